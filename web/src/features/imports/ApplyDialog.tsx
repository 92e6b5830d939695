import { useApolloClient } from '@apollo/client/react';
import { ApplyImportDocument, type ImportStateFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m } from './dryRun.messages.ts';
import { forgetDirectory } from './forget.ts';

type Props = { found: ImportStateFragment; isOpen: boolean; onClose: () => void; onSaid: (said: 'applied' | 'changed') => void };

/** Says what will happen before it does. */
export function ApplyDialog({ found, isOpen, onClose, onSaid }: Props): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const { id, digest, creates, updates } = found;
  const apply = async () => {
    try {
      await client.mutate({ mutation: ApplyImportDocument, variables: { input: { import: id, expected: digest! } }, update: forgetDirectory });
      onSaid('applied');
    } catch (error) {
      if (problemOf(error).code !== 'CHANGED_MEANWHILE') throw error;
      onSaid('changed');
    }
  };
  return (
    <Dialog open={isOpen} title={t(m.applyTitle)} onClose={onClose}>
      <Form submit={t(m.apply)} secondary={<Button kind="quiet" onClick={onClose}>{t(m.back)}</Button>} action={apply}>
        <div className="prose">
          <ul>
            {creates > 0 && <li>{t(m.willCreate, { n: creates })}</li>}
            {updates > 0 && <li>{t(m.willUpdate, { n: updates })}</li>}
            <li>{t(m.willShow)}</li>
            <li>{t(m.willKeep)}</li>
            <li>{t(m.willRecord)}</li>
          </ul>
        </div>
      </Form>
    </Dialog>
  );
}
