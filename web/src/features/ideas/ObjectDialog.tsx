import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './deciding.messages.ts';

type Props = { deed: 'OBJECT' | 'WITHDRAW'; onClose: () => void; onSure: (reason: string | null) => Promise<void> };

/** One press too many would end a merge for everybody to read: it is asked first. */
export function ObjectDialog({ deed, onClose, onSure }: Props): ReactNode {
  const t = useText();
  return (
    <Dialog open title={t(m[`sure_${deed}`])} onClose={onClose}>
      <Form submit={t(deed === 'OBJECT' ? m.object : m.withdraw)} secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>} action={(values) => onSure(deed === 'OBJECT' ? values.textOrNull('reason') : null)}>
        <p>{t(m[`sureText_${deed}`])}</p>
        {deed === 'OBJECT' && <TextArea name="reason" label={t(m.objectionWhy)} hint={t(m.objectionHint)} limit={1000} rows={3} />}
      </Form>
    </Dialog>
  );
}
