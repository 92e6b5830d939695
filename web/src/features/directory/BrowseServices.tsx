import { useQuery } from '@apollo/client/react';
import { ServiceFiltersDocument, type ServiceFiltersQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useSite } from '../../app/site.ts';
import { m } from './directory.messages.ts';

/** The ways in: all topics, the municipalities around, the providers. */
export function BrowseServices(): ReactNode {
  const t = useText();
  const { data, error } = useQuery(ServiceFiltersDocument);
  if (error && !data) return <ErrorPage error={error} />;
  return (
    <>
      <Section title={t(m.byTopic)}>{data ? <Links things={data.topics} filter="topic" /> : <Skeleton kind="text" count={14} />}</Section>
      {data && <Nearby municipalities={data.municipalities} />}
      <Section title={t(m.byProvider)}>
        <p>
          <LinkButton kind="secondary" to="/providers">{t(m.toProviders)}</LinkButton>
        </p>
      </Section>
    </>
  );
}

/** The municipalities of the own region; the others are in the choice above. */
function Nearby({ municipalities }: { municipalities: ServiceFiltersQuery['municipalities'] }): ReactNode {
  const t = useText();
  const { municipality } = useSite();
  const region = municipalities.find(({ code }) => code === municipality?.code)?.region.code;
  const near = municipalities.filter((one) => one.region.code === region);
  if (near.length === 0) return null;
  return (
    <Section title={t(m.byMunicipality)} lead={t(m.byMunicipalityLead)}>
      <Links things={near} filter="municipality" />
    </Section>
  );
}

function Links({ things, filter }: { things: readonly { code: string; name: Localized }[]; filter: string }): ReactNode {
  const l = useLocalized();
  const sorted = [...things].sort((a, b) => l(a.name).localeCompare(l(b.name), 'fi'));
  return (
    <ul className="topic-links">
      {sorted.map(({ code, name }) => (
        <li key={code}>
          <Link to={`?${filter}=${code}`}>{l(name)}</Link>
        </li>
      ))}
    </ul>
  );
}
