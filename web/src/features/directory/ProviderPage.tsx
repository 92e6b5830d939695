import { useQuery } from '@apollo/client/react';
import { ProviderPageDocument } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { CardList } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { ContactWays } from './ContactWays.tsx';
import { m } from './providers.messages.ts';
import { m as kinds } from './kinds.messages.ts';
import { ServiceCard } from './ServiceCard.tsx';

/** Only a coordinator loads what only a coordinator sees. */
const Leaving = lazy(async () => ({ default: (await import('../network/Leaving.tsx')).Leaving }));

const EditLink = lazy(() => import('../upkeep/EditLink.tsx'));

const ConfirmServices = lazy(async () => ({ default: (await import('./ConfirmServices.tsx')).ConfirmServices }));

export function ProviderPage(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { slug = '' } = useParams();
  const { viewer } = useSession();
  const { data, error } = useQuery(ProviderPageDocument, { variables: { slug } });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const { organisation } = data;
  if (!organisation) return <NotFound title={t(m.providerGone)}>{t(m.providerGoneText)}</NotFound>;
  const isContact = viewer?.memberships.some((one) => one.role === 'CONTACT' && one.organisation?.id === organisation.id) ?? false;
  return (
    <>
      <Breadcrumbs items={[{ to: '/providers', label: t(m.providersTitle) }]} />
      <PageHeader title={l(organisation.name)} eyebrow={t(kinds[organisation.kind])} lead={<ContactWays phone={organisation.phone} web={organisation.web} />} />
      {organisation.awayUntil && <Notice kind="warning" title={t(m.awayUntil, { day: f.date(organisation.awayUntil) })}><p>{t(m.awayText)}</p></Notice>}
      {(organisation.leftOn || hasRole(viewer, 'COORDINATOR')) && (
        <Suspense fallback={null}>
          <Leaving organisation={organisation} mayDecide={hasRole(viewer, 'COORDINATOR')} />
        </Suspense>
      )}
      {(isContact || hasRole(viewer, 'COORDINATOR', 'ADVISER')) && (
        <Suspense fallback={null}>
          <div className="keeping">
            {organisation.services.length > 0 && isContact && <ConfirmServices organisation={organisation.id} services={organisation.services} />}
            <EditLink of="providers" slug={organisation.slug} keeps={isContact || hasRole(viewer, 'COORDINATOR')} />
          </div>
        </Suspense>
      )}
      <Section title={t(m.servicesOf)}>
        {organisation.services.length === 0 && !organisation.leftOn && <p>{t(m.noServices)}</p>}
        <CardList columns={2}>
          {organisation.services.map((service) => (
            <ServiceCard key={service.id} service={service} hideProvider />
          ))}
        </CardList>
      </Section>
    </>
  );
}
