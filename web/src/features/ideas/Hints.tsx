import { useLazyQuery } from '@apollo/client/react';
import { IdeaHintsDocument, type IdeaHintsQuery } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { m as words } from './ideas.messages.ts';
import { m } from './proposing.messages.ts';

export type IdeaHints = IdeaHintsQuery['ideaHints'];

const PAUSE = 500;
const FEWEST_LETTERS = 4;

/** Asked again whenever the writer pauses; what was found stays until something else is. */
export function useIdeaHints(campaign: string, title: string, text: string): IdeaHints | null {
  const [ask, { data, previousData }] = useLazyQuery(IdeaHintsDocument);
  const [heading, body] = [title.trim().slice(0, 120), text.trim().slice(0, 1000)];
  useEffect(() => {
    if (heading.length < FEWEST_LETTERS) return undefined;
    const timer = setTimeout(() => void ask({ variables: { input: { campaign, title: heading, text: body } } }).catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [ask, campaign, heading, body]);
  return heading.length < FEWEST_LETTERS ? null : ((data ?? previousData)?.ideaHints ?? null);
}

export function SimilarIdeas({ hints }: { hints: IdeaHints | null }): ReactNode {
  const t = useText();
  const similar = hints?.similar ?? [];
  return (
    <>
      <p role="status" className="visually-hidden">{hints && t(m.similarCount, { n: similar.length })}</p>
      {similar.length > 0 && (
        <aside className="similar-ideas" aria-label={t(m.similar)}>
          <p><strong>{t(m.similar)}</strong></p>
          <p>{t(m.similarText)}</p>
          <ul>
            {similar.map(({ id, title, supports }) => (
              <li key={id}>
                <Link to={`/ideas/idea/${id}`} target="_blank">{title}</Link> ({t(words.supports, { n: supports })})
              </li>
            ))}
          </ul>
        </aside>
      )}
    </>
  );
}
