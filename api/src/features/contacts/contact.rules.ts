import { DateTime } from 'luxon';
import { audits } from '../../core/audit.js';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { Contact, CompanyMerge, TimelineRow } from './contact.entity.js';
import { exists } from '../../core/row.js';
import { allOf, sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';

// What advisers write down of a company is their working note: its own people do not read it, nor does a receiver.
visible(Contact, (row, me) => me.holds('ADVISER', row.municipality));
visible(TimelineRow, (row, me) => me.holds('ADVISER', row.municipality));
visible(CompanyMerge, (row, me) => exists(Company, (company) => allOf(sql`${company.id} = ${row.company}`, me.holds('ADVISER', company.municipality))));
audits(Contact, ['text', 'withWhom']);
audits(CompanyMerge);

const OLDEST_YEARS = 10;

/** A contact has happened: not in the future, and not before anybody's memory. */
export function errorInDay(on: string, today: string): FieldError | null {
  if (on > today) return { path: 'on', code: 'IN_THE_FUTURE' };
  return on < DateTime.fromISO(today).minus({ years: OLDEST_YEARS }).toISODate()! ? { path: 'on', code: 'INVALID' } : null;
}

interface CompanyFacts {
  id: string;
  businessId: string | null;
  municipality: { code: string };
}

/** Two entries are one company only where no two business IDs say otherwise. */
export function refusalToMerge(viewer: Viewer, keep: CompanyFacts, merge: CompanyFacts): RefusalCode | null {
  if (![keep, merge].every(({ municipality }) => viewer.is('ADVISER', municipality.code))) return 'NOT_ALLOWED';
  return keep.businessId && merge.businessId && keep.businessId !== merge.businessId ? 'DIFFERENT_COMPANIES' : null;
}

/** The company’s own people and the advisers of its municipality say who is in it, and what. */
export function refusalToChangeRole(viewer: Viewer, { id, municipality }: Pick<CompanyFacts, 'id' | 'municipality'>): RefusalCode | null {
  return viewer.is('ADVISER', municipality.code) || viewer.is('ENTREPRENEUR', id) ? null : 'NOT_ALLOWED';
}

/** Only who wrote a contact down changes it. */
export function refusalToChange(viewer: Viewer, { by }: { by: { id: string } | null }): RefusalCode | null {
  return by !== null && by.id === viewer.personId ? null : 'NOT_ALLOWED';
}
