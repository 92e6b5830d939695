import type { PickedCompanyFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Language, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type Kept, NOBODY, TYPED } from './keptReferral.ts';
import { m } from './newReferral.messages.ts';
import type { PartProps } from './WhoPart.tsx';

/** Who answers the service's call: one of the company's people, or somebody who is typed. */
export function ContactPart(props: PartProps): ReactNode {
  const { kept, company } = props;
  return (
    <>
      {company && company.people.length > 0 && <ContactField {...props} company={company} />}
      {isTyped(kept, company) && <TypedContact {...props} />}
    </>
  );
}

/** Where the company has nobody here yet, there is only what is typed. */
export function isTyped({ isNew, contact }: Kept, company: PickedCompanyFragment | null): boolean {
  return isNew || contact === TYPED || company?.people.length === 0;
}

function ContactField({ kept, change, company }: PartProps & { company: PickedCompanyFragment }): ReactNode {
  const t = useText();
  const nameOf = (id: string | null) => (id === TYPED ? kept.contactName : (company.people.find(({ person }) => person.id === id)?.person.name ?? ''));
  return (
    <Select
      name="contactPerson"
      label={t(m.contact)}
      required
      empty={null}
      value={kept.contact ?? ''}
      onChange={({ target }) => change({ contact: target.value, consent: follow(kept, nameOf(kept.contact), nameOf(target.value)) })}
      options={[
        ...company.people.map(({ person, title }) => ({ value: person.id, label: title ? `${person.name}, ${title}` : person.name })),
        { value: TYPED, label: t(m.contactOther) },
        { value: NOBODY, label: t(m.contactNone) },
      ]}
    />
  );
}

const languages: Record<Language, { value: string; label: string }> = { fi: { value: 'FI', label: 'suomi' }, sv: { value: 'SV', label: 'svenska' }, en: { value: 'EN', label: 'English' } };

function TypedContact({ kept, change, refusal }: PartProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const other = refusal?.code === 'KNOWN_BY_ANOTHER_NAME' ? refusal.message : undefined;
  return (
    <>
      <TextField name="contact.name" label={t(m.contactName)} required autoComplete="off" width="medium" maxLength={100} value={kept.contactName} onChange={({ target }) => change({ contactName: target.value, consent: follow(kept, kept.contactName, target.value) })} />
      <div className="pair">
        <TextField name="contact.phone" type="tel" label={t(m.contactPhone)} mark={kept.contactEmail.trim() ? undefined : t(m.orEmail)} autoComplete="off" maxLength={30} value={kept.contactPhone} onChange={({ target }) => change({ contactPhone: target.value })} />
        <TextField name="contact.email" type="email" label={t(m.contactEmail)} error={other} autoComplete="off" maxLength={254} value={kept.contactEmail} onChange={({ target }) => change({ contactEmail: target.value })} />
      </div>
      <p className="field-hint">{t(m.contactHint)}</p>
      {kept.contactEmail.trim() !== '' && (
        <div className="pair">
          <TextField name="contact.title" label={t(m.contactTitle)} autoComplete="off" maxLength={100} value={kept.contactTitle} onChange={({ target }) => change({ contactTitle: target.value })} />
          <Select name="contact.language" label={t(m.contactLanguage)} required empty={null} value={kept.contactLanguage || languages[language].value} onChange={({ target }) => change({ contactLanguage: target.value })} options={Object.values(languages)} />
        </div>
      )}
    </>
  );
}

/** Who was proposed as the giver of the consent follows the contact; who was typed stays. */
function follow({ consent }: Kept, before: string, after: string): Kept['consent'] {
  return consent.givenBy === '' || consent.givenBy === before ? { ...consent, givenBy: after } : consent;
}
