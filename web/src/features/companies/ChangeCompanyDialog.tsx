import { useApolloClient, useMutation } from '@apollo/client/react';
import { ChangeCompanyDocument, CompanyPageDocument, type CompanyFactsFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './companies.messages.ts';
import { factsOf, MoreFacts } from './CompanyFields.tsx';

type ChangeCompanyProps = { company: CompanyFactsFragment; onClose: () => void; onChanged: () => void };

/** Corrects what is known of a company. What somebody else changed meanwhile is not overwritten. */
export function ChangeCompanyDialog({ open, ...props }: ChangeCompanyProps & { open: boolean }): ReactNode {
  const t = useText();
  return (
    <Dialog open={open} title={t(m.changeTitle)} onClose={props.onClose}>
      <ChangeCompanyForm {...props} />
    </Dialog>
  );
}

function ChangeCompanyForm({ company, onClose, onChanged }: ChangeCompanyProps): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [change] = useMutation(ChangeCompanyDocument);
  // What its writer saw: the page may renew itself below the open form.
  const [version] = useState(company.version);
  return (
    <Form
      submit={t(m.save)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        try {
          await change({ variables: { input: { company: company.id, version, ...factsOf(values), foundedYear: values.number('foundedYear') } } });
        } catch (error) {
          // Who closes the form after a refusal and opens it again finds what is there now.
          void client.refetchQueries({ include: [CompanyPageDocument] });
          throw error;
        }
        onChanged();
      }}
    >
      <TextField name="name" label={t(m.name)} required autoComplete="off" maxLength={200} defaultValue={company.name} />
      <TextField name="businessId" label={t(m.businessId)} hint={t(m.businessIdHint)} autoComplete="off" width="short" maxLength={9} defaultValue={company.businessId ?? ''} />
      <MoreFacts known={company} />
      <NumberField name="foundedYear" label={t(m.founded)} min={1800} max={thisYear()} defaultValue={company.foundedYear ?? ''} />
    </Form>
  );
}

function thisYear(): number {
  return new Date().getFullYear();
}
