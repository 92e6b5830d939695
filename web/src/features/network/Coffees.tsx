import type { NetworkPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './network.messages.ts';

type Coffee = NetworkPageQuery['networkFigures']['coffees'][number];

export function Coffees({ coffees }: { coffees: readonly Coffee[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  return (
    <Section id="coffees" title={t(m.coffees)} lead={t(m.coffeesLead)} actions={<LinkButton kind="quiet" to="/insight">{t(m.coffeesMore)}</LinkButton>}>
      <DataTable caption={t(m.coffees)} hideCaption columns={coffeeColumns(t, f, l)} rows={coffees} rowKey={({ municipality }) => municipality} compact={({ municipalityName }) => l(municipalityName)} />
    </Section>
  );
}

function coffeeColumns(t: Text, f: Format, l: ReturnType<typeof useLocalized>): Column<Coffee>[] {
  const figure = (key: 'held' | 'registered' | 'attended' | 'noShows' | 'coming' | 'comingRegistered' | 'comingQueued'): Column<Coffee> => ({
    key,
    header: t(m[key]),
    align: 'end',
    ...(key in { held: 1, coming: 1 } ? {} : { narrow: 'more' as const }),
    cell: (coffee) => f.number(coffee[key]),
  });
  return [
    { key: 'municipality', header: t(m.municipality), heading: true, cell: ({ municipalityName }) => l(municipalityName) },
    ...(['held', 'registered', 'attended', 'noShows', 'coming', 'comingRegistered', 'comingQueued'] as const).map(figure),
  ];
}
