import type { OneAnswerFragment, WholeIdeaFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Language, useLanguage } from '../../app/language.ts';
import { readable } from '../../app/readable.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LanguageNote } from '../../ui/LanguageNote.tsx';
import { AnswerStatusTag } from './AnswerStatusTag.tsx';
import { m } from './answer.messages.ts';

/** What the municipality says now, and what it has said before. */
export function AnswerBox({ idea }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  if (!idea.answer) return null;
  const former = idea.answers.filter(({ id }) => id !== idea.answer?.id);
  const writer = idea.language.toLowerCase() as Language;
  return (
    <section className="idea-answer" aria-labelledby="idea-answer">
      <h2 id="idea-answer">{t(m.answerTitle)}</h2>
      <OneAnswer answer={idea.answer} writer={writer} />
      {former.length > 0 && (
        <Disclosure summary={t(m.former, { n: former.length })}>
          <ol className="idea-edits">
            {former.map((one) => <li key={one.id}><OneAnswer answer={one} writer={writer} /></li>)}
          </ol>
        </Disclosure>
      )}
    </section>
  );
}

function OneAnswer({ answer, writer }: { answer: OneAnswerFragment; writer: Language }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const reader = useLanguage();
  const said = answer.text && readable(answer.text, reader, writer);
  return (
    <>
      <p><AnswerStatusTag status={answer.status} plannedFor={answer.plannedFor} /></p>
      {said && <p className="idea-text" lang={said.language}>{said.text}</p>}
      <p className="idea-small">{t(m.byWhom, { department: l(answer.department.name), day: f.day(answer.answeredAt) })}{said && <LanguageNote of={said.language} />}</p>
    </>
  );
}
