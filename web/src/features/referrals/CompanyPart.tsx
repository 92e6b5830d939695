import type { PickedCompanyFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { CompanyPicker } from '../companies/CompanyPicker.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { type Kept, NOBODY } from './keptReferral.ts';
import { m } from './newReferral.messages.ts';

export type PartProps = { kept: Kept; change: (changes: Partial<Kept>) => void; company: PickedCompanyFragment | null };

/** Whom it is about: the company and who answers the service's call. */
export function CompanyPart({ kept, change, company, onAdd }: PartProps & { onAdd: () => void }): ReactNode {
  const t = useText();
  return (
    <FormPart number={1} title={t(m.partCompany)}>
      <CompanyPicker
        name="company"
        company={company}
        text={kept.companyText}
        onText={(companyText) => change({ companyText, company: null, contact: null })}
        onChoose={(id) => change({ company: id })}
        onAdd={onAdd}
      />
      {company && company.people.length > 0 && <ContactField {...{ kept, change, company }} />}
      {company && company.people.length === 0 && <p className="part-note">{t(m.contactNobody)}</p>}
    </FormPart>
  );
}

function ContactField({ kept, change, company }: PartProps & { company: PickedCompanyFragment }): ReactNode {
  const t = useText();
  const nameOf = (id: string | null) => company.people.find(({ person }) => person.id === id)?.person.name ?? '';
  const choose = (contact: string) => {
    // Who was proposed as the giver of the consent follows the contact; who was typed stays.
    const proposed = kept.consent.givenBy === '' || kept.consent.givenBy === nameOf(kept.contact);
    change({ contact, consent: proposed ? { ...kept.consent, givenBy: nameOf(contact) } : kept.consent });
  };
  return (
    <Select
      name="contactPerson"
      label={t(m.contact)}
      required
      empty={null}
      value={kept.contact ?? ''}
      onChange={(event) => choose(event.target.value)}
      options={[
        ...company.people.map(({ person, title }) => ({ value: person.id, label: title ? `${person.name}, ${title}` : person.name })),
        { value: NOBODY, label: t(m.contactNone) },
      ]}
    />
  );
}
