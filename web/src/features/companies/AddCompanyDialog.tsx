import { useMutation } from '@apollo/client/react';
import { AddCompanyDocument, type PickedCompanyFragment } from '@luotsi/schema';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { existingOf } from '../../app/problem.ts';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './companies.messages.ts';
import { factsOf, MoreFacts } from './CompanyFields.tsx';

export type AddCompanyDialogProps = { open: boolean; /** What was searched for: it becomes the name or the business ID. */ typed?: string; /** Where the company probably is: the first choice. */ municipality?: string | null; onClose: () => void; onAdded: (company: PickedCompanyFragment) => void };

/** A dialog because the page below may be a form itself, and nothing in that one may be lost. */
export function AddCompanyDialog({ open, typed, municipality, onClose, onAdded }: AddCompanyDialogProps): ReactNode {
  const t = useText();
  return (
    <Dialog open={open} title={t(m.addTitle)} onClose={onClose}>
      <AddCompanyForm {...{ typed, municipality, onClose, onAdded }} />
    </Dialog>
  );
}

function AddCompanyForm({ typed = '', municipality, onClose, onAdded }: Omit<AddCompanyDialogProps, 'open'>): ReactNode {
  const t = useText();
  const municipalities = useOwnMunicipalities();
  const [add] = useMutation(AddCompanyDocument);
  const isBusinessId = /^\d/.test(typed);
  const first = municipalities[0]?.value ?? '';
  const [existing, setExisting] = useState<{ id: string } | null>(null);
  const send = async (values: FormValues, key: string) => {
    setExisting(null);
    try {
      const { data } = await add({ variables: { input: { ...companyOf(values, first), key } } });
      if (data) onAdded(data.addCompany);
    } catch (error) {
      const id = existingOf(error);
      if (!id) throw error;
      setExisting({ id });
    }
  };
  return (
    <Form
      submit={t(m.add)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={(values, { key }) => send(values, key)}
    >
      {existing && <Existing found={existing} />}
      <TextField name="name" label={t(m.name)} required autoComplete="off" maxLength={200} defaultValue={isBusinessId ? '' : typed} />
      <TextField name="businessId" label={t(m.businessId)} hint={t(m.businessIdHint)} autoComplete="off" width="short" maxLength={9} defaultValue={isBusinessId ? typed : ''} />
      {municipalities.length > 1 && <Select name="municipality" label={t(m.municipality)} required empty={null} defaultValue={municipality ?? undefined} options={municipalities} />}
      <MoreFacts />
    </Form>
  );
}

/** Takes the focus as an error summary does: whoever sends with Enter stands at a field and may not see the start of the dialog. */
function Existing({ found }: { found: { id: string } }): ReactNode {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [found]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="warning" title={t(m.existing)} actions={<LinkButton kind="secondary" to={`/companies/${found.id}`}>{t(m.openExisting)}</LinkButton>}>
        <p>{t(m.existingText)}</p>
      </Notice>
    </div>
  );
}

function companyOf(values: FormValues, municipality: string) {
  return { ...factsOf(values), municipality: values.text('municipality') || municipality };
}

/** An adviser adds companies of the municipalities that they advise. */
function useOwnMunicipalities() {
  const l = useLocalized();
  const { viewer } = useSession();
  return (viewer?.memberships ?? [])
    .filter(({ role }) => role === 'ADVISER')
    .flatMap(({ municipality }) => (municipality ? [{ value: municipality.code, label: l(municipality.name) }] : []));
}
