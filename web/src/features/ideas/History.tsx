import type { OneCommentFragment, WholeIdeaFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { m } from './ideas.messages.ts';

type Edit = { id: string; text: string; changedAt: string; title?: string; place?: string | null };

export function IdeaHistory({ idea: { edits, language } }: { idea: WholeIdeaFragment }): ReactNode {
  return <History edits={edits} language={language} />;
}

export function CommentHistory({ comment: { edits, language } }: { comment: OneCommentFragment }): ReactNode {
  return <History edits={edits} language={language} />;
}

function History({ edits, language }: { edits: readonly Edit[]; language: WholeIdeaFragment['language'] }): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <Disclosure summary={t(m.history, { n: edits.length })}>
      <ol className="idea-edits">
        {edits.map(({ id, title, text, place, changedAt }) => (
          <li key={id}>
            <p className="idea-small">{t(m.until, { day: f.dateTime(changedAt) })}</p>
            <div lang={language.toLowerCase()}>
              {title && <p><strong>{title}</strong></p>}
              <p className="idea-text">{text}</p>
              {place && <p>{place}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
