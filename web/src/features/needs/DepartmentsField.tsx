import { useQuery } from '@apollo/client/react';
import { NewNeedDepartmentsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import { m } from './newNeed.messages.ts';

/** Proposed by the topic until the writer chooses; a new topic does not undo a choice. */
export function DepartmentsField({ municipality, topic, known }: { municipality: string | null; topic: string; known?: readonly string[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [chosen, setChosen] = useState<readonly string[] | null>(known?.length ? known : null);
  const { data } = useQuery(NewNeedDepartmentsDocument, { variables: { municipality: municipality ?? '' }, skip: municipality === null });
  if (municipality === null) return <p className="form-note">{t(m.departmentsFirst)}</p>;
  const departments = data?.departments ?? [];
  if (departments.length === 0) return null;
  const proposed = departments.filter(({ topics }) => topics.some(({ code }) => code === topic)).map(({ id }) => id);
  const value = (chosen ?? proposed).filter((id) => departments.some((one) => one.id === id));
  return (
    <CheckboxGroup
      name="departments"
      label={t(m.departments)}
      hint={t(m.departmentsHint)}
      required
      missing={t(m.departmentsMissing)}
      value={value}
      onChange={setChosen}
      options={departments.map(({ id, name }) => ({ value: id, label: l(name) }))}
    />
  );
}
