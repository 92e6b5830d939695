import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, type FormProps } from '../../ui/Form.tsx';
import { m } from './moves.messages.ts';

export type MoveFormProps = { referral: ReferralDetailsFragment; onDone: () => void; onCancel: () => void };

type Props = Pick<MoveFormProps, 'onDone' | 'onCancel'> & Omit<FormProps, 'submit' | 'secondary'> & { submit: Message };

/** A small form in place of the buttons; the answer renews the page by itself. */
export function MoveForm({ submit, action, onDone, onCancel, ...form }: Props): ReactNode {
  const t = useText();
  return (
    <Form
      {...form}
      submit={t(submit)}
      secondary={<Button kind="quiet" onClick={onCancel}>{t(m.cancel)}</Button>}
      action={async (values, sent) => {
        await action(values, sent);
        onDone();
      }}
    />
  );
}
