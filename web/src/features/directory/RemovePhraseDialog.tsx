import { useMutation } from '@apollo/client/react';
import { RemoveNeedPhraseDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './phrases.messages.ts';

type Phrase = { id: string; text: string };
type Props = { phrase: Phrase | null; concept: string | null; onClose: () => void; onRemoved: (text: string) => void };

export function RemovePhraseDialog({ phrase, concept, onClose, onRemoved }: Props): ReactNode {
  const t = useText();
  const [remove] = useMutation(RemoveNeedPhraseDocument, { refetchQueries: ['ServicePhrases'], awaitRefetchQueries: true });
  return (
    <Dialog open={phrase !== null} title={t(m.removeTitle)} onClose={onClose}>
      {phrase && (
        <Form
          submit={t(m.remove)}
          submitKind="danger"
          secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
          action={async (values) => {
            await remove({ variables: { input: { phrase: phrase.id, applyToConcept: values.ticked('applyToConcept') } } });
            onRemoved(phrase.text);
          }}
        >
          <p>{t(m.removeText, { text: phrase.text })}</p>
          {concept && <CheckboxField name="applyToConcept" label={t(m.removeConcept)} />}
        </Form>
      )}
    </Dialog>
  );
}
