import type { ReactNode } from 'react';
import { type Language, languages } from '../../app/language.ts';
import { type Message, useText } from '../../app/text.ts';
import { FormPart } from '../../ui/FormPart.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PartProps } from './EventForm.tsx';
import { m } from './plan.messages.ts';
import { missingTexts } from './plan.ts';

type Published = { /** Open to all: everything must be there in each language. */ isPublished: boolean };

/** All languages at once, side by side where there is room: who translates needs to see both. */
export function TextsPart({ plan, change, isPublished }: PartProps & Published): ReactNode {
  const t = useText();
  return (
    <FormPart number={2} title={t(m.texts)}>
      <p>{t(m.textsHint)}</p>
      <div className="language-columns">
        {languages.map((language) => (
          <LanguageTexts key={language} {...{ plan, change, language, isPublished }} />
        ))}
      </div>
    </FormPart>
  );
}

function LanguageTexts({ plan, change, language, isPublished }: PartProps & Published & { language: Language }): ReactNode {
  const t = useText();
  const say = (field: 'title' | 'description', text: string) => change((before) => ({ [field]: { ...before[field], [language]: text } }));
  return (
    <fieldset className="language-part">
      <legend>{t(m[`in_${language}`])}</legend>
      <LanguageState plan={plan} language={language} />
      {/* The language stands in the labels, so that a list of errors tells the fields apart. */}
      <TextField name={`title.${language}`} label={t(m.titleIn, { language })} required={isPublished} mark={t(m.beforePublishing)} maxLength={200} autoComplete="off" value={plan.title[language]} onChange={(event) => say('title', event.target.value)} />
      <TextArea name={`description.${language}`} label={t(m.descriptionIn, { language })} required={isPublished} mark={t(m.beforePublishing)} rows={6} limit={4000} value={plan.description[language]} onChange={(event) => say('description', event.target.value)} />
    </fieldset>
  );
}

function LanguageState({ plan, language }: Pick<PartProps, 'plan'> & { language: Language }): ReactNode {
  const t = useText();
  const missing = missingTexts(plan).filter((text) => text.language === language);
  const words: Message = missing.length === 0 ? m.done : missing.length === 2 ? m.missingBoth : missing[0]!.field === 'title' ? m.missingTitle : m.missingDescription;
  return (
    <p>
      <StatusTag tone={missing.length === 0 ? 'good' : 'waiting'}>{t(words)}</StatusTag>
    </p>
  );
}
