import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './door.messages.ts';
import type { Action } from './outbox.ts';

const SIZES = ['1', '2', '3', '4', '5', '6'];
const languages = { fi: 'FI', sv: 'SV', en: 'EN' } as const;

/** Somebody who came without registering. The name is enough; what was searched for in vain is the beginning of it. */
export function WalkInDialog({ name, onAdd, onAdded }: { name: string; onAdd: (action: Action) => void; onAdded: () => void }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" icon="plus" onClick={() => setOpen(true)}>{t(m.walkIn)}</Button>
      <Dialog open={open} title={t(m.addWalkIn)} onClose={() => setOpen(false)}>
        <Form
          submit={t(m.walkInAdd)}
          secondary={<Button kind="secondary" onClick={() => setOpen(false)}>{t(m.cancel)}</Button>}
          action={(values) => {
            onAdd({ kind: 'WALK_IN', name: values.text('name'), companyName: values.textOrNull('companyName'), email: values.textOrNull('email'), partySize: Number(values.text('partySize')), language: languages[language] });
            setOpen(false);
            onAdded();
          }}
        >
          <TextField name="name" label={t(m.walkInName)} required maxLength={100} defaultValue={/\d/.test(name) ? '' : name} autoComplete="off" />
          <TextField name="companyName" label={t(m.walkInCompany)} maxLength={200} autoComplete="off" />
          <TextField name="email" type="email" label={t(m.walkInEmail)} hint={t(m.walkInEmailHint)} autoComplete="off" />
          <Select name="partySize" label={t(m.walkInSize)} required empty={null} defaultValue="1" options={SIZES.map((size) => ({ value: size, label: size }))} />
        </Form>
      </Dialog>
    </>
  );
}
