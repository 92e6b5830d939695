import type { QuestionDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './questionPage.messages.ts';

/** What an adviser must know before calling. */
export function QuestionFacts({ question: { companyName, language, service, adviser } }: { question: QuestionDetailsFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const about = service && (
    <>
      <Link to={`/services/${service.slug}`}>{l(service.name)}</Link>
      <span className="second-line">{l(service.organisation.name)}</span>
    </>
  );
  return (
    <Section title={t(m.facts)}>
      <DefinitionList
        items={[
          { term: t(m.company), detail: companyName },
          { term: t(m.service), detail: about },
          { term: t(m.language), detail: t(m[language]) },
          { term: t(m.adviser), detail: adviser?.name },
        ]}
      />
    </Section>
  );
}
