import { useMutation } from '@apollo/client/react';
import { CancelOwnPlaceDocument, type OwnPlaceFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m } from './events.messages.ts';

/** A cancelled place goes to somebody else in the same moment, so it is asked once more. */
export function CancelPlaceDialog({ open, place, onClose, onCancelled }: { open: boolean; place: OwnPlaceFragment; onClose: () => void; onCancelled: () => void }): ReactNode {
  const t = useText();
  const [cancel] = useMutation(CancelOwnPlaceDocument);
  return (
    <Dialog open={open} title={t(m.cancelTitle)} onClose={onClose}>
      <Form
        submit={t(m.cancelYes)}
        submitKind="danger"
        secondary={<Button kind="secondary" onClick={onClose}>{t(m.cancelNo)}</Button>}
        action={async () => {
          await cancel({ variables: { registration: place.id } });
          onCancelled();
        }}
      >
        <p>{t(place.status === 'WAITLISTED' ? m.leaveText : m.cancelText)}</p>
      </Form>
    </Dialog>
  );
}
