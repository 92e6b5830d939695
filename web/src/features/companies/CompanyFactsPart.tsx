import type { CompanyFactsFragment } from '@luotsi/schema';
import type { CompanyFact } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Done } from '../../ui/Done.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChangeCompanyDialog } from './ChangeCompanyDialog.tsx';
import { m } from './companies.messages.ts';

/** What is known of a company; each fact says who gave it and when, where that is not the same for all. */
export function CompanyFactsPart({ company, mayChange }: { company: CompanyFactsFragment; mayChange: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const { businessId, name, place, municipality, industry, sizeClass, foundedYear, activity, facts, source, sourceDate, version } = company;
  const own = (fact: CompanyFact) => {
    const origin = facts.find((one) => one.fact === fact);
    return origin && (origin.source !== source || origin.on !== sourceDate) ? t(m[`from${origin.source}`], { day: f.day(origin.on) }) : null;
  };
  const told = (value: ReactNode, fact: CompanyFact) => value && <>{value}{own(fact) && <span className="fact-origin">{own(fact)}</span>}</>;
  return (
    <Section title={t(m.facts)} actions={mayChange && <Button kind="secondary" onClick={() => setChanging(true)}>{t(m.change)}</Button>}>
      {done !== null && <Done key={done}>{t(m.changed)}</Done>}
      <DefinitionList
        items={[
          { term: t(m.name), detail: told(name, 'NAME') },
          { term: t(m.businessId), detail: told(businessId, 'BUSINESS_ID') },
          { term: t(m.place), detail: told([place, l(municipality.name)].filter(Boolean).join(', '), 'PLACE') },
          { term: t(m.industry), detail: told(industry && l(industry.name), 'INDUSTRY') },
          { term: t(m.size), detail: told(sizeClass && t(m[sizeClass]), 'SIZE_CLASS') },
          { term: t(m.activityTerm), detail: told(activity, 'ACTIVITY') },
          { term: t(m.founded), detail: told(foundedYear, 'FOUNDED_YEAR') },
          { term: t(m.source), detail: t(m[`from${source}`], { day: f.day(sourceDate) }) },
        ]}
      />
      <ChangeCompanyDialog
        open={changing}
        company={company}
        onClose={() => setChanging(false)}
        onChanged={() => {
          setChanging(false);
          setDone(version);
        }}
      />
    </Section>
  );
}
