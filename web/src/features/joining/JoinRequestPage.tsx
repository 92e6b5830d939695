import { useQuery } from '@apollo/client/react';
import { JoinRequestPageDocument, type JoinRequestPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './joining.messages.ts';
import { joinTones } from './OwnRequests.tsx';
import { RequestFacts, RequestToDecide } from './RequestToDecide.tsx';

/** Where the mail to those who decide leads. */
export function JoinRequestPage(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { viewer, loading } = useSession();
  const { data, error } = useQuery(JoinRequestPageDocument, { variables: { id }, skip: !viewer, fetchPolicy: 'cache-and-network' });
  if (!loading && !viewer) {
    const to = `/sign-in?${new URLSearchParams({ returnTo: inLanguage(language, `/joining/${id}`) })}`;
    return (
      <>
        <PageHeader title={t(m.toDecide)} />
        <EmptyState title={t(m.signInTitle)} icon="person" actions={<LinkButton to={to}>{t(m.signIn)}</LinkButton>}>{t(m.signInText)}</EmptyState>
      </>
    );
  }
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.joinRequest) return <NotFound title={t(m.hiddenTitle)}>{t(m.hiddenText)}</NotFound>;
  return <OneRequest key={id} request={data.joinRequest} />;
}

function OneRequest({ request }: { request: NonNullable<JoinRequestPageQuery['joinRequest']> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [done, setDone] = useState('');
  const { asker, businessId, company, companyName, moves, municipality, status } = request;
  const where = [businessId, l(municipality.name)].filter(Boolean).join(', ');
  const toCompany = company && <LinkButton kind="secondary" to={`/companies/${company.id}`}>{t(m.toCompany)}</LinkButton>;
  return (
    <>
      <PageHeader
        title={asker.name}
        documentTitle={t(m.says, { name: asker.name, company: companyName })}
        lead={t(m.claims, { company: company?.name ?? companyName, where })}
        tags={<StatusTag tone={joinTones[status]}>{t(m[status])}</StatusTag>}
        actions={!done && toCompany}
      />
      {done && <Done actions={toCompany}>{done}</Done>}
      <Section title={t(m.request)}>
        {moves.includes('CONFIRM') ? <RequestToDecide request={request} possible={request.possibleCompanies} onDone={setDone} /> : <RequestFacts request={request} />}
      </Section>
    </>
  );
}
