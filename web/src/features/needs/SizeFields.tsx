import type { NeedDetailsFragment } from '@luotsi/schema';
import type { PermitKind } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as need } from './need.messages.ts';
import { m } from './newNeed.messages.ts';

const permitKinds: readonly PermitKind[] = ['BUILDING', 'ENVIRONMENTAL', 'LAND_USE', 'WATER', 'EXTRACTION', 'CHEMICALS', 'FOOD_PREMISES', 'ALCOHOL', 'EVENT', 'OTHER'];

/** What a department plans by, but few know it yet, and what is nearly always as proposed: it never stands in the way. */
export function SizeFields({ known, language }: { known?: NeedDetailsFragment; /** In which it is probably written. */ language: string }): ReactNode {
  const t = useText();
  return (
    <Disclosure summary={t(m.sizes)}>
      <div className="need-sizes">
        <NumberField name="plotM2" label={t(m.plotM2)} unit="m²" min={1} max={10_000_000} step={1} defaultValue={known?.plotM2 ?? ''} />
        <NumberField name="premisesM2" label={t(m.premisesM2)} unit="m²" min={1} max={1_000_000} step={1} defaultValue={known?.premisesM2 ?? ''} />
        <NumberField name="jobs" label={t(m.jobs)} unit={t(m.jobsUnit)} min={1} max={10_000} step={1} defaultValue={known?.jobs ?? ''} />
        <NumberField name="investmentCents" label={t(m.investment)} unit="€" min={1} max={10_000_000_000} defaultValue={known?.investment ? known.investment.cents / 100 : ''} />
        <NumberField name="powerMw" label={t(m.power)} unit="MW" min={0.01} max={10_000} defaultValue={known?.powerMw ?? ''} />
        <CheckboxGroup name="permits" label={t(need.permits)} defaultValue={known?.permits} options={permitKinds.map((value) => ({ value, label: t(need[`permit${value}`]) }))} />
        <TextField name="skills" label={t(need.skills)} hint={t(m.skillsHint)} autoComplete="off" defaultValue={known?.skills.join(', ')} />
        <RadioGroup name="language" label={t(m.language)} required inline defaultValue={language} options={(['FI', 'SV', 'EN'] as const).map((value) => ({ value, label: t(m[value]) }))} />
      </div>
    </Disclosure>
  );
}
