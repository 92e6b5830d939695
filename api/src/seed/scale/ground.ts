import { tableNameOf } from '../../core/row.js';
import { Industry, Municipality, Topic } from '../../features/vocabulary/vocabulary.entity.js';

/** Municipalities with the most companies come first; the others follow in an order that means nothing. */
const LARGEST = ['091', '049', '837', '092', '564', '853', '297', '179', '398', '609', '790', '905'];

/** Functions and lists that live as long as the session that loads. Everything is computed from running numbers, so each load gives the same rows. */
export function ground(): string[] {
  return [
    // A number from 0 to size - 1 that depends on nothing but n and salt.
    `create function pg_temp.pick(n bigint, salt bigint, size bigint) returns bigint language sql immutable
       return (hashint8extended(n, salt) & 4503599627370495) % size`,
    // The same, with small numbers coming more often.
    `create function pg_temp.skewed(n bigint, salt bigint, size bigint, power float8) returns bigint language sql immutable
       return floor(size * power(pg_temp.pick(n, salt, 1000000007) / 1000000007.0::float8, power))::bigint`,
    `create function pg_temp.word(n bigint, salt bigint, words text[]) returns text language sql immutable
       return words[1 + pg_temp.pick(n, salt, cardinality(words))]`,
    // Shaped like version 7: in the order of n, so that indexes stay compact, and not to be guessed from each other.
    `create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
       return (lpad(to_hex(1735689600000 + n * 40), 12, '0') || '7' || substr(md5(kind || n::text), 1, 3) || '8' || substr(md5(kind || n::text), 4, 15))::uuid`,
    `create function pg_temp.texts(fi text, sv text, en text) returns jsonb language sql immutable
       return jsonb_build_object('fi', fi, 'sv', sv, 'en', en)`,
    // Eight in the morning in Finland on a day counted from today.
    `create function pg_temp.morning(days bigint) returns timestamptz language sql stable
       return ((now() at time zone 'Europe/Helsinki')::date + days::int + time '08:00') at time zone 'Europe/Helsinki'`,
    `create temp table place as
       select row_number() over (order by array_position('{${LARGEST.join(',')}}', code), md5(code)) - 1 as rank, m.* from ${tableNameOf(Municipality)} m`,
    `create temp table theme as select row_number() over (order by md5(code)) - 1 as rank, code, name from ${tableNameOf(Topic)}`,
    `create temp table trade as
       select row_number() over (order by md5(code)) - 1 as rank, code, name from ${tableNameOf(Industry)} where parent_code is not null`,
    'create unique index on place (rank)',
    'create unique index on theme (rank)',
    'create unique index on trade (rank)',
    'analyze place',
    'analyze theme',
    'analyze trade',
  ];
}
