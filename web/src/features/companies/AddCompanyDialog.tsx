import { useMutation, useQuery } from '@apollo/client/react';
import { AddCompanyDocument, AddCompanyIndustriesDocument, type PickedCompanyFragment } from '@luotsi/schema';
import type { SizeClass } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './companies.messages.ts';
import { sizeClasses } from './companyWords.ts';

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
  return (
    <Form
      submit={t(m.add)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values, { key }) => {
        const { data } = await add({ variables: { input: { ...companyOf(values, first), key } } });
        if (data) onAdded(data.addCompany);
      }}
    >
      <TextField name="name" label={t(m.name)} required autoComplete="off" maxLength={200} defaultValue={isBusinessId ? '' : typed} />
      <TextField name="businessId" label={t(m.businessId)} hint={t(m.businessIdHint)} autoComplete="off" width="short" maxLength={9} defaultValue={isBusinessId ? typed : ''} />
      {municipalities.length > 1 && <Select name="municipality" label={t(m.municipality)} required empty={null} defaultValue={municipality ?? undefined} options={municipalities} />}
      <IndustryField />
      <Select name="sizeClass" label={t(m.size)} empty={t(m.unknown)} options={sizeClasses.map((value) => ({ value, label: t(m[value]) }))} />
      <TextField name="place" label={t(m.village)} autoComplete="off" width="medium" maxLength={100} />
      <TextField name="activity" label={t(m.activity)} autoComplete="off" maxLength={300} />
    </Form>
  );
}

function companyOf(values: FormValues, municipality: string) {
  return {
    name: values.text('name'),
    businessId: values.textOrNull('businessId'),
    municipality: values.text('municipality') || municipality,
    industry: values.textOrNull('industry'),
    sizeClass: values.textOrNull('sizeClass') as SizeClass | null,
    place: values.textOrNull('place'),
    activity: values.textOrNull('activity'),
  };
}

function IndustryField(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(AddCompanyIndustriesDocument);
  const all = data?.industries ?? [];
  const groups = all
    .filter((industry) => !industry.parent)
    .map((section) => ({
      label: l(section.name),
      options: all.filter(({ parent }) => parent?.code === section.code).map(({ code, name }) => ({ value: code, label: `${code} ${l(name)}` })),
    }));
  return <Select name="industry" label={t(m.industry)} empty={t(m.unknown)} options={groups} />;
}

/** An adviser adds companies of the municipalities that they advise. */
function useOwnMunicipalities() {
  const l = useLocalized();
  const { viewer } = useSession();
  return (viewer?.memberships ?? [])
    .filter(({ role }) => role === 'ADVISER')
    .flatMap(({ municipality }) => (municipality ? [{ value: municipality.code, label: l(municipality.name) }] : []));
}
