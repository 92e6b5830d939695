import { useMutation, useQuery } from '@apollo/client/react';
import { FollowDocument, FollowedPageDocument, type FollowedPageQuery, type FollowInput, IdeaTopicsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { m } from './followed.messages.ts';
import './ideas.css';
import { m as ideas } from './ideas.messages.ts';

type One = FollowedPageQuery['follows']['edges'][number]['node'];

export function FollowedPage(): ReactNode {
  const t = useText();
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const { data, error, loading, fetchMore } = useQuery(FollowedPageDocument, { fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  const [send] = useMutation(FollowDocument, { refetchQueries: ['FollowedPage'], awaitRefetchQueries: true });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const { edges, totalCount, pageInfo } = data.follows;
  const follow = async (input: FollowInput) => {
    await send({ variables: { input } });
    setDone({ key: crypto.randomUUID(), text: input.follow ? m.followed : m.stopped_one });
  };
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={<LinkButton kind="secondary" to="/ideas">{t(m.toIdeas)}</LinkButton>} />
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      {edges.length === 0 && <EmptyState title={t(m.none)} icon="none" level={2}>{t(m.noneText)}</EmptyState>}
      <ul className="followed">
        {edges.map(({ node }) => <li key={node.id}><Followed one={node} onStop={follow} /></li>)}
      </ul>
      <Pager shown={edges.length} total={totalCount > edges.length ? totalCount : null} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      <FollowTopic onFollow={follow} />
    </>
  );
}

function Followed({ one: { idea, campaign, topic }, onStop }: { one: One; onStop: (input: FollowInput) => Promise<void> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [pending, setPending] = useState(false);
  const name = idea ? (idea.title ?? t(idea.withdrawnAt ? ideas.withdrawnTitle : ideas.hiddenTitle)) : campaign ? t(m.aCampaign, { name: l(campaign.title) }) : t(m.aTopic, { name: l(topic?.name) });
  const to = idea ? `/ideas/idea/${idea.id}` : campaign ? `/ideas/${campaign.id}` : null;
  const stop = async () => {
    setPending(true);
    await onStop({ idea: idea?.id ?? null, campaign: campaign?.id ?? null, topic: topic?.code ?? null, follow: false }).catch(() => setPending(false));
  };
  return (
    <>
      {to ? <Link to={to}><span lang={idea?.language.toLowerCase()}>{name}</span></Link> : <span>{name}</span>}
      <Button kind="quiet" pending={pending} aria-label={`${t(m.stopOne)}: ${name}`} onClick={() => void stop()}>{t(m.stopOne)}</Button>
    </>
  );
}

function FollowTopic({ onFollow }: { onFollow: (input: FollowInput) => Promise<void> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(IdeaTopicsDocument);
  const topics = (data?.topics ?? []).map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Section title={t(m.topicTitle)}>
      <Form label={t(m.topicTitle)} submit={t(m.followTopic)} submitKind="secondary" action={(values) => onFollow({ topic: values.text('topic'), follow: true })}>
        <Select name="topic" label={t(m.topic)} required options={topics} />
      </Form>
    </Section>
  );
}
