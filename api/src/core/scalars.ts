import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { DateTime as Luxon } from 'luxon';
import { isDay } from './input.js';

const literal = (node: ValueNode): string | null => (node.kind === Kind.STRING ? node.value : null);

/** Moments and days leave the database as ISO 8601 text inside JSON, so that serializing them costs nothing. */
export const Moment = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment as ISO 8601 with its offset from UTC: 2026-12-03T06:00:00+00:00. In answers always UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(literal(node)),
});

export const CalendarDay = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Finland as ISO 8601: 2026-12-31.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(literal(node)),
});

/** Sums of money in cents pass 32 bits; a JavaScript number holds 90 million million euros exactly. */
export const WholeNumber = new GraphQLScalarType<number, number>({
  name: 'WholeNumber',
  description: 'A whole number of up to 15 digits.',
  serialize: (value) => Number(value),
  parseValue: parseWhole,
  parseLiteral: (node) => parseWhole(node.kind === Kind.INT ? Number(node.value) : null),
});

function parseMoment(value: unknown): Date {
  const moment = typeof value === 'string' ? Luxon.fromISO(value, { setZone: true }) : null;
  if (!moment?.isValid || !/T.*(Z|[+-]\d\d:?\d\d)$/.test(String(value))) throw new GraphQLError('DateTime must be ISO 8601 with an offset, like 2026-12-03T08:00:00+02:00.');
  return moment.toJSDate();
}

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw new GraphQLError('Date must be a calendar day, like 2026-12-31.');
  return value;
}

function parseWhole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new GraphQLError('WholeNumber must be a whole number.');
  return value;
}
