import { useMutation } from '@apollo/client/react';
import { UpdateOwnDetailsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toApi } from './apiLanguage.ts';
import { m } from './signInLink.messages.ts';

/** The first thing that a new account is asked, and the only one. */
export function AskName({ onDone }: { onDone: () => void }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const [update] = useMutation(UpdateOwnDetailsDocument);
  return (
    <div role="status">
      <PageHeader title={t(m.welcomeTitle)} lead={t(m.welcomeLead)} />
      <Form
        submit={t(m.welcomeSave)}
        secondary={<Button kind="quiet" onClick={onDone}>{t(m.later)}</Button>}
        action={async (values) => {
          await update({ variables: { input: { name: values.text('name'), language: toApi(language), phone: null } } });
          onDone();
        }}
      >
        <TextField name="name" label={t(m.name)} required autoComplete="name" maxLength={100} width="medium" />
      </Form>
    </div>
  );
}
