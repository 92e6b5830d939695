import ical, { type VEvent } from 'node-ical';

/** Read by a library that has nothing to do with the one that wrote it. */
export function parsed(text: string) {
  const parts = Object.values(ical.sync.parseICS(text));
  const events = parts
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      summary: textOf(event.summary),
      location: textOf(event.location),
      status: event.status,
      stamp: new Date(event.dtstamp),
      zone: event.start.tz,
      start: new Date(event.start),
      end: new Date(event.end!),
      organizer: textOf(event.organizer),
      attendee: textOf(event.attendee),
      method: event.method,
    }));
  return { method: /^METHOD:(\w+)\r$/m.exec(text)?.[1], zones: parts.filter((part) => part?.type === 'VTIMEZONE').length, events };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? String((value as { val: unknown }).val) : (value as string | undefined);
}
