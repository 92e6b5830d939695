import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import { anyOf, sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import { Company } from './company.entity.js';

visible(Company, (row, me) =>
  anyOf(
    me.has('ENTREPRENEUR') && sql`${row.id} = any(${me.scopes('ENTREPRENEUR')})`,
    me.has('ADVISER') && sql`${row.municipality} = any(${me.scopes('ADVISER')})`,
  ),
);
audits(Company);
refuseOnConflict('company_business_id', 'COMPANY_EXISTS');

/** An adviser adds companies of their own municipality. */
export function refusalToAddCompany(viewer: Viewer, municipality: string): RefusalCode | null {
  return viewer.is('ADVISER', municipality) ? null : 'NOT_ALLOWED';
}
