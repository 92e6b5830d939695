import { useMutation } from '@apollo/client/react';
import { RequestEmailChangeDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './emailChange.messages.ts';

/** The address changes only when the link in the mail to the new one is confirmed. */
export function ChangeEmail(): ReactNode {
  const t = useText();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [request] = useMutation(RequestEmailChangeDocument);
  const send = async (email: string) => {
    setSentTo(null);
    await request({ variables: { input: { email } } });
    setSentTo(email);
  };
  return (
    <Form submit={t(m.send)} action={(values) => send(values.text('email'))} note={sentTo && <Notice kind="success" live title={t(m.sent, { email: sentTo })}>{t(m.sentText)}</Notice>}>
      <TextField name="email" type="email" label={t(m.email)} required autoComplete="email" width="medium" />
    </Form>
  );
}
