import { useMutation } from '@apollo/client/react';
import { DraftReferralDocument, type PickedCompanyFragment, ReferCompanyDocument, type SentReferralFragment } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { type Text, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import type { FieldError } from '../../ui/fieldError.ts';
import { Form } from '../../ui/Form.tsx';
import { AddCompanyDialog } from '../companies/AddCompanyDialog.tsx';
import { usePickedCompany } from '../companies/CompanyPicker.tsx';
import { m as companies } from '../companies/companies.messages.ts';
import { CompanyPart } from './CompanyPart.tsx';
import { consentInput } from './ConsentFields.tsx';
import { type Kept, NOBODY, useKeptReferral } from './keptReferral.ts';
import { NeedPart } from './NeedPart.tsx';
import { m } from './newReferral.messages.ts';
import { SendPart } from './SendPart.tsx';

type Props = { storageKey: string; seed: Partial<Kept>; /** Not the first in a row: the writing goes on at once. */ again: boolean; onSent: (referral: SentReferralFragment) => void };

export function NewReferralForm({ storageKey, seed, again, onSent }: Props): ReactNode {
  const t = useText();
  const { kept, change, forget } = useKeptReferral(storageKey, seed);
  const [adding, setAdding] = useState(false);
  const company = usePickedCompany(kept.company);
  const send = useSending(kept, forget, onSent);
  useFirstContact(company, kept, change);
  useEffect(() => {
    if (again) document.querySelector<HTMLElement>('main [role=combobox]')?.focus();
  }, [again]);
  const added = ({ id, name }: PickedCompanyFragment) => {
    change({ company: id, companyText: name, contact: null });
    setAdding(false);
  };
  return (
    <>
      <Form
        label={t(m.title)}
        check={(values) => mistakesOf(kept, values.text('intent') === 'draft', t)}
        action={(_values, { key, button }) => send(button === 'draft' ? key : null)}
        note={t(m.kept)}
        buttons={buttons}
      >
        <CompanyPart {...{ kept, change, company }} onAdd={() => setAdding(true)} />
        <NeedPart {...{ kept, change, company }} />
        <SendPart {...{ kept, change }} />
      </Form>
      <AddCompanyDialog open={adding} typed={kept.companyText} municipality={kept.municipality} onClose={() => setAdding(false)} onAdded={added} />
    </>
  );
}

const buttons = (pending: boolean): ReactNode => <Buttons pending={pending} />;

function Buttons({ pending }: { pending: boolean }): ReactNode {
  const t = useText();
  return (
    <ButtonRow>
      <Button type="submit" name="intent" value="send" pending={pending}>{t(m.send)}</Button>
      {/* A draft may lack the consent, so the fields' own checks are left out. */}
      <Button type="submit" kind="secondary" name="intent" value="draft" formNoValidate disabled={pending}>{t(m.saveDraft)}</Button>
    </ButtonRow>
  );
}

/** Sends, or writes a draft under a key of its own. */
function useSending(kept: Kept, forget: () => void, onSent: Props['onSent']) {
  const navigate = useNavigate();
  const language = useLanguage();
  const [refer] = useMutation(ReferCompanyDocument);
  const [draft] = useMutation(DraftReferralDocument);
  return async (draftKey: string | null) => {
    const input = { ...inputOf(kept), key: draftKey ?? kept.key };
    if (draftKey) {
      const { data } = await draft({ variables: { input } });
      forget();
      if (data) void navigate(inLanguage(language, `/referrals/${data.draftReferral.id}`));
    } else {
      const { data } = await refer({ variables: { input } });
      forget();
      if (data) onSent(data.referCompany);
    }
  };
}

function inputOf({ company, contact, service, need, words, message, consent, comesAlong }: Kept) {
  return { company: company ?? '', contactPerson: contact === NOBODY ? null : contact, service: service?.id ?? '', need, words: words.trim() || null, message: (message ?? words).trim(), consent: consentInput(consent), comesAlong };
}

/** What the fields themselves cannot know: a name that was typed is not yet a company that was chosen. */
function mistakesOf(kept: Kept, draft: boolean, t: Text): FieldError[] {
  const message = (kept.message ?? kept.words).trim();
  return [
    ...(!kept.company && (draft || kept.companyText.trim()) ? [{ name: 'company', message: t(companies.pickMissing) }] : []),
    ...(kept.service ? [] : [{ name: 'service', message: t(m.serviceMissing) }]),
    ...(message.length < 10 && (draft || message) ? [{ name: 'message', message: t(m.messageShort) }] : []),
  ];
}

/** A company with one person has an obvious contact; the adviser can still choose nobody. */
function useFirstContact(company: PickedCompanyFragment | null, kept: Kept, change: (changes: Partial<Kept>) => void): void {
  const first = company?.people[0]?.person;
  const open = kept.contact === null && first !== undefined;
  useEffect(() => {
    if (open) change({ contact: first.id, consent: { ...kept.consent, givenBy: kept.consent.givenBy || first.name } });
  }, [open, first, change, kept.consent]);
}
