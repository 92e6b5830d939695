import { useKept } from '../../ui/useKept.ts';
import type { Event } from './EventPage.tsx';
import { isQueueing } from './isQueueing.ts';

/** What a guest has typed, and what came of it. */
export type KeptGuest = {
  /** Another one for each thing that is sent: the same again, after a lost answer, registers nobody twice. */
  key: string;
  name: string;
  email: string;
  /** What stands in the company's box: a name or a business ID. */
  company: string;
  /** The company that was chosen from those found; it counts as long as its name stands in the box. */
  chosen: { businessId: string; name: string } | null;
  /** The name that goes with a business ID that nobody knows. */
  companyName: string;
  partySize: string;
  consent: boolean;
  /** To whom the link went, and until when it can be used. */
  sent: Sent | null;
  /** Sent, but something in it is being corrected. */
  editing: boolean;
};

export type Sent = { email: string; partySize: string; until: string; /** There were not enough free seats: it is a place in the queue. */ queued: boolean };

const CONFIRM_MINUTES = 30;

/** Kept in this tab over errors, reloads and a change of language, for each event apart. */
export function useKeptGuest(event: string) {
  return useKept<KeptGuest>(storageKey(event), (before) => ({ key: crypto.randomUUID(), name: '', email: '', company: '', chosen: null, companyName: '', partySize: '1', consent: false, sent: null, editing: false, ...before }));
}

/** Nothing of it is needed once the place is confirmed. */
export function forgetGuest(event: string): void {
  sessionStorage.removeItem(storageKey(event));
}

function storageKey(event: string): string {
  return `luotsi.guest.${event}`;
}

/** The company as the API takes it: a business ID where one was chosen or typed, else a name. */
export function companyOf({ company, chosen, companyName }: Pick<KeptGuest, 'company' | 'chosen' | 'companyName'>): { businessId: string | null; companyName: string | null } {
  const text = company.trim();
  if (chosen && chosen.name === text) return { businessId: chosen.businessId, companyName: chosen.name };
  if (looksLikeBusinessId(text)) return { businessId: withHyphen(text), companyName: companyName.trim() || null };
  return { businessId: null, companyName: text || null };
}

/** Digits with or without the hyphen, right or wrong: no company is called that. */
export function looksLikeBusinessId(text: string): boolean {
  return /^\d[\d\s]{2,}[-–]?\s*\d?$/.test(text.trim());
}

function withHyphen(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length === 8 ? `${digits.slice(0, 7)}-${digits.slice(7)}` : text.trim();
}

/** The API holds an unconfirmed place of the same size to its first time, however often the link is sent again. */
export function sentNow({ email, partySize, sent }: Pick<KeptGuest, 'email' | 'partySize' | 'sent'>, event: Pick<Event, 'seatsFree' | 'queueLength' | 'startsAt'>, now = new Date()): Sent {
  const address = email.trim().toLowerCase();
  if (sent && sent.email === address && sent.partySize === partySize && new Date(sent.until) > now) return sent;
  const end = new Date(now.getTime() + CONFIRM_MINUTES * 60_000);
  const start = new Date(event.startsAt);
  return { email: address, partySize, until: (end < start ? end : start).toISOString(), queued: isQueueing(event, Number(partySize)) };
}
