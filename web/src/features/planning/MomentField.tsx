import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { OnClock } from './clock.ts';
import { m } from './plan.messages.ts';

type Props = { name: string; label: string; hint: string; /** Proposed with the day. */ usual: string; value: OnClock; onChange: (value: OnClock) => void };

/** A day and a time that nobody has to give; a day without a time gets the usual one. */
export function MomentField({ name, label, hint, usual, value, onChange }: Props): ReactNode {
  const t = useText();
  const chooseDay = (day: string) => onChange({ day, time: day === '' ? '' : value.time || usual });
  return (
    <FieldGroup {...{ name, label, hint }}>
      <div className="plan-moment">
        <DateField name={`${name}Day`} label={t(m.day)} required={value.time !== ''} mark="" value={value.day} onChange={(event) => chooseDay(event.target.value)} />
        <TextField name={`${name}Time`} type="time" width="short" label={t(m.clock)} required={value.day !== ''} mark="" value={value.time} onChange={(event) => onChange({ ...value, time: event.target.value })} />
      </div>
    </FieldGroup>
  );
}
