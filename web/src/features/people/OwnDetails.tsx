import { useMutation } from '@apollo/client/react';
import { type AccountPageQuery, UpdateOwnDetailsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { isLanguage, languageNames, languages } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { fromApi, toApi } from './apiLanguage.ts';
import { m } from './account.messages.ts';

export function OwnDetails({ me }: { me: NonNullable<AccountPageQuery['me']> }): ReactNode {
  const t = useText();
  const [isSaved, setSaved] = useState(false);
  const [update] = useMutation(UpdateOwnDetailsDocument);
  const save = async (values: FormValues) => {
    setSaved(false);
    const language = values.text('language');
    const input = { name: values.text('name'), phone: values.textOrNull('phone'), language: isLanguage(language) ? toApi(language) : me.language };
    await update({ variables: { input } });
    setSaved(true);
  };
  return (
    <Form submit={t(m.save)} action={save} note={isSaved && <Notice kind="success" live title={t(m.saved)} />}>
      <TextField name="name" label={t(m.name)} defaultValue={me.name} required autoComplete="name" maxLength={100} width="medium" />
      <TextField name="phone" type="tel" label={t(m.phone)} hint={t(m.phoneHint)} defaultValue={me.phone ?? ''} autoComplete="tel" width="medium" />
      <RadioGroup name="language" label={t(m.language)} defaultValue={fromApi(me.language)} required inline options={languages.map((value) => ({ value, label: languageNames[value] }))} />
    </Form>
  );
}
