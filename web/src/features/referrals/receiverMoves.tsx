import { useMutation } from '@apollo/client/react';
import { AcceptReferralDocument, AdviseOnReferralDocument, CompleteReferralDocument, DeclineReferralDocument, RecordMeetingDocument } from '@luotsi/schema';
import type { DeclineReason, MeetingSide, ReferralOutcome } from '@luotsi/schema/types';
import { type ReactNode, useContext, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { today } from '../../ui/moments.ts';
import { declineReasons } from './declineReasons.ts';
import { AcceptTimes } from './AcceptTimes.tsx';
import { firstMeeting, NO_MEETING } from './firstMeeting.ts';
import { m as meeting } from './meeting.messages.ts';
import { nameOfSide, sidesOf } from './meetingWords.ts';
import { MoveForm, type MoveFormProps } from './MoveForm.tsx';
import { m } from './moves.messages.ts';
import { MovingContext } from './moving.ts';
import { m as words } from './referrals.messages.ts';
import { ServiceSearch } from './ServiceSearch.tsx';

const outcomes: readonly ReferralOutcome[] = ['HELPED', 'PARTLY_HELPED', 'NOT_HELPED', 'NOT_REACHED', 'NO_LONGER_NEEDED'];

export function AcceptForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const t = useText();
  const [accept] = useMutation(AcceptReferralDocument);
  const [first, setFirst] = useState(NO_MEETING);
  const along = referral.comesAlong && referral.sender ? t(m.alongNote, { name: referral.sender.name }) : undefined;
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doACCEPT}
      note={along}
      action={async (values) => {
        await accept({ variables: { input: { referral: referral.id, expected, proposedTimes: values.textOrNull('proposedTimes'), ...firstMeeting(first, referral) } } });
      }}
    >
      <AcceptTimes referral={referral} value={first} onChange={setFirst} />
      <TextArea name="proposedTimes" label={t(m.proposedTimes)} hint={t(m.proposedTimesHint)} rows={3} limit={500} />
    </MoveForm>
  );
}

export function AdviseForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const t = useText();
  const [advise] = useMutation(AdviseOnReferralDocument);
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doADVISE}
      action={async (values) => {
        await advise({ variables: { input: { referral: referral.id, expected, text: values.text('text') } } });
      }}
    >
      <TextArea name="text" label={t(m.answer)} hint={t(m.answerHint)} required limit={2000} />
    </MoveForm>
  );
}

export function DeclineForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const t = useText();
  const [decline] = useMutation(DeclineReferralDocument);
  const [better, setBetter] = useBetterService();
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doDECLINE}
      note={t(m.declineNote)}
      check={(values) => [
        ...(values.text('reason') === 'OTHER' && !values.text('text') ? [{ name: 'text', message: t(m.reasonTextMissing) }] : []),
        ...(better.text.trim() && !better.id ? [{ name: 'betterService', message: t(m.betterServiceMissing) }] : []),
      ]}
      action={async (values) => {
        const input = { referral: referral.id, expected, reason: values.text('reason') as DeclineReason, text: values.textOrNull('text'), betterService: better.id };
        await decline({ variables: { input } });
      }}
    >
      <RadioGroup name="reason" label={t(m.reason)} required options={declineReasons.map((value) => ({ value, label: t(words[value]) }))} />
      <TextArea name="text" label={t(m.reasonText)} hint={t(m.reasonTextHint)} rows={3} limit={2000} />
      <ServiceSearch
        name="betterService"
        label={t(m.betterService)}
        hint={t(m.betterServiceHint)}
        municipality={referral.municipality.code}
        text={better.text}
        onText={(text) => setBetter({ id: null, text })}
        onChoose={({ id, name }) => setBetter({ id, text: name })}
      />
    </MoveForm>
  );
}

/** The search is kept as the other fields are: what it has found, and what it says. */
function useBetterService() {
  const { typed, onType } = useContext(MovingContext);
  const [better, setBetter] = useState({ id: typed['betterService']?.values[0] ?? null, text: typed['betterService']?.words ?? '' });
  const choose = (now: typeof better) => {
    setBetter(now);
    onType({ betterService: { label: '', values: now.id ? [now.id] : [], words: now.text } });
  };
  return [better, choose] as const;
}

export function MeetForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const sides = sidesOf(referral);
  const [record] = useMutation(RecordMeetingDocument);
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doMEET}
      action={async (values) => {
        await record({ variables: { input: { referral: referral.id, expected, on: values.text('on'), there: values.list('there') as MeetingSide[], text: values.textOrNull('text') } } });
      }}
    >
      <CheckboxGroup name="there" label={t(meeting.there)} required defaultValue={sides} options={sides.map((value) => ({ value, label: nameOfSide(value, referral, t, l) }))} />
      <DateField name="on" label={t(m.metOn)} required defaultValue={today()} max={today()} />
      <TextArea name="text" label={t(m.metText)} hint={t(m.metTextHint)} rows={3} limit={1000} />
    </MoveForm>
  );
}

export function CompleteForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const t = useText();
  const [complete] = useMutation(CompleteReferralDocument);
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doCOMPLETE}
      action={async (values) => {
        await complete({ variables: { input: { referral: referral.id, expected, outcome: values.text('outcome') as ReferralOutcome, text: values.textOrNull('text') } } });
      }}
    >
      <RadioGroup name="outcome" label={t(m.outcome)} required options={outcomes.map((value) => ({ value, label: t(words[value]) }))} />
      <TextArea name="text" label={t(m.outcomeText)} hint={t(m.outcomeTextHint)} rows={3} limit={2000} />
    </MoveForm>
  );
}
