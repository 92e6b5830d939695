import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FoldedPart } from '../../ui/FoldedPart.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PartProps } from './CampaignForm.tsx';
import { type CampaignPlan, DAYS, placesIn } from './campaignPlan.ts';
import { m as words } from './campaigns.messages.ts';
import { m } from './hostCampaign.messages.ts';
import { InvitedField } from './InvitedField.tsx';

const DRAWINGS = ['BUSINESS_PARK', 'TOWN', 'COUNTRYSIDE', 'WATERFRONT'] as const;

export function LookPart({ plan, change, municipalities }: PartProps & { municipalities: { value: string; label: string }[] }): ReactNode {
  const t = useText();
  const isOneOf = municipalities.length > 1;
  const municipality = isOneOf && municipalities.find(({ value }) => value === plan.municipality)?.label;
  const state = [municipality, placesIn(plan).join(', ') || t(words.about), t(words[`drawing_${plan.drawing}`])].filter(Boolean).join(' · ');
  return (
    <FoldedPart id="look" number={2} title={t(m.partLook)} state={state}>
      {isOneOf && <Select name="municipality" label={t(m.municipality)} required empty={null} value={plan.municipality} options={municipalities} onChange={(event) => change({ municipality: event.target.value })} />}
      <TextField name="places" label={t(m.places)} hint={t(m.placesHint)} autoComplete="off" value={plan.places} onChange={(event) => change({ places: event.target.value })} />
      <TextField name="askedBy" label={t(m.askedBy)} hint={t(m.askedByHint)} autoComplete="off" maxLength={200} value={plan.askedBy} onChange={(event) => change({ askedBy: event.target.value })} />
      <RadioGroup name="drawing" label={t(m.drawing)} required inline value={plan.drawing} onChange={(drawing) => change({ drawing: drawing as CampaignPlan['drawing'] })} options={DRAWINGS.map((value) => ({ value, label: t(words[`drawing_${value}`]) }))} />
    </FoldedPart>
  );
}

export function DaysPart({ campaign, plan, change }: PartProps): ReactNode {
  const t = useText();
  return (
    <FoldedPart id="days" number={3} title={t(m.partDays)} state={<DaysState plan={plan} />}>
      {!campaign && <p>{t(m.daysProposed)}</p>}
      <div className="campaign-days">
        {DAYS.map((name) => <DateField key={name} name={name} label={t(m[name])} required value={plan[name]} onChange={(event) => change({ [name]: event.target.value })} />)}
      </div>
    </FoldedPart>
  );
}

function DaysState({ plan }: { plan: CampaignPlan }): ReactNode {
  const t = useText();
  const f = useFormat();
  const missing = DAYS.filter((name) => !plan[name]).length;
  if (missing > 0) return <StatusTag tone="waiting">{t(m.daysMissing, { n: missing })}</StatusTag>;
  return t(m.daysFrom, { from: f.day(plan.collectFrom), to: f.day(plan.doneFrom) });
}

/** Who may take part before the others. */
export function FirstPart({ plan, change }: PartProps): ReactNode {
  const t = useText();
  const f = useFormat();
  const { municipality, invited, openToAllFrom } = plan;
  const open = openToAllFrom ? t(m.allFrom, { day: f.day(openToAllFrom) }) : t(m.allAtOnce);
  return (
    <FoldedPart id="first" number={4} title={t(m.partInvited)} state={[invited.length > 0 && t(m.invitedCount, { n: invited.length }), open].filter(Boolean).join(' · ')}>
      <DateField name="openToAllFrom" label={t(m.openToAllFrom)} hint={t(m.openToAllHint)} value={openToAllFrom} onChange={(event) => change({ openToAllFrom: event.target.value })} />
      <InvitedField municipality={municipality} invited={invited} onChange={(companies) => change({ invited: companies })} />
    </FoldedPart>
  );
}
