import { useMutation } from '@apollo/client/react';
import { FollowAsGuestDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useLanguage } from '../../app/language.ts';
import { RichText } from '../../app/RichText.tsx';
import { useText } from '../../app/text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toApi } from '../people/apiLanguage.ts';
import { m } from './guest.messages.ts';
import { Honeypot } from './Honeypot.tsx';

/** Exactly one of the three. */
export type Followable = { idea?: string; campaign?: string; topic?: string };
type Props = { what: Followable; /** Of a topic: which one. */ name?: string; onClose: () => void };

/** The mail of the day needs an address that its owner has confirmed. */
export function GuestFollow({ what, name, onClose }: Props): ReactNode {
  const t = useText();
  return (
    <Dialog open title={t(m.followTitle)} onClose={onClose}>
      <GuestFollowForm what={what} name={name} />
    </Dialog>
  );
}

function GuestFollowForm({ what, name }: Omit<Props, 'onClose'>): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { pathname } = useLocation();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [send] = useMutation(FollowAsGuestDocument);
  if (sentTo) return <Notice kind="success" live title={t(m.sent)}>{t(m.sentFollow, { email: sentTo })}</Notice>;
  return (
    <Form
      submit={t(m.follow)}
      action={async (values) => {
        const email = values.text('email');
        await send({ variables: { input: { ...what, email, language: toApi(language), homepage: values.text('homepage') } } });
        setSentTo(email);
      }}
    >
      {name && <p><strong>{t(m.followWhat, { name })}</strong></p>}
      <p>{t(m.followText)}</p>
      <TextField name="email" type="email" label={t(m.email)} hint={t(m.emailHint)} required autoComplete="email" maxLength={254} />
      <p className="idea-small"><RichText message={m.hasAccount} parts={{ signIn: <Link to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`} /> }} /></p>
      <Honeypot />
    </Form>
  );
}
