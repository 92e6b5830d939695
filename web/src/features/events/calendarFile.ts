export type CalendarEntry = { id: string; title: string; description: string; place: string; start: string; end: string; address: string };

/** Gives the entry as a file that any calendar program opens. */
export function saveCalendarFile(entry: CalendarEntry): void {
  const address = URL.createObjectURL(new Blob([calendarFile(entry)], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'luotsi.ics';
  link.click();
  URL.revokeObjectURL(address);
}

/** One event in the iCalendar format (RFC 5545). */
export function calendarFile({ id, title, description, place, start, end, address }: CalendarEntry, now = new Date()): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Luotsi//events//EN',
    'BEGIN:VEVENT',
    `UID:${id}@luotsi`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(new Date(start))}`,
    `DTEND:${stamp(new Date(end))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `LOCATION:${escaped(place)}`,
    `URL:${address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function stamp(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines are at most 75 bytes; a line that goes on begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let size = 0;
  let result = '';
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > 74) {
      result += '\r\n ';
      size = 1;
    }
    result += character;
    size += bytes;
  }
  return result;
}
