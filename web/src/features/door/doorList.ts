import type { DoorGuestFragment } from '@luotsi/schema';
import type { Waiting } from './outbox.ts';

/** A party at the door, as the host should see it now: what waits to be sent has happened for them. */
export type Guest = DoorGuestFragment & { /** Not sent yet. */ waits?: boolean };

const TO_STATUS = { CHECK_IN: 'ATTENDED', NO_SHOW: 'NO_SHOW', UNMARK: 'CONFIRMED' } as const;

/** The list that the portal gave, with what was done since. */
export function withWaiting(guests: readonly DoorGuestFragment[], waiting: readonly Waiting[]): Guest[] {
  const all = new Map<string, Guest>(guests.map((guest) => [guest.id, guest]));
  for (const { key, at, action, refused } of waiting) {
    if (refused !== undefined) continue;
    if (action.kind === 'WALK_IN') all.set(key, walkInOf(key, at, action));
    if (action.kind !== 'CHECK_IN' && action.kind !== 'NO_SHOW' && action.kind !== 'UNMARK') continue;
    const guest = all.get(action.registration);
    if (!guest) continue;
    if (action.kind === 'UNMARK' && guest.walkIn) all.delete(guest.id);
    else all.set(guest.id, { ...guest, status: TO_STATUS[action.kind], checkedInAt: action.kind === 'CHECK_IN' ? at : null, waits: true });
  }
  return [...all.values()].filter(({ status }) => status !== 'CANCELLED');
}

function walkInOf(key: string, at: string, { name, companyName, partySize }: Extract<Waiting['action'], { kind: 'WALK_IN' }>): Guest {
  return { id: key, status: 'ATTENDED', partySize, walkIn: true, firstTimer: false, guestName: name, guestCompany: companyName, checkedInAt: at, queuePlace: null, doorDigest: null, waits: true };
}

/** What the portal answered takes the place of what the list had. */
export function withAnswer(guests: readonly DoorGuestFragment[], guest: DoorGuestFragment): DoorGuestFragment[] {
  const others = guests.filter(({ id }) => id !== guest.id);
  if (guest.status === 'CANCELLED') return others;
  return others.length === guests.length ? [...guests, guest] : guests.map((one) => (one.id === guest.id ? guest : one));
}

export function isInQueue({ status }: Guest): boolean {
  return status === 'WAITLISTED' || status === 'UNCONFIRMED_WAITLISTED';
}

export function isExpected({ status }: Guest): boolean {
  return status === 'CONFIRMED' || status === 'UNCONFIRMED' || status === 'OFFERED';
}

export type Counts = { came: number; expected: number; free: number; waiting: number };

/** People, not parties; who stays away leaves a seat. */
export function countsOf(guests: readonly Guest[], capacity: number): Counts {
  const people = (some: (guest: Guest) => boolean) => guests.filter(some).reduce((sum, { partySize }) => sum + partySize, 0);
  const came = people(({ status }) => status === 'ATTENDED');
  const expected = people(isExpected);
  return { came, expected, free: Math.max(capacity - came - expected, 0), waiting: people(isInQueue) };
}

/** By name; a list that stays in its order does not move under the finger. */
export function byName(guests: readonly Guest[], language: string): Guest[] {
  const { compare } = new Intl.Collator(language);
  return guests.toSorted((one, other) => compare(one.guestName || (one.guestCompany ?? ''), other.guestName || (other.guestCompany ?? '')) || compare(one.id, other.id));
}

export function byQueue(guests: readonly Guest[]): Guest[] {
  return guests.toSorted((one, other) => (one.queuePlace ?? Infinity) - (other.queuePlace ?? Infinity));
}

/** Every word that was typed begins, or is within, a word of the name or the company; å, ä and ö may be typed as a and o. */
export function found(guests: readonly Guest[], typed: string): Guest[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return guests.filter(({ guestName, guestCompany }) => {
    const text = plain(`${guestName} ${guestCompany ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The code that was scanned, pasted or sent by a reader that types; null where the text is none. */
export function codeIn(text: string): string | null {
  return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase() ?? null;
}

export async function digestOf(code: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
