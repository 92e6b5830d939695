import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { CompanyPicker } from '../companies/CompanyPicker.tsx';
import type { NewNeedFormProps } from './NewNeedForm.tsx';
import { m } from './newNeed.messages.ts';

type CompanyFieldProps = Pick<NewNeedFormProps, 'advises' | 'own' | 'company'> & { onChoose: (id: string) => void; onAdd: (typed: string) => void };

/** An adviser finds the company while typing; an entrepreneur has a choice only with several companies. */
export function CompanyField({ advises, own, company, onChoose, onAdd }: CompanyFieldProps): ReactNode {
  const t = useText();
  const [text, setText] = useState(company?.name ?? '');
  useEffect(() => {
    if (company) setText(company.name);
  }, [company]);
  if (advises) return <CompanyPicker name="company" company={company} text={text} onText={setText} onChoose={onChoose} onAdd={() => onAdd(text)} />;
  if (own.length < 2) return <p><strong>{own[0]?.name}</strong></p>;
  return <Select name="company" label={t(m.company)} required empty={null} value={company?.id ?? ''} onChange={(event) => onChoose(event.target.value)} options={own.map(({ id, name }) => ({ value: id, label: name }))} />;
}
