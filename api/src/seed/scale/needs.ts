import { Need } from '../../features/needs/need.entity.js';
import { Department } from '../../features/organisations/organisation.entity.js';
import { insertInto, insertLinks } from './insert.js';
import { tableNameOf } from '../../core/row.js';
import type { Sizes } from './sizes.js';

/** So many of the first needs and referrals are those of the first company, so that its page is full. */
export const SEVERAL = 8;

export function needs({ companies, needs }: Sizes): string[] {
  return [
    `create temp table wish as
       select w as n, pg_temp.id('need', w) as id, firm.id as company, firm.municipality, t.code as topic, t.name, quarter::date as quarter, heads.head,
         ${STATUSES}[1 + width_bucket(pg_temp.pick(w, 73, 100), case when quarter < now() then array[15, 55, 85, 95] else array[3, 5, 35, 55] end)] as status,
         pg_temp.pick(w, 75, 5) > 0 as possible, pg_temp.morning(-10 - pg_temp.pick(w, 74, 300)) as recorded
       from generate_series(1, ${needs}) w
       join firm on firm.n = case when w <= ${SEVERAL} then 1 else 1 + pg_temp.pick(w, 71, ${companies}) end
       join theme t on t.rank = pg_temp.skewed(w, 72, (select count(*) from theme), 1.3)
       cross join lateral (select date_trunc('quarter', now()) + (pg_temp.pick(w, 76, 9) - 2) * interval '3 months' as quarter) due
       left join (select municipality, min(n) as head from office group by 1) heads on heads.municipality = firm.municipality`,
    insertInto(
      Need,
      {
        id: 'id',
        company: 'company',
        municipality: 'municipality',
        topic: 'topic',
        title: `name->>'fi'`,
        words: `'Tarvitsemme apua: ' || lower(name->>'fi') || '. Aikataulu on vielä auki, mutta päätös tehdään tänä vuonna.'`,
        language: `'fi'`,
        windowFrom: 'quarter',
        windowTo: `(quarter + interval '3 months' - interval '1 day')::date`,
        plotM2: `case when topic = 'plots' then 1000 * (1 + pg_temp.skewed(n, 77, 40, 2)) end`,
        premisesM2: `case when topic = 'premises' then 50 * (1 + pg_temp.skewed(n, 78, 60, 2)) end`,
        jobs: `case when topic in ('recruit', 'training') then 1 + pg_temp.skewed(n, 79, 40, 3) end`,
        investmentCents: `case when pg_temp.pick(n, 80, 4) = 0 then 1000000 * (1 + pg_temp.skewed(n, 81, 300, 3)) end`,
        powerMw: `case when topic = 'energy' then (1 + pg_temp.pick(n, 82, 40)) / 10.0 end`,
        permits: `case when topic in ('plots', 'premises') and pg_temp.pick(n, 87, 2) = 0 then '{BUILDING}'::text[] else '{}'::text[] end`,
        skills: `case when topic in ('recruit', 'training') then '{hitsaaja}'::text[] else '{}'::text[] end`,
        version: '1',
        certainty: `(array['RUMOUR','LIKELY','LIKELY','DECIDED'])[1 + pg_temp.pick(n, 83, 4)]`,
        source: `(array['CALL','CALL','VISIT','COFFEE','COMPANY','REFERRAL'])[1 + pg_temp.pick(n, 84, 6)]`,
        nameShown: 'pg_temp.pick(n, 85, 3) > 0',
        status: 'status',
        recordedAt: 'recorded',
        recordedBy: `(select pg_temp.id('adviser', 1 + rank * 2 + pg_temp.pick(n, 86, 2)) from place where code = municipality)`,
        acknowledgedAt: `case when ${answered} or status = 'ACKNOWLEDGED' then recorded + interval '3 days' end`,
        answerPromisedOn: `case when ${answered} or status = 'ACKNOWLEDGED' then (recorded + interval '20 days')::date end`,
        answerKind: `case when ${answered} then case when possible then 'COMMITMENT' else 'NOT_POSSIBLE' end end`,
        answer: `case when ${answered} then case when possible then 'Hoidamme asian ja kutsumme teidät katselmukseen.' else 'Kaava ei salli tätä ennen ensi valtuustokautta.' end end`,
        committedOn: `case when ${answered} and possible then (quarter + interval '2 months')::date end`,
        answeredAt: `case when ${answered} then recorded + interval '7 days' end`,
        answeredBy: `case when ${answered} or status = 'ACKNOWLEDGED' then pg_temp.id('head', head) end`,
        closingNote: `case status when 'FULFILLED' then 'Valmista tuli sovitusti.' when 'DROPPED' then 'Yritys luopui hankkeesta.' end`,
        closedAt: `case when status in ('FULFILLED', 'DROPPED') then recorded + interval '9 days' end`,
      },
      'wish',
    ),
    insertLinks(Need, 'departments', 'wish.id', 'd.id', `wish join ${tableNameOf(Department)} d on d.municipality_code = wish.municipality join department_topics dt on dt.department_id = d.id and dt.topic_code = wish.topic`),
  ];
}

const STATUSES = `(array['DROPPED','FULFILLED','ANSWERED','ACKNOWLEDGED','OPEN'])`;
const answered = `status in ('ANSWERED', 'FULFILLED')`;
