import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Language, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { FieldErrorContext } from '../../ui/fieldError.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { HostedEvent } from '../hosting/HostPage.tsx';
import { dayInFinland } from '../../ui/moments.ts';
import { HeardDetails } from './HeardDetails.tsx';
import { m } from './heard.messages.ts';
import { type Draft, inputOf, savesBy } from './heardDraft.ts';
import type { HeardInput } from './heardInput.ts';
import type { HeardValue } from './heardSource.ts';
import { useTopics } from './useTopics.ts';

const LONGEST = 2000;
const languages: Record<Language, HeardInput['language']> = { fi: 'FI', sv: 'SV', en: 'EN' };

type Props = { event: HostedEvent; value: HeardValue; draft: Draft; onChange: (changes: Partial<Draft>) => void; onSave: (input: HeardInput) => void; /** Why the portal did not take it. */ refused?: string | undefined; submit?: string; secondary?: ReactNode };

/** One box that has the focus again after each need; everything else is proposed and can be left as it is. */
export function HeardForm({ event, value, draft, onChange, onSave, refused, submit, secondary }: Props): ReactNode {
  const t = useText();
  const language = useLanguage();
  const box = useRef<HTMLTextAreaElement>(null);
  const words = useId();
  // The page is for typing here and now; its heading takes the focus first.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const fields = useMemo(() => ({ prefix: `${words}-`, errors: [] }), [words]);
  const [wrong, setWrong] = useState(refused ?? '');
  const proposed = useTopics(draft.words, event.municipality.code);
  const topic = draft.topic ?? proposed[0] ?? null;
  const save = () => {
    const length = draft.words.trim().length;
    const mistake = length < 3 ? t(m.tooShort) : length > LONGEST ? t(m.tooLong, { n: LONGEST }) : '';
    setWrong(mistake);
    box.current?.focus();
    if (!mistake) onSave(inputOf(draft, topic, dayInFinland(new Date(event.startsAt)), languages[language]));
  };
  const onSubmit = (sent: FormEvent) => {
    sent.preventDefault();
    save();
  };
  const onKeyDown = (pressed: KeyboardEvent<HTMLFormElement>) => {
    if (pressed.key === 'F2') onChange({ topic: nextTopic(topic, proposed, value.topics.map(({ code }) => code)), departments: null });
    else if (!savesFrom(pressed, draft.words)) return;
    else save();
    pressed.preventDefault();
  };
  return (
    // A topic that nobody could propose yet is chosen later: the browser must not hold the words back for it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys work from every field of it
    <form noValidate className="heard-form" aria-label={t(m.formLabel)} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {wrong && <div id={`${words}-wrong`}><Notice kind="error" live title={wrong} /></div>}
      <div className="field">
        <label className="field-label" htmlFor={words}>{t(m.words)}</label>
        <p className="field-hint" id={`${words}-hint`}>{t(m.wordsHint)}</p>
        <textarea
          ref={box}
          id={words}
          className="input heard-words"
          rows={2}
          enterKeyHint="send"
          aria-describedby={wrong ? `${words}-wrong ${words}-hint` : `${words}-hint`}
          aria-invalid={wrong ? true : undefined}
          value={draft.words}
          onChange={(typed) => onChange({ words: typed.target.value })}
        />
      </div>
      <FieldErrorContext value={fields}>
        <HeardDetails {...{ value, draft, topic, onChange }} isProposed={draft.topic === null && topic !== null} proposed={proposed} />
      </FieldErrorContext>
      <ButtonRow>
        <Button type="submit">{submit ?? t(m.save)}</Button>
        {secondary}
      </ButtonRow>
    </form>
  );
}

/** From the box by its own rule, from the other fields by Enter, but not from a button or a list that uses Enter itself. */
function savesFrom(pressed: KeyboardEvent<HTMLFormElement>, words: string): boolean {
  if (pressed.isDefaultPrevented() || pressed.nativeEvent.isComposing) return false;
  const { target } = pressed;
  if (target instanceof HTMLTextAreaElement) return savesBy(pressed, words);
  const isOwn = target instanceof HTMLButtonElement || (target instanceof HTMLElement && target.matches('summary, a'));
  return pressed.key === 'Enter' && (pressed.ctrlKey || !isOwn);
}

/** By one key: through what is proposed, then through all topics. */
function nextTopic(topic: string | null, proposed: readonly string[], all: readonly string[]): string | null {
  const order = proposed.length > 1 ? proposed : all;
  return order[(order.indexOf(topic ?? '') + 1) % order.length] ?? null;
}
