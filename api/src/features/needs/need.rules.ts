import { audits } from '../../core/audit.js';
import { live } from '../../core/live.js';
import { lifecycle } from '../../core/lifecycle.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists, linked, type Row } from '../../core/row.js';
import { allOf, anyOf, asSql, sql, type Condition } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, visibleFields, type Me } from '../../core/visibility.js';
import { Company } from '../companies/company.entity.js';
import { shownAs, shownFact } from './alike.rules.js';
import { Need, type NeedMove, type NeedStatus } from './need.entity.js';

export const ofOwnCompany = (row: Row<Need>, me: Me): Condition => me.holds('ENTREPRENEUR', row.company);
export const ofOwnMunicipality = (row: Row<Need>, me: Me): Condition => me.holds('ADVISER', row.municipality);
export const toOwnDepartment = (row: Row<Need>, me: Me): Condition =>
  me.has('HEAD') && linked(Need, row.id, 'departments', (department) => asSql(me.holds('HEAD', department)));

visible(Need, (row, me) => anyOf(ofOwnCompany(row, me), ofOwnMunicipality(row, me), toOwnDepartment(row, me)));

/** Who knows the company of a need: its people, its advisers, and a department only where the company allowed it. */
export function knowsCompany(row: Row<Need>, me: Me): Condition {
  return anyOf(ofOwnCompany(row, me), ofOwnMunicipality(row, me), allOf(toOwnDepartment(row, me), sql`${row.nameShown}`));
}
visibleFields(Need, ['company', 'companyName'], knowsCompany);
visibleFields(Need, ['heardFrom'], ofOwnMunicipality);
visibleFields(Need, ['recordedBy'], (row, me) => anyOf(ofOwnCompany(row, me), ofOwnMunicipality(row, me)));

/** A department that may know a company through one of its needs sees the company's facts, and of it only those needs. */
visible(Company, (row, me) =>
  me.has('HEAD') && exists(Need, (need) => allOf(sql`${need.company} = ${row.id} and ${need.nameShown}`, toOwnDepartment(need, me))),
);

/** What is told of the company, and what may be asked of it: all to who knows it, to others what fits enough companies. */
export const shownOfCompany = shownFact(knowsCompany);
export const ofCompaniesShownAs = shownAs(knowsCompany);

audits(Need);
live(Need);

export interface NeedFacts {
  status: NeedStatus;
  company: { id: string } | null;
  municipality: { code: string };
  /** Read for heads of departments only: it says nothing of others. */
  departments?: { id: string }[];
}

const isAddressedHead = (viewer: Viewer, { departments }: NeedFacts) => departments?.some(({ id }) => viewer.is('HEAD', id)) ?? false;
/** Who speaks for the company: its people and the advisers of its municipality. They know it. */
export const isSender = (viewer: Viewer, { company, municipality }: Pick<NeedFacts, 'company' | 'municipality'>): boolean => viewer.is('ENTREPRENEUR', company?.id) || viewer.is('ADVISER', municipality.code);

export const needLife = lifecycle<NeedStatus, NeedMove, NeedFacts, Viewer>({
  // Who has promised a day may promise another one.
  ACKNOWLEDGE: { from: ['OPEN', 'ACKNOWLEDGED'], to: 'ACKNOWLEDGED', who: isAddressedHead },
  ANSWER: { from: ['OPEN', 'ACKNOWLEDGED'], to: 'ANSWERED', who: isAddressedHead },
  ANSWER_AGAIN: { from: ['ANSWERED'], to: 'ANSWERED', who: isAddressedHead },
  // Who takes it over has promised nothing yet.
  HAND_OVER: { from: ['OPEN', 'ACKNOWLEDGED'], to: 'OPEN', who: isAddressedHead },
  FULFIL: { from: ['ANSWERED'], to: 'FULFILLED', who: (viewer, need) => isAddressedHead(viewer, need) || isSender(viewer, need) },
  DROP: { from: ['OPEN', 'ACKNOWLEDGED', 'ANSWERED'], to: 'DROPPED', who: isSender },
});

/** A need is written down by an adviser of the company's municipality or by the company itself. */
export function refusalToRecordNeed(viewer: Viewer, company: { id: string; municipality: { code: string } }): RefusalCode | null {
  return viewer.is('ENTREPRENEUR', company.id) || viewer.is('ADVISER', company.municipality.code) ? null : 'NOT_ALLOWED';
}
