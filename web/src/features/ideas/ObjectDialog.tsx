import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './deciding.messages.ts';

type Props = { deed: 'OBJECT' | 'WITHDRAW'; onClose: () => void; onSure: () => Promise<void> };

/** One press too many would end a merge for everybody to read: it is asked first. */
export function ObjectDialog({ deed, onClose, onSure }: Props): ReactNode {
  const t = useText();
  return (
    <Dialog open title={t(m[`sure_${deed}`])} onClose={onClose}>
      <Form submit={t(deed === 'OBJECT' ? m.object : m.withdraw)} secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>} action={onSure}>
        <p>{t(m[`sureText_${deed}`])}</p>
      </Form>
    </Dialog>
  );
}
