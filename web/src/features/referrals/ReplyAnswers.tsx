import { useMutation } from '@apollo/client/react';
import { AdviseByReplyLinkDocument, DeclineByReplyLinkDocument, type ReplyFragment } from '@luotsi/schema';
import type { DeclineReason } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Form } from '../../ui/Form.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Change } from '../../ui/useKept.ts';
import { declineReasons } from './declineReasons.ts';
import { type KeptReply, useKeptReply } from './keptReply.ts';
import { overOf } from './linkOver.ts';
import { m as moves } from './moves.messages.ts';
import { m as words } from './referrals.messages.ts';
import { m } from './reply.messages.ts';
import type { ReplyProps } from './ReplyPage.tsx';
import { ReplyTake } from './ReplyTake.tsx';
import { ServiceSearch } from './ServiceSearch.tsx';

export type AnswerProps = { token: string; referral: ReplyFragment; kept: KeptReply; change: Change<KeptReply>; send: (answer: () => Promise<ReplyFragment | null | undefined>) => Promise<void> };

/** Three answers, each one press away; what a press needs to know stands beside its button. */
export function ReplyAnswers({ token, referral, onAnswered, onOver }: ReplyProps): ReactNode {
  const t = useText();
  const { kept, change, forget } = useKeptReply(token);
  const send: AnswerProps['send'] = async (answer) => {
    try {
      const answered = await answer();
      forget();
      if (answered) onAnswered(answered);
    } catch (error) {
      const over = overOf(error);
      if (!over) throw error;
      onOver(over);
    }
  };
  const props = { token, referral, kept, change, send };
  const { moves: open } = referral;
  return (
    <Section title={t(m.answers)} lead={t(m.answersLead)}>
      <div className="answers">
        {open.includes('ACCEPT') && <ReplyTake {...props} />}
        {open.includes('ADVISE') && <Disclosure summary={t(m.advise)} open={kept.answer !== ''}><Advise {...props} /></Disclosure>}
        {open.includes('DECLINE') && <Disclosure summary={t(m.decline)} open={kept.reason !== '' || kept.reasonText !== ''}><Decline {...props} /></Disclosure>}
      </div>
    </Section>
  );
}

function Advise({ token, kept, change, send }: AnswerProps): ReactNode {
  const t = useText();
  const [advise] = useMutation(AdviseByReplyLinkDocument);
  return (
    <Form
      label={t(m.advise)}
      submit={t(m.adviseSubmit)}
      action={() => send(async () => (await advise({ variables: { input: { token, key: kept.adviseKey, text: kept.answer.trim() } } })).data?.adviseByReplyLink)}
    >
      <TextArea name="text" label={t(moves.answer)} hint={t(moves.answerHint)} required limit={2000} value={kept.answer} onChange={(event) => change({ answer: event.target.value })} />
    </Form>
  );
}

function Decline({ token, referral, kept, change, send }: AnswerProps): ReactNode {
  const t = useText();
  const [decline] = useMutation(DeclineByReplyLinkDocument);
  const { reason, reasonText, better } = kept;
  const sendIt = () => {
    const input = { token, key: kept.declineKey, reason: reason as DeclineReason, text: reasonText.trim() || null, betterService: better.id };
    return send(async () => (await decline({ variables: { input } })).data?.declineByReplyLink);
  };
  return (
    <Form
      label={t(m.decline)}
      submit={t(m.declineSubmit)}
      note={t(moves.declineNote)}
      check={() => [
        ...(reason === 'OTHER' && !reasonText.trim() ? [{ name: 'text', message: t(moves.reasonTextMissing) }] : []),
        ...(better.text.trim() && !better.id ? [{ name: 'betterService', message: t(moves.betterServiceMissing) }] : []),
      ]}
      action={sendIt}
    >
      <RadioGroup name="reason" label={t(moves.reason)} required value={reason} onChange={(value) => change({ reason: value })} options={declineReasons.map((value) => ({ value, label: t(words[value]) }))} />
      <TextArea name="text" label={t(m.reasonText)} hint={t(moves.reasonTextHint)} rows={3} limit={2000} value={reasonText} onChange={(event) => change({ reasonText: event.target.value })} />
      <ServiceSearch
        name="betterService"
        label={t(moves.betterService)}
        hint={t(moves.betterServiceHint)}
        municipality={referral.municipality.code}
        text={better.text}
        onText={(text) => change({ better: { id: null, text } })}
        onChoose={({ id, name }) => change({ better: { id, text: name } })}
      />
    </Form>
  );
}
