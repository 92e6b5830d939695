import { useMutation, useQuery } from '@apollo/client/react';
import { LinkIdeaDocument, PlanChoicesDocument, PlanEventDocument, PlannedEventDocument, PlanSeriesDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useKept } from '../../ui/useKept.ts';
import { EventForm } from './EventForm.tsx';
import { HostOnly } from './HostOnly.tsx';
import { m } from './plan.messages.ts';
import { emptyPlan, inputOf, type Plan, planLike } from './plan.ts';
import { m as desk } from './planning.messages.ts';
import { useHosted, usePlaces } from './useHosted.ts';
import { useSeriesStarts } from './useSeriesStarts.ts';

export function NewEventPage(): ReactNode {
  const t = useText();
  const hosted = useHosted();
  return (
    <HostOnly network>
      <Breadcrumbs items={[{ to: '/planning', label: t(desk.title) }]} />
      <PageHeader title={t(hosted.length > 0 ? m.newTitle : desk.planMeeting)} lead={t(hosted.length > 0 ? m.newLead : m.meetingLead)} />
      <Beginning />
    </HostOnly>
  );
}

/** Whatever the address brings along stands in the form already. */
function Beginning(): ReactNode {
  const { search } = useLocation();
  const query = new URLSearchParams(search);
  const seed = useSeed(query);
  const [round, setRound] = useState(0);
  const storageKey = `luotsi.plan.new${search}`;
  if (!seed) return <PageSkeleton />;
  const startAgain = () => {
    sessionStorage.removeItem(storageKey);
    setRound(round + 1);
  };
  return <NewEvent key={`${storageKey} ${round}`} {...{ storageKey, seed }} idea={query.get('idea')} onStartAgain={startAgain} />;
}

function NewEvent({ storageKey, seed, idea, onStartAgain }: { storageKey: string; seed: Plan; /** The idea that becomes its theme. */ idea: string | null; onStartAgain: () => void }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [isKept] = useState(() => sessionStorage.getItem(storageKey) !== null);
  const { kept: plan, change, forget } = useKept<Plan>(storageKey, (before) => ({ ...seed, ...before }));
  const [planEvent] = useMutation(PlanEventDocument);
  const [planSeries] = useMutation(PlanSeriesDocument);
  const [linkIdea] = useMutation(LinkIdeaDocument);
  // Sent again after a fault, the key finds the same event.
  const link = async (event: string | undefined) => void (idea && event && (await linkIdea({ variables: { input: { idea, event } } })));
  const starts = useSeriesStarts(plan);
  const send = async () => {
    const input = { ...inputOf(plan), municipality: plan.municipality, key: plan.key };
    if (plan.repeat === 'NONE') {
      const { data } = await planEvent({ variables: { input } });
      await link(data?.planEvent.id);
      forget();
      if (data) navigate(inLanguage(language, `/events/${data.planEvent.id}/change`), { state: { planned: true } });
      return;
    }
    const length = plan.ends === 'COUNT' ? { count: Number(plan.count) } : { until: plan.until };
    const { data } = await planSeries({ variables: { input: { ...input, every: plan.repeat, ...length } } });
    await link(data?.planSeries[0]?.id);
    forget();
    if (data) navigate(inLanguage(language, '/planning'), { state: { planned: data.planSeries.length } });
  };
  const submit = plan.repeat !== 'NONE' && starts && starts.length > 1 ? t(m.saveDrafts, { n: starts.length }) : t(m.saveDraft);
  return <EventForm {...{ plan, change, isKept, submit, onStartAgain }} event={null} onSend={send} />;
}

/** From a suggested theme, from an event that was, or from nothing; null while it is being looked up. */
function useSeed(query: URLSearchParams): Plan | null {
  const l = useLocalized();
  const { viewer } = useSession();
  const idea = useLocation().state as { title: string | null; language: string } | null;
  const hosted = useHosted();
  const places = usePlaces();
  const municipality = (places?.find(({ code }) => code === query.get('municipality')) ?? places?.[0])?.code ?? '';
  const [like, theme] = [query.get('like'), query.get('theme')];
  const { data: old, loading } = useQuery(PlannedEventDocument, { variables: { id: like ?? '' }, skip: like === null });
  const { data: choices, error } = useQuery(PlanChoicesDocument, { variables: { municipality }, skip: !municipality });
  const [key] = useState(() => crypto.randomUUID());
  if (loading || !places || (municipality && !choices && !error)) return null;
  if (old?.event) return { ...planLike(old.event, l), key };
  const topic = choices?.topics.find(({ code }) => code === theme);
  const industries = (query.get('industries') ?? '').split(',').filter((code) => choices?.industries.some((one) => one.code === code));
  const title = idea?.title ? { fi: '', sv: '', en: '', [idea.language.toLowerCase()]: idea.title } : topic && { fi: topic.name.fi, sv: topic.name.sv, en: topic.name.en };
  const about = { ...(topic ? { topics: [topic.code] } : {}), ...(title ? { title } : {}) };
  const meeting = hosted.length === 0 || query.has('network') ? { kind: 'PROVIDER_MEETING' as const, networkOnly: true } : {};
  return emptyPlan({ key, municipality, hosts: viewer?.name ?? '', industries, ...meeting, ...about });
}
