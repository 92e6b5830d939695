import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './access.messages.ts';
import type { Ending } from './useEnding.ts';

/** A passkey cannot be given back: this asks first. */
export function ResetDialog({ ending: { resetting, askReset, reset } }: { ending: Ending }): ReactNode {
  const t = useText();
  const close = () => askReset(null);
  return (
    <Dialog open={resetting !== null} title={t(m.resetTitle, { name: resetting?.name ?? '' })} onClose={close}>
      {resetting && (
        <Form submit={t(m.reset)} submitKind="danger" secondary={<Button kind="secondary" onClick={close}>{t(ui.cancel)}</Button>} action={() => reset(resetting)}>
          <p>{t(m.resetText)}</p>
        </Form>
      )}
    </Dialog>
  );
}
