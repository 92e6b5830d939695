import type { NeedDetailsFragment } from '@luotsi/schema';
import type { PermitKind } from '@luotsi/schema/types';
import type { ChangeEvent, ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { SizeField } from './figuresIn.ts';
import { m as need } from './need.messages.ts';
import { m } from './newNeed.messages.ts';

const permitKinds: readonly PermitKind[] = ['BUILDING', 'ENVIRONMENTAL', 'LAND_USE', 'WATER', 'EXTRACTION', 'CHEMICALS', 'FOOD_PREMISES', 'ALCOHOL', 'EVENT', 'OTHER'];

/** What a department plans by, but few know it yet, and what is nearly always as proposed: it never stands in the way. */
export function SizeFields({ known, language, onSize }: { known?: NeedDetailsFragment; /** In which it is probably written. */ language: string; onSize: (field: SizeField, typed: string) => void }): ReactNode {
  const t = useText();
  const size = (name: SizeField, value: number | null | undefined) => ({ name, defaultValue: value ?? '', onChange: (event: ChangeEvent<HTMLInputElement>) => onSize(name, event.target.value) });
  return (
    <Disclosure summary={t(m.sizes)}>
      <div className="need-sizes">
        <NumberField {...size('plotM2', known?.plotM2)} label={t(m.plotM2)} unit="m²" min={1} max={10_000_000} step={1} />
        <NumberField {...size('premisesM2', known?.premisesM2)} label={t(m.premisesM2)} unit="m²" min={1} max={1_000_000} step={1} />
        <NumberField {...size('jobs', known?.jobs)} label={t(m.jobs)} unit={t(m.jobsUnit)} min={1} max={10_000} step={1} />
        <NumberField {...size('investmentCents', eurosOf(known))} label={t(m.investment)} unit="€" min={1} max={10_000_000_000} />
        <NumberField {...size('powerMw', known?.powerMw)} label={t(m.power)} unit="MW" min={0.01} max={10_000} />
        <CheckboxGroup name="permits" label={t(need.permits)} defaultValue={known?.permits} options={permitKinds.map((value) => ({ value, label: t(need[`permit${value}`]) }))} />
        <TextField name="skills" label={t(need.skills)} hint={t(m.skillsHint)} autoComplete="off" defaultValue={known?.skills.join(', ')} />
        <RadioGroup name="language" label={t(m.language)} required inline defaultValue={language} options={(['FI', 'SV', 'EN'] as const).map((value) => ({ value, label: t(m[value]) }))} />
      </div>
    </Disclosure>
  );
}

function eurosOf(known?: NeedDetailsFragment): number | null {
  return known?.investment ? known.investment.cents / 100 : null;
}

/** What the fields of a need hold before anybody has typed. */
export function typedSizes(known?: NeedDetailsFragment): Record<SizeField, string> {
  const typed = (value: number | null | undefined) => String(value ?? '');
  return { plotM2: typed(known?.plotM2), premisesM2: typed(known?.premisesM2), jobs: typed(known?.jobs), investmentCents: typed(eurosOf(known)), powerMw: typed(known?.powerMw) };
}
