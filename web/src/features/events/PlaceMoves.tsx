import { useMutation } from '@apollo/client/react';
import { CancelPlaceByLinkDocument, ConfirmPlaceByLinkDocument, type LinkedPlaceFragment, TakeSeatsByLinkDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as events } from './events.messages.ts';
import { forgetGuest } from './keptGuest.ts';
import { m } from './place.messages.ts';
import type { PlaceProps } from './PlacePage.tsx';

/** The one thing that is to be done now, as a button of its own; giving the place up comes last on the page. */
export function PlaceMoves({ token, place, onChanged, onOver }: PlaceProps): ReactNode {
  const t = useText();
  const variables = { token };
  const [confirm] = useMutation(ConfirmPlaceByLinkDocument, { variables });
  const [take] = useMutation(TakeSeatsByLinkDocument, { variables });
  const confirmOnce = async () => {
    try {
      confirmed((await confirm()).data?.confirmRegistration);
    } catch (error) {
      if (problemOf(error).code !== 'LINK_NOT_VALID') throw error;
      onOver();
    }
  };
  const confirmed = (changed: LinkedPlaceFragment | undefined) => {
    if (changed?.event) forgetGuest(changed.event.id);
    if (changed) onChanged(changed);
  };
  return (
    <>
      {place.moves.includes('CONFIRM') && (
        <div className="place-move">
          <Move label={t(m.confirm)} action={confirmOnce} />
          <p className="event-small">{t(m.notYou)}</p>
        </div>
      )}
      {place.moves.includes('TAKE') && (
        <div className="place-move">
          <Move label={t(events.take)} action={async () => confirmed((await take()).data?.takeOfferedSeatsByLink)} />
        </div>
      )}
    </>
  );
}

/** A cancelled place goes to somebody else in the same moment, so it is asked once more. */
export function GiveUp({ token, place, onChanged }: PlaceProps): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [cancel] = useMutation(CancelPlaceByLinkDocument, { variables: { token } });
  const isWaiting = place.status === 'WAITLISTED';
  const send = async () => {
    const { data } = await cancel();
    if (data) onChanged(data.cancelRegistrationByLink);
  };
  return (
    <>
      <ButtonRow>
        <Button kind="secondary" onClick={() => setOpen(true)}>{t(isWaiting ? events.leaveQueue : events.cancel)}</Button>
      </ButtonRow>
      <Dialog open={open} title={t(events.cancelTitle)} onClose={() => setOpen(false)}>
        <Form submit={t(events.cancelYes)} submitKind="danger" action={send} secondary={<Button kind="secondary" onClick={() => setOpen(false)}>{t(events.cancelNo)}</Button>}>
          <p>{t(isWaiting ? events.leaveText : events.cancelText)}</p>
        </Form>
      </Dialog>
    </>
  );
}

function Move({ label, action }: { label: string; action: () => Promise<void> }): ReactNode {
  return <Form label={label} submit={label} action={action}>{null}</Form>;
}
