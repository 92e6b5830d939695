import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, type ICalCalendar, type ICalEvent } from 'ical-generator';
import { inHelsinki, ZONE } from '../../core/clock.js';
import type { Language } from '../../core/localized.js';
import type { Attachment } from '../../core/outbox.entity.js';
import type { Event, Registered, Registration, RegistrationStatus } from './event.entity.js';

/** The rules of Finnish time, for programs that do not know the zone by its name. */
const HELSINKI = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'DTSTART:19960331T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'DTSTART:19961027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export interface Reader {
  language: Language;
  portalUrl: string;
}

export function placeOf(event: Event, language: Language): string {
  return event.space ? `${event.space.name[language]}, ${event.space.address}` : (event.venue ?? event.municipality.name)[language];
}

/**
 * A place for a calendar program, as the request and the cancellation of a meeting (RFC 5546). Its identity is that of the
 * place; each change of the event and the cancellation have a higher number, so that the program knows which one is the last.
 */
export function invitation({ event, registration, portalUrl }: { event: Event; registration: Registered; portalUrl: string }, method: 'REQUEST' | 'CANCEL'): Attachment {
  const { person } = registration;
  const calendar = emptyCalendar(person.language, ICalCalendarMethod[method]);
  const entry = addEvent(calendar, event, { language: person.language, portalUrl }, `${registration.id}@luotsi`);
  entry.sequence(event.calendarSequence + (method === 'CANCEL' ? 1 : 0));
  entry.status(method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED);
  entry.organizer({ name: event.municipality.name[person.language], email: `luotsi@${new URL(portalUrl).hostname}` });
  entry.createAttendee({ email: person.email, ...(person.name ? { name: person.name } : {}), rsvp: false, status: method === 'CANCEL' ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.ACCEPTED });
  return { name: 'luotsi.ics', contentType: `text/calendar; charset=utf-8; method=${method}`, content: textOf(calendar) };
}

/** The events of a municipality, for everybody who subscribes to them. */
export function feedOfEvents(name: string, events: readonly Event[], reader: Reader): string {
  const calendar = emptyCalendar(reader.language, ICalCalendarMethod.PUBLISH).name(name);
  for (const event of events) {
    const entry = addEvent(calendar, event, reader, `${event.id}@luotsi`);
    entry.status(event.status === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED);
  }
  return textOf(calendar);
}

const certain: readonly RegistrationStatus[] = ['CONFIRMED', 'ATTENDED'];

/** Somebody's own places: the same entries as in their mails. */
export function feedOfPlaces(name: string, registrations: readonly Registration[], reader: Reader): string {
  const calendar = emptyCalendar(reader.language, ICalCalendarMethod.PUBLISH).name(name);
  for (const { id, event, status } of registrations) {
    const entry = addEvent(calendar, event, reader, `${id}@luotsi`);
    entry.status(event.status === 'CANCELLED' ? ICalEventStatus.CANCELLED : certain.includes(status) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE);
  }
  return textOf(calendar);
}

/** The calendar itself has no zone, so that DTSTAMP is in UTC as it must be; its events have one. */
function emptyCalendar(language: Language, method: ICalCalendarMethod): ICalCalendar {
  return ical({ prodId: { company: 'Luotsi', product: 'events', language: language.toUpperCase() }, method, timezone: { name: null, generator: () => HELSINKI } });
}

function addEvent(calendar: ICalCalendar, event: Event, { language, portalUrl }: Reader, id: string): ICalEvent {
  return calendar.createEvent({
    id,
    timezone: ZONE,
    start: inHelsinki(event.startsAt),
    end: inHelsinki(event.endsAt),
    summary: event.title[language],
    description: event.description[language],
    location: placeOf(event, language),
    url: `${portalUrl}/${language}/events/${event.id}`,
    sequence: event.calendarSequence,
  });
}

/** Every line ends with CRLF, the last one too. */
function textOf(calendar: ICalCalendar): string {
  return `${calendar.toString().trimEnd()}\r\n`;
}
