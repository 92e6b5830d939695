import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Industry, Service, Verdict } from './AssureForm.tsx';
import { m } from './assure.messages.ts';
import { ContactWays } from './ContactWays.tsx';
import { m as words } from './service.messages.ts';
import { m as facts } from './servicePage.messages.ts';
import { capacityText, coverageText } from './serviceWords.ts';

const verdicts: readonly Verdict[] = ['RIGHT', 'WRONG', 'LATER'];

/** All that the directory says of a service, and whether it is so. */
export function AssuredService({ service, industries, verdict, onVerdict }: { service: Service; industries: readonly Industry[]; verdict: Verdict; onVerdict: (verdict: Verdict) => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <article className="card">
      <h2 className="card-title">{l(service.name)}</h2>
      <p className="card-text">{l(service.description)}</p>
      <Facts service={service} industries={industries} />
      <RadioGroup
        name={`verdict-${service.id}`}
        label={t(m.verdict)}
        required
        inline
        value={verdict}
        onChange={(chosen) => onVerdict(chosen as Verdict)}
        options={verdicts.map((value) => ({ value, label: t(m[value]) }))}
      />
      {verdict === 'WRONG' && <TextArea name={`words-${service.id}`} label={t(m.words)} hint={t(m.wordsHint)} required missing={t(m.wordsMissing)} rows={3} limit={1000} />}
    </article>
  );
}

function Facts({ service, industries }: { service: Service; industries: readonly Industry[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const names = service.industries.map((code) => industries.find((one) => one.code === code)).map((one, index) => (one ? l(one.name) : service.industries[index]));
  return (
    <DefinitionList
      items={[
        service.stages.length > 0 && { term: t(facts.stages), detail: service.stages.map((stage) => t(facts[stage])).join(', ') },
        { term: t(facts.industries), detail: names.length === 0 ? t(facts.anyIndustry) : names.join(', ') },
        { term: t(facts.where), detail: coverageText(service, t, l) },
        { term: t(facts.cost), detail: t(words[service.cost]) },
        { term: t(facts.response), detail: service.promisedDays === null ? t(facts.noPromise) : t(words.promise, { n: service.promisedDays }) },
        { term: t(facts.capacity), detail: capacityText(service, t, f) ?? t(words.OPEN) },
        { term: t(m.contact), detail: <ContactWays phone={service.phone} email={service.email} web={service.web} /> },
      ]}
    />
  );
}
