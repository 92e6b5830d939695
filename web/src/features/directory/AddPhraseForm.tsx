import { useMutation } from '@apollo/client/react';
import { AddNeedPhraseDocument } from '@luotsi/schema';
import type { Language } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { CheckboxField, RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './phrases.messages.ts';
import { LONGEST_PHRASE, phraseLanguages, phraseOf } from './phraseWords.ts';

export type AddPhraseFormProps = {
  service: { id: string; concept: string | null };
  /** What a business has said; its writer may make it shorter. */
  said?: string;
  language?: Language | null;
  secondary?: ReactNode;
  onAdded: (text: string) => void;
};

export function AddPhraseForm({ service, said = '', language, secondary, onAdded }: AddPhraseFormProps): ReactNode {
  const t = useText();
  const reader = useLanguage().toUpperCase() as Language;
  const [add] = useMutation(AddNeedPhraseDocument, { refetchQueries: ['ServicePhrases'], awaitRefetchQueries: true });
  const [typed, setTyped] = useState(phraseOf(said));
  return (
    <Form
      submit={t(m.add)}
      label={t(m.add)}
      secondary={secondary}
      check={(values) => (values.text('text').length > LONGEST_PHRASE ? [{ name: 'text', message: t(m.textLong, { n: LONGEST_PHRASE }) }] : [])}
      action={async (values) => {
        const text = values.text('text');
        await add({ variables: { input: { service: service.id, text, language: values.text('language') as Language, applyToConcept: values.ticked('applyToConcept') } } });
        setTyped('');
        onAdded(text);
      }}
    >
      <TextField name="text" label={t(m.text)} hint={t(m.textHint)} required autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <RadioGroup name="language" label={t(m.language)} required inline defaultValue={language ?? reader} options={phraseLanguages.map((value) => ({ value, label: t(m[value]) }))} />
      {service.concept && <CheckboxField name="applyToConcept" label={t(m.concept)} />}
    </Form>
  );
}
