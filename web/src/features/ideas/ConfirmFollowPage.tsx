import { useMutation, useQuery } from '@apollo/client/react';
import { FollowByLinkDocument, type GuestsFollowFragment, SetFollowByLinkDocument } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './guest.messages.ts';
import './ideas.css';

/** Opening the link only reads; the button begins, and ends it again. */
export function ConfirmFollowPage(): ReactNode {
  const t = useText();
  const { token = '' } = useParams();
  const { data, error } = useQuery(FollowByLinkDocument, { variables: { token }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const [set, { data: changed }] = useMutation(SetFollowByLinkDocument);
  useEffect(() => {
    if (changed) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [changed]);
  if (error && problemOf(error).code === 'LINK_NOT_VALID') return <PageHeader title={t(m.linkOver)} lead={t(m.followOver)} actions={<LinkButton kind="secondary" to="/ideas">{t(m.toAll)}</LinkButton>} />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const { isFollowed, done, ...what } = changed?.setFollowByLink ?? data.followByLink;
  const title = isFollowed ? m.following : done ? m.notFollowing : m.followConfirm;
  return (
    <>
      <PageHeader title={t(title)} lead={t(done && !isFollowed ? m.notFollowingText : m.followText)} />
      <div className="idea-body"><What what={what} /></div>
      <Form key={String(isFollowed)} submit={t(isFollowed ? m.stop : m.follow)} submitKind={isFollowed ? 'secondary' : 'primary'} action={async () => void (await set({ variables: { token, wanted: !isFollowed } }))}>
        {null}
      </Form>
    </>
  );
}

function What({ what: { idea, campaign, topic } }: { what: Pick<GuestsFollowFragment, 'idea' | 'campaign' | 'topic'> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  if (idea) return <p lang={idea.title ? idea.language.toLowerCase() : undefined}>{idea.title ? t(m.anIdea, { name: idea.title }) : t(m.goneIdea)}</p>;
  if (campaign) return <p>{t(m.aCampaign, { name: l(campaign.title) })}</p>;
  return topic && <p>{t(m.followWhat, { name: l(topic.name) })}</p>;
}
