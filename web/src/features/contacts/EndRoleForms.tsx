import { useApolloClient, useMutation } from '@apollo/client/react';
import { EndCompanyRoleDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './contacts.messages.ts';
import type { FormProps, Role } from './PersonForms.tsx';

type EndProps = { role: Role; others: readonly Role[] };

export function EndRoleForm({ role, others, onClose, onDone }: FormProps & EndProps): ReactNode {
  const t = useText();
  const [end] = useMutation(EndCompanyRoleDocument);
  return (
    <Form
      submit={t(m.endNow)}
      submitKind="danger"
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        await end({ variables: { input: { membership: role.id, successor: values.text('successor') || null } } });
        onDone(t(m.ended, { name: role.person.name }));
      }}
    >
      <p>{t(m.endText)}</p>
      <Successor others={others} />
    </Form>
  );
}

/** One leaves by oneself. Nothing of the company may stay in the browser: all that was read is dropped. */
export function LeaveForm({ role, others, onClose }: Pick<FormProps, 'onClose'> & EndProps): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const language = useLanguage();
  const [end] = useMutation(EndCompanyRoleDocument, { fetchPolicy: 'no-cache' });
  return (
    <Form
      submit={t(m.leaveNow)}
      submitKind="danger"
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        await end({ variables: { input: { membership: role.id, successor: values.text('successor') || null } } });
        navigate(inLanguage(language, '/joining?left=1'));
        await client.resetStore().catch(() => {});
      }}
    >
      <p>{t(m.leaveText)}</p>
      {others.length === 0 && <Notice kind="warning" title={t(m.lastTitle)}><p>{t(m.lastText)}</p></Notice>}
      <Successor others={others} />
    </Form>
  );
}

function Successor({ others }: Pick<EndProps, 'others'>): ReactNode {
  const t = useText();
  if (others.length === 0) return null;
  const options = others.map(({ id, title, person }) => ({ value: id, label: title ? `${person.name}, ${title}` : person.name }));
  return <Select name="successor" label={t(m.successor)} empty={t(m.nobody)} defaultValue={others.length === 1 ? others[0]!.id : ''} options={options} />;
}
