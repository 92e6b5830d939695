import { useQuery } from '@apollo/client/react';
import { AddCompanyIndustriesDocument } from '@luotsi/schema';
import type { SizeClass } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './companies.messages.ts';
import { sizeClasses } from './companyWords.ts';

interface Known {
  industry: { code: string } | null;
  sizeClass: SizeClass | null;
  place: string | null;
  activity: string | null;
}

/** What else is known of a company, besides its name and business ID. */
export function MoreFacts({ known }: { known?: Known }): ReactNode {
  const t = useText();
  return (
    <>
      <IndustryField code={known?.industry?.code} />
      <Select name="sizeClass" label={t(m.size)} empty={t(m.unknown)} defaultValue={known?.sizeClass ?? ''} options={sizeClasses.map((value) => ({ value, label: t(m[value]) }))} />
      <TextField name="place" label={t(m.village)} autoComplete="off" width="medium" maxLength={100} defaultValue={known?.place ?? ''} />
      <TextField name="activity" label={t(m.activity)} autoComplete="off" maxLength={300} defaultValue={known?.activity ?? ''} />
    </>
  );
}

export function factsOf(values: FormValues) {
  return {
    name: values.text('name'),
    businessId: values.textOrNull('businessId'),
    industry: values.textOrNull('industry'),
    sizeClass: values.textOrNull('sizeClass') as SizeClass | null,
    place: values.textOrNull('place'),
    activity: values.textOrNull('activity'),
  };
}

/** A section of the classification can be an answer too: what is known is never lost by opening the form. */
function IndustryField({ code }: { code: string | undefined }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(AddCompanyIndustriesDocument);
  const all = data?.industries ?? [];
  const groups = all
    .filter((industry) => !industry.parent)
    .map((section) => ({
      label: l(section.name),
      options: [...(section.code === code ? [section] : []), ...all.filter(({ parent }) => parent?.code === section.code)].map((one) => ({ value: one.code, label: `${one.code} ${l(one.name)}` })),
    }));
  // The choice is made when the choices are there.
  return <Select key={groups.length} name="industry" label={t(m.industry)} empty={t(m.unknown)} defaultValue={code ?? ''} options={groups} />;
}
