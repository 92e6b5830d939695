import { useMutation } from '@apollo/client/react';
import { RequestSignInLinkDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useSession } from '../../app/session.tsx';
import { useSite } from '../../app/site.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AlreadySignedIn } from './AlreadySignedIn.tsx';
import { toApi } from './apiLanguage.ts';
import { ownPath } from './ownPath.ts';
import { m } from './signIn.messages.ts';

export function SignInPage(): ReactNode {
  const { viewer } = useSession();
  const [query] = useAddressQuery();
  const [sentTo, setSentTo] = useState('');
  const [typed, setTyped] = useState('');
  const returnTo = ownPath(query.get('returnTo'));
  if (viewer) return <AlreadySignedIn email={viewer.email} roles={viewer.roles} returnTo={returnTo} />;
  if (sentTo) return <LinkSent email={sentTo} onAgain={() => setSentTo('')} />;
  return (
    <AskForLink
      returnTo={returnTo}
      email={typed}
      onSent={(email) => {
        setTyped(email);
        setSentTo(email);
      }}
    />
  );
}

function AskForLink({ returnTo, email, onSent }: { returnTo: string | null; email: string; onSent: (email: string) => void }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { demo } = useSite();
  const [request] = useMutation(RequestSignInLinkDocument);
  return (
    <>
      <PageHeader title={t(m.signInTitle)} lead={t(m.signInLead)} />
      <Form
        submit={t(m.sendLink)}
        action={async (values) => {
          const input = { email: values.text('email'), language: toApi(language), returnTo };
          await request({ variables: { input } });
          onSent(input.email);
        }}
      >
        <TextField name="email" type="email" label={t(m.email)} hint={t(m.emailHint)} missing={t(m.emailMissing)} required autoComplete="email" defaultValue={email} width="medium" />
      </Form>
      {demo && (
        <Section title={t(m.demoHintTitle)} lead={t(m.demoHintText)}>
          <ButtonRow>
            <LinkButton kind="secondary" to={returnTo ? `/demo?returnTo=${encodeURIComponent(returnTo)}` : '/demo'}>{t(m.toDemo)}</LinkButton>
          </ButtonRow>
        </Section>
      )}
    </>
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
