import type { ReactNode } from 'react';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { type Correction, type CorrectionService, serviceToTeach, type Way, waysOf } from './correctionWays.ts';
import { m } from './corrections.messages.ts';

type Localize = ReturnType<typeof useLocalized>;
type Teaching = { /** Ids of the services of which the words have just become a phrase. */ taught: ReadonlySet<string>; onTeach: (service: CorrectionService) => void };

/** The words, how often they were corrected, and from which service to which. */
export function CorrectionCard({ correction, ...teaching }: Teaching & { correction: Correction }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { text, language, times } = correction;
  return (
    <article className="correction">
      <h2 lang={text ? language?.toLowerCase() : undefined}>{text ? t(m.quoted, { text }) : t(m.wordless)}</h2>
      <p className="correction-times">{t(m.times, { n: times })}</p>
      <DataTable caption={t(m.ways)} hideCaption columns={wayColumns(t, l, teaching)} rows={waysOf(correction)} rowKey={({ key }) => key} />
    </article>
  );
}

function wayColumns(t: Text, l: Localize, teaching: Teaching): Column<Way>[] {
  return [
    {
      key: 'how',
      header: t(m.how),
      heading: true,
      cell: ({ kind, times }) => (
        <>
          {t(m[kind])}
          <span className="second-line">{t(m.wayTimes, { n: times })}</span>
        </>
      ),
    },
    { key: 'proposed', header: t(m.proposed), cell: ({ proposed }) => (proposed ? <ServiceLink service={proposed} /> : t(m.nothingProposed)) },
    { key: 'chosen', header: t(m.chosen), cell: ({ chosen }) => (chosen ? <ServiceLink service={chosen} /> : t(m.nothingChosen)) },
    { key: 'add', header: t(m.toPhrase), cell: (way) => <TeachButton service={serviceToTeach(way)} {...{ t, l }} {...teaching} /> },
  ];
}

function ServiceLink({ service }: { service: CorrectionService }): ReactNode {
  const l = useLocalized();
  return (
    <>
      <Link to={`/services/${service.slug}#phrases`}>{l(service.name)}</Link>
      <span className="second-line">{l(service.organisation.name)}</span>
    </>
  );
}

function TeachButton({ service, t, l, taught, onTeach }: Teaching & { service: CorrectionService | null; t: Text; l: Localize }): ReactNode {
  if (!service) return '–';
  if (taught.has(service.id)) return <span className="taught"><Icon name="check" /> {t(m.taught)}</span>;
  return (
    <Button kind="secondary" icon="plus" aria-label={t(m.addFor, { service: l(service.name) })} onClick={() => onTeach(service)}>
      {t(m.add)}
    </Button>
  );
}
