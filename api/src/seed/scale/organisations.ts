import { Service } from '../../features/directory/service.entity.js';
import { Department, Organisation } from '../../features/organisations/organisation.entity.js';
import { NeedPhrase } from '../../features/routing/phrase.entity.js';
import { insertInto, insertLinks } from './insert.js';
import { tableNameOf } from '../../core/row.js';
import type { Sizes } from './sizes.js';

/** Three in ten organisations serve all of Finland, the others an area around their home. */
const KINDS = `(array['NATIONAL_AGENCY','STATE_COMPANY','COMPANY','ASSOCIATION','REGIONAL_DEVELOPER','MUNICIPAL_COMPANY','EDUCATION','CHAMBER','LEADER','COMPANY'])`;
const COVERAGES = `(array['NATIONAL','NATIONAL','NATIONAL','MUNICIPALITY','MUNICIPALITY','REGION','EMPLOYMENT_AREA','EMPLOYMENT_AREA','WELLBEING_COUNTY','ECONOMIC_DEVELOPMENT_CENTRE'])`;

/** How a service works: the words that its name ends in. */
const WAYS = {
  fi: `array['neuvonta','valmennus','rahoitus','selvitys','koulutus','sparraus','verkosto','pikaklinikka']`,
  sv: `array['rådgivning','coachning','finansiering','utredning','utbildning','sparring','nätverk','snabbklinik']`,
  en: `array['advice','coaching','financing','study','training','sparring','network','quick clinic']`,
};

export function organisations({ organisations, services }: Sizes): string[] {
  const named = (language: 'fi' | 'sv' | 'en') =>
    `(t.name->>'${language}') || ': ' || pg_temp.word(n, 22, ${WAYS[language]}) || ' ' || (p.name->>'${language === 'sv' ? 'sv' : 'fi'}')`;
  return [
    `create temp table provider as
       select o as n, pg_temp.id('organisation', o) as id, ${COVERAGES}[1 + o % 10] as coverage, pg_temp.skewed(o, 11, (select count(*) from place), 1.6) as home
       from generate_series(1, ${organisations}) o`,
    insertInto(
      Organisation,
      {
        id: 'id',
        slug: `'suuri-' || n`,
        name: `pg_temp.texts((p.name->>'fi') || ': yrityspalvelut ' || n, (p.name->>'sv') || ': företagstjänster ' || n, (p.name->>'fi') || ': business services ' || n)`,
        kind: `${KINDS}[1 + n % 10]`,
        web: `'https://palvelu-' || n || '.example'`,
        phone: `'029 000 ' || lpad((n % 10000)::text, 4, '0')`,
      },
      'provider join place p on p.rank = home',
    ),
    // The services of the demonstration are models for the large set: their concepts and what businesses say of them come again and again.
    `create temp table model as
       select topic_code as topic, s.id, coalesce(s.concept, '@' || s.slug) as concept, s.sizes, row_number() over (partition by topic_code order by s.slug) - 1 as rank, count(*) over (partition by topic_code) as many
       from ${tableNameOf(Service)} s join service_topics on service_id = s.id`,
    `create temp table offer as
       select s as n, pg_temp.id('service', s) as id, o.id as organisation, o.coverage, o.home, pg_temp.skewed(s, 21, (select count(*) from theme), 1.3) as theme
       from generate_series(1, ${services}) s join provider o on o.n = 1 + (s - 1) % ${organisations}`,
    insertInto(
      Service,
      {
        id: 'offer.id',
        slug: `'suuri-' || n`,
        organisation: 'organisation',
        name: `pg_temp.texts(${named('fi')}, ${named('sv')}, ${named('en')})`,
        description: `pg_temp.texts(
          'Autamme yritystä, kun asia on ' || lower(t.name->>'fi') || '. Ensimmäinen tapaaminen on maksuton, ja saat kirjallisen ehdotuksen viikossa.',
          'Vi hjälper företaget när saken gäller ' || lower(t.name->>'sv') || '. Det första mötet är gratis och du får ett skriftligt förslag inom en vecka.',
          'We help a company when the matter is ' || lower(t.name->>'en') || '. The first meeting is free, and you get a written proposal within a week.')`,
        serviceClasses: `'{}'`,
        concept: 'm.concept',
        sizes: 'm.sizes',
        stages: `(array['{}','{STARTING}','{GROWING}','{GROWING,INTERNATIONALISING}','{CHANGING}','{DIFFICULTY}']::text[])[1 + pg_temp.pick(n, 23, 6)]::text[]`,
        industries: `(array['{}','{}','{}','{C}','{F}','{A,C}']::text[])[1 + pg_temp.pick(n, 24, 6)]::text[]`,
        coverageType: 'coverage',
        coverageArea: `case coverage when 'EMPLOYMENT_AREA' then p.employment_area_id when 'ECONOMIC_DEVELOPMENT_CENTRE' then p.development_centre_id when 'WELLBEING_COUNTY' then p.wellbeing_county_id end`,
        cost: `(array['FREE','FREE','FREE','MIXED','PAID'])[1 + pg_temp.pick(n, 25, 5)]`,
        web: `'https://palvelu-' || n || '.example'`,
        phone: 'null',
        email: `'palvelu.' || n || '@suuri.example'`,
        promisedDays: `(array[null, 2, 3, 5, 5, 10])[1 + pg_temp.pick(n, 26, 6)]`,
        capacity: `(array['OPEN','OPEN','OPEN','OPEN','LIMITED'])[1 + pg_temp.pick(n, 27, 5)]`,
        fullUntil: 'null',
        assuredOn: `case when pg_temp.pick(n, 28, 10) > 2 then current_date - pg_temp.pick(n, 29, 500)::int end`,
      },
      `offer join theme t on t.rank = theme join place p on p.rank = home join model m on ${modelOf}`,
    ),
    insertLinks(Service, 'topics', 'id', 't.code', `offer cross join generate_series(0, 1) k join theme t on t.rank = (theme + k * pg_temp.pick(n, 30, 7)) % (select count(*) from theme)`),
    insertLinks(Service, 'coverageRegions', 'id', 'p.region_code', `offer join place p on p.rank = home where coverage = 'REGION'`),
    insertLinks(Service, 'coverage', 'o.id', 'covered.code', `offer o join place p on p.rank = o.home join place covered on ${coveredBy}`),
    insertInto(
      NeedPhrase,
      { id: `pg_temp.id('phrase', row_number() over (order by n, said.id))`, service: 'offer.id', language: 'said.language', text: 'said.text', sameAs: 'said.same_as', addedAt: 'now()' },
      `offer join theme t on t.rank = theme join model m on ${modelOf} join ${tableNameOf(NeedPhrase)} said on said.service_id = m.id`,
    ),
    ...departments(),
    `select pg_notify('directory_changed', '*')`,
  ];
}

const modelOf = 'm.topic = t.code and m.rank = pg_temp.pick(n, 31, m.many)';

const coveredBy = `case o.coverage
    when 'MUNICIPALITY' then covered.code = p.code
    when 'REGION' then covered.region_code = p.region_code
    when 'EMPLOYMENT_AREA' then covered.employment_area_id = p.employment_area_id
    when 'ECONOMIC_DEVELOPMENT_CENTRE' then covered.development_centre_id = p.development_centre_id
    when 'WELLBEING_COUNTY' then covered.wellbeing_county_id = p.wellbeing_county_id
    else false end`;

/** Three departments in each municipality that has none from the demonstration; between them they answer about half of the topics. */
function departments(): string[] {
  const kinds = `(values
    (0, 'technical', '{"fi":"Tekniset palvelut","sv":"Tekniska tjänster","en":"Technical services"}'::jsonb, '{premises,energy,waste,transport,fire}'::text[]),
    (1, 'landuse', '{"fi":"Maankäyttö","sv":"Markanvändning","en":"Land use"}', '{plots,zoning,building}'),
    (2, 'employment', '{"fi":"Työllisyyspalvelut","sv":"Sysselsättningstjänster","en":"Employment services"}', '{recruit,wagesub,foreign,employer,training}'))
    as kind (k, key, name, topics)`;
  return [
    `create temp table office as
       select 1 + rank * 3 + k as n, pg_temp.id('department', 1 + rank * 3 + k) as id, p.code as municipality, key, kind.name, topics
       from place p cross join ${kinds} where not exists (select from ${tableNameOf(Department)} d where d.municipality_code = p.code)`,
    insertInto(Department, { id: 'id', municipality: 'municipality', key: 'key', name: 'name' }, 'office'),
    insertLinks(Department, 'topics', 'id', 'topic', 'office cross join unnest(topics) topic where topic in (select code from theme)'),
  ];
}
