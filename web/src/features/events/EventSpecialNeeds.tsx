import { useQuery } from '@apollo/client/react';
import { EventSpecialNeedsDocument, type EventSpecialNeedsQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { Tag, TagRow } from '../../ui/Tag.tsx';
import { countDiets } from './diets.ts';
import { isWaiting } from './guestWords.ts';
import { m } from './hosting.messages.ts';

type Registration = NonNullable<EventSpecialNeedsQuery['event']>['registrations'][number];
type Row = Registration & { specialNeeds: NonNullable<Registration['specialNeeds']> };

/** For the kitchen in a line, and for the door by name. */
export function EventSpecialNeeds({ event }: { event: { id: string } }): ReactNode {
  const t = useText();
  const { data } = useQuery(EventSpecialNeedsDocument, { variables: { event: event.id }, fetchPolicy: 'cache-and-network' });
  if (!data?.event) return null;
  const rows = data.event.registrations.filter((one): one is Row => one.specialNeeds !== null);
  return (
    <Section title={t(m.needs)} lead={t(m.needsLead)}>
      {rows.length === 0 && <p>{t(m.noNeeds)}. {t(m.noNeedsText)}</p>}
      <DietCounts told={rows.filter(({ status }) => !isWaiting(status)).map(({ specialNeeds }) => specialNeeds.diet)} />
      {rows.length > 0 && <DataTable caption={t(m.needsList)} columns={needColumns(t)} rows={rows} rowKey={({ id }) => id} />}
    </Section>
  );
}

function DietCounts({ told }: { told: readonly (string | null)[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const counts = countDiets(told);
  if (counts.length === 0) return null;
  return (
    <div className="diet-counts">
      <h3>{t(m.dietCounts)}</h3>
      <TagRow>
        {counts.map(({ diet, parties }) => {
          const name = typeof diet === 'string' ? diet : l(diet);
          return <Tag key={name}>{t(m.dietCount, { diet: name, n: parties })}</Tag>;
        })}
      </TagRow>
      <p className="event-small">{t(m.partyHint)}</p>
    </div>
  );
}

function needColumns(t: Text): Column<Row>[] {
  return [
    { key: 'name', header: t(m.name), heading: true, cell: ({ guestName, status }) => (isWaiting(status) ? `${guestName} (${t(m.waiting)})` : guestName) },
    { key: 'diet', header: t(m.diet), cell: ({ specialNeeds }) => specialNeeds.diet ?? '–' },
    { key: 'access', header: t(m.access), cell: ({ specialNeeds }) => specialNeeds.access ?? '–' },
  ];
}
