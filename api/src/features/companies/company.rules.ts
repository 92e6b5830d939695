import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import { anyOf } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import { Company, type CompanyFact, type FactSource, type SizeClass } from './company.entity.js';

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

/** Whose word a change is: the adviser's, or the company's own; null: nobody's who may change it. */
export function sourceOfChange(viewer: Viewer, { id, municipality }: { id: string; municipality: { code: string } }): FactSource | null {
  if (viewer.is('ADVISER', municipality.code)) return 'ADVISER';
  return viewer.is('ENTREPRENEUR', id) ? 'COMPANY' : null;
}

interface Facts {
  name: string;
  businessId: string | null;
  place: string | null;
  industry: { code: string } | null;
  sizeClass: SizeClass | null;
  activity: string | null;
  foundedYear: number | null;
}

const VALUES: Record<CompanyFact, (facts: Facts) => string | number | null> = {
  BUSINESS_ID: ({ businessId }) => businessId,
  NAME: ({ name }) => name,
  PLACE: ({ place }) => place,
  INDUSTRY: ({ industry }) => industry?.code ?? null,
  SIZE_CLASS: ({ sizeClass }) => sizeClass,
  ACTIVITY: ({ activity }) => activity,
  FOUNDED_YEAR: ({ foundedYear }) => foundedYear,
};

export function changedFacts(before: Facts, after: Facts): CompanyFact[] {
  return (Object.keys(VALUES) as CompanyFact[]).filter((fact) => VALUES[fact](before) !== VALUES[fact](after));
}
