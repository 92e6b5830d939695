import { getNullableType, isLeafType, isListType, type GraphQLOutputType, type GraphQLResolveInfo } from 'graphql';
import { CLOSING, MIDDLE, OPENING, type RuledField } from './forms.js';
import type { ReadContext } from './read.js';

/** JSON of a part of the response as SQL made it, on its way to the socket without being read. To a resolver it is a closed letter. */
export class Answer {
  constructor(readonly text: string) {}
}

/** What a root field is told whose result goes into the response as it is. */
export interface PassingInfo extends GraphQLResolveInfo {
  readonly passesThrough: true;
}

export function passesThrough(info: object): boolean {
  return 'passesThrough' in info;
}

/** Puts what rules answer where SQL left a place for it. Texts of people cannot look like such a place: their quotes are escaped. */
export function fill(text: string, ruled: readonly (readonly RuledField[])[], ctx: ReadContext): string {
  let filled = '';
  let from = 0;
  for (let at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, from)) {
    const middle = text.indexOf(MIDDLE, at);
    const end = text.indexOf(CLOSING, middle);
    const fields = ruled[Number(text.slice(at + OPENING.length, middle))]!;
    const facts = JSON.parse(text.slice(middle + MIDDLE.length, end)) as never;
    filled += text.slice(from, at) + fields.map(({ key, field, type }) => `${JSON.stringify(key)}:${serialized(type, field.answer(facts, ctx))}`).join(',');
    from = end + CLOSING.length;
  }
  return from === 0 ? text : filled + text.slice(from);
}

/** The JSON of a leaf value or of a list of them, as the type says it. */
function serialized(type: GraphQLOutputType, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${Array.from(value as Iterable<unknown>, (one) => serialized(inner.ofType as GraphQLOutputType, one)).join(',')}]`;
  if (!isLeafType(inner)) throw new Error(`A rule cannot answer with ${String(inner)}: only with values, enum values and lists of them.`);
  return JSON.stringify(inner.serialize(value));
}
