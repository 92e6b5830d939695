import type { ChangeEvent, ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from '../figures/figures.messages.ts';
import { type Days, type Period, periods } from '../figures/periods.ts';
import '../figures/figures.css';

/** What is chosen stands in the address, so that it can be sent and gone back to. */
export function PeriodFilter({ days: { period, from, to }, today }: { days: Days & { period: Period }; today: string }): ReactNode {
  const t = useText();
  const [, change] = useAddressQuery();
  const choose = (value: string) => change(value === 'OWN' ? { period: value, from, to } : { period: value, from: null, to: null });
  const day = (name: 'from' | 'to') => ({ target }: ChangeEvent<HTMLInputElement>) => target.value && change({ period: 'OWN', from, to, [name]: target.value }, { replace: true });
  return (
    <div className="figure-filters">
      <Select name="period" label={t(m.period)} required empty={null} value={period} options={periods.map((one) => ({ value: one, label: t(m[one]) }))} onChange={({ target }) => choose(target.value)} />
      {period === 'OWN' && (
        <>
          <DateField name="from" label={t(m.from)} required value={from} max={to} onChange={day('from')} />
          <DateField name="to" label={t(m.to)} required value={to} min={from} max={today} onChange={day('to')} />
        </>
      )}
    </div>
  );
}
