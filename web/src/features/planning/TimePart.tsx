import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { CheckboxField } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { today } from '../../ui/moments.ts';
import type { PartProps } from './EventForm.tsx';
import { m } from './plan.messages.ts';
import { RepeatFields } from './RepeatFields.tsx';

/** Nearly all events begin and end on one day; the others tick that they do not. */
export function TimePart({ plan, change, isNew }: PartProps & { isNew: boolean }): ReactNode {
  const t = useText();
  const [otherDay, setOtherDay] = useState(plan.endDay !== '');
  const tick = (ticked: boolean) => {
    setOtherDay(ticked);
    if (!ticked) change({ endDay: '' });
  };
  return (
    <FormPart number={3} title={t(m.when)}>
      <p>{t(m.finnishTime)}</p>
      <div className="plan-moment">
        <DateField name="day" label={t(m.day)} required min={isNew ? today() : undefined} value={plan.day} onChange={(event) => change({ day: event.target.value })} />
        <TextField name="startsAt" type="time" width="short" label={t(m.from)} required value={plan.from} onChange={(event) => change({ from: event.target.value })} />
        <TextField name="endsAt" type="time" width="short" label={t(m.to)} required value={plan.to} onChange={(event) => change({ to: event.target.value })} />
      </div>
      <CheckboxField name="otherDay" label={t(m.otherDay)} checked={otherDay} onChange={(event) => tick(event.target.checked)} />
      {otherDay && <DateField name="endDay" label={t(m.endDay)} required min={plan.day || undefined} value={plan.endDay} onChange={(event) => change({ endDay: event.target.value })} />}
      {isNew && <RepeatFields {...{ plan, change }} />}
    </FormPart>
  );
}
