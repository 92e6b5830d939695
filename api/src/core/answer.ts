import { getNullableType, isLeafType, isListType, type GraphQLOutputType, type GraphQLResolveInfo } from 'graphql';
import { RULE_SIGN, type RuledField } from './forms.js';
import type { ReadContext } from './statement.js';

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

/** Puts what rules answer where SQL left a place for it. */
export function fill(text: string, ruled: readonly (readonly RuledField[])[], ctx: ReadContext): string {
  if (ruled.length === 0) return text;
  // Between the signs come by turns the number of a place, its facts, and the text up to the next place.
  const parts = text.split(RULE_SIGN);
  let filled = parts[0]!;
  for (let at = 1; at < parts.length; at += 3) {
    const fields = ruled[Number(parts[at])]!;
    const facts = JSON.parse(parts[at + 1]!) as never;
    filled += fields.map(({ key, field, type }) => `${JSON.stringify(key)}:${serialized(type, field.answer(facts, ctx))}`).join(',') + parts[at + 2]!;
  }
  return filled;
}

/** The JSON of a leaf value or of a list of them, as the type says it. */
function serialized(type: GraphQLOutputType, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${Array.from(value as Iterable<unknown>, (one) => serialized(inner.ofType as GraphQLOutputType, one)).join(',')}]`;
  if (!isLeafType(inner)) throw new Error(`A rule cannot answer with ${String(inner)}: only with values, enum values and lists of them.`);
  return JSON.stringify(inner.serialize(value));
}
