import { DateTime } from 'luxon';
import { nowOf, ZONE } from '../../core/clock.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, raw, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Me } from '../../core/visibility.js';
import { Company } from '../companies/company.entity.js';
import { Industry } from '../vocabulary/vocabulary.entity.js';
import { TimelineRow } from './contact.entity.js';
import type { QuietCompaniesArgs } from './contact.inputs.js';

// Who comes and goes in the portal is no word from the company.
const HEARD = raw("('CONTACT', 'NEED', 'REFERRAL', 'COFFEE')");
const ofCompany = (line: Row<TimelineRow>, company: Row<Company>, me: Me): Condition => allOf(sql`${line.company} = ${company.id} and ${line.kind} in ${HEARD}`, me.holds('ADVISER', line.municipality));

/** When anything happened with the company the last time; null: never. */
export function lastHeard(company: Row<Company>, me: Me): Sql {
  return valueOf(TimelineRow, (line) => sql`max(${line.at})`, (line) => ofCompany(line, company, me));
}

const NEVER = raw(`'1900-01-01 00:00:00+00'::timestamptz`);

/** Those of whom nothing was ever heard come first. */
export const quietest = (company: Row<Company>, me: Me): Sql => sql`coalesce(${lastHeard(company, me)}, ${NEVER})`;

export function isQuiet(company: Row<Company>, me: Me, { months, municipality, industry, sizeClass }: QuietCompaniesArgs, now: Date): Condition {
  const since = monthsBefore(now, months);
  const heard = exists(TimelineRow, (line) => allOf(ofCompany(line, company, me), sql`${line.at} >= ${since}`));
  return allOf(
    me.holds('ADVISER', company.municipality),
    municipality ? sql`${company.municipality} = ${municipality}` : true,
    sizeClass ? sql`${company.sizeClass} = ${sizeClass}` : true,
    industry ? exists(Industry, (one) => allOf(sql`${one.code} = ${company.industry}`, anyOf(sql`${one.code} = ${industry}`, sql`${one.parent} = ${industry}`))) : true,
    sql`not ${heard}`,
  );
}

/** For who may have numbers of the whole network: of how many companies nothing has been heard for so long. */
export async function countQuiet(ctx: ReadContext, months: number): Promise<number> {
  const since = monthsBefore(nowOf(ctx), months);
  const [[known], [heard]] = await Promise.all([
    readFigures<Company, { n: number }>(ctx, Company, { ofAll: true, columns: () => ({ n: sql`count(*)::int` }) }),
    readFigures<TimelineRow, { n: number }>(ctx, TimelineRow, { ofAll: true, where: (line) => sql`${line.kind} in ${HEARD} and ${line.at} >= ${since}`, columns: (line) => ({ n: sql`count(distinct ${line.company})::int` }) }),
  ]);
  return known!.n - heard!.n;
}

const monthsBefore = (now: Date, months: number): Date => DateTime.fromJSDate(now, { zone: ZONE }).minus({ months }).toJSDate();

/** A name without its form of business: "Paja Oy" and "PAJA AB". */
const bare = (name: Sql): Sql => sql`btrim(regexp_replace(lower(${name}), ${FORMS}, '', 'g'))`;
const FORMS = raw(String.raw`'(^|[ ,.])(oyj|oy|ab|abp|ky|ay|tmi|t:mi|osk|ltd)(?=$|[ ,.])'`);
const ALIKE = raw('0.6');

/** Whether two names may be those of one company, whatever its form of business. */
export const namesAreAlike = (one: Sql, other: Sql): Sql => sql`similarity(${bare(one)}, ${bare(other)}) >= ${ALIKE}`;

/** Whether another entry of the municipality may be the same company: the names are alike, and no two business IDs say otherwise. */
export function mayBeSame(other: Row<Company>, company: Row<Company>): Condition {
  return allOf(
    sql`${other.municipality} = ${company.municipality} and ${other.id} <> ${company.id}`,
    sql`(${other.businessId} is null or ${company.businessId} is null)`,
    namesAreAlike(other.name, company.name),
  );
}
