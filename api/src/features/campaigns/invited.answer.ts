import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { readFigures } from '../../core/read.js';
import { valueOf, type Row } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { hasStopped } from '../invitations/invitation.answer.js';
import { Membership } from '../people/person.entity.js';
import { Industry } from '../vocabulary/vocabulary.entity.js';
import type { CompanyToAsk } from './invited.types.js';

/** Companies of the municipality that have somebody to write to, by name. */
export async function companiesToAsk(ctx: Context, municipality: string): Promise<CompanyToAsk[]> {
  if (!ctx.viewer.is('ADVISER', municipality)) throw new Refusal('NOT_ALLOWED');
  const reached = (company: Row<Company>) => valueOf(Membership, () => sql`count(*)::int`, (m) => sql`${m.company} = ${company.id} and ${m.role} = 'ENTREPRENEUR' and not ${hasStopped(m)}`);
  const found = await readFigures<Company, CompanyToAsk>(ctx, Company, {
    where: (row) => sql`${row.municipality} = ${municipality} and ${reached(row)} > 0`,
    columns: (row) => ({
      company: row.id,
      name: row.name,
      section: valueOf(Industry, (one) => sql`coalesce(${one.parent}, ${one.code})`, (one) => sql`${one.code} = ${row.industry}`),
      people: reached(row),
    }),
  });
  return found.sort((a, b) => a.name.localeCompare(b.name, 'fi') || (a.company < b.company ? -1 : 1));
}
