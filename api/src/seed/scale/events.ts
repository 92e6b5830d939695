import { Event, Registration } from '../../features/events/event.entity.js';
import { Space } from '../../features/spaces/space.entity.js';
import { insertInto, insertLinks } from './insert.js';
import type { Sizes } from './sizes.js';
import { FIRST_NAMES, LAST_NAMES } from './words.js';

/** A year and a half back and half a year ahead. */
const FIRST_DAY = -548;
const DAYS = 731;

export function events({ events, registrations }: Sizes): string[] {
  return [
    insertInto(
      Space,
      {
        id: `pg_temp.id('space', rank)`,
        name: `pg_temp.texts((name->>'fi') || ': kunnantalon kahvio', (name->>'sv') || ': kommunhusets kafé', (name->>'fi') || ': town hall café')`,
        municipality: 'code',
        address: `'Asematie ' || 1 + rank`,
        capacity: '60',
        equipment: `pg_temp.texts('Näyttö ja kahvinkeitin', 'Skärm och kaffebryggare', 'Screen and coffee maker')`,
        accessibility: `pg_temp.texts('Esteetön sisäänkäynti', 'Tillgänglig ingång', 'Step-free entrance')`,
      },
      'place',
    ),
    `create temp table occasion as
       select n, pg_temp.id('event', n) as id, p.rank as place, p.code as municipality, starts, 12 + pg_temp.pick(n, 43, 37) as capacity,
         case when starts > now() then (array['DRAFT','CANCELLED','PUBLISHED'])[1 + width_bucket(pg_temp.pick(n, 44, 100), array[5, 8])]
           else (array['CANCELLED','HELD','SUMMARISED'])[1 + width_bucket(pg_temp.pick(n, 44, 100), array[4, 50])] end as status
       from generate_series(1, ${events}) n join place p on p.rank = pg_temp.skewed(n, 41, (select count(*) from place), 1.6)
       cross join lateral pg_temp.morning(${FIRST_DAY} + pg_temp.pick(n, 42, ${DAYS})) starts`,
    insertInto(
      Event,
      {
        id: 'o.id',
        kind: `(array['COFFEE','COFFEE','COFFEE','WORKSHOP','PROVIDER_MEETING'])[1 + pg_temp.pick(n, 45, 5)]`,
        title: `pg_temp.texts('Aamukahvit: ' || (t.name->>'fi'), 'Morgonkaffe: ' || (t.name->>'sv'), 'Morning coffee: ' || (t.name->>'en'))`,
        description: `pg_temp.texts(
          'Mitä uutta, kun asia on ' || lower(t.name->>'fi') || '? Tule kuulemaan ja kysymään; kahvi on tarjolla kahdeksalta.',
          'Vad är nytt när saken gäller ' || lower(t.name->>'sv') || '? Kom och lyssna och fråga; kaffet serveras klockan åtta.',
          'What is new about ' || lower(t.name->>'en') || '? Come to listen and ask; coffee is served at eight.')`,
        industries: `(array['{}','{}','{C}','{F,H}','{I,R}']::text[])[1 + pg_temp.pick(n, 46, 5)]::text[]`,
        municipality: 'municipality',
        space: `case when pg_temp.pick(n, 47, 10) > 0 then pg_temp.id('space', place) end`,
        hosts: `array[pg_temp.word(n, 48, ${FIRST_NAMES}) || ' ' || pg_temp.word(n, 49, ${LAST_NAMES})]`,
        startsAt: 'starts',
        endsAt: `starts + interval '90 minutes'`,
        capacity: 'capacity',
        status: 'status',
        summary: `case when status = 'SUMMARISED' then pg_temp.texts('Kuulimme tarpeista, ja niihin vastataan portaalissa.', 'Vi hörde om behov, och de besvaras i portalen.', 'We heard of needs, and they are answered in the portal.') end`,
      },
      `occasion o join theme t on t.rank = pg_temp.skewed(n, 50, (select count(*) from theme), 1.3)`,
    ),
    insertLinks(Event, 'topics', 'id', 't.code', `occasion cross join generate_series(0, 1) k join theme t on t.rank = (pg_temp.skewed(n, 50, (select count(*) from theme), 1.3) + k * pg_temp.pick(n, 51, 3)) % (select count(*) from theme)`),
    ...registrationsOf(registrations),
  ];
}

/**
 * Parties in the order in which they came: seats are taken as long as the running sum of the parties fits, everybody
 * after that waits, so that no event is oversold and nobody is overtaken. Neighbours of the municipality come, each at most once.
 */
function registrationsOf(count: number): string[] {
  return [
    `create temp table open_occasion as select row_number() over (order by n) - 1 as rank, id, n, municipality, starts, capacity from occasion where status not in ('DRAFT', 'CANCELLED')`,
    `create temp table party as
       select n, event, municipality, starts, place_in_line, size, cancelled, capacity,
         sum(case when cancelled then 0 else size end) over (partition by event order by place_in_line) as seats_so_far
       from (
         select r as n, o.id as event, o.municipality, o.starts, o.capacity, row_number() over (partition by o.id order by r) as place_in_line,
           1 + pg_temp.skewed(r, 62, 4, 3) as size, pg_temp.pick(r, 63, 100) < 8 as cancelled
         from generate_series(1, ${count}) r
         join open_occasion o on o.rank = case when r % 2 = 0 then (r / 2) % (select count(*) from open_occasion) else pg_temp.skewed(r, 61, (select count(*) from open_occasion), 1.2) end
       ) lined_up`,
    insertInto(
      Registration,
      {
        id: `pg_temp.id('registration', party.n)`,
        event: 'event',
        municipality: 'party.municipality',
        person: `pg_temp.id('entrepreneur', firm.n)`,
        company: 'firm.id',
        companyName: 'null',
        partySize: 'size',
        status: `case when cancelled then 'CANCELLED' when seats_so_far > capacity then 'WAITLISTED' when starts > now() then ${offered} else ${attended} end`,
        createdAt: registered,
        queuedAt: registered,
        offerExpiresAt: `case when not cancelled and seats_so_far <= capacity and starts > now() and ${isOffered} then starts - interval '1 hour' end`,
        walkIn: 'false',
        doorCode: 'gen_random_uuid()',
      },
      `party join (select distinct municipality, neighbours from firm) around on around.municipality = party.municipality
       join firm on firm.municipality = party.municipality and firm.seat = ((hashtext(event::text) & 65535) + place_in_line) % around.neighbours`,
    ),
  ];
}

const isOffered = 'pg_temp.pick(party.n, 64, 200) = 0';
const offered = `case when ${isOffered} then 'OFFERED' else 'CONFIRMED' end`;
const attended = `case when pg_temp.pick(party.n, 65, 100) < 12 then 'NO_SHOW' else 'ATTENDED' end`;
/** A minute apart, in the weeks before the event or, where it is far ahead, before today. */
const registered = `least(starts, now()) - interval '14 days' + place_in_line * interval '1 minute'`;
