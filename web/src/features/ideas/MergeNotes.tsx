import { useMutation } from '@apollo/client/react';
import { MoveSupportDocument, ObjectToMergeDocument, WithdrawMergeDocument, type WholeIdeaFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import type { Language } from '../../app/language.ts';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { LanguageNote } from '../../ui/LanguageNote.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './deciding.messages.ts';
import { m as ideas } from './ideas.messages.ts';

const ObjectDialog = lazy(async () => ({ default: (await import('./ObjectDialog.tsx')).ObjectDialog }));

type Props = { idea: WholeIdeaFragment };
type Merge = NonNullable<WholeIdeaFragment['merge']>;

/** Where the idea goes or has gone, and why. */
export function MergeNotes({ idea }: Props): ReactNode {
  const t = useText();
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const { merge } = idea;
  return (
    <>
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      {merge && merge.status !== 'WITHDRAWN' && <Told idea={idea} merge={merge} onDone={(text) => setDone({ key: crypto.randomUUID(), text })} />}
    </>
  );
}

const languageOf = ({ language }: { language: string }) => language.toLowerCase() as Language;

const titles = { PROPOSED: m.proposedTitle, MERGED: m.mergedTitle, OBJECTED: m.objectedTitle };
const texts = { PROPOSED: m.proposedText, MERGED: m.mergedText, OBJECTED: m.objectedText };

function Told({ idea, merge, onDone }: Props & { merge: Merge; onDone: (text: Message) => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const status = merge.status as keyof typeof titles;
  return (
    <Notice kind={status === 'OBJECTED' ? 'info' : 'warning'} title={t(titles[status])} actions={<Deeds idea={idea} merge={merge} onDone={onDone} />}>
      <p>
        {t(texts[status], { day: f.day(merge.objectUntil) })}{' '}
        <Link to={`/ideas/idea/${merge.into.id}`}><span lang={merge.into.language.toLowerCase()}>{merge.into.title ?? t(ideas.hiddenTitle)}</span></Link>{merge.into.title && <LanguageNote of={languageOf(merge.into)} />}
      </p>
      {merge.objection && <p>{t(m.objectionWas)} {merge.objection}</p>}
      {status !== 'OBJECTED' && merge.reason && <p>{t(m.because)} <span lang={merge.language.toLowerCase()}>{merge.reason}</span><LanguageNote of={languageOf(merge)} /></p>}
    </Notice>
  );
}

function Deeds({ idea, merge: { id, status, moves }, onDone }: Props & { merge: Merge; onDone: (text: Message) => void }): ReactNode {
  const t = useText();
  const variables = { ideaMerge: id };
  const [object] = useMutation(ObjectToMergeDocument);
  const [withdraw] = useMutation(WithdrawMergeDocument, { variables });
  const [move] = useMutation(MoveSupportDocument, { variables });
  const [asked, setAsked] = useState<'OBJECT' | 'WITHDRAW' | null>(null);
  const press = (send: () => Promise<unknown>, text: Message) => () => void send().then(() => onDone(text), () => onDone(m.failed));
  const sure = async (reason: string | null) => {
    await (asked === 'OBJECT' ? object({ variables: { ...variables, reason } }) : withdraw());
    setAsked(null);
    onDone(asked === 'OBJECT' ? m.objected : m.withdrawn);
  };
  return (
    <>
      {status === 'MERGED' && idea.isSupported && <Button onClick={press(move, m.moved)}>{t(m.move_support)}</Button>}
      {moves.includes('OBJECT') && <Button onClick={() => setAsked('OBJECT')}>{t(m.object)}</Button>}
      {moves.includes('WITHDRAW') && <Button kind="secondary" onClick={() => setAsked('WITHDRAW')}>{t(m.withdraw)}</Button>}
      {asked && <Suspense fallback={null}><ObjectDialog deed={asked} onClose={() => setAsked(null)} onSure={sure} /></Suspense>}
    </>
  );
}

/** What has come into the idea. The figures stand apart: nobody's support was moved for them. */
export function MergedHere({ idea: { mergedHere, supportsOfMerged } }: Props): ReactNode {
  const t = useText();
  if (mergedHere.length === 0) return null;
  return (
    <section className="idea-merged" aria-labelledby="idea-merged">
      <h2 id="idea-merged">{t(m.mergedHere)}</h2>
      {supportsOfMerged > 0 && <p>{t(m.alsoThere, { n: supportsOfMerged })}</p>}
      <ul>
        {mergedHere.map(({ id, status, idea }) => (
          <li key={id}>
            <Link to={`/ideas/idea/${idea.id}`}><span lang={idea.language.toLowerCase()}>{idea.title ?? t(ideas.hiddenTitle)}</span></Link>{idea.title && <LanguageNote of={languageOf(idea)} />}{' '}
            <span className="idea-small">{[t(ideas.supports, { n: idea.supports }), status === 'PROPOSED' && t(m.onlyProposed)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
