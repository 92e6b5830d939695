import { useQuery } from '@apollo/client/react';
import { EventQuestionsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Said } from '../../ui/Said.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Event } from './EventPage.tsx';
import { m } from './hosting.messages.ts';
import { NeedOfGuest } from './NeedOfGuest.tsx';

/** What those who come want to hear, for those who can prepare an answer. The API gives it to nobody else. */
export function EventQuestions({ event, isHost }: { event: Event; isHost: boolean }): ReactNode {
  const t = useText();
  const { data } = useQuery(EventQuestionsDocument, { variables: { event: event.id }, fetchPolicy: 'cache-and-network' });
  const questions = data?.event?.questions ?? [];
  if (!data?.event || (questions.length === 0 && !isHost)) return null;
  return (
    <Section title={t(m.questions)} lead={t(m.questionsLead)}>
      {questions.length === 0 && <p>{t(m.noQuestions)}. {t(m.noQuestionsText)}</p>}
      <ul className="event-questions">
        {questions.map(({ id, text, askedBy, registration }) => (
          <li key={id}>
            <Said>{text}</Said>
            <p className="event-small">{askedBy ?? t(m.nameHidden)}</p>
            <NeedOfGuest event={event} company={registration?.company} words={text} name={askedBy} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
