import { useMutation } from '@apollo/client/react';
import { HideCompanyOfNeedDocument, type NeedDetailsFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './need.messages.ts';

/** The company takes back that departments see its name, at any time. */
export function HideName({ need, onHidden }: { need: NeedDetailsFragment; onHidden: () => void }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [hide] = useMutation(HideCompanyOfNeedDocument);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>{t(m.hideName)}</Button>
      <Dialog open={open} title={t(m.hideName)} onClose={close}>
        <Form
          submit={t(m.hideName)}
          secondary={<Button kind="quiet" onClick={close}>{t(ui.cancel)}</Button>}
          action={async () => {
            await hide({ variables: { need: need.id } });
            close();
            onHidden();
          }}
        >
          <p>{t(m.hideNameLead)}</p>
        </Form>
      </Dialog>
    </>
  );
}
