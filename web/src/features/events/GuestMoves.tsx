import { useMutation } from '@apollo/client/react';
import { CancelGuestDocument, CheckInDocument, type EventGuestFragment, MarkNoShowDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { ClosedMoves } from './EventGuests.tsx';
import { m as events } from './events.messages.ts';
import { m } from './hosting.messages.ts';
import { guestWords } from './guestWords.ts';

export type GuestMovesProps = { guest: EventGuestFragment; closed: ClosedMoves; onSaid: (text: string) => void; /** What else can be done. */ children?: ReactNode };

/** The moves that the API offers for this party; each button says for whom it is to those who do not see the row. */
export function GuestMoves({ guest, closed, onSaid, children }: GuestMovesProps): ReactNode {
  const t = useText();
  const { mark, failed, pending } = useMarking(guest, onSaid);
  const can = (move: EventGuestFragment['moves'][number]) => guest.moves.includes(move);
  return (
    <div className="guest-moves">
      {can('CHECK_IN') && !closed.checkIn && <Button kind="secondary" icon="check" pending={pending === 'in'} onClick={() => mark('in')}>{t(m.checkIn)}<For guest={guest} /></Button>}
      {can('NO_SHOW') && !closed.checkIn && <Button kind="quiet" pending={pending === 'no'} onClick={() => mark('no')}>{t(m.noShowMove)}<For guest={guest} /></Button>}
      {can('CANCEL') && !closed.cancel && <CancelGuest guest={guest} onSaid={onSaid} />}
      {children}
      {failed && <p role="alert" className="guest-failed">{failed}</p>}
    </div>
  );
}

function useMarking(guest: EventGuestFragment, onSaid: (text: string) => void) {
  const t = useText();
  const [checkIn] = useMutation(CheckInDocument);
  const [markNoShow] = useMutation(MarkNoShowDocument);
  const [pending, setPending] = useState<'in' | 'no' | null>(null);
  const [failed, setFailed] = useState('');
  const send = async (move: 'in' | 'no') => {
    setPending(move);
    setFailed('');
    try {
      await (move === 'in' ? checkIn : markNoShow)({ variables: { registration: guest.id } });
      onSaid(t(m.marked, { name: guest.guestName, state: t(guestWords[move === 'in' ? 'ATTENDED' : 'NO_SHOW'].message) }));
    } catch (error) {
      setFailed(problemOf(error).message ?? t(m.failed));
    } finally {
      setPending(null);
    }
  };
  return { mark: (move: 'in' | 'no') => void send(move), failed, pending };
}

function For({ guest }: { guest: EventGuestFragment }): ReactNode {
  return <VisuallyHidden> {guest.guestName}</VisuallyHidden>;
}

function CancelGuest({ guest, onSaid }: Pick<GuestMovesProps, 'guest' | 'onSaid'>): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [cancel] = useMutation(CancelGuestDocument);
  const name = guest.guestName;
  const send = async () => {
    await cancel({ variables: { registration: guest.id } });
    onSaid(t(m.marked, { name, state: t(m.stCancelled) }));
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>{t(m.cancelGuest)}<For guest={guest} /></Button>
      <Dialog open={open} title={t(m.cancelGuestTitle)} onClose={() => setOpen(false)}>
        <Form submit={t(events.cancelYes)} submitKind="danger" action={send} secondary={<Button kind="secondary" onClick={() => setOpen(false)}>{t(m.back)}</Button>}>
          <p>{t(m.cancelGuestText, { name })}</p>
        </Form>
      </Dialog>
    </>
  );
}
