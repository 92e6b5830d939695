import { useQuery } from '@apollo/client/react';
import { SignInProvidersDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useSite } from '../../app/site.ts';
import { useText } from '../../app/text.ts';
import { ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AlreadySignedIn } from './AlreadySignedIn.tsx';
import { LinkByMail } from './LinkByMail.tsx';
import { ownPath } from './ownPath.ts';
import { ProviderButton } from './ProviderButton.tsx';
import { m } from './signIn.messages.ts';

export function SignInPage(): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [query] = useAddressQuery();
  const returnTo = ownPath(query.get('returnTo'));
  const { data, error } = useQuery(SignInProvidersDocument);
  if (viewer) return <AlreadySignedIn email={viewer.email} roles={viewer.roles} returnTo={returnTo} />;
  // What comes above the form is known before the form is shown, so that nothing jumps; without an answer there is still the link.
  if (!data && !error) return <PageSkeleton />;
  const providers = data?.signInProviders ?? [];
  if (providers.length === 0) return <LinkByMail returnTo={returnTo} before={<PageHeader title={t(m.signInTitle)} lead={t(m.signInLead)} />} after={<DemoHint returnTo={returnTo} />} />;
  const before = (
    <>
      <PageHeader title={t(m.signInTitle)} lead={t(m.chooseLead)} />
      <Section title={t(m.providersTitle)}>
        {providers.map((provider) => <ProviderButton key={provider.key} provider={provider} returnTo={returnTo} />)}
      </Section>
    </>
  );
  return <LinkByMail returnTo={returnTo} before={before} section={{ title: t(m.linkTitle), lead: t(m.signInLead) }} after={<DemoHint returnTo={returnTo} />} />;
}

function DemoHint({ returnTo }: { returnTo: string | null }): ReactNode {
  const t = useText();
  const { demo } = useSite();
  if (!demo) return null;
  return (
    <Section title={t(m.demoHintTitle)} lead={t(m.demoHintText)}>
      <ButtonRow>
        <LinkButton kind="secondary" to={returnTo ? `/demo?returnTo=${encodeURIComponent(returnTo)}` : '/demo'}>{t(m.toDemo)}</LinkButton>
      </ButtonRow>
    </Section>
  );
}
