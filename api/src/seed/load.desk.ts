import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { dayOf } from '../core/clock.js';
import { CapacityPeriod } from '../features/directory/service.entity.js';
import { CompanyPromise } from '../features/promises/promise.entity.js';
import { EMPTY_FORM, UnfinishedReferral, type UnfinishedForm } from '../features/referrals/unfinished.entity.js';
import { instantOf } from './demo/dates.js';
import type { Demonstration, DemoUnfinished } from './demo/types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

/** What else lies on the desks: promises, a service that is full, a referral that is half written. */
export function loadDesk({ em, loadedAt }: Load, { promises, full, unfinished }: Demonstration, loaded: LoadedPeople): void {
  const { companies, people, services } = loaded;
  for (const { key, company, text, by, made, dueInDays, kept } of promises) {
    const [to, keptAt] = [companies.get(company), kept ? instantOf(kept.at, loadedAt) : null];
    const dueOn = DateTime.fromISO(dayOf(loadedAt)).plus({ days: dueInDays }).toISODate()!;
    const promise: RequiredEntityData<CompanyPromise> = { id: demoId('promise', key), company: to, municipality: to.municipality, text, dueOn, madeBy: people.get(by), madeAt: instantOf(made, loadedAt), keptAt, keptBy: kept ? people.get(kept.by) : null };
    em.create(CompanyPromise, promise);
  }
  for (const { service: slug, from, until, note } of full) {
    const service = services.get(slug);
    const [fullFrom, fullUntil] = [dayOf(instantOf(from, loadedAt)), dayOf(instantOf(until, loadedAt))];
    Object.assign(service, { capacity: 'FULL', fullUntil, capacityNote: note, reopensAs: 'OPEN' });
    em.create(CapacityPeriod, { id: demoId('full', slug), service, fullFrom, fullUntil });
  }
  for (const one of unfinished) {
    em.create(UnfinishedReferral, { id: demoId('unfinished', one.key), author: people.get(one.by), savedAt: instantOf(one.saved, loadedAt), form: formOf(one, loaded) });
  }
}

function formOf({ company, contact, words, services }: DemoUnfinished, loaded: LoadedPeople): UnfinishedForm {
  const { id, municipality } = loaded.companies.get(company);
  return {
    ...EMPTY_FORM,
    company: id,
    municipality: municipality.code,
    contactPerson: contact ? loaded.people.get(contact).id : null,
    words,
    services: loaded.services.all(services).map((service) => service.id),
  };
}
