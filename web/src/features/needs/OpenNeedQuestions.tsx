import { useQuery } from '@apollo/client/react';
import { OpenNeedQuestionsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './answers.messages.ts';

/** What departments wait to hear from the adviser; nothing where they wait for nothing. */
export function OpenNeedQuestions(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(OpenNeedQuestionsDocument, { fetchPolicy: 'cache-and-network' });
  const questions = data?.openNeedQuestions ?? [];
  if (questions.length === 0) return null;
  return (
    <Section title={t(m.openQuestions)} lead={t(m.openQuestionsLead)}>
      <ul className="need-links">
        {questions.map(({ id, text, need, department }) => (
          <li key={id}>
            <Link to={`/needs/${need.id}`}>{need.title}</Link> ({l(department.name)}): {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
