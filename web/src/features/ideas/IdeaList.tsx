import { useQuery } from '@apollo/client/react';
import { IdeaListDocument, IdeaPlacesDocument, IdeaTopicsDocument, type WholeCampaignFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Filters } from '../../ui/Filters.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Option, Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { mayTakePart } from '../campaigns/campaignWords.ts';
import { m as deciding } from './answer.messages.ts';
import type { TopicName } from './FollowTopics.tsx';
import { IdeaCard } from './IdeaCard.tsx';
import './ideas.css';
import { m } from './ideas.messages.ts';
import { ideaSeed } from './ideaSeed.ts';

/** Only where one topic is looked at. */
const FollowTopics = lazy(async () => ({ default: (await import('./FollowTopics.tsx')).FollowTopics }));

const ORDERS = ['RANDOM', 'NEWEST', 'SUPPORTED'] as const;
const ANSWERS = ['UNDER_REVIEW', 'PLANNED', 'DONE', 'NOT_POSSIBLE', 'NONE'] as const;

/** What may leave nothing in the list. */
const NARROWING = ['q', 'topic', 'place', 'answer', 'show'];

/** By lot at first, so that nobody is read only because they came first. What was chosen lives in the address. */
export function IdeaList({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const [query, change] = useAddressQuery();
  return (
    <Section title={t(m.title)}>
      <SearchField label={t(m.search)} defaultValue={query.get('q') ?? ''} limit={100} onSearch={(q) => change({ q }, { replace: true })} />
      <IdeaFilters campaign={campaign.id} />
      <Ideas campaign={campaign} />
    </Section>
  );
}

function IdeaFilters({ campaign }: { campaign: string }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [query, change] = useAddressQuery();
  const { places, topics, topic } = useAbout(campaign);
  const chosen = (name: string) => ({ name, value: query.get(name) ?? '' });
  const choose = (changes: Record<string, string>) => change(changes, { replace: true });
  const shows = [...(viewer ? [{ value: 'mine', label: t(m.showMine) }] : []), { value: 'merged', label: t(deciding.showMerged) }, { value: 'hidden', label: t(m.showHidden) }];
  const order = <Select {...chosen('order')} label={t(m.order)} required empty={t(m.RANDOM)} options={ORDERS.slice(1).map((value) => ({ value, label: t(m[value]) }))} onChange={(event) => choose({ order: event.target.value })} />;
  const choices = [
    ...(topics.length > 0 ? [{ ...chosen('topic'), label: t(m.topic), empty: t(m.allTopics), options: topics }] : []),
    { ...chosen('answer'), label: t(deciding.filter), empty: t(deciding.anyAnswer), options: ANSWERS.map((value) => ({ value, label: t(deciding[value]) })) },
    { ...chosen('show'), label: t(m.show), empty: t(m.showAll), options: shows },
    ...(places.length > 0 ? [{ ...chosen('place'), label: t(m.place), empty: t(m.allPlaces), options: places, list: true }] : []),
  ];
  return (
    <div className="idea-filters">
      <Filters label={t(m.filters)} first={order} choices={choices} onChange={choose} />
      {topic && <Suspense fallback={null}><FollowTopics topics={[topic]} /></Suspense>}
    </div>
  );
}

/** What the ideas are about, with how many; what the address asks for is among it. */
function useAbout(campaign: string): { places: Option[]; topics: Option[]; /** That is chosen. */ topic: TopicName | undefined } {
  const t = useText();
  const l = useLocalized();
  const [query] = useAddressQuery();
  const { data } = useQuery(IdeaPlacesDocument, { variables: { campaign }, fetchPolicy: 'cache-and-network' });
  const places = (data?.ideaPlaces ?? []).map(({ place, ideas }) => ({ value: place, label: t(m.countOf, { name: place, n: ideas }) }));
  const topics = (data?.ideaTopics ?? []).map(({ topic, name, ideas }) => ({ value: topic, label: t(m.countOf, { name: l(name), n: ideas }) }));
  const asked = query.get('topic');
  const chosen = data?.ideaTopics.find(({ topic }) => topic === asked);
  const { data: all } = useQuery(IdeaTopicsDocument, { skip: !asked || !data || chosen !== undefined });
  const topic = chosen ? { code: chosen.topic, name: chosen.name } : all?.topics.find(({ code }) => code === asked);
  return { topic, places: withChosen(places, query.get('place')), topics: withChosen(topics, asked, topic && l(topic.name)) };
}

const withChosen = (options: Option[], chosen: string | null, label = chosen): Option[] => (chosen && !options.some(({ value }) => value === chosen) ? [...options, { value: chosen, label: label ?? chosen }] : options);

function Ideas({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const [seed] = useState(ideaSeed);
  const order = ORDERS.find((one) => one === query.get('order')) ?? 'RANDOM';
  const show = query.get('show');
  const variables = { campaign: campaign.id, order, seed: order === 'RANDOM' ? seed : 0, search: query.get('q'), topic: query.get('topic'), place: query.get('place'), mine: show === 'mine', hidden: show === 'hidden', merged: show === 'merged', answer: ANSWERS.find((one) => one === query.get('answer')) ?? null };
  const { data, error, loading, fetchMore, refetch } = useQuery(IdeaListDocument, { variables, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  if (error && !data) return <PartFailed error={error} onAgain={refetch} />;
  if (!data) return <Skeleton kind="cards" count={3} />;
  const { edges, totalCount, pageInfo } = data.ideas;
  const isFiltered = Boolean(variables.search || variables.topic || variables.place || variables.answer || show);
  if (edges.length === 0) return <NoIdeas campaign={campaign} isFiltered={isFiltered} />;
  return (
    <>
      <p className="ideas-count" role="status">{t(m.found, { n: totalCount })}</p>
      <CardList columns={2} label={t(m.title)}>
        {edges.map(({ node }) => (
          <IdeaCard key={node.id} idea={node} />
        ))}
      </CardList>
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

function NoIdeas({ campaign, isFiltered }: { campaign: WholeCampaignFragment; isFiltered: boolean }): ReactNode {
  const t = useText();
  const { search } = useLocation();
  if (isFiltered) {
    const all = changedQuery(search, Object.fromEntries(NARROWING.map((name) => [name, null]))) || '?';
    return <EmptyState title={t(m.noneFound)} icon="search" level={3} actions={<LinkButton kind="secondary" to={all}>{t(m.showAllIdeas)}</LinkButton>} />;
  }
  const may = mayTakePart(campaign.refusalToPropose, campaign.isInvited);
  return <EmptyState title={t(m.none)} icon="question" level={3} actions={may && <LinkButton to={`/ideas/${campaign.id}/propose`}>{t(m.propose)}</LinkButton>}>{may && t(m.noneText)}</EmptyState>;
}
