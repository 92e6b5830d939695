import { useMutation } from '@apollo/client/react';
import { ConfirmMatterDocument } from '@luotsi/schema';
import { type ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Form } from '../../ui/Form.tsx';
import { Said } from '../../ui/Said.tsx';
import { useKept } from '../../ui/useKept.ts';
import { m } from './confirm.messages.ts';
import { type Answer, ConfirmFields, confirmationOf } from './ConfirmFields.tsx';
import { overOf } from './linkOver.ts';
import { m as words } from './matter.messages.ts';
import type { MatterProps } from './MatterView.tsx';

/** The company's own word closes the matter, or brings it back to the adviser. */
export function ConfirmPanel({ matter, token, onConfirmed, onOver }: MatterProps & { onConfirmed: () => void }): ReactNode {
  const t = useText();
  const [confirm] = useMutation(ConfirmMatterDocument);
  const { kept, change, forget } = useKept<Answer>(`luotsi.confirm.${matter.id}`, (before) => ({ usefulness: '', contacted: '', text: '', ...before }));
  const said = matter.steps.findLast(({ move }) => move === 'ADVISE' || move === 'COMPLETE')?.text;
  return (
    <section className="move">
      <h2>{t(words.tagAsk)}</h2>
      {said && <div><h3 className="said-title">{t(m.answer)}</h3><Said>{said}</Said></div>}
      <Form
        submit={t(m.send)}
        action={async (values) => {
          const which = token ? { token } : { referral: matter.id };
          try {
            await confirm({ variables: { input: { ...which, ...confirmationOf(values), expected: matter.status } } });
          } catch (error) {
            const over = overOf(error);
            if (!over || !onOver) throw error;
            return onOver(over);
          }
          forget();
          onConfirmed();
        }}
      >
        <ConfirmFields given={kept} onChange={change} />
      </Form>
    </section>
  );
}
