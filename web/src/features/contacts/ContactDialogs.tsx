import { useMutation } from '@apollo/client/react';
import { ChangeContactDocument, type OneContactFragment, RemoveContactDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { dayInFinland } from '../../ui/moments.ts';
import { m as ui } from '../../ui/ui.messages.ts';
import { ContactFields, contactOf } from './ContactFields.tsx';
import { m } from './contacts.messages.ts';

export type ContactDeed = { kind: 'change' | 'remove'; contact: OneContactFragment };

type DialogsProps = { deed: ContactDeed | null; onClose: () => void; onDone: (text: Message) => void };

/** Who wrote a contact down corrects it, or takes it out. */
export function ContactDialogs({ deed, onClose, onDone }: DialogsProps): ReactNode {
  const t = useText();
  return (
    <>
      <Dialog open={deed?.kind === 'change'} title={t(m.changeTitle)} onClose={onClose}>
        {deed && <ChangeForm contact={deed.contact} onClose={onClose} onDone={() => onDone(m.changed)} />}
      </Dialog>
      <Dialog open={deed?.kind === 'remove'} title={t(m.removeTitle)} onClose={onClose}>
        {deed && <RemoveForm contact={deed.contact} onClose={onClose} onDone={() => onDone(m.removed)} />}
      </Dialog>
    </>
  );
}

type DeedFormProps = { contact: OneContactFragment; onClose: () => void; onDone: () => void };

function ChangeForm({ contact, onClose, onDone }: DeedFormProps): ReactNode {
  const t = useText();
  const [change] = useMutation(ChangeContactDocument);
  return (
    <Form
      submit={t(m.save)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        await change({ variables: { input: { contact: contact.id, ...contactOf(values) } } });
        onDone();
      }}
    >
      <ContactFields contact={contact} day={dayInFinland(new Date(contact.at))} />
    </Form>
  );
}

function RemoveForm({ contact, onClose, onDone }: DeedFormProps): ReactNode {
  const t = useText();
  const [remove] = useMutation(RemoveContactDocument);
  return (
    <Form
      submit={t(m.remove)}
      submitKind="danger"
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async () => {
        await remove({ variables: { contact: contact.id } });
        onDone();
      }}
    >
      <p>{t(m.removeText)}</p>
    </Form>
  );
}
