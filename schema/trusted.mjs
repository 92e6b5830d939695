import { Kind, visit } from 'graphql';
import { hashOfDocument } from '../api/dist/core/trustedDocuments.js';

/** Writes the hash of each operation of the portal: in production the API answers these and no others. */
export function plugin(_schema, files) {
  const definitions = files.filter(({ location }) => location.includes('/web/')).flatMap(({ document }) => document.definitions);
  const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const rows = operations.map((operation) => [operation.name.value, hashOfDocument({ kind: Kind.DOCUMENT, definitions: [operation, ...spreadIn(operation, fragments)] })]);
  return JSON.stringify(Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2);
}

/** The fragments that an operation uses, and those that these use. */
function spreadIn(operation, fragments) {
  const used = new Set();
  const follow = (node) =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  follow(operation);
  return [...used];
}
