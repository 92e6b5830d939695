import { useMutation } from '@apollo/client/react';
import { AddCompanyPersonDocument, ChangeCompanyRoleDocument, type CompanyPeopleFragment, type Language } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './contacts.messages.ts';

export type Role = CompanyPeopleFragment['people'][number];
export type FormProps = { onClose: () => void; onDone: (text: string) => void };

/** Each language under its own name. */
const languages: { value: Language; label: string }[] = [{ value: 'FI', label: 'suomi' }, { value: 'SV', label: 'svenska' }, { value: 'EN', label: 'English' }];

export function AddPersonForm({ company, colleague, onClose, onDone }: FormProps & { company: string; /** Of the reader, who is one of the company. */ colleague: boolean }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const [add] = useMutation(AddCompanyPersonDocument);
  return (
    <Form
      submit={t(m.add)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        const [name, email] = [values.text('name'), values.text('email')];
        await add({ variables: { input: { company, name, email, title: values.text('title') || null, phone: values.text('phone') || null, language: values.text('language') as Language } } });
        onDone(t(colleague ? m.colleagueAdded : m.added, { name }));
      }}
    >
      <p>{t(colleague ? m.addColleagueText : m.addPersonText)}</p>
      <TextField name="name" label={t(m.personName)} required autoComplete="off" maxLength={100} />
      <TextField name="email" type="email" label={t(m.personEmail)} required autoComplete="off" maxLength={254} />
      <TextField name="title" label={t(m.role)} hint={t(m.roleHint)} autoComplete="off" maxLength={100} />
      <TextField name="phone" type="tel" label={t(m.personPhone)} autoComplete="off" width="medium" maxLength={30} />
      <Select name="language" label={t(m.personLanguage)} required empty={null} defaultValue={language.toUpperCase()} options={languages} />
    </Form>
  );
}

export function RoleForm({ role, isOwn, onClose, onDone, onEnd }: FormProps & { role: Role; isOwn: boolean; /** None where only a title is missing. */ onEnd?: () => void }): ReactNode {
  const t = useText();
  const [change] = useMutation(ChangeCompanyRoleDocument);
  return (
    <>
      <Form
        submit={t(m.save)}
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async (values) => {
          await change({ variables: { input: { membership: role.id, title: values.text('title') || null } } });
          onDone(t(m.roleSaved));
        }}
      >
        <TextField name="title" label={t(m.role)} hint={t(m.roleHint)} autoComplete="off" maxLength={100} defaultValue={role.title ?? ''} />
      </Form>
      {onEnd && <p><Button kind="quiet" onClick={onEnd}>{t(isOwn ? m.leave : m.endRole)}</Button></p>}
    </>
  );
}
