import { useMutation } from '@apollo/client/react';
import { SupportAsGuestDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useLanguage } from '../../app/language.ts';
import { PrivacyNote } from '../../app/PrivacyNote.tsx';
import { RichText } from '../../app/RichText.tsx';
import { useText } from '../../app/text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toApi } from '../people/apiLanguage.ts';
import { Honeypot } from './Honeypot.tsx';
import { m } from './proposing.messages.ts';

/** Each supports an idea once: who has no account confirms an address. */
export function GuestSupport({ idea, onClose }: { idea: string; onClose: () => void }): ReactNode {
  const t = useText();
  return (
    <Dialog open title={t(m.supportTitle)} onClose={onClose}>
      <GuestForm idea={idea} />
    </Dialog>
  );
}

function GuestForm({ idea }: { idea: string }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { pathname } = useLocation();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [send] = useMutation(SupportAsGuestDocument);
  if (sentTo) return <Notice kind="success" live title={t(m.sent)}>{t(m.sentSupport, { email: sentTo })}</Notice>;
  return (
    <Form
      submit={t(m.supportTitle)}
      action={async (values) => {
        const email = values.text('email');
        await send({ variables: { input: { idea, email, language: toApi(language), homepage: values.text('homepage') } } });
        setSentTo(email);
      }}
    >
      <p>{t(m.supportText)}</p>
      <TextField name="email" type="email" label={t(m.email)} hint={t(m.emailHint)} required autoComplete="email" maxLength={254} />
      <PrivacyNote />
      <p className="idea-small"><RichText message={m.supportAlready} parts={{ signIn: <Link to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`} /> }} /></p>
      <Honeypot />
    </Form>
  );
}
