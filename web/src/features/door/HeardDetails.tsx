import { type ReactNode, useMemo, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { CheckboxField, CheckboxGroup, RadioGroup } from '../../ui/Choices.tsx';
import { ComboBox, type ComboOption } from '../../ui/ComboBox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { byName, found, type Guest } from './doorList.ts';
import { m } from './heard.messages.ts';
import { type Draft, type When, windows } from './heardDraft.ts';
import type { HeardValue } from './heardSource.ts';

type Props = { value: HeardValue; draft: Draft; topic: string | null; isProposed: boolean; proposed: readonly string[]; onChange: (changes: Partial<Draft>) => void };

export function HeardDetails({ value, draft, topic, isProposed, proposed, onChange }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const topics = [...value.topics].sort((one, other) => rank(proposed, one.code) - rank(proposed, other.code) || l(one.name).localeCompare(l(other.name)));
  const when: Record<When, string> = { THIS_QUARTER: t(m.thisQuarter), NEXT_QUARTER: t(m.nextQuarter), YEAR: t(m.year), LATER: t(m.later) };
  return (
    <div className="heard-details">
      <Select
        name="topic"
        label={t(m.topic)}
        hint={t(isProposed ? m.topicProposed : m.topicHint)}
        required
        empty={topic === null ? t(m.topicLater) : null}
        value={topic ?? ''}
        onChange={(event) => onChange({ topic: event.target.value || null, departments: null })}
        options={topics.map(({ code, name }) => ({ value: code, label: l(name) }))}
      />
      <Departments {...{ value, draft, topic, onChange }} />
      <RadioGroup name="when" label={t(m.when)} required inline value={draft.when} onChange={(chosen) => onChange({ when: chosen as When })} options={windows.map((one) => ({ value: one, label: when[one] }))} />
      <WhoSaid {...{ value, draft, onChange }} t={t} />
    </div>
  );
}

function rank(proposed: readonly string[], code: string): number {
  return proposed.includes(code) ? proposed.indexOf(code) : proposed.length;
}

/** Who answers follows from the topic, until somebody else is chosen. */
function Departments({ value, draft, topic, onChange }: Pick<Props, 'value' | 'draft' | 'topic' | 'onChange'>): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { departments } = value;
  const ofTopic = departments.filter(({ topics }) => topics.some(({ code }) => code === topic)).map(({ id }) => id);
  const chosen = draft.departments ?? ofTopic;
  const names = departments.filter(({ id }) => chosen.includes(id)).map(({ name }) => l(name));
  if (departments.length === 0) return null;
  return (
    <Disclosure summary={names.length > 0 ? t(m.answers, { names: names.join(', ') }) : t(m.answersNobody)}>
      <CheckboxGroup
        name="departments"
        label={t(m.departments)}
        required
        inline
        value={chosen}
        onChange={(ids) => onChange({ departments: ids.length > 0 ? ids : null })}
        options={departments.map(({ id, name }) => ({ value: id, label: l(name) }))}
      />
    </Disclosure>
  );
}

/** Those who are here come first; any other name can be typed, and nobody is an answer too. */
function WhoSaid({ value, draft, onChange, t }: Pick<Props, 'value' | 'draft' | 'onChange'> & { t: Text }): ReactNode {
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const guests = useMemo(() => hereFirst(value.guests, language), [value.guests, language]);
  const options = asked ? found(guests, draft.who).slice(0, 8).map((guest) => optionOf(guest, t)) : [];
  const choose = ({ value: id, label }: ComboOption) => {
    setAsked(false);
    onChange({ who: label, heardFrom: id });
  };
  return (
    <div className="heard-who">
      <ComboBox
        name="who"
        label={t(m.who)}
        hint={t(m.whoHint)}
        text={draft.who}
        chosen={draft.heardFrom !== null || options.length === 0}
        options={options}
        onText={(who) => {
          setAsked(true);
          onChange({ who, heardFrom: null });
        }}
        onChoose={choose}
      />
      {draft.who.trim() && <CheckboxField name="nameShown" label={t(m.nameShown)} required checked={draft.nameShown} onChange={(event) => onChange({ nameShown: event.target.checked })} />}
    </div>
  );
}

function hereFirst(guests: readonly Guest[], language: string): Guest[] {
  const isHere = ({ status }: Guest) => status === 'ATTENDED';
  const sorted = byName(guests, language);
  return [...sorted.filter(isHere), ...sorted.filter((guest) => !isHere(guest))];
}

function optionOf({ id, guestCompany, guestName, status }: Guest, t: Text): ComboOption {
  const here = status === 'ATTENDED' ? '' : t(m.notHere);
  return { value: id, label: guestCompany ?? guestName, detail: [guestCompany ? guestName : '', here].filter(Boolean).join(', ') };
}
