import { exists, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition } from '../../core/sql.js';
import type { Me } from '../../core/visibility.js';
import { Referral } from './referral.entity.js';

/** The sender has the next step: drafts, and what came back without having helped, did not go on and has not been dealt with; as the desk counts it. */
export function waitsForSender(row: Row<Referral>, me: Me): Condition {
  const cameBack = sql`(${row.status} = 'DECLINED' or (${row.status} = 'COMPLETED' and ${row.outcome} in ('NOT_HELPED', 'NOT_REACHED')) or (${row.status} = 'CONFIRMED' and (${row.usefulness} = 'NOT_USEFUL' or not ${row.contacted})))`;
  const isOpen = sql`${row.consentWithdrawnOn} is null and (${row.deskClearedAt} is null or ${row.deskClearedAt} < ${row.updatedAt})`;
  const wentOn = exists(Referral, (next) => sql`${next.previous} = ${row.id} and ${next.status} <> 'DRAFT'`);
  return allOf(me.holds('ADVISER', row.municipality), anyOf(sql`${row.status} = 'DRAFT'`, allOf(cameBack, isOpen, sql`not ${wentOn}`)));
}
