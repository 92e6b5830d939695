import type { IdeaCardFragment } from '@luotsi/schema';
import type { ChangeIdeaInput, Language } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toApi } from '../people/apiLanguage.ts';
import { m } from './proposing.messages.ts';

type Typed = { title: string; text: string; place: string };
type Props = { idea?: Pick<IdeaCardFragment, 'title' | 'text' | 'place' | 'language'>; /** Kept by the page, so that a reload loses nothing. */ typed?: Typed; onType?: (changes: Partial<Typed>) => void; /** Below the title, while it is being written. */ hints?: ReactNode; textHint?: string };

const LANGUAGES = ['FI', 'SV', 'EN'] as const;

/** What an idea says, for writing one and for changing it. */
export function IdeaFields({ idea, typed, onType, hints, textHint }: Props): ReactNode {
  const t = useText();
  const language = useLanguage();
  const field = (name: keyof Typed) => (typed && onType ? { name, value: typed[name], onChange: (event: { target: { value: string } }) => onType({ [name]: event.target.value }) } : { name, defaultValue: idea?.[name] ?? '' });
  return (
    <>
      <TextField {...field('title')} label={t(m.title)} hint={t(m.titleHint)} required maxLength={120} autoComplete="off" />
      {hints}
      <TextArea {...field('text')} label={t(m.text)} hint={textHint ?? t(m.textHint)} required limit={4000} rows={8} />
      <TextField {...field('place')} label={t(m.place)} maxLength={100} autoComplete="off" />
      <RadioGroup name="language" label={t(m.language)} required inline defaultValue={idea?.language ?? toApi(language)} options={LANGUAGES.map((value) => ({ value, label: t(m[value]) }))} />
    </>
  );
}

export function contentOf(values: FormValues): Pick<ChangeIdeaInput, 'title' | 'text' | 'place' | 'language'> {
  return { title: values.text('title'), text: values.text('text'), place: values.textOrNull('place'), language: values.text('language') as Language };
}
