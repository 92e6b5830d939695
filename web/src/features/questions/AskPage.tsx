import { useQuery } from '@apollo/client/react';
import { AskPageDocument, type AskPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { useHome } from '../people/useHome.ts';
import { AskForm } from './AskForm.tsx';
import { Asked } from './Asked.tsx';
import { m } from './ask.messages.ts';
import './ask.css';

export type Askable = AskPageQuery['municipalities'][number];
export type AskedService = NonNullable<AskPageQuery['service']>;

/** A question to the advisers of a municipality: with what was searched for, or about a service. */
export function AskPage(): ReactNode {
  const [query] = useAddressQuery();
  const { loading } = useSession();
  const service = query.get('service') ?? '';
  const { data, error } = useQuery(AskPageDocument, { variables: { service, hasService: service !== '' } });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data || loading) return <PageSkeleton />;
  const sent = data.municipalities.find(({ code }) => code === query.get('sent'));
  return sent ? <Asked municipality={sent} /> : <Ask municipalities={data.municipalities} service={data.service ?? null} />;
}

function Ask({ municipalities, service }: { municipalities: readonly Askable[]; service: AskedService | null }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [query] = useAddressQuery();
  const home = useHome();
  const begun = { from: query.toString(), text: query.get('q')?.trim() ?? '', municipality: query.get('municipality') || onlyPlaceOf(service) || (home?.code ?? '') };
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      {service && <About service={service} />}
      {/* Another question, or another person, begins another form. */}
      <AskForm key={`${begun.from} ${viewer?.id ?? ''}`} {...{ municipalities, service, viewer, begun }} />
    </>
  );
}

/** A service of one municipality is asked for there. */
function onlyPlaceOf(service: AskedService | null): string | undefined {
  return service?.coverage.length === 1 ? service.coverage[0]?.code : undefined;
}

function About({ service }: { service: AskedService }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <p className="ask-about">
      {t(m.about)} <Link to={`/services/${service.slug}`}><strong>{l(service.name)}</strong></Link>, {l(service.organisation.name)}
    </p>
  );
}
