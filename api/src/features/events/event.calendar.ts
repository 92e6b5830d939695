import { addEntry, emptyCalendar, invitationTo, textOf, type Entry } from '../../core/calendar.js';
import type { Language } from '../../core/localized.js';
import type { Attachment } from '../../core/outbox.entity.js';
import type { Event, Registered, Registration, RegistrationStatus } from './event.entity.js';

export interface Reader {
  language: Language;
  portalUrl: string;
}

export function placeOf(event: Event, language: Language): string {
  return event.space ? `${event.space.name[language]}, ${event.space.address}` : (event.venue ?? event.municipality.name)[language];
}

/**
 * A place for a calendar program. Its identity is that of the place; each change of the event and the cancellation have a
 * higher number, so that the program knows which one is the last.
 */
export function invitation({ event, registration, portalUrl }: { event: Event; registration: Registered; portalUrl: string }, method: 'REQUEST' | 'CANCEL'): Attachment {
  const { person } = registration;
  const entry = entryOf(event, { language: person.language, portalUrl }, registration.id);
  const sequence = entry.sequence + (method === 'CANCEL' ? 1 : 0);
  return invitationTo({ reader: person, product: PRODUCT, organizer: event.municipality.name[person.language], portalUrl }, { ...entry, sequence }, method);
}

/** The events of a municipality, for everybody who subscribes to them. */
export function feedOfEvents(name: string, events: readonly Event[], reader: Reader): string {
  const calendar = emptyCalendar(PRODUCT, reader.language, 'PUBLISH').name(name);
  for (const event of events) addEntry(calendar, entryOf(event, reader, event.id), event.status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED');
  return textOf(calendar);
}

const certain: readonly RegistrationStatus[] = ['CONFIRMED', 'ATTENDED'];

/** Somebody's own places: the same entries as in their mails. */
export function feedOfPlaces(name: string, registrations: readonly Registration[], reader: Reader): string {
  const calendar = emptyCalendar(PRODUCT, reader.language, 'PUBLISH').name(name);
  for (const { id, event, status } of registrations) {
    addEntry(calendar, entryOf(event, reader, id), event.status === 'CANCELLED' ? 'CANCELLED' : certain.includes(status) ? 'CONFIRMED' : 'TENTATIVE');
  }
  return textOf(calendar);
}

const PRODUCT = 'events';

function entryOf(event: Event, { language, portalUrl }: Reader, id: string): Entry {
  return {
    id,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    summary: event.title[language],
    description: event.description[language],
    location: placeOf(event, language),
    url: `${portalUrl}/${language}/events/${event.id}`,
    sequence: event.calendarSequence,
  };
}
