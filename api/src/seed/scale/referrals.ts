import { Person } from '../../features/people/person.entity.js';
import { Referral, ReferralStep } from '../../features/referrals/referral.entity.js';
import { insertInto } from './insert.js';
import { tableNameOf } from '../../core/row.js';
import { SEVERAL } from './needs.js';
import type { Sizes } from './sizes.js';

/** The signs of references (see referral.commands.ts); 481,231,237 has no factor in common with 31^6, so no two are alike. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const reference = `'R-' || ${[0, 1, 2, 3, 4, 5].map((place) => `substr('${SIGNS}', 1 + (n * 481231237 / ${31 ** place} % 31)::int, 1)`).join(' || ')}`;

/** How each state is reached. Drafts have no steps. */
const PATHS = `(values
  ('SENT', 1, 'SEND', 'SENT'), ('ACCEPTED', 1, 'SEND', 'SENT'), ('ACCEPTED', 2, 'ACCEPT', 'ACCEPTED'),
  ('DECLINED', 1, 'SEND', 'SENT'), ('DECLINED', 2, 'DECLINE', 'DECLINED'), ('ADVISED', 1, 'SEND', 'SENT'), ('ADVISED', 2, 'ADVISE', 'ADVISED'),
  ('MET', 1, 'SEND', 'SENT'), ('MET', 2, 'ACCEPT', 'ACCEPTED'), ('MET', 3, 'MEET', 'MET'),
  ('COMPLETED', 1, 'SEND', 'SENT'), ('COMPLETED', 2, 'ACCEPT', 'ACCEPTED'), ('COMPLETED', 3, 'COMPLETE', 'COMPLETED'),
  ('CONFIRMED', 1, 'SEND', 'SENT'), ('CONFIRMED', 2, 'ADVISE', 'ADVISED'), ('CONFIRMED', 3, 'CONFIRM', 'CONFIRMED'),
  ('WITHDRAWN', 1, 'SEND', 'SENT'), ('WITHDRAWN', 2, 'WITHDRAW', 'WITHDRAWN')) as path (status, place, move, becomes)`;

const STATUSES = `(array['DRAFT','WITHDRAWN','SENT','ACCEPTED','DECLINED','ADVISED','MET','COMPLETED','CONFIRMED'])`;
const REASONS = `(array['NOT_OUR_SERVICE','NOT_ELIGIBLE','NO_CAPACITY','NEEDS_MORE_INFORMATION','ALREADY_CLIENT','OTHER'])`;
const OUTCOMES = `(array['HELPED','HELPED','HELPED','PARTLY_HELPED','NOT_HELPED','NOT_REACHED','NO_LONGER_NEEDED'])`;

export function referrals({ companies, referrals }: Sizes): string[] {
  return [
    // Services that cover a municipality without covering all of Finland, and those that do: a referral goes to one of them.
    `create temp table local_offer as
       select c.municipality_code as municipality, row_number() over (partition by c.municipality_code order by o.n) - 1 as rank, count(*) over (partition by c.municipality_code) as offers, o.id, o.organisation
       from offer o join service_coverage c on c.service_id = o.id`,
    `create temp table national_offer as select row_number() over (order by n) - 1 as rank, count(*) over () as offers, id, organisation from offer where coverage = 'NATIONAL'`,
    'create unique index on local_offer (municipality, rank)',
    'create unique index on national_offer (rank)',
    'analyze local_offer',
    'analyze national_offer',
    `create temp table first_need as select distinct on (company) company, id from wish order by company, n`,
    `create temp table handover as
       select r::bigint as n, pg_temp.id('referral', r) as id, firm.n as firm, firm.id as company, firm.municipality, coalesce(l.id, s.id) as service, coalesce(l.organisation, s.organisation) as organisation,
         ${STATUSES}[1 + width_bucket(pg_temp.pick(r, 92, 100), array[4, 8, 22, 36, 46, 58, 68, 84])] as status,
         pg_temp.id('adviser', 1 + p.rank * 2 + pg_temp.pick(r, 93, 2)) as sender, pg_temp.morning(-3 - pg_temp.pick(r, 94, 500)) + pg_temp.pick(r, 95, 480) * interval '1 minute' as created,
         case when pg_temp.pick(r, 96, 3) = 0 then first_need.id end as need
       from generate_series(1, ${referrals}) r
       join firm on firm.n = case when r <= ${SEVERAL} then 1 else 1 + pg_temp.pick(r, 91, ${companies}) end
       join place p on p.code = firm.municipality
       left join (select municipality, max(offers) as offers from local_offer group by 1) here on here.municipality = firm.municipality and pg_temp.pick(r, 97, 10) >= 3
       left join local_offer l on l.municipality = here.municipality and l.rank = pg_temp.pick(r, 98, here.offers)
       left join national_offer s on l.id is null and s.rank = pg_temp.pick(r, 98, (select count(*) from national_offer))
       left join first_need on first_need.company = firm.id`,
    `create temp table journey as
       select h.n, h.id, path.place, path.move, path.becomes, h.created + path.place * (1 + pg_temp.pick(h.n, 99, 4)) * interval '11 hours' as at,
         case path.move when 'SEND' then h.sender when 'WITHDRAW' then h.sender when 'CONFIRM' then pg_temp.id('entrepreneur', h.firm) else pg_temp.id('contact', o.n) end as by
       from handover h join ${PATHS} on path.status = h.status join provider o on o.id = h.organisation`,
    insertInto(Referral, columns, `handover h join ${tableNameOf(Person)} giver on giver.id = pg_temp.id('entrepreneur', firm)
       left join (select id as referral, max(at) as last, min(at) filter (where move = 'SEND') as sent, min(at) filter (where move = 'ACCEPT') as accepted, min(at) filter (where move = 'MEET') as met from journey group by 1) j on j.referral = h.id`) +
      ' on conflict (reference) do nothing',
    insertInto(
      ReferralStep,
      { id: `pg_temp.id('step', j.n * 4 + place)`, referral: 'j.id', move: 'move', status: 'becomes', at: 'at', by: 'by', text: `case move when 'SEND' then null else 'Kirjattu portaalissa.' end` },
      `journey j where exists (select from ${tableNameOf(Referral)} r where r.id = j.id)`,
    ),
  ];
}

const columns = {
  id: 'h.id',
  reference,
  company: 'company',
  contactPerson: `case when status <> 'DECLINED' then giver.id end`,
  service: 'service',
  organisation: 'organisation',
  need: 'need',
  municipality: 'municipality',
  sender: 'sender',
  status: 'status',
  message: `'Yritys toivoo yhteydenottoa ja on kertonut tilanteestaan neuvojalle. Sopiva aika on aamupäivä.'`,
  consentGivenBy: `case when status <> 'DRAFT' then giver.name end`,
  consentHow: `case when status <> 'DRAFT' then (array['PHONE','PHONE','MEETING','EMAIL'])[1 + pg_temp.pick(n, 100, 4)] end`,
  consentOn: `case when status <> 'DRAFT' then created::date end`,
  comesAlong: 'pg_temp.pick(n, 101, 6) = 0',
  createdAt: 'created',
  updatedAt: 'coalesce(last, created)',
  sentAt: 'sent',
  acceptedAt: 'accepted',
  clockFrom: `case when status in ('SENT', 'ACCEPTED', 'MET', 'ADVISED', 'COMPLETED') then coalesce(last, created) end`,
  dueAt: `case when status in ('SENT', 'ACCEPTED', 'MET') then coalesce(last, created) + interval '7 days' end`,
  adviserAt: `case when status in ('SENT', 'ACCEPTED', 'MET', 'ADVISED', 'COMPLETED') then coalesce(last, created) + interval '14 days' end`,
  companyAt: `case when status = 'SENT' then coalesce(last, created) + interval '14 days' end`,
  declineReason: `case when status = 'DECLINED' then ${REASONS}[1 + pg_temp.pick(n, 102, 6)] end`,
  metOn: 'met::date',
  outcome: `case when status = 'COMPLETED' then ${OUTCOMES}[1 + pg_temp.pick(n, 103, 7)] end`,
  contacted: `case when status = 'CONFIRMED' then true end`,
  usefulness: `case when status = 'CONFIRMED' then (array['USEFUL','USEFUL','PARTLY','NOT_USEFUL'])[1 + pg_temp.pick(n, 104, 4)] end`,
};
