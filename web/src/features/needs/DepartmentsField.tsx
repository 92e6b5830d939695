import { useQuery } from '@apollo/client/react';
import { NewNeedDepartmentsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import { type Choices, withChoices } from './departmentChoices.ts';
import { m } from './newNeed.messages.ts';

/** Proposed by the topic. What the writer ticks or unticks stays so whatever the topic; all else goes on following it. */
export function DepartmentsField({ municipality, topic, known }: { municipality: string | null; topic: string; known?: readonly string[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [byHand, setByHand] = useState<Choices>({});
  const { data } = useQuery(NewNeedDepartmentsDocument, { variables: { municipality: municipality ?? '' }, skip: municipality === null });
  if (municipality === null) return <p className="form-note">{t(m.departmentsFirst)}</p>;
  const departments = data?.departments ?? [];
  if (departments.length === 0) return null;
  const isProposed = ({ id, topics }: (typeof departments)[number]) => (known?.length ? known.includes(id) : topics.some(({ code }) => code === topic));
  const value = departments.filter((one) => byHand[one.id] ?? isProposed(one)).map(({ id }) => id);
  return (
    <CheckboxGroup
      name="departments"
      label={t(m.departments)}
      hint={t(m.departmentsHint)}
      required
      missing={t(m.departmentsMissing)}
      value={value}
      onChange={(next) => setByHand((before) => withChoices(before, value, next))}
      options={departments.map(({ id, name }) => ({ value: id, label: l(name) }))}
    />
  );
}
