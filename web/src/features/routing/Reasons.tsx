import { useQuery } from '@apollo/client/react';
import { IndustryNamesDocument, ServiceFiltersDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Localized, type Text, useLocalized, useText } from '../../app/text.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { coverageText, type ServiceLine } from '../directory/serviceWords.ts';
import { m } from './answer.messages.ts';
import type { Found, Where } from './FoundService.tsx';

type Reason = Found['reasons'][number];
type Told = { service: ServiceLine; municipality: Where; names: (codes: readonly string[]) => string; t: Text; l: (name: Localized) => string };

const icons: Record<Reason['outcome'], IconName> = { PASSED: 'check', FAILED: 'close', UNKNOWN: 'question' };

/** Why a service was matched, one plain sentence each; what is not known is said as a question to ask. */
export function Reasons({ found, municipality }: { found: Found; municipality: Where }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const names = useNames(found.reasons);
  return (
    <ul className="reasons" aria-label={t(m.why)}>
      {found.reasons.map((reason) => (
        <li key={reason.kind} className={`reason-${reason.outcome.toLowerCase()}`}>
          <Icon name={icons[reason.outcome]} />
          <span>{reason.kind === 'WORDS' ? <Words words={reason.values} /> : sentences[reason.kind](reason, { service: found.service, municipality, names, t, l })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The reader's own words, as they were written. */
function Words({ words }: { words: readonly string[] }): ReactNode {
  const t = useText();
  return (
    <>
      {t(m.reasonWords)}{' '}
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && ', '}
          <mark>{word}</mark>
        </span>
      ))}
    </>
  );
}

const sentences: Record<Exclude<Reason['kind'], 'WORDS'>, (reason: Reason, told: Told) => string> = {
  TOPIC: ({ values }, { t, names }) => t(m.reasonTopic, { topics: names(values) }),
  PHRASE: ({ values }, { t }) => t(m.reasonPhrase, { phrases: values.join('”, ”') }),
  NAME: (_, { t }) => t(m.reasonName),
  AREA: (reason, told) => areaSentence(reason, told),
  INDUSTRY: ({ outcome, values }, { t, names }) => t({ PASSED: m.industryPassed, FAILED: m.industryFailed, UNKNOWN: m.industryUnknown }[outcome], { names: names(values) }),
  STAGE: ({ outcome }, { t }) => t(outcome === 'FAILED' ? m.stageFailed : m.stagePassed),
  SIZE: ({ outcome }, { t }) => t({ PASSED: m.sizePassed, FAILED: m.sizeFailed, UNKNOWN: m.sizeUnknown }[outcome]),
  CAPACITY: (_, { t }) => t(m.capacityFailed),
};

function areaSentence({ outcome }: Reason, { service, municipality, t, l }: Told): string {
  const area = coverageText(service, t, l);
  const name = municipality ? l(municipality.name) : '';
  if (outcome === 'PASSED') return service.coverageType === 'NATIONAL' || !municipality ? t(m.areaNational) : t(m.areaPassed, { name });
  return outcome === 'UNKNOWN' ? t(m.areaUnknown, { area }) : t(m.areaFailed, { name, area });
}

/** Names of topics and industries by code; the industries are fetched only where a reason speaks of them. */
function useNames(reasons: readonly Reason[]): (codes: readonly string[]) => string {
  const l = useLocalized();
  const { data: filters } = useQuery(ServiceFiltersDocument);
  const { data: industries } = useQuery(IndustryNamesDocument, { skip: !reasons.some(({ kind }) => kind === 'INDUSTRY') });
  const all = [...(filters?.topics ?? []), ...(industries?.industries ?? [])];
  return (codes) =>
    codes
      .flatMap((code) => all.find((one) => one.code === code)?.name ?? [])
      .map(l)
      .join(', ');
}
