import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type FirstMeeting, openTimes } from './firstMeeting.ts';
import { m } from './meeting.messages.ts';
import { type MeetingOf, spanIn } from './meetingWords.ts';
import { TimesField } from './TimesField.tsx';

/** One of the times that came with the referral, others, or none yet; for the form that takes a company over. */
export function AcceptTimes({ referral, value, onChange }: { referral: MeetingOf; value: FirstMeeting; onChange: (value: FirstMeeting) => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const proposed = openTimes(referral);
  const minutes = referral.meetings.at(-1)?.minutes ?? 60;
  const isOwn = proposed.length === 0 || value.how === 'other';
  const change = (part: Partial<FirstMeeting>) => onChange({ ...value, ...part });
  const options = [
    { value: 'keep', label: t(m.acceptKeep) },
    ...proposed.map((time) => ({ value: time, label: t(m.acceptThis, { time: spanIn(f, time, minutes) }) })),
    { value: 'other', label: t(m.acceptOther) },
  ];
  return (
    <>
      {proposed.length > 0 && <RadioGroup name="time" label={t(m.acceptTitle)} options={options} value={value.how} onChange={(how) => change({ how })} />}
      {isOwn && <TimesField name="times" label={t(m.acceptTimes)} value={value.times} onChange={(times) => change({ times })} />}
      {(proposed.length > 0 || value.times.length > 0) && <TextField name="place" label={t(m.placeLabel)} maxLength={200} value={value.place} onChange={({ target }) => change({ place: target.value })} />}
    </>
  );
}
