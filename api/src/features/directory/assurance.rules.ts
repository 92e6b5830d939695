import { DateTime } from 'luxon';
import { audits } from '../../core/audit.js';
import type { Row } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { LinkOver } from '../../core/refusal.js';
import { AssuranceAsk } from './assurance.entity.js';
import type { Service } from './service.entity.js';

audits(AssuranceAsk);

export const LINK_DAYS = 30;

/** What was confirmed on this day or later is still taken as true on the other. */
export function yearBefore(day: string): string {
  return DateTime.fromISO(day).minus({ years: 1 }).toISODate()!;
}

/** Not confirmed since that day, or never. */
export function isUnconfirmed(service: Row<Service>, since: string): Sql {
  return sql`(${service.assuredOn} is null or ${service.assuredOn} < ${since}::date)`;
}

export function refusalToAsk(viewer: Viewer, asked: { today: boolean; services: number; contacts: number }): RefusalCode | null {
  if (!viewer.has('COORDINATOR')) return 'NOT_ALLOWED';
  if (asked.services === 0) return 'ALL_CONFIRMED';
  if (asked.contacts === 0) return 'NOBODY_TO_ASK';
  return asked.today ? 'ASKED_TODAY' : null;
}

interface LinkFacts {
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  readonly isContact: boolean;
}

/** Why a link no longer works; null: it does. What its holder did with it is told first. */
export function whyOver({ usedAt, expiresAt, isContact }: LinkFacts, now: Date): LinkOver['why'] | null {
  if (usedAt) return 'USED';
  if (!isContact) return 'LEFT';
  return expiresAt <= now ? 'EXPIRED' : null;
}
