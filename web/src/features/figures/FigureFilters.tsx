import type { ReferralGrouping } from '@luotsi/schema/types';
import type { ChangeEvent, ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { type Days, type Period, periods } from './periods.ts';
import type { Scope } from './scopes.ts';
import { m } from './figures.messages.ts';

export const groupings = ['PROVIDER', 'SERVICE', 'TOPIC', 'MUNICIPALITY', 'MONTH'] as const satisfies readonly ReferralGrouping[];

type Props = { scopes: readonly Scope[]; scope: Scope; days: Days & { period: Period }; by: ReferralGrouping; today: string };

/** What is chosen stands in the address, so that it can be sent and gone back to. */
export function FigureFilters({ scopes, scope, days, by, today }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [, change] = useAddressQuery();
  const { period, from, to } = days;
  const choose = (value: string) => change(value === 'OWN' ? { period: value, from, to } : { period: value, from: null, to: null });
  const day = (name: 'from' | 'to') => ({ target }: ChangeEvent<HTMLInputElement>) => target.value && change({ period: 'OWN', from, to, [name]: target.value }, { replace: true });
  return (
    <div className="figure-filters">
      {scopes.length > 1 && <Select name="of" label={t(m.scope)} required empty={null} value={scope.key} options={scopes.map(({ key, name }) => ({ value: key, label: name ? l(name) : t(m.network) }))} onChange={({ target }) => change({ of: target.value })} />}
      <Select name="period" label={t(m.period)} required empty={null} value={period} options={periods.map((one) => ({ value: one, label: t(m[one]) }))} onChange={({ target }) => choose(target.value)} />
      {period === 'OWN' && (
        <>
          <DateField name="from" label={t(m.from)} required value={from} max={to} onChange={day('from')} />
          <DateField name="to" label={t(m.to)} required value={to} min={from} max={today} onChange={day('to')} />
        </>
      )}
      <Select name="by" label={t(m.by)} required empty={null} value={by} options={groupings.map((one) => ({ value: one, label: t(m[one]) }))} onChange={({ target }) => change({ by: target.value })} />
    </div>
  );
}
