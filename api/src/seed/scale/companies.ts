import { Company } from '../../features/companies/company.entity.js';
import { Membership, Person } from '../../features/people/person.entity.js';
import { insertInto } from './insert.js';
import type { Sizes } from './sizes.js';
import { FIRM_FIELDS, FIRM_STEMS, FIRST_NAMES, LAST_NAMES, VILLAGES } from './words.js';

/** Business IDs from 5,000,000 on are not in use; those whose check digit would be 10 do not exist. */
const FIRST_BUSINESS_ID = 5_000_000;

export function companies({ companies }: Sizes): string[] {
  return [
    `create temp table firm as
       select n, pg_temp.id('company', n) as id, base || '-' || case r when 0 then 0 else 11 - r end as business_id, p.code as municipality,
         row_number() over (partition by p.code order by n) - 1 as seat, count(*) over (partition by p.code) as neighbours
       from (select row_number() over (order by base) as n, base, r from (
           select base, (7 * (base / 1000000) + 9 * (base / 100000 % 10) + 10 * (base / 10000 % 10) + 5 * (base / 1000 % 10) + 8 * (base / 100 % 10) + 4 * (base / 10 % 10) + 2 * (base % 10)) % 11 as r
           from generate_series(${FIRST_BUSINESS_ID}, ${FIRST_BUSINESS_ID + Math.ceil(companies * 1.2) + 20}) base) numbers
         where r <> 1 limit ${companies}) numbered
       join place p on p.rank = pg_temp.skewed(n, 1, (select count(*) from place), 1.6)`,
    'create unique index on firm (n)',
    'create unique index on firm (municipality, seat)',
    'analyze firm',
    insertInto(
      Company,
      {
        id: 'id',
        businessId: 'business_id',
        name: `pg_temp.word(n, 2, ${FIRM_STEMS}) || pg_temp.word(n, 3, ${FIRM_FIELDS}) || (array[' Oy',' Oy',' Oy',' Ky',' Tmi',' Osk'])[1 + pg_temp.pick(n, 4, 6)]`,
        municipality: 'municipality',
        place: `pg_temp.word(n, 5, ${VILLAGES})`,
        industry: 't.code',
        // Three in five employ nobody, one in 200 employs 250 people or more.
        sizeClass: `(array['LARGE','MEDIUM','SMALL','MICRO','SELF_EMPLOYED'])[1 + width_bucket(pg_temp.pick(n, 7, 1000), array[5, 25, 120, 400])]`,
        activity: `t.name->>'fi'`,
        foundedYear: '2025 - pg_temp.skewed(n, 8, 70, 1.5)::int',
        source: `case when pg_temp.pick(n, 9, 10) > 0 then 'REGISTER' else 'ADVISER' end`,
        sourceDate: 'current_date - pg_temp.pick(n, 10, 900)::int',
        origins: `'{}'::jsonb`,
      },
      'firm join trade t on t.rank = pg_temp.skewed(n, 6, (select count(*) from trade), 1.4)',
    ),
    ...peopleOf('entrepreneur', 'yritys', 'firm', { role: 'ENTREPRENEUR', company: 'firm.id' }),
    ...peopleOf('adviser', 'neuvoja', ADVISERS, { role: 'ADVISER', municipality: 'municipality' }),
    ...peopleOf('contact', 'palvelu', '(select n, id as organisation from provider) provider', { role: 'CONTACT', organisation: 'organisation' }),
    ...peopleOf('head', 'johtaja', 'office', { role: 'HEAD', department: 'office.id' }),
  ];
}

/** Two in each municipality. */
const ADVISERS = '(select 1 + rank * 2 + k as n, code as municipality from place cross join generate_series(0, 1) k) adviser';

/** One person for each row of `from`, and what they are there. */
function peopleOf(kind: string, address: string, from: string, place: { role: string } & Record<string, string>): string[] {
  const { role, ...where } = place;
  const person = `pg_temp.id('${kind}', n)`;
  return [
    insertInto(
      Person,
      {
        id: person,
        name: `pg_temp.word(n, 12, ${FIRST_NAMES}) || ' ' || pg_temp.word(n, 13, ${LAST_NAMES})`,
        face: 'gen_random_uuid()',
        seenAt: 'now()',
        email: `'${address}.' || n || '@suuri.example'`,
        phone: `'050 ' || lpad((n / 10000)::text, 3, '0') || ' ' || lpad((n % 10000)::text, 4, '0')`,
        language: `(array['fi','fi','fi','fi','fi','fi','fi','sv','sv','en'])[1 + pg_temp.pick(n, 14, 10)]`,
      },
      from,
    ),
    insertInto(Membership, { id: `pg_temp.id('${kind} membership', n)`, person, role: `'${role}'`, ...where }, from),
  ];
}
