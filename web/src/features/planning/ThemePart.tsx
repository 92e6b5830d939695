import type { PlanChoicesQuery } from '@luotsi/schema';
import type { EventKind } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { Select } from '../../ui/Select.tsx';
import { kindWords } from '../events/eventWords.ts';
import { ChosenMany } from '../../ui/ChosenMany.tsx';
import { m } from './plan.messages.ts';
import type { PartProps } from './EventForm.tsx';
import { type Hosted, useHosted } from './useHosted.ts';

type Props = PartProps & { isPublished: boolean; choices: PlanChoicesQuery | undefined; /** More than one only for a new event. */ places: readonly Hosted[] };

export function ThemePart({ plan, change, choices, places, isPublished }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const hosted = useHosted();
  const isHosted = (municipality: string) => hosted.some(({ code }) => code === municipality);
  const isForNetwork = !isHosted(plan.municipality);
  const named = (all: readonly { code: string; name: { fi: string; sv: string; en: string } }[] = []) => all.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label));
  const sections = choices?.industries.filter(({ code }) => /^[A-Z]$/.test(code));
  const kinds = (Object.keys(kindWords) as EventKind[]).map((value) => ({ value, label: t(kindWords[value]) }));
  return (
    <FormPart number={1} title={t(m.theme)}>
      {places.length > 1 && (
        <Select
          name="municipality"
          label={t(m.municipality)}
          required
          empty={null}
          value={plan.municipality}
          onChange={(event) => change({ municipality: event.target.value, space: '', ...(isHosted(event.target.value) ? {} : { networkOnly: true }) })}
          options={places.map(({ code, name }) => ({ value: code, label: l(name) }))}
        />
      )}
      <RadioGroup name="kind" label={t(m.kind)} required inline value={plan.kind} onChange={(kind) => change({ kind: kind as EventKind })} options={kinds} />
      <RadioGroup
        name="networkOnly"
        label={t(m.audience)}
        hint={isPublished ? t(m.audienceFixed) : undefined}
        required
        value={String(plan.networkOnly)}
        onChange={(value) => change({ networkOnly: value === 'true' })}
        options={[
          { value: 'false', label: t(m.forAll), hint: t(isForNetwork ? m.forAllNotYours : m.forAllHint), disabled: isPublished || isForNetwork },
          { value: 'true', label: t(m.forNetwork), hint: t(m.forNetworkHint), disabled: isPublished },
        ]}
      />
      <ChosenMany name="topics" label={t(m.topics)} hint={t(m.topicsHint)} options={named(choices?.topics)} value={plan.topics} onChange={(topics) => change({ topics })} />
      <ChosenMany name="industries" label={t(m.industries)} hint={t(m.industriesHint)} options={named(sections)} value={plan.industries} onChange={(industries) => change({ industries })} />
    </FormPart>
  );
}
