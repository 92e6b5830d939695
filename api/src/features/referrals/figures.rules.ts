import { DateTime } from 'luxon';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';

/** Of fewer companies than this nothing is told to who may not know them. */
const FEWEST_COMPANIES = 3;
const MOST_YEARS = 5;
const EARLIEST = '2000-01-01';

export interface FigureScope {
  municipality: string | null;
  organisation: string | null;
}

/** An adviser sees the figures of their municipality, a contact those of their organisation, a coordinator all. */
export function refusalToFigures(viewer: Viewer, { municipality, organisation }: FigureScope): RefusalCode | null {
  if (viewer.has('COORDINATOR') || viewer.is('ADVISER', municipality) || viewer.is('CONTACT', organisation)) return null;
  return viewer.isSignedIn ? 'NOT_ALLOWED' : 'SIGN_IN_FIRST';
}

/** Whether small groups are told: to who sees these referrals one by one anyway. */
export const knowsThem = (viewer: Viewer, { municipality, organisation }: FigureScope): boolean => viewer.is('ADVISER', municipality) || viewer.is('CONTACT', organisation);

export interface Days {
  from: string;
  to: string;
}

export function daysAsked({ from, to }: { from?: string | null; to?: string | null }, today: string): Days {
  const last = to ?? today;
  return { from: from ?? DateTime.fromISO(last).minus({ years: 1 }).toISODate()!, to: last };
}

export function errorsInDays({ from, to }: Days): FieldError[] {
  if (from < EARLIEST || to > '2100-12-31') return [{ path: from < EARLIEST ? 'from' : 'to', code: 'INVALID' }];
  if (from > to) return [{ path: 'to', code: 'WRONG_ORDER' }];
  return DateTime.fromISO(from).plus({ years: MOST_YEARS, days: 1 }) < DateTime.fromISO(to) ? [{ path: 'from', code: 'INVALID' }] : [];
}

/**
 * Which groups could tell of one company: those with fewer than three, and the next smallest ones beside them, until those
 * that are hidden have three together: one alone could be found by subtracting the others from the sum.
 */
export function tooSmall<G extends { companies: number }>(groups: readonly G[]): ReadonlySet<G> {
  const inOrder = [...groups].sort((a, b) => a.companies - b.companies);
  const hidden = new Set<G>();
  let companies = 0;
  for (const group of inOrder) {
    if (group.companies >= FEWEST_COMPANIES && (hidden.size === 0 || companies >= FEWEST_COMPANIES)) break;
    hidden.add(group);
    companies += group.companies;
  }
  return hidden;
}
