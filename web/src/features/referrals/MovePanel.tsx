import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReferralMove } from '@luotsi/schema/types';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { asksWhoWasThere } from './meetingWords.ts';
import type { MoveFormProps } from './MoveForm.tsx';
import { m } from './moves.messages.ts';
import { AcceptForm, AdviseForm, CompleteForm, DeclineForm, MeetForm } from './receiverMoves.tsx';
import { ConfirmOwnForm, ReopenForm, SendForm, WithdrawForm } from './senderMoves.tsx';

const forms: Record<ReferralMove, ComponentType<MoveFormProps>> = {
  SEND: SendForm,
  ACCEPT: AcceptForm,
  ADVISE: AdviseForm,
  DECLINE: DeclineForm,
  MEET: MeetForm,
  COMPLETE: CompleteForm,
  CONFIRM: ConfirmOwnForm,
  WITHDRAW: WithdrawForm,
  REOPEN: ReopenForm,
};

/** The order of the buttons: what carries the matter on comes first. */
const order: readonly ReferralMove[] = ['SEND', 'ACCEPT', 'CONFIRM', 'MEET', 'COMPLETE', 'ADVISE', 'REOPEN', 'DECLINE', 'WITHDRAW'];

/** What can be done now: a button each, and the form of the chosen one in its place. */
export function MovePanel({ referral, onDone }: { referral: ReferralDetailsFragment; onDone: (move: ReferralMove) => void }): ReactNode {
  const t = useText();
  const [chosen, setChosen] = useState<ReferralMove | null>(null);
  const [cancelled, setCancelled] = useState<ReferralMove | null>(null);
  const moves = order.filter((move) => referral.moves.includes(move) && !(move === 'MEET' && asksWhoWasThere(referral)));
  if (moves.length === 0) return null;
  const close = () => {
    setCancelled(chosen);
    setChosen(null);
  };
  const open = chosen !== null && moves.includes(chosen) ? chosen : null;
  return (
    <Section title={t(m.title)}>
      {open ? (
        <OpenMove key={open} move={open} referral={referral} onDone={() => onDone(open)} onCancel={close} />
      ) : (
        <MoveButtons moves={moves} focused={cancelled} onChoose={setChosen} />
      )}
    </Section>
  );
}

function MoveButtons({ moves, focused, onChoose }: { moves: readonly ReferralMove[]; focused: ReferralMove | null; onChoose: (move: ReferralMove) => void }): ReactNode {
  const t = useText();
  const row = useRef<HTMLDivElement>(null);
  const again = focused === null ? -1 : moves.indexOf(focused);
  // Who cancels a form is back at the button that had opened it.
  useEffect(() => row.current?.querySelectorAll('button')[again]?.focus(), [again]);
  return (
    <div ref={row}>
      <ButtonRow>
        {moves.map((move, index) => (
          <Button key={move} kind={move === 'WITHDRAW' ? 'quiet' : index === 0 ? 'primary' : 'secondary'} onClick={() => onChoose(move)}>
            {t(m[move])}
          </Button>
        ))}
      </ButtonRow>
    </div>
  );
}

function OpenMove({ move, ...props }: MoveFormProps & { move: ReferralMove }): ReactNode {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const MoveFields = forms[move];
  return (
    <div className="move">
      <h3 ref={heading} tabIndex={-1}>{t(m[move])}</h3>
      <MoveFields {...props} />
    </div>
  );
}
