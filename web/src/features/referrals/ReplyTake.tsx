import { useMutation } from '@apollo/client/react';
import { AcceptByReplyLinkDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { OTHER } from './keptReply.ts';
import { choices, spanIn } from './meetingWords.ts';
import { m as moves } from './moves.messages.ts';
import type { AnswerProps } from './ReplyAnswers.tsx';
import { m } from './reply.messages.ts';
import { TimesField } from './TimesField.tsx';

/** One press takes the company over. Who can say so at once agrees on one of the times proposed with the referral, or proposes others. */
export function ReplyTake({ token, referral, kept, change, send }: AnswerProps): ReactNode {
  const t = useText();
  const [accept] = useMutation(AcceptByReplyLinkDocument);
  const meeting = referral.meetings.at(-1);
  const proposed = meeting?.status === 'PROPOSED' ? choices(meeting) : [];
  const proposesOwn = proposed.length === 0 || kept.time === OTHER;
  const along = referral.comesAlong && referral.sender ? t(moves.alongNote, { name: referral.sender.name }) : null;
  const take = async () => {
    const time = proposed.includes(kept.time) ? kept.time : null;
    const times = proposesOwn && kept.times.length > 0 ? kept.times : null;
    const input = { token, key: kept.takeKey, time, times, place: kept.place.trim() || null };
    return (await accept({ variables: { input } })).data?.acceptByReplyLink;
  };
  return (
    <section className="move">
      <h3>{t(m.take)}</h3>
      <Form label={t(m.take)} submit={t(m.takeSubmit)} note={[t(m.takeText), along].filter(Boolean).join(' ')} action={() => send(take)}>
        {meeting && proposed.length > 0 && <ProposedTimes times={proposed} minutes={meeting.minutes} chosen={kept.time} onChoose={(time) => change({ time })} />}
        {proposesOwn && <TimesField name="times" label={t(moves.proposedTimes)} hint={t(m.timesHint)} value={kept.times} onChange={(times) => change({ times })} />}
        <TextField name="place" label={t(m.place)} hint={t(m.placeHint)} maxLength={200} value={kept.place} onChange={({ target }) => change({ place: target.value })} />
      </Form>
    </section>
  );
}

type ProposedProps = { times: readonly string[]; minutes: number; chosen: string; onChoose: (time: string) => void };

function ProposedTimes({ times, minutes, chosen, onChoose }: ProposedProps): ReactNode {
  const t = useText();
  const f = useFormat();
  const options = [...times.map((value) => ({ value, label: spanIn(f, value, minutes) })), { value: '', label: t(m.anyTime) }, { value: OTHER, label: t(m.otherTimes) }];
  return <RadioGroup name="time" label={t(m.whichTime)} hint={t(m.whichTimeHint)} options={options} value={chosen} onChange={onChoose} />;
}
