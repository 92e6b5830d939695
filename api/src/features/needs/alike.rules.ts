import { atLeast, exists, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, asSql, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Me } from '../../core/visibility.js';
import { Company } from '../companies/company.entity.js';
import { Industry } from '../vocabulary/vocabulary.entity.js';
import { Need } from './need.entity.js';

/** So many companies of a municipality have to be alike in what is shown of one of them, so that it names nobody. */
const CROWD = 3;

/** What is shown of the company of a need to a reader. A fact that is not known is like another one that is not known. */
export interface ShownFacts {
  place: Sql;
  /** The division where that names nobody, else its section. */
  industry: Sql;
  section: Sql;
  sizeClass: Sql;
}

const known = (fact: Sql): Sql => sql`coalesce(${fact}, '')`;
const sameIndustry = (one: Row<Company>, company: Row<Company>): Sql => sql`${known(one.industry)} = ${known(company.industry)}`;
const sameSize = (one: Row<Company>, company: Row<Company>): Sql => sql`${known(one.sizeClass)} = ${known(company.sizeClass)}`;
const samePlace = (one: Row<Company>, company: Row<Company>): Sql => sql`${known(one.place)} = ${known(company.place)}`;
const sectionOf = (company: Row<Company>): Sql => valueOf(Industry, (one) => sql`coalesce(${one.parent}, ${one.code})`, (one) => sql`${one.code} = ${company.industry}`);
/** Written as a list of codes, which the index of companies can look for. */
const sameSection = (one: Row<Company>, company: Row<Company>): Sql => {
  const codes = valueOf(Industry, (industry) => sql`array_agg(${industry.code})`, (industry) => sql`coalesce(${industry.parent}, ${industry.code}) = ${sectionOf(company)}`);
  return sql`${known(one.industry)} = any(${codes} || ${known(company.industry)})`;
};

type Alike = (one: Row<Company>, company: Row<Company>) => Sql;

/**
 * The ladder: place, industry and size; industry and size; section and size; section; nothing. Whoever is one of a crowd
 * on a rung is one on all below it, so that each fact has one rung of its own and needs no word of the others.
 */
const RUNGS = {
  place: [sameIndustry, sameSize, samePlace],
  industry: [sameIndustry, sameSize],
  sizeClass: [sameSection, sameSize],
  section: [sameSection],
} as const satisfies Record<keyof ShownFacts, readonly Alike[]>;

function inCrowd(company: Row<Company>, fact: keyof ShownFacts): Condition {
  return atLeast(CROWD, Company, (one) => allOf(sql`${one.municipality} = ${company.municipality}`, ...RUNGS[fact].map((alike) => alike(one, company))));
}

/** The one place that says what of a company may be told: to those who know it all, to the others what fits enough companies. */
function shownOf(company: Row<Company>, knows: Condition): ShownFacts {
  const shown = (fact: keyof ShownFacts, value: Sql, otherwise: Sql = sql`null`) => sql`case when ${asSql(anyOf(knows, inCrowd(company, fact)))} then ${value} else ${otherwise} end`;
  const section = shown('section', sectionOf(company));
  return {
    place: shown('place', company.place),
    industry: shown('industry', company.industry, section),
    section,
    sizeClass: shown('sizeClass', company.sizeClass),
  };
}

/** Whether somebody knows the company of a need. */
type Knows = (row: Row<Need>, me: Me) => Condition;

/** A fact of the company of a need as a reader may see it. */
export const shownFact = (knows: Knows) => (row: Row<Need>, me: Me, fact: keyof ShownFacts): Sql =>
  valueOf(Company, (company) => shownOf(company, knows(row, me))[fact], (company) => sql`${company.id} = ${row.company}`);

/** What is asked of companies: each list that is given has to hold what is shown. */
export interface AskedFacts {
  places?: readonly string[] | null;
  /** Divisions, and sections with all their divisions. */
  industries?: readonly string[] | null;
  sizeClasses?: readonly string[] | null;
}

/**
 * Needs of companies such as are asked for, by what is shown of them and nothing else: what is hidden is not found. The
 * facts themselves are compared first, which is cheap and leaves few companies whose crowd has to be looked for.
 */
export const shownAs = (knows: Knows) => (row: Row<Need>, me: Me, { places, industries, sizeClasses }: AskedFacts): Condition => {
  if (!places?.length && !industries?.length && !sizeClasses?.length) return true;
  // A row of its own: `row` would have the filter find nothing for those who may not know the company.
  return exists(Need, (need) => {
    const such = exists(Company, (company) => {
      const shown = shownOf(company, knows(need, me));
      return allOf(
        sql`${company.id} = ${need.company}`,
        places?.length ? sql`${company.place} = any(${places}) and ${shown.place} = any(${places})` : true,
        sizeClasses?.length ? sql`${company.sizeClass} = any(${sizeClasses}) and ${shown.sizeClass} = any(${sizeClasses})` : true,
        industries?.length ? sql`${among(company.industry, industries)} and (${shown.industry} = any(${industries}) or ${shown.section} = any(${industries}))` : true,
      );
    });
    return sql`${need.id} = ${row.id} and ${such}`;
  });
};

function among(industry: Sql, codes: readonly string[]): Sql {
  return exists(Industry, (one) => sql`${one.code} = ${industry} and (${one.code} = any(${codes}) or ${one.parent} = any(${codes}))`);
}
