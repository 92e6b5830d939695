import { useQuery } from '@apollo/client/react';
import { type DeskEventFragment, type DeskPileFragment, PlanningPageDocument, type PlanningPageQuery } from '@luotsi/schema';
import type { DeskPile } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DeskList } from './DeskList.tsx';
import { HostOnly } from './HostOnly.tsx';
import { type AskedMove, MoveDialog, type Said } from './MoveDialog.tsx';
import { m } from './planning.messages.ts';
import './planning.css';

/** What waits comes first, what is over last. */
function pilesOf({ toHold, toSummarise, drafts, coming, done }: PlanningPageQuery): [DeskPile, DeskPileFragment][] {
  return [
    ['TO_HOLD', toHold],
    ['TO_SUMMARISE', toSummarise],
    ['DRAFTS', drafts],
    ['COMING', coming],
    ['DONE', done],
  ];
}

export function PlanningPage(): ReactNode {
  const t = useText();
  const advises = hasRole(useSession().viewer, 'ADVISER');
  const actions = advises ? (
    <>
      <LinkButton icon="plus" to="/planning/new">{t(m.plan)}</LinkButton>
      <LinkButton kind="secondary" to="/planning/themes">{t(m.themes)}</LinkButton>
      <LinkButton kind="secondary" to="/insight">{t(m.insight)}</LinkButton>
    </>
  ) : (
    <LinkButton icon="plus" to="/planning/new">{t(m.planMeeting)}</LinkButton>
  );
  return (
    <HostOnly network>
      <PageHeader title={t(m.title)} lead={t(advises ? m.lead : m.networkLead)} actions={actions} />
      <Desk />
    </HostOnly>
  );
}

function Desk(): ReactNode {
  const arrived = useArrivedSeries();
  const [said, setSaid] = useState<Said | null>(null);
  const [asked, setAsked] = useState<{ event: DeskEventFragment; move: AskedMove } | null>(null);
  const { data, error } = useQuery(PlanningPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const all = pilesOf(data);
  const isEmpty = all.every(([, { edges }]) => edges.length === 0);
  const piles = isEmpty ? [] : all.filter(([pile, { edges }]) => edges.length > 0 || pile === 'COMING');
  const shown = said ?? arrived;
  return (
    <div className="desk">
      {shown && <Done key={shown.title + shown.text} title={shown.title} actions={shown.next && <LinkButton kind="secondary" to={shown.next.to}>{shown.next.label}</LinkButton>}>{shown.text}</Done>}
      {isEmpty && <Nothing />}
      {piles.map(([pile, found]) => (
        <DeskList key={pile} {...{ pile, found }} onMove={(event, move) => setAsked({ event, move })} />
      ))}
      {asked && <MoveDialog {...asked} onClose={() => setAsked(null)} onDone={setSaid} />}
    </div>
  );
}

function Nothing(): ReactNode {
  const t = useText();
  if (!hasRole(useSession().viewer, 'ADVISER')) return <EmptyState title={t(m.nothing)} icon="people">{t(m.noMeetingText)}</EmptyState>;
  return <EmptyState title={t(m.nothing)} icon="coffee" actions={<LinkButton to="/planning/themes">{t(m.themes)}</LinkButton>}>{t(m.nothingText)}</EmptyState>;
}

/** A series that has just been planned. */
function useArrivedSeries(): Said | null {
  const t = useText();
  const { planned } = (useLocation().state ?? {}) as { planned?: number };
  return planned ? { title: t(m.seriesPlanned, { n: planned }), text: t(m.seriesText) } : null;
}
