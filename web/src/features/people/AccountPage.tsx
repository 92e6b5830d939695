import { useQuery } from '@apollo/client/react';
import { AccountPageDocument, type AccountPageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { isWithheld, useSession } from '../../app/session.tsx';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OnThisPage, type Part } from '../../ui/OnThisPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { OwnDetails } from './OwnDetails.tsx';
import { m } from './account.messages.ts';
import { DigestChoice } from './DigestChoice.tsx';
import { ChangeEmail } from './ChangeEmail.tsx';
import { m as email } from './emailChange.messages.ts';
import { AssuranceChoice } from './AssuranceChoice.tsx';
import { m as assurance } from './assuranceMail.messages.ts';
import { m as digest } from './digest.messages.ts';
import { OwnCalendar } from './OwnCalendar.tsx';
import { m as ideaDigest } from './ideaDigest.messages.ts';
import { IdeaDigestChoice } from './IdeaDigestChoice.tsx';
import { ReminderChoice } from './ReminderChoice.tsx';
import { m as reminders } from './reminders.messages.ts';
import { roleNames } from './roleNames.ts';
import { SecondFactor } from './SecondFactor.tsx';
import { m as factor } from './secondFactor.messages.ts';
import { Sessions } from './Sessions.tsx';
import { WeeklyChoice } from './WeeklyChoice.tsx';
import { m as weekly } from './weekly.messages.ts';

/** Of a later feature: loaded by those who have such a role. */
const LeaveRole = lazy(() => import('../access/LeaveRole.tsx').then((part) => ({ default: part.LeaveRole })));
/** Of a later feature. */
const OwnRequests = lazy(async () => ({ default: (await import('../joining/OwnRequests.tsx')).OwnRequests }));

type Me = NonNullable<AccountPageQuery['me']>;
type Membership = Me['memberships'][number];

export function AccountPage(): ReactNode {
  const t = useText();
  const { data, error, refetch } = useQuery(AccountPageDocument);
  const { viewer } = useSession();
  const [isOutEverywhere, setOutEverywhere] = useState(false);
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.me) return <SignedOut everywhere={isOutEverywhere} />;
  const { email: address, memberships, sessions } = data.me;
  const has = (...roles: Membership['role'][]) => memberships.some(({ role }) => roles.includes(role));
  // What is missing for a coordinator's rights comes before everything else.
  const [first, last] = viewer && isWithheld(viewer.secondFactor) ? [true, false] : [false, has('COORDINATOR')];
  const factorPart = { id: 'second-factor', title: t(factor.section), lead: t(factor.sectionLead), content: <SecondFactor /> };
  const parts: (Part & { lead?: string; content: ReactNode })[] = [
    ...(first ? [factorPart] : []),
    { id: 'details', title: t(m.detailsTitle), content: <OwnDetails me={data.me} /> },
    { id: 'email', title: t(email.title), lead: t(email.lead), content: <ChangeEmail /> },
    { id: 'data', title: t(email.dataTitle), lead: t(email.dataLead), content: <p><LinkButton kind="secondary" to="/account/data">{t(email.toData)}</LinkButton></p> },
    { id: 'roles', title: t(m.rolesTitle), lead: t(whoPutsRight(memberships)), content: <Memberships memberships={memberships} /> },
    ...(has('ADVISER', 'CONTACT') ? [{ id: 'digest', title: t(digest.title), lead: t(digest.lead), content: <DigestChoice /> }] : []),
    ...(viewer?.roles.some((role) => role !== 'ENTREPRENEUR') ? [{ id: 'weekly', title: t(weekly.title), lead: t(weekly.lead), content: <WeeklyChoice /> }] : []),
    ...(has('CONTACT') ? [{ id: 'assurance', title: t(assurance.title), lead: t(assurance.lead), content: <AssuranceChoice /> }] : []),
    { id: 'reminders', title: t(reminders.title), lead: t(reminders.lead), content: <ReminderChoice /> },
    { id: 'ideas', title: t(ideaDigest.title), lead: t(ideaDigest.lead), content: <IdeaDigestChoice /> },
    { id: 'calendar', title: t(reminders.calendar), lead: t(reminders.calendarLead), content: <OwnCalendar /> },
    ...(last ? [factorPart] : []),
    { id: 'sessions', title: t(m.sessionsTitle), lead: t(m.sessionsLead), content: <Sessions sessions={sessions} onChanged={refetch} onOutEverywhere={() => setOutEverywhere(true)} /> },
  ];
  return (
    <>
      <PageHeader title={t(m.accountTitle)} lead={t(m.accountLead, { email: address })} />
      <OnThisPage parts={parts} />
      {parts.map(({ content, ...part }) => <Section key={part.id} {...part}>{content}</Section>)}
    </>
  );
}

/** Advisers know the companies, the coordinator those who work for the network. */
function whoPutsRight(memberships: readonly Membership[]): Message {
  if (memberships.length === 0) return m.rolesNone;
  if (memberships.some(({ role }) => role === 'COORDINATOR')) return m.rolesChangeCoordinator;
  return memberships.every(({ role }) => role === 'ENTREPRENEUR') ? m.rolesChange : m.rolesChangeStaff;
}

function Memberships({ memberships }: { memberships: readonly Membership[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const place = ({ company, municipality, organisation, department, title }: Membership) =>
    [title, company?.name ?? l(municipality?.name ?? organisation?.name ?? department?.name)].filter(Boolean).join(', ');
  const wholePlace = (one: Membership) => place(one) || t(m.wholeNetwork);
  const placeOf = (one: Membership) => (one.company ? <Link to={`/companies/${one.company.id}`}>{place(one)}</Link> : wholePlace(one));
  const leaving = (one: Membership) =>
    one.role !== 'ENTREPRENEUR' && (
      <Suspense>
        <LeaveRole membership={one.id} what={[t(roleNames[one.role]), place(one)].filter(Boolean).join(', ')} />
      </Suspense>
    );
  return (
    <>
      {memberships.length > 0 && <DefinitionList items={memberships.map((one) => ({ key: one.id, term: t(roleNames[one.role]), detail: placeOf(one), action: leaving(one) }))} />}
      <Suspense fallback={null}><OwnRequests hasCompany={memberships.some(({ role }) => role === 'ENTREPRENEUR')} /></Suspense>
    </>
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
