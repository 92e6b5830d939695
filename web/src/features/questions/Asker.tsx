import type { QuestionDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './questionPage.messages.ts';

/** Who asks and how to reach them; each way is a link that does it. */
export function Asker({ question: { name, companyName, phone, email, service, adviser } }: { question: QuestionDetailsFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Section title={t(m.contact)}>
      <DefinitionList
        items={[
          { term: t(m.name), detail: name },
          { term: t(m.company), detail: companyName },
          { term: t(m.phone), detail: phone && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a> },
          { term: t(m.email), detail: email && <a href={`mailto:${email}`}>{email}</a> },
          service && {
            term: t(m.service),
            detail: (
              <>
                <Link to={`/services/${service.slug}`}>{l(service.name)}</Link>
                <span className="second-line">{l(service.organisation.name)}</span>
              </>
            ),
          },
          { term: t(m.adviser), detail: adviser?.name },
        ]}
      />
    </Section>
  );
}
