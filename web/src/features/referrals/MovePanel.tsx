import { useApolloClient } from '@apollo/client/react';
import { type ReferralDetailsFragment, ReferralPageDocument } from '@luotsi/schema';
import type { ReferralMove } from '@luotsi/schema/types';
import { type ComponentType, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { asksWhoWasThere } from './meetingWords.ts';
import { LeftOver, MovedOnNote } from './MovedOnNote.tsx';
import type { MoveFormProps } from './MoveForm.tsx';
import { m } from './moves.messages.ts';
import { type MovedOn, MovingContext, useMoving } from './moving.ts';
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

type Props = { referral: ReferralDetailsFragment; onDone: (move: ReferralMove) => void };

/**
 * What can be done now: a button each, and the form of the chosen one in its place. The page may renew itself under an open
 * form: then it says who has moved the referral where, and what was typed stays.
 */
export function MovePanel({ referral, onDone }: Props): ReactNode {
  const t = useText();
  const { kept, change, end, sending, moved, form } = useMovingHere(referral.id);
  const [cancelled, setCancelled] = useState<ReferralMove | null>(null);
  const [chosenHere, setChosenHere] = useState(false);
  const moves = order.filter((move) => referral.moves.includes(move) && !(move === 'MEET' && asksWhoWasThere(referral)));
  const overtaken = kept.move !== null && !sending && kept.expected !== referral.status;
  const open = kept.move !== null && (sending || moves.includes(kept.move)) ? kept.move : null;
  const left = overtaken && !open ? { ...kept.left, ...kept.typed } : kept.left;
  if (moves.length === 0 && !open && !overtaken && Object.keys(left).length === 0) return null;
  const choose = (move: ReferralMove) => {
    setChosenHere(true);
    change({ move, expected: referral.status, typed: {}, left });
  };
  const close = () => {
    setCancelled(kept.move);
    change({ move: null, typed: {} });
  };
  return (
    <Section title={t(m.title)}>
      {overtaken && <MovedOnNote referral={referral} moved={moved} open={open !== null} onSeen={() => change(open ? { expected: referral.status } : { move: null, typed: {}, left })} />}
      <LeftOver left={left} onClose={() => change(open ? { left: {} } : { move: null, typed: {}, left: {} })} />
      <MovingContext value={form}>
        {open ? (
          <OpenMove key={open} move={open} focused={chosenHere} referral={referral} expected={kept.expected ?? referral.status} onDone={() => (end(), onDone(open))} onCancel={close} />
        ) : (
          <MoveButtons moves={moves} focused={cancelled} onChoose={choose} />
        )}
      </MovingContext>
    </Section>
  );
}

function useMovingHere(referral: string) {
  const client = useApolloClient();
  const { kept, change, end } = useMoving(referral);
  const [sending, setSending] = useState(false);
  const [moved, setMoved] = useState<MovedOn | null>(null);
  const { typed } = kept;
  const form = useMemo(
    () => ({
      typed,
      onType: (now: typeof typed) => change((before) => ({ typed: { ...before.typed, ...now } })),
      onSending: setSending,
      onRefused: async (by: MovedOn | null) => {
        setMoved(by);
        await client.refetchQueries({ include: [ReferralPageDocument] }).catch(() => undefined);
      },
    }),
    [client, change, typed],
  );
  return { kept, change, end, sending, moved, form };
}

function MoveButtons({ moves, focused, onChoose }: { moves: readonly ReferralMove[]; focused: ReferralMove | null; onChoose: (move: ReferralMove) => void }): ReactNode {
  const t = useText();
  const row = useRef<HTMLDivElement>(null);
  // Who cancels a form is back at the button that had opened it; when the buttons change by themselves nobody is moved.
  const again = useRef(focused === null ? -1 : moves.indexOf(focused));
  useEffect(() => row.current?.querySelectorAll('button')[again.current]?.focus(), []);
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

/** What is open again after a reload leaves the focus where it is. */
function OpenMove({ move, focused, ...props }: MoveFormProps & { move: ReferralMove; focused: boolean }): ReactNode {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const MoveFields = forms[move];
  return (
    <div className="move">
      <h3 ref={heading} tabIndex={-1}>{t(m[move])}</h3>
      <MoveFields {...props} />
    </div>
  );
}
