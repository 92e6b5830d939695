import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Language, LanguageContext, languageNames, languages, useLanguage } from '../../app/language.ts';
import { localizedIn, textIn, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { ContactWays } from '../directory/ContactWays.tsx';
import type { DetailedService } from '../directory/ServiceDetails.tsx';
import { m } from './form.messages.ts';
import { type Choices, coveredBy, type ServiceSaid, tidied } from './serviceSaid.ts';

/** A part of the public page: a file of its own for both would weigh on each visitor's first load. */
const ServiceDetails = lazy(async () => ({ default: (await import('../directory/ServicePage.tsx')).ServiceDetails }));

type Props = { said: ServiceSaid; choices: Choices; /** What is not changed here. */ capacity: Pick<DetailedService, 'capacity' | 'fullUntil' | 'capacityNote'> };

/** The public page as it will be, in each language. */
export function ServicePreview({ said, choices, capacity }: Props): ReactNode {
  const t = useText();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const l = localizedIn(language);
  const texts = (name: 'name' | 'description') => ({ fi: said[`${name}.fi`], sv: said[`${name}.sv`], en: said[`${name}.en`] });
  return (
    <>
      <p>{t(m.previewHint)}</p>
      <RadioGroup name="previewIn" label={t(m.previewIn)} mark="" inline value={language} onChange={(chosen) => setLanguage(chosen as Language)} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
      <div className="upkeep-preview full-width" lang={language} data-testid="preview">
        <LanguageContext value={language}>
          <p className="upkeep-preview-title">{l(texts('name')) || textIn(language)(m.noNameYet)}</p>
          <p className="lead">{l(texts('description'))}</p>
          <Suspense>
            <ServiceDetails service={{ ...detailsOf(tidied(said), choices), ...capacity }} />
          </Suspense>
          <ContactWays phone={said.phone.trim() || null} email={said.email.trim() || null} web={said.web.trim() || null} />
        </LanguageContext>
      </div>
    </>
  );
}

function detailsOf(said: ServiceSaid, choices: Choices): Omit<DetailedService, 'capacity' | 'fullUntil' | 'capacityNote'> {
  const days = Number(said.promisedDays);
  return {
    cost: (said.cost || 'FREE') as DetailedService['cost'],
    promisedDays: said.promisedDays.trim() === '' || Number.isNaN(days) ? null : days,
    stages: said.stages as DetailedService['stages'],
    industries: [...said.industries],
    topics: choices.topics.filter(({ code }) => said.topics.includes(code)),
    coverageType: said.coverageType as DetailedService['coverageType'],
    coverageArea: choices.areas.find(({ id }) => id === said.coverageArea) ?? null,
    coverageRegions: choices.regions.filter(({ code }) => said.coverageRegions.includes(code)),
    coverage: coveredBy(said, choices) ?? [],
  };
}
