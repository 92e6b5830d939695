import { DateTime } from 'luxon';
import { audits } from '../../core/audit.js';
import { live } from '../../core/live.js';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { CompanyPromise } from './promise.entity.js';

visible(CompanyPromise, (row, me) => me.holds('ADVISER', row.municipality));
audits(CompanyPromise);
live(CompanyPromise);

const MOST_YEARS = 2;

/** An adviser promises for their own municipality, and any adviser of it says that a promise is kept. */
export function refusalToPromise(viewer: Viewer, { municipality }: { municipality: { code: string } }): RefusalCode | null {
  return viewer.is('ADVISER', municipality.code) ? null : 'NOT_ALLOWED';
}

/** A promise is for today or later: what is due in years is a slip of the pen. */
export function errorsInDue(due: string, today: string): FieldError[] {
  if (due < today) return [{ path: 'due', code: 'IN_THE_PAST' }];
  return due > DateTime.fromISO(today).plus({ years: MOST_YEARS }).toISODate()! ? [{ path: 'due', code: 'INVALID' }] : [];
}
