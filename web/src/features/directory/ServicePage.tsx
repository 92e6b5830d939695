import { useQuery } from '@apollo/client/react';
import { ServicePageDocument, type ServicePageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Columns, Section } from '../../ui/Section.tsx';
import { ContactWays } from './ContactWays.tsx';
import { m } from './servicePage.messages.ts';
import { m as list } from './directory.messages.ts';
import { m as words } from './service.messages.ts';
import { ServiceDetails } from './ServiceDetails.tsx';
import './directory.css';

/** Visitors do not see it, and so do not load it. */
const ServicePhrases = lazy(() => import('./ServicePhrases.tsx'));
const CapacityPanel = lazy(() => import('./CapacityPanel.tsx'));
const EditLink = lazy(() => import('../upkeep/EditLink.tsx'));

// Whoever shows a service that is being written takes it from here, so that it stays a part of this page.
export { ServiceDetails };

export type ServiceInFull = NonNullable<ServicePageQuery['service']>;

export function ServicePage(): ReactNode {
  const t = useText();
  const { slug = '' } = useParams();
  const { data, error } = useQuery(ServicePageDocument, { variables: { slug } });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.service) return <NotFound title={t(m.serviceGone)}>{t(m.serviceGoneText)}</NotFound>;
  return <ServiceContent service={data.service} />;
}

function ServiceContent({ service }: { service: ServiceInFull }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { organisation } = service;
  return (
    <>
      <Breadcrumbs items={[{ to: '/services', label: t(list.title) }]} />
      <PageHeader title={l(service.name)} eyebrow={<Link to={`/providers/${organisation.slug}`}>{l(organisation.name)}</Link>} lead={l(service.description)} />
      {service.closedOn ? <Notice kind="warning" title={t(m.closed)} /> : <Assured service={service} />}
      <Edit service={service} />
      <Columns aside={<Contact service={service} />}>
        <ServiceDetails service={service} />
        <OwnCapacity service={service} />
        <Phrases service={service} />
        <Others service={service} />
      </Columns>
    </>
  );
}

function Assured({ service: { assuredOn } }: { service: ServiceInFull }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (assuredOn) return <Notice kind="success" title={t(m.assured, { day: f.day(assuredOn) })} />;
  return <Notice title={t(words.notAssured)}><p>{t(m.notAssuredText)}</p></Notice>;
}

function useOffers({ organisation: { id } }: ServiceInFull): boolean {
  const { viewer } = useSession();
  return viewer?.memberships.some(({ role, organisation }) => role === 'CONTACT' && organisation?.id === id) ?? false;
}

function Edit({ service }: { service: ServiceInFull }): ReactNode {
  const { viewer } = useSession();
  const offersIt = useOffers(service);
  const keeps = offersIt || hasRole(viewer, 'COORDINATOR');
  if (!keeps && !hasRole(viewer, 'ADVISER')) return null;
  return (
    <Suspense>
      <EditLink of="services" slug={service.slug} keeps={keeps} />
    </Suspense>
  );
}

function OwnCapacity({ service }: { service: ServiceInFull }): ReactNode {
  return (
    useOffers(service) && (
      <Suspense>
        <CapacityPanel organisation={service.organisation.id} service={service.id} />
      </Suspense>
    )
  );
}

function Phrases({ service }: { service: ServiceInFull }): ReactNode {
  const { viewer } = useSession();
  const offersIt = useOffers(service);
  if (!offersIt && !hasRole(viewer, 'COORDINATOR', 'ADVISER')) return null;
  return (
    <Suspense>
      <ServicePhrases service={service} />
    </Suspense>
  );
}

function Contact({ service }: { service: ServiceInFull }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Section title={t(m.contact)}>
      <p><strong>{l(service.organisation.name)}</strong></p>
      <ContactWays phone={service.phone} email={service.email} web={service.web} />
      <p className="service-ask">
        {t(m.unsure)} <Link to={`/ask?service=${service.slug}`}>{t(m.askAdviser)}</Link>
      </p>
    </Section>
  );
}

function Others({ service }: { service: ServiceInFull }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const others = service.organisation.services.filter(({ id }) => id !== service.id);
  if (others.length === 0) return null;
  return (
    <Section title={t(m.otherServices)}>
      <ul className="service-links">
        {others.map(({ id, slug, name }) => (
          <li key={id}>
            <Link to={`/services/${slug}`}>{l(name)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
