import { useMutation } from '@apollo/client/react';
import { RequestSignInLinkDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { PrivacyNote } from '../../app/PrivacyNote.tsx';
import { useSite } from '../../app/site.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toApi } from './apiLanguage.ts';
import { m } from './signIn.messages.ts';

type LinkByMailProps = { returnTo: string | null; identity?: string | null; before: ReactNode; /** Where the form is one of several ways. */ section?: { title: string; lead: string }; after?: ReactNode };

/** Asks for a link by mail, and then says where to look for it. With an identity, the link connects the address with it. */
export function LinkByMail({ returnTo, identity = null, before, section, after }: LinkByMailProps): ReactNode {
  const [sentTo, setSentTo] = useState('');
  const [typed, setTyped] = useState('');
  if (sentTo) return <LinkSent email={sentTo} onAgain={() => setSentTo('')} />;
  const sent = (email: string) => {
    setTyped(email);
    setSentTo(email);
  };
  const form = <AskForLink returnTo={returnTo} identity={identity} email={typed} onSent={sent} />;
  return (
    <>
      {before}
      {section ? <Section title={section.title} lead={section.lead}>{form}</Section> : form}
      {after}
    </>
  );
}

function AskForLink({ returnTo, identity, email, onSent }: { returnTo: string | null; identity: string | null; email: string; onSent: (email: string) => void }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const [request] = useMutation(RequestSignInLinkDocument);
  return (
    <Form
      submit={t(m.sendLink)}
      action={async (values) => {
        const input = { email: values.text('email'), language: toApi(language), returnTo, identity };
        await request({ variables: { input } });
        onSent(input.email);
      }}
    >
      <TextField name="email" type="email" label={t(m.email)} hint={t(identity ? m.connectHint : m.emailHint)} missing={t(m.emailMissing)} required autoComplete="email" defaultValue={email} width="medium" />
      <PrivacyNote />
    </Form>
  );
}

/** The same for every address: nobody learns here whose address is known. */
function LinkSent({ email, onAgain }: { email: string; onAgain: () => void }): ReactNode {
  const t = useText();
  const { mailboxOpen } = useSite();
  return (
    <div role="status">
      <PageHeader title={t(m.sentTitle)} lead={t(m.sentLead, { email })} />
      {mailboxOpen && (
        <Notice title={t(m.mailboxTitle)} actions={<LinkButton to="/mail">{t(m.openMailbox)}</LinkButton>}>
          {t(m.mailboxText)}
        </Notice>
      )}
      <Section title={t(m.notCome)} lead={t(m.notComeText)}>
        <ButtonRow>
          <Button kind="secondary" onClick={onAgain}>{t(m.otherAddress)}</Button>
        </ButtonRow>
      </Section>
    </div>
  );
}
