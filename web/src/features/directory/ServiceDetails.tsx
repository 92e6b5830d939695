import { useQuery } from '@apollo/client/react';
import { IndustryNamesDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './servicePage.messages.ts';
import { m as words } from './service.messages.ts';
import type { ServiceInFull } from './ServicePage.tsx';
import { capacityText, coverageText } from './serviceWords.ts';

/** What of a service is shown as facts: of one that is saved, or of one that is being written. */
export type DetailedService = Pick<ServiceInFull, 'cost' | 'promisedDays' | 'stages' | 'capacity' | 'fullUntil' | 'capacityNote' | 'industries' | 'topics' | 'coverageType' | 'coverageArea' | 'coverageRegions' | 'coverage'>;

export function ServiceDetails({ service }: { service: DetailedService }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { cost, promisedDays, stages } = service;
  return (
    <Section title={t(m.facts)}>
      <DefinitionList
        items={[
          { term: t(m.where), detail: <Coverage service={service} /> },
          { term: t(m.cost), detail: t(words[cost]) },
          { term: t(m.response), detail: promisedDays === null ? t(m.noPromise) : t(words.promise, { n: promisedDays }) },
          { term: t(m.capacity), detail: [capacityText(service, t, f) ?? t(words.OPEN), service.capacityNote].filter(Boolean).join('. ') },
          stages.length > 0 && { term: t(m.stages), detail: stages.map((stage) => t(m[stage])).join(', ') },
          { term: t(m.industries), detail: <Industries codes={service.industries} /> },
          { term: t(m.topics), detail: <Topics service={service} /> },
        ]}
      />
    </Section>
  );
}

/** The area in words; the municipalities that it is made of for those who want to see their own. */
function Coverage({ service }: { service: DetailedService }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const names = service.coverage.map(({ name }) => l(name));
  const folded = service.coverageType !== 'NATIONAL' && names.length > 1;
  return (
    <>
      {coverageText(service, t, l)}
      {folded && <Disclosure summary={t(m.showMunicipalities, { n: names.length })}>{names.sort((a, b) => a.localeCompare(b, 'fi')).join(', ')}</Disclosure>}
    </>
  );
}

function Industries({ codes }: { codes: readonly string[] }): ReactNode {
  const t = useText();
  const names = useIndustryNames(codes);
  return codes.length === 0 ? t(m.anyIndustry) : names.join(', ');
}

function useIndustryNames(codes: readonly string[]): string[] {
  const l = useLocalized();
  const { data } = useQuery(IndustryNamesDocument, { skip: codes.length === 0 });
  return codes.map((code) => {
    const industry = data?.industries.find((one) => one.code === code);
    return industry ? l(industry.name) : code;
  });
}

function Topics({ service }: { service: DetailedService }): ReactNode {
  const l = useLocalized();
  return (
    <ul className="service-links">
      {service.topics.map(({ code, name }) => (
        <li key={code}>
          <Link to={`/services?topic=${code}`}>{l(name)}</Link>
        </li>
      ))}
    </ul>
  );
}
