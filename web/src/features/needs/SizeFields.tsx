import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { m } from './newNeed.messages.ts';

/** Numbers are what a department plans by, but few know them yet: they never stand in the way. */
export function SizeFields(): ReactNode {
  const t = useText();
  return (
    <Disclosure summary={t(m.sizes)}>
      <div className="need-sizes">
        <NumberField name="plotM2" label={t(m.plotM2)} unit="m²" min={1} max={10_000_000} step={1} />
        <NumberField name="premisesM2" label={t(m.premisesM2)} unit="m²" min={1} max={1_000_000} step={1} />
        <NumberField name="jobs" label={t(m.jobs)} unit={t(m.jobsUnit)} min={1} max={10_000} step={1} />
        <NumberField name="investmentCents" label={t(m.investment)} unit="€" min={1} max={10_000_000_000} />
        <NumberField name="powerMw" label={t(m.power)} unit="MW" min={0.01} max={10_000} />
      </div>
    </Disclosure>
  );
}
