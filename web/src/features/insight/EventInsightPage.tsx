import { useQuery } from '@apollo/client/react';
import { EventInsightPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StackedBars } from '../../ui/StackedBars.tsx';
import { HostPage } from '../hosting/HostPage.tsx';
import './charts.css';
import { FeedbackPart } from './FeedbackPart.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { OneEvent } from './figures.ts';
import { InsightActions } from './InsightActions.tsx';
import { InvitationsPart } from './InvitationsPart.tsx';
import { m } from './insight.messages.ts';
import { Tiles } from './Tiles.tsx';

/** One event in figures, for its hosts. */
export function EventInsightPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  return (
    <HostPage tool="insight" title={t(m.eventTitle)} lead={t(m.eventLead)} actions={<InsightActions file={`event.csv?event=${id}`} />}>
      {(event) => <EventInsight event={event.id} />}
    </HostPage>
  );
}

function EventInsight({ event }: { event: string }): ReactNode {
  const t = useText();
  const { data, error } = useQuery(EventInsightPageDocument, { variables: { event }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="cards" count={4} />;
  const { eventInsight: figures } = data;
  const isToCome = figures.status === 'DRAFT' || figures.status === 'PUBLISHED';
  return (
    <>
      {isToCome && figures.came === 0 && <Notice>{t(m.notHeld)}</Notice>}
      <Tiles figures={figures} />
      <Faces figures={figures} />
      <Attendance figures={figures} />
      <InvitationsPart figures={figures} />
      <After figures={figures} />
      <FeedbackPart figures={figures} words={figures.words} />
    </>
  );
}

function Faces({ figures }: { figures: OneEvent }): ReactNode {
  const t = useText();
  const { newCompanies, returningCompanies, newPeople, returningPeople } = figures;
  const series = [{ key: 'fresh', label: t(m.fresh) }, { key: 'back', label: t(m.returning) }];
  const bars = [
    { key: 'companies', label: t(m.companies), values: { fresh: newCompanies, back: returningCompanies } },
    { key: 'people', label: t(m.people), values: { fresh: newPeople, back: returningPeople } },
  ];
  const lines = [
    { key: 'newCompanies', label: t(m.newCompanies), number: newCompanies },
    { key: 'returningCompanies', label: t(m.returningCompanies), number: returningCompanies },
    { key: 'newPeople', label: t(m.newPeople), number: newPeople },
    { key: 'returningPeople', label: t(m.returningPeople), number: returningPeople },
  ];
  return (
    <Section title={t(m.faces)} lead={t(m.facesLead)}>
      <div className="insight-pair">
        {figures.came === 0 ? <p>{t(m.noneCame)}</p> : <StackedBars alt={t(m.facesPicture, { fresh: newCompanies, back: returningCompanies })} series={series} bars={bars} />}
        <FigureTable caption={t(m.faces)} heading={t(m.who)} lines={lines} />
      </div>
    </Section>
  );
}

function Attendance({ figures }: { figures: OneEvent }): ReactNode {
  const t = useText();
  const { registered, came, noShows, walkIns, queued, capacity } = figures;
  const series = [{ key: 'came', label: t(m.came) }, { key: 'away', label: t(m.noShows) }];
  const bars = [
    { key: 'registered', label: t(m.registered), values: { came: came - walkIns, away: noShows } },
    { key: 'walkIns', label: t(m.walkIns), values: { came: walkIns, away: 0 } },
  ];
  const lines = [
    { key: 'capacity', label: t(m.seats), number: capacity },
    { key: 'registered', label: t(m.registered), number: registered },
    { key: 'came', label: t(m.came), number: came },
    { key: 'noShows', label: t(m.noShows), number: noShows },
    { key: 'walkIns', label: t(m.walkIns), number: walkIns },
    { key: 'queued', label: t(m.queued), number: queued },
  ];
  return (
    <Section title={t(m.attendance)}>
      <div className="insight-pair">
        {came + noShows > 0 && <StackedBars alt={t(m.attendancePicture, { came, away: noShows })} series={series} bars={bars} />}
        <FigureTable caption={t(m.attendance)} heading={t(m.figure)} lines={lines} />
      </div>
    </Section>
  );
}

function After({ figures }: { figures: OneEvent }): ReactNode {
  const t = useText();
  const names = ['departmentsAsked', 'departmentsComing', 'departmentsPresent'] as const;
  const lines = [
    ...names.map((key) => ({ key, label: t(m[key]), number: figures[key] })),
    { key: 'needs', label: t(m.needs), number: figures.needsRecorded },
    { key: 'needsAnswered', label: t(m.needsAnswered), number: figures.needsAnswered },
  ];
  return (
    <Section title={t(m.after)}>
      <div className="insight-pair">
        <FigureTable caption={t(m.after)} heading={t(m.figure)} lines={lines} />
      </div>
    </Section>
  );
}
