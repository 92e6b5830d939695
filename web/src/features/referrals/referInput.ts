import type { PickedCompanyFragment } from '@luotsi/schema';
import type { Language as ApiLanguage, ReferToServicesInput } from '@luotsi/schema/types';
import type { Language } from '../../app/language.ts';
import type { Text } from '../../app/text.ts';
import type { FieldError } from '../../ui/fieldError.ts';
import { businessIdIn } from '../companies/businessId.ts';
import { m as companies } from '../companies/companies.messages.ts';
import { consentInput } from './ConsentFields.tsx';
import { isTyped } from './ContactPart.tsx';
import { type Kept, messageOf, NOBODY } from './keptReferral.ts';
import { m } from './newReferral.messages.ts';

const SHORTEST = 10;

/** What is sent, once the form has found nothing missing. */
export function inputOf(kept: Kept, company: PickedCompanyFragment | null, municipality: string | null, language: Language): ReferToServicesInput {
  const typed = isTyped(kept, company);
  return {
    company: kept.isNew ? null : kept.company,
    newCompany: kept.isNew ? newCompanyOf(kept, municipality) : null,
    contactPerson: typed || kept.contact === NOBODY ? null : kept.contact,
    contact: typed ? contactOf(kept, language) : null,
    need: kept.need,
    words: kept.need ? null : kept.words.trim(),
    topic: null,
    services: kept.services.map((one) => ({ service: one.id, message: messageOf(kept, one).trim(), outsideAreaReason: one.reason.trim() || null })),
    consent: consentInput(kept.consent)!,
    comesAlong: kept.comesAlong,
    proposedTimes: kept.comesAlong && kept.times.length > 0 ? kept.times : null,
    draft: kept.draft,
    key: kept.key,
  };
}

function newCompanyOf({ companyText, businessId, industry, municipality }: Kept, own: string | null) {
  const typed = businessIdIn(businessId)?.id ?? businessId.trim();
  return { name: companyText.trim(), businessId: typed || null, municipality: municipality ?? own ?? '', industry, place: null, sizeClass: null, activity: null };
}

function contactOf({ contactName, contactTitle, contactEmail, contactPhone, contactLanguage }: Kept, language: Language) {
  return { name: contactName.trim(), title: contactTitle.trim() || null, email: contactEmail.trim() || null, phone: contactPhone.trim() || null, language: (contactLanguage || language.toUpperCase()) as ApiLanguage };
}

/** What the fields themselves cannot know: a name that was typed is not yet a company that was chosen. */
export function mistakesOf(kept: Kept, company: PickedCompanyFragment | null, isOutside: (service: string) => boolean, t: Text): FieldError[] {
  return [...mistakesOfCompany(kept, company, t), ...mistakesOfServices(kept, isOutside, t)];
}

function mistakesOfCompany(kept: Kept, company: PickedCompanyFragment | null, t: Text): FieldError[] {
  const unreachable = isTyped(kept, company) && !kept.contactPhone.trim() && !kept.contactEmail.trim();
  return [
    ...(!kept.isNew && !kept.company && kept.companyText.trim() ? [{ name: 'company', message: t(companies.pickMissing) }] : []),
    ...(kept.isNew && businessIdIn(kept.businessId)?.right === false ? [{ name: 'newCompany.businessId', message: t(companies.businessIdWrong) }] : []),
    ...(unreachable ? [{ name: 'contact.phone', message: t(m.contactMissing) }] : []),
  ];
}

function mistakesOfServices(kept: Kept, isOutside: (service: string) => boolean, t: Text): FieldError[] {
  const apart = kept.apart && kept.services.length > 1;
  const isShort = (text: string) => text.trim().length > 0 && text.trim().length < SHORTEST;
  const ofMessage = apart
    ? kept.services.flatMap((one, index) => (isShort(messageOf(kept, one)) ? [{ name: `services.${index}.message`, message: t(m.messageShort) }] : []))
    : isShort(messageOf(kept))
      ? [{ name: 'message', message: t(m.messageShort) }]
      : [];
  return [
    ...(kept.services.length === 0 ? [{ name: 'services', message: t(m.serviceMissing) }] : []),
    ...kept.services.flatMap(({ id, reason }, index) => (isOutside(id) && isShort(reason) ? [{ name: `services.${index}.outsideAreaReason`, message: t(m.outsideShort) }] : [])),
    ...ofMessage,
  ];
}
