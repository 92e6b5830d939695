import { useMutation } from '@apollo/client/react';
import { AcceptByReplyLinkDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Form } from '../../ui/Form.tsx';
import { AcceptTimes } from './AcceptTimes.tsx';
import { firstMeeting } from './firstMeeting.ts';
import { m as moves } from './moves.messages.ts';
import type { AnswerProps } from './ReplyAnswers.tsx';
import { m } from './reply.messages.ts';

/** One press takes the company over. Who can say so at once agrees on one of the times proposed with the referral, or proposes others. */
export function ReplyTake({ token, referral, kept, change, send }: AnswerProps): ReactNode {
  const t = useText();
  const [accept] = useMutation(AcceptByReplyLinkDocument);
  const along = referral.comesAlong && referral.sender ? t(moves.alongNote, { name: referral.sender.name }) : null;
  const take = async () => {
    const input = { token, key: kept.takeKey, ...firstMeeting(kept.first, referral) };
    return (await accept({ variables: { input } })).data?.acceptByReplyLink;
  };
  return (
    <section className="move">
      <h3>{t(m.take)}</h3>
      <Form label={t(m.take)} submit={t(m.takeSubmit)} note={[t(m.takeText), along].filter(Boolean).join(' ')} action={() => send(take)}>
        <AcceptTimes referral={referral} value={kept.first} onChange={(first) => change({ first })} />
      </Form>
    </section>
  );
}
