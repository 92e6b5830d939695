import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, type ICalCalendar, type ICalEvent } from 'ical-generator';
import { inHelsinki, ZONE } from './clock.js';
import type { Language } from './localized.js';
import type { Attachment } from './outbox.entity.js';

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

/** From when until when something is. */
export interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** What a calendar shows of one thing; its identity stays the same, and the number rises with each change. */
export interface Entry extends Span {
  id: string;
  sequence: number;
  summary: string;
  description: string;
  location: string | null;
  url: string;
}

/** The calendar itself has no zone, so that DTSTAMP is in UTC as it must be; its entries have one. */
export function emptyCalendar(product: string, language: Language, method: keyof typeof ICalCalendarMethod): ICalCalendar {
  return ical({ prodId: { company: 'Luotsi', product, language: language.toUpperCase() }, method: ICalCalendarMethod[method], timezone: { name: null, generator: () => HELSINKI } });
}

export function addEntry(calendar: ICalCalendar, { id, sequence, startsAt, endsAt, summary, description, location, url }: Entry, status: keyof typeof ICalEventStatus): ICalEvent {
  const entry = calendar.createEvent({ id: `${id}@luotsi`, timezone: ZONE, start: inHelsinki(startsAt), end: inHelsinki(endsAt), summary, description, location, url, sequence });
  entry.status(ICalEventStatus[status]);
  return entry;
}

/** Who reads a calendar's mail, and who asks them. */
export interface Invited {
  reader: { name: string; email: string; language: Language };
  product: string;
  organizer: string;
  portalUrl: string;
}

/** The request and the cancellation of a meeting (RFC 5546), as a part of a mail that programs offer to take in. */
export function invitationTo({ reader, product, organizer, portalUrl }: Invited, entry: Entry, method: 'REQUEST' | 'CANCEL'): Attachment {
  const calendar = emptyCalendar(product, reader.language, method);
  const isCancelled = method === 'CANCEL';
  const added = addEntry(calendar, entry, isCancelled ? 'CANCELLED' : 'CONFIRMED');
  added.organizer({ name: organizer, email: `luotsi@${new URL(portalUrl).hostname}` });
  added.createAttendee({ email: reader.email, ...(reader.name ? { name: reader.name } : {}), rsvp: false, status: isCancelled ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.ACCEPTED });
  return { name: 'luotsi.ics', contentType: `text/calendar; charset=utf-8; method=${method}`, content: textOf(calendar) };
}

/** Every line ends with CRLF, the last one too. */
export function textOf(calendar: ICalCalendar): string {
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** What stands between a day and an hour. */
export const AT: Record<Language, string> = { fi: 'klo', sv: 'kl.', en: 'at' };

/** “torstai 3.12.2026 klo 8.00–9.30” */
export function timeIn(language: Language, { startsAt, endsAt }: Span): string {
  const start = inHelsinki(startsAt).setLocale(language === 'en' ? 'en-GB' : language);
  const clock = language === 'en' ? 'H:mm' : 'H.mm';
  return `${start.toFormat(language === 'en' ? 'cccc d LLLL yyyy' : 'cccc d.L.yyyy')} ${AT[language]} ${start.toFormat(clock)}–${inHelsinki(endsAt).toFormat(clock)}`;
}
