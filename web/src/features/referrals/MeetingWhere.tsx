import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/moments.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Change } from '../../ui/useKept.ts';
import type { KeptMeeting } from './keptMeeting.ts';
import { m } from './meeting.messages.ts';

type Props = { kept: KeptMeeting; change: Change<KeptMeeting> };

/** One moment, by the clock in Finland. */
export function DayAndTime({ kept, change }: Props): ReactNode {
  const t = useText();
  return (
    <div className="meeting-row">
      <DateField name="time" label={t(m.day)} required min={today()} value={kept.day} onChange={({ target }) => change({ day: target.value })} />
      <TextField type="time" name="clock" label={t(m.clock)} required width="short" value={kept.time} onChange={({ target }) => change({ time: target.value })} />
    </div>
  );
}

export function Where({ kept, change }: Props): ReactNode {
  const t = useText();
  return (
    <>
      <TextField name="place" label={t(m.placeLabel)} maxLength={200} value={kept.place} onChange={({ target }) => change({ place: target.value })} />
      <NumberField name="minutes" label={t(m.minutes)} unit={t(m.minutesUnit)} required min={15} max={480} step={5} value={kept.minutes} onChange={({ target }) => change({ minutes: target.value })} />
    </>
  );
}
