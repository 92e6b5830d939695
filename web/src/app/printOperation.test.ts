import * as operations from '@luotsi/schema';
import { type DocumentNode, parse, print as printInFull } from 'graphql';
import { describe, expect, it } from 'vitest';
import { print } from './printOperation.ts';

const documents = Object.entries(operations as Record<string, unknown>).filter((entry): entry is [string, DocumentNode] => (entry[1] as DocumentNode | null)?.kind === 'Document');

/** Read back and written by graphql's own printer, both must be the same. */
function readBack(document: DocumentNode): string {
  return printInFull(parse(print(document)));
}

describe('an operation is written so that the API reads the same', () => {
  it.each(documents)('%s', (_name, document) => expect(readBack(document)).toBe(printInFull(document)));

  it('with everything that GraphQL has for operations', () => {
    const document = parse(`
        query Everything($a: [Int!]! = [1, 2], $b: Filter = { text: "\\"x\\" \\n \\u00e4", on: true, none: null, kind: OPEN, size: -1.5e3 }) @live {
          one: thing(id: $a, deep: { list: [{ b: $b }] }) @include(if: true) @skip(if: false) { ...Part @unmask ... on Thing @defer { id } ... { id } ... @include(if: true) { id } }
        }
        fragment Part on Thing @x(y: "z") { id name }
        mutation { doIt }
        subscription Ear { heard }
    `);
    expect(readBack(document)).toBe(printInFull(document));
  });
});
