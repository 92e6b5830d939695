import { useQuery } from '@apollo/client/react';
import { AccountPageDocument, type AccountPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { OwnDetails } from './OwnDetails.tsx';
import { m } from './account.messages.ts';
import { DigestChoice } from './DigestChoice.tsx';
import { m as digest } from './digest.messages.ts';
import { OwnCalendar } from './OwnCalendar.tsx';
import { ReminderChoice } from './ReminderChoice.tsx';
import { m as reminders } from './reminders.messages.ts';
import { roleNames } from './roleNames.ts';
import { Sessions } from './Sessions.tsx';

type Me = NonNullable<AccountPageQuery['me']>;
type Membership = Me['memberships'][number];

export function AccountPage(): ReactNode {
  const t = useText();
  const { data, error } = useQuery(AccountPageDocument);
  const [isOutEverywhere, setOutEverywhere] = useState(false);
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.me) return <SignedOut everywhere={isOutEverywhere} />;
  return (
    <>
      <PageHeader title={t(m.accountTitle)} lead={t(m.accountLead, { email: data.me.email })} />
      <Section title={t(m.detailsTitle)}>
        <OwnDetails me={data.me} />
      </Section>
      <Memberships memberships={data.me.memberships} />
      {data.me.memberships.some(({ role }) => role === 'ADVISER' || role === 'CONTACT') && (
        <Section title={t(digest.title)} lead={t(digest.lead)}>
          <DigestChoice />
        </Section>
      )}
      <Section title={t(reminders.title)} lead={t(reminders.lead)}>
        <ReminderChoice />
      </Section>
      <Section title={t(reminders.calendar)} lead={t(reminders.calendarLead)}>
        <OwnCalendar />
      </Section>
      <Sessions sessions={data.me.sessions} onOutEverywhere={() => setOutEverywhere(true)} />
    </>
  );
}

function Memberships({ memberships }: { memberships: readonly Membership[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const place = ({ company, municipality, organisation, department, title }: Membership) =>
    [title, company?.name ?? l(municipality?.name ?? organisation?.name ?? department?.name)].filter(Boolean).join(', ');
  return (
    <Section title={t(m.rolesTitle)} lead={memberships.length === 0 ? t(m.rolesNone) : t(m.rolesChange)}>
      {memberships.length > 0 && <DefinitionList items={memberships.map((one) => ({ term: t(roleNames[one.role]), detail: place(one) || '–' }))} />}
    </Section>
  );
}

function SignedOut({ everywhere }: { everywhere: boolean }): ReactNode {
  const t = useText();
  const signIn = <LinkButton to="/sign-in?returnTo=/account">{t(m.signInTitle)}</LinkButton>;
  if (!everywhere) return <PageHeader title={t(m.accountTitle)} lead={t(m.accountSignedOut)} actions={signIn} />;
  return (
    <>
      <PageHeader title={t(m.outTitle)} actions={signIn} />
      <Notice kind="success" live>{t(m.outEverywhere)}</Notice>
    </>
  );
}
