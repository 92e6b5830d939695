import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReferralStatus } from '@luotsi/schema/types';
import { type FormEvent, type ReactNode, useContext, useEffect, useEffectEvent, useRef } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, type FormProps } from '../../ui/Form.tsx';
import { m } from './moves.messages.ts';
import { MovingContext, overtakenBy } from './moving.ts';
import { typedIn, typeInto } from './typedFields.ts';

/** `expected` goes with each move: the status that its writer saw. */
export type MoveFormProps = { referral: ReferralDetailsFragment; expected: ReferralStatus; onDone: () => void; onCancel: () => void };

type Props = Pick<MoveFormProps, 'onDone' | 'onCancel'> & Omit<FormProps, 'submit' | 'secondary'> & { submit: Message };

/** A small form in place of the buttons; the answer renews the page by itself. What is typed is kept in the tab until it is done. */
export function MoveForm({ submit, action, onDone, onCancel, ...form }: Props): ReactNode {
  const t = useText();
  const { typed, onType, onSending, onRefused } = useContext(MovingContext);
  const box = useRef<HTMLDivElement>(null);
  const typeAgain = useEffectEvent(() => {
    const own = box.current?.querySelector('form');
    if (own) typeInto(own, typed);
  });
  useEffect(() => typeAgain(), []);
  const keep = ({ target }: FormEvent) => {
    const own = (target as HTMLInputElement).form;
    if (own) onType(typedIn(own));
  };
  return (
    <div ref={box} onInput={keep}>
      <Form
        {...form}
        submit={t(submit)}
        secondary={<Button kind="quiet" onClick={onCancel}>{t(m.cancel)}</Button>}
        action={async (values, sent) => {
          onSending(true);
          try {
            await action(values, sent);
            onDone();
          } catch (error) {
            const overtaken = overtakenBy(error);
            if (overtaken) await onRefused(overtaken.moved);
            throw error;
          } finally {
            onSending(false);
          }
        }}
      />
    </div>
  );
}
