import { useMutation } from '@apollo/client/react';
import { DoorHoldDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { hasBegun } from './doorDay.ts';
import { m } from './door.messages.ts';
import { countsOf, type Guest } from './doorList.ts';
import type { AtDoor } from './useAtDoor.ts';

/** After the start: the event has been held, and who was expected and did not come is marked in one go. */
export function HoldEvent({ door, guests }: { door: AtDoor<readonly Guest[]>; guests: readonly Guest[] }): ReactNode {
  const t = useText();
  const { event, waiting } = door;
  const [open, setOpen] = useState(false);
  const [hold] = useMutation(DoorHoldDocument, { variables: { event: event.id } });
  if (event.status === 'HELD' || event.status === 'SUMMARISED') {
    return <Notice kind="success" title={t(m.held)} actions={<LinkButton kind="secondary" to={`/events/${event.id}/summary`}>{t(m.toSummary)}</LinkButton>}>{t(m.heldText)}</Notice>;
  }
  if (!hasBegun(event)) return null;
  const { came, expected } = countsOf(guests, event.capacity);
  const text = came === 0 ? t(m.holdNobody) : t(m.holdText, { n: expected });
  return (
    <Section title={t(m.holdTitle)} lead={text}>
      {waiting.length > 0 && <p>{t(m.holdWaits)}</p>}
      <ButtonRow>
        <Button kind="secondary" onClick={() => setOpen(true)} disabled={waiting.length > 0}>{t(m.hold)}</Button>
      </ButtonRow>
      <Dialog open={open} title={t(m.holdTitle)} onClose={() => setOpen(false)}>
        <Form
          submit={t(m.hold)}
          secondary={<Button kind="secondary" onClick={() => setOpen(false)}>{t(m.cancel)}</Button>}
          action={async () => {
            await hold();
            setOpen(false);
            door.again();
          }}
        >
          <p>{text}</p>
        </Form>
      </Dialog>
    </Section>
  );
}
