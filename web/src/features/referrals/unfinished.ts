import type { UnfinishedFormFragment } from '@luotsi/schema';
import type { ConsentHow, UnfinishedFormInput } from '@luotsi/schema/types';
import { asked, type Kept, messageOf } from './keptReferral.ts';

const NEW = 'new';

/** The form as it is kept on the server; what is too long for it stays in this browser and is told when it is sent. */
export function formOf(kept: Kept): UnfinishedFormInput {
  const { services, consent } = kept;
  const messages = services.length > 0 ? services.map((one) => messageOf(kept, one)) : [messageOf(kept)];
  return {
    company: kept.isNew ? NEW : kept.company,
    companyName: kept.companyText.slice(0, 200),
    businessId: kept.businessId.slice(0, 20),
    municipality: kept.municipality,
    industry: kept.industry,
    contactPerson: kept.contact,
    contactName: kept.contactName.slice(0, 100),
    contactTitle: kept.contactTitle.slice(0, 100),
    contactEmail: kept.contactEmail.slice(0, 254),
    contactPhone: kept.contactPhone.slice(0, 30),
    contactLanguage: kept.contactLanguage,
    need: kept.need,
    words: kept.words.slice(0, 2000),
    topic: kept.about,
    from: null,
    consentGivenBy: consent.givenBy.slice(0, 100),
    consentHow: consent.how,
    consentOn: consent.on,
    comesAlong: kept.comesAlong,
    times: kept.times,
    services: services.map(({ id }) => id),
    messages: messages.map((text) => text.slice(0, 4000)),
    outsideAreaReasons: services.map(({ reason }) => reason.slice(0, 500)),
  };
}

/** The form as it goes on elsewhere. The names of its services are fetched where they are shown. */
export function keptFrom({ id, savedAt, form }: { id: string; savedAt: string; form: UnfinishedFormFragment }): Partial<Kept> {
  const messages = form.messages ?? [];
  const words = form.words ?? '';
  const apart = new Set(messages).size > 1;
  const common = messages[0] === undefined || messages[0] === words ? null : messages[0];
  const service = (one: string, index: number) => ({ ...asked({ id: one, name: '' }), message: apart ? (messages[index] ?? null) : null, reason: form.outsideAreaReasons?.[index] ?? '' });
  return {
    draft: id,
    savedAt,
    company: form.company === NEW ? null : form.company,
    isNew: form.company === NEW,
    companyText: form.companyName ?? '',
    businessId: form.businessId ?? '',
    municipality: form.municipality,
    industry: form.industry,
    contact: form.contactPerson,
    contactName: form.contactName ?? '',
    contactTitle: form.contactTitle ?? '',
    contactEmail: form.contactEmail ?? '',
    contactPhone: form.contactPhone ?? '',
    contactLanguage: form.contactLanguage ?? '',
    need: form.need,
    words,
    about: form.topic,
    apart,
    message: apart ? null : common,
    services: (form.services ?? []).map(service),
    consent: { givenBy: form.consentGivenBy ?? '', how: (form.consentHow ?? '') as ConsentHow | '', on: form.consentOn ?? '' },
    comesAlong: form.comesAlong ?? false,
    times: form.times ?? [],
  };
}
