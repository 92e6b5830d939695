import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import { anyOf } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import { Company } from './company.entity.js';

visible(Company, (row, me) =>
  anyOf(
    me.holds('ENTREPRENEUR', row.id),
    me.holds('ADVISER', row.municipality),
  ),
);
audits(Company);
refuseOnConflict('company_business_id', 'COMPANY_EXISTS');

/** An adviser adds companies of their own municipality. */
export function refusalToAddCompany(viewer: Viewer, municipality: string): RefusalCode | null {
  return viewer.is('ADVISER', municipality) ? null : 'NOT_ALLOWED';
}
