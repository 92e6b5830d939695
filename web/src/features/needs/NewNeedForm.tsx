import { useMutation } from '@apollo/client/react';
import { type NewNeedPageQuery, type PickedCompanyFragment, RecordNeedDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CompanyField } from './CompanyField.tsx';
import { DepartmentsField } from './DepartmentsField.tsx';
import { sourceOptions, WindowFields } from './WindowFields.tsx';
import { SizeFields } from './SizeFields.tsx';
import { m as need } from './need.messages.ts';
import { m as list } from './needs.messages.ts';
import { certainties } from './needWords.ts';
import { needInput } from './needInput.ts';
import { m } from './newNeed.messages.ts';

export type NewNeedFormProps = {
  advises: boolean;
  own: readonly { id: string; name: string }[];
  company: PickedCompanyFragment | null;
  topics: NewNeedPageQuery['topics'];
  onCompany: (id: string) => void;
  onAddCompany: (typed: string) => void;
};

export function NewNeedForm({ advises, own, company, topics, onCompany, onAddCompany }: NewNeedFormProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const language = useLanguage();
  const navigate = useNavigate();
  const [topic, setTopic] = useState('');
  const [record] = useMutation(RecordNeedDocument);
  const wrongOrder = (values: FormValues) => (values.text('windowTo') < values.text('windowFrom') ? [{ name: 'windowTo', message: t(m.wrongOrder) }] : []);
  return (
    <Form
      submit={t(advises ? m.submit : m.ownSubmit)}
      check={wrongOrder}
      action={async (values, { key }) => {
        const { data } = await record({ variables: { input: { ...needInput(values, company?.id ?? values.text('company')), key } } });
        if (data) navigate(inLanguage(language, `/needs/${data.recordNeed.id}`), { state: { recorded: true } });
      }}
    >
      <CompanyField {...{ advises, own, company }} onChoose={onCompany} onAdd={onAddCompany} />
      <Select
        name="topic"
        label={t(m.topic)}
        required
        value={topic}
        onChange={(event) => setTopic(event.target.value)}
        options={topics.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label))}
      />
      <TextField name="title" label={t(m.needTitle)} hint={t(m.needTitleHint)} required maxLength={120} autoComplete="off" />
      <TextArea name="words" label={t(advises ? m.words : m.ownWords)} hint={t(m.wordsHint)} required limit={2000} />
      <RadioGroup name="language" label={t(m.language)} required inline defaultValue={language.toUpperCase()} options={(['FI', 'SV', 'EN'] as const).map((value) => ({ value, label: t(m[value]) }))} />
      <WindowFields />
      <SizeFields />
      <RadioGroup name="certainty" label={t(m.certainty)} required options={certainties.map((value) => ({ value, label: t(list[value]), hint: t(m[`${value}Hint`]) }))} />
      {advises && <Select name="source" label={t(m.source)} required empty={null} options={sourceOptions.map((value) => ({ value, label: t(need[value]) }))} />}
      <DepartmentsField municipality={company?.municipality.code ?? null} topic={topic} />
      <RadioGroup
        name="nameShown"
        label={t(m.nameShown)}
        hint={t(m.nameShownHint)}
        required
        options={[
          { value: 'no', label: t(m.nameNo), hint: t(m.nameNoHint) },
          { value: 'yes', label: t(m.nameYes), hint: t(m.nameYesHint) },
        ]}
      />
    </Form>
  );
}
