import { LockMode } from '@mikro-orm/postgresql';
import { query, type Tx } from '../../core/command.js';
import { Refusal } from '../../core/refusal.js';
import type { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Event, isOfPerson, Registration, type Registered, type RegistrationStatus } from './event.entity.js';
import { changedMail, confirmedMail, eventCancelledMail, waitlistedMail } from './event.mail.js';
import { confirmed, placeFor } from './event.rules.js';
import { promoteQueue, seatsOf } from './event.waitlist.js';
import { EventQuestion, SpecialNeeds } from './preparation.entity.js';
import { tellRegistrant, type Place } from './registration.mail.js';
import { RegistrationLink } from './registrationLink.entity.js';

/** The event, locked and with all that mails say of it. */
export async function lockEvent(tx: Tx, id: string): Promise<Event> {
  const event = await tx.lock(Event, id);
  return tx.em.populate(event, ['space', 'municipality']).then(() => event);
}

/** The event is locked before its registration, in every command: so two commands never wait for each other. */
export async function lockRegistration(tx: Tx, id: string): Promise<Place> {
  const seen = await tx.find(Registration, id);
  const event = await lockEvent(tx, seen.event.id);
  const registration = await tx.em.findOne(Registration, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!registration) throw new Refusal('NOT_FOUND');
  await tx.em.populate(registration, ['person', 'municipality']);
  return { event, registration };
}

export interface NewParty {
  person: Person;
  company: Company | null;
  companyName?: string | null | undefined;
  companyBusinessId?: string | null | undefined;
  partySize: number;
  /** The id of a registration, as a link said it. */
  invitedBy?: string | null | undefined;
}

/** A party's new place: seats or the queue, decided under the event's lock, so that seats are never oversold. */
export async function newPlace(tx: Tx, event: Event, { company, companyName, companyBusinessId, invitedBy, ...party }: NewParty): Promise<Registered & { status: 'CONFIRMED' | 'WAITLISTED' }> {
  if (party.partySize > event.capacity) throw new Refusal('PARTY_TOO_LARGE');
  const { seats, queue } = await seatsOf(tx.em, event, tx.now);
  const firstTimer = await isFirstTimer(tx, party.person, company);
  const registration = tx.em.create(Registration, {
    event,
    municipality: event.municipality,
    networkOnly: event.networkOnly,
    ...party,
    company,
    companyName: company ? null : companyName?.trim() || null,
    companyBusinessId: company ? null : companyBusinessId?.trim() || null,
    invitedBy: invitedBy ? await tx.em.findOne(Registration, invitedBy) : null,
    firstTimer,
    status: placeFor({ partySize: party.partySize, firstTimer }, seats, queue),
    createdAt: tx.now,
    queuedAt: tx.now,
    walkIn: false,
  });
  tx.em.persist(registration);
  return registration as Registered & { status: 'CONFIRMED' | 'WAITLISTED' };
}

export function tellOfPlace(tx: Tx, place: Place): void {
  tellRegistrant(tx, place.registration.status === 'CONFIRMED' ? confirmedMail : waitlistedMail, place);
}

/** Who is told when time or place change, or when there is no event after all. */
export const TOLD_OF_CHANGES: readonly RegistrationStatus[] = ['CONFIRMED', 'OFFERED', 'WAITLISTED'];

/** Tells everybody with a place, or in the queue, that time or place have changed; calendars move with it. */
export async function tellOfChange(tx: Tx, event: Event): Promise<void> {
  event.calendarSequence += 1;
  for (const registration of await placesOf(tx, event, TOLD_OF_CHANGES)) tellRegistrant(tx, changedMail, { event, registration });
}

/** Ends every place and every place in the queue of an event that will not be held, and tells each. */
export async function endPlaces(tx: Tx, event: Event, reason: string): Promise<void> {
  for (const registration of await placesOf(tx, event, TOLD_OF_CHANGES)) {
    if (isOfPerson(registration)) tx.mail(eventCancelledMail({ event, registration, portalUrl: tx.portalUrl }, reason));
    Object.assign(registration, { status: 'CANCELLED', offerExpiresAt: null });
    await revokeLinks(tx, registration);
    await forgetWishes(tx, registration);
  }
  for (const registration of await placesOf(tx, event, ['UNCONFIRMED', 'UNCONFIRMED_WAITLISTED'])) tx.em.remove(registration);
}

export function placesOf({ em }: Tx, event: Event, statuses: readonly RegistrationStatus[]): Promise<Registration[]> {
  return em.find(Registration, { event, status: { $in: [...statuses] } }, { populate: ['person'], orderBy: { queuedAt: 'asc', id: 'asc' } });
}

/** A guest's place becomes an ordinary one: the seats that it held, or its place in the queue. The link by which it was confirmed shows it from now on. */
export async function confirmPlace(tx: Tx, place: Place): Promise<void> {
  const { event, registration } = place;
  await tx.em.nativeUpdate(RegistrationLink, { registration, usedAt: null }, { expiresAt: event.endsAt });
  registration.status = confirmed(registration.status)!;
  registration.confirmBy = null;
  if (registration.person?.name === '' && registration.typedName) registration.person.name = registration.typedName;
  registration.typedName = null;
  tellOfPlace(tx, place);
}

/**
 * Whoever signs in and registers is not kept out by a place that they, or somebody with their address, did not confirm:
 * one of the same size becomes theirs, with the company that they say; another one is given up for the new one. Says whether it has become theirs.
 */
export async function takeOverUnconfirmed(tx: Tx, event: Event, { person, partySize, company, companyName }: NewParty): Promise<Registration | null> {
  const registration = await unconfirmedOf(tx, event, person);
  if (!registration) return null;
  if (registration.partySize === partySize) {
    const firstTimer = await isFirstTimer(tx, person, company);
    Object.assign(registration, { typedName: null, company, companyName: company ? null : companyName?.trim() || null, companyBusinessId: null, firstTimer });
    await confirmPlace(tx, { event, registration });
    return registration;
  }
  await dropUnconfirmed(tx, event, registration);
  return null;
}

/** Nothing is kept of a place that nobody confirmed; its seats go to the queue. */
export async function dropUnconfirmed(tx: Tx, event: Event, registration: Registration): Promise<void> {
  tx.em.remove(registration);
  await tx.em.flush();
  await promoteQueue(tx, event);
  await tx.em.flush();
}

/** What was told for a place that is given up is nobody's business any more. */
export async function forgetWishes(tx: Tx, registration: Registration): Promise<void> {
  await tx.em.nativeDelete(SpecialNeeds, { registration });
  await tx.em.nativeDelete(EventQuestion, { registration });
}

/** The links of a place have done what they were for. */
export async function revokeLinks(tx: Tx, registration: Registration): Promise<void> {
  await tx.em.nativeUpdate(RegistrationLink, { registration, usedAt: null }, { usedAt: tx.now });
}

function unconfirmedOf(tx: Tx, event: Event, person: Person): Promise<Registration | null> {
  return tx.em.findOne(Registration, { event, person, status: { $in: ['UNCONFIRMED', 'UNCONFIRMED_WAITLISTED'] } }, { populate: ['person'] });
}

/** By check-ins: whoever registered and did not come is still new. Nobody knows it of who gives no address and no company of the portal. */
export async function isFirstTimer(tx: Tx, person: Person | null, company: Company | null): Promise<boolean> {
  const rows = await query(tx.em, "select 1 from registration where status = 'ATTENDED' and (person_id = $1 or company_id = $2) limit 1", [person?.id ?? null, company?.id ?? null]);
  return rows.length === 0;
}

/** The person with this address. One whom nobody knows gets no name until the address is known to be theirs. */
export async function personOf(tx: Tx, email: string, language: Person['language']): Promise<Person> {
  const address = email.trim().toLowerCase();
  // Two who give the same new address at the same time do not get into each other's way.
  await query(tx.em, "insert into person (id, name, email, language) values (gen_random_uuid(), '', $1, $2) on conflict (email) do nothing", [address, language]);
  return tx.em.findOneOrFail(Person, { email: address });
}
