import { useApolloClient } from '@apollo/client/react';
import { InviteToRoleDocument, RoleInvitationsDocument } from '@luotsi/schema';
import type { InviteToRoleInput, Language, NetworkRole } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { CoordinatorOnly } from '../network/CoordinatorOnly.tsx';
import { roleNames } from '../people/roleNames.ts';
import { m as access } from './access.messages.ts';
import './access.css';
import { InvitationList } from './Invitations.tsx';
import { m } from './invite.messages.ts';
import { NEW_DEPARTMENT, PlaceFields } from './PlaceFields.tsx';

const ROLES = ['CONTACT', 'ADVISER', 'HEAD', 'COORDINATOR'] as const satisfies readonly NetworkRole[];
/** Each language under its own name. */
const languages: { value: Language; label: string }[] = [{ value: 'FI', label: 'suomi' }, { value: 'SV', label: 'svenska' }, { value: 'EN', label: 'English' }];

export function InvitePage(): ReactNode {
  const t = useText();
  const [sent, setSent] = useState<{ email: string; round: number }>({ email: '', round: 0 });
  return (
    <CoordinatorOnly>
      <Breadcrumbs items={[{ to: '/access', label: t(m.back) }]} />
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      {sent.email && <Done key={sent.round}>{t(m.sent, { email: sent.email })}</Done>}
      <InviteForm key={`form ${sent.round}`} onSent={(email) => setSent(({ round }) => ({ email, round: round + 1 }))} />
      <Section title={t(m.list)}>
        <InvitationList open none={t(m.listNone)} />
      </Section>
    </CoordinatorOnly>
  );
}

function InviteForm({ onSent }: { onSent: (email: string) => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const language = useLanguage();
  const [query] = useAddressQuery();
  const [role, setRole] = useState<NetworkRole>(ROLES.find((one) => one === query.get('role')) ?? 'CONTACT');
  const send = async (values: FormValues, { key }: { key: string }) => {
    await client.mutate({ mutation: InviteToRoleDocument, variables: { input: { ...inputOf(role, values), key } } });
    await client.refetchQueries({ include: [RoleInvitationsDocument] }).catch(() => undefined);
    onSent(values.text('email'));
  };
  return (
    <Form label={t(m.title)} submit={t(m.send)} note={<p>{t(m.note)}</p>} action={send}>
      <RadioGroup name="role" label={t(m.role)} required value={role} onChange={(chosen) => setRole(chosen as NetworkRole)} options={ROLES.map((value) => ({ value, label: t(roleNames[value]), hint: t(access[`sees${value}`]) }))} />
      <PlaceFields key={role} role={role} organisation={query.get('organisation') ?? ''} />
      <TextField name="name" label={t(m.name)} required autoComplete="off" maxLength={100} />
      <TextField name="email" type="email" label={t(m.email)} hint={t(m.emailHint)} required autoComplete="off" maxLength={254} />
      <TextField name="title" label={t(m.titleOf)} autoComplete="off" maxLength={100} />
      <Select name="language" label={t(m.language)} required empty={null} defaultValue={language.toUpperCase()} options={languages} />
      <TextArea name="words" label={t(m.words)} hint={t(m.wordsHint)} limit={1000} rows={4} />
    </Form>
  );
}

/** Only the place of the chosen role is sent. */
function inputOf(role: NetworkRole, values: FormValues): InviteToRoleInput {
  const said = { role, name: values.text('name'), email: values.text('email'), title: values.textOrNull('title'), language: values.text('language') as Language, words: values.textOrNull('words') };
  if (role === 'ADVISER') return { ...said, municipality: values.text('municipality') };
  if (role === 'CONTACT') return { ...said, organisation: values.text('organisation') };
  if (role === 'COORDINATOR') return said;
  if (values.text('department') !== NEW_DEPARTMENT) return { ...said, department: values.text('department') };
  const [fi, sv, en] = ['fi', 'sv', 'en'].map((one) => values.text(`newDepartment.name.${one}`)) as [string, string, string];
  return { ...said, newDepartment: { municipality: values.text('municipality'), name: { fi, sv, en }, topics: values.list('newDepartment.topics') } };
}
