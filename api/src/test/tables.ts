import type { Client } from './app.js';

const PART = 65_536;
const FIELDS = 'id status parts received encoding separator problem { code line column text { fi } } creates updates unchanged errors digest appliedAt';
export const BEGIN = `mutation ($input: BeginImportInput!) { beginImport(input: $input) { ${FIELDS} } }`;
export const ADD = `mutation ($input: AddToImportInput!) { addToImport(input: $input) { ${FIELDS} } }`;
export const APPLY = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { ${FIELDS} } }`;
export const CHECK = `mutation ($id: ID!) { checkImport(import: $id) { ${FIELDS} } }`;
export const DISCARD = 'mutation ($id: ID!) { discardImport(import: $id) }';
export const ONE = `query ($id: ID!) { directoryImport(id: $id) { ${FIELDS} } }`;
export const ROWS = `query ($id: ID!, $filter: RowFilter!, $first: Int!, $after: String) { importRows(import: $id, filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { line slug action changes { field before after } errors { column code value text { fi sv en } } } } } }`;

/** The parts of a table as they are sent. */
export function partsOf(table: string | Buffer): string[] {
  const bytes = Buffer.from(table as string);
  return Array.from({ length: Math.ceil(bytes.length / PART) }, (_, part) => bytes.subarray(part * PART, (part + 1) * PART).toString('base64'));
}

/** Sends a whole table, the last part first; gives the import as it is then. */
export async function sendTable(client: Client, table: string | Buffer, format = 'CSV'): Promise<any> {
  const { id } = (await client.ask(BEGIN, { input: { name: `palvelut.${format.toLowerCase()}`, format, size: Buffer.byteLength(table as string) } })).beginImport;
  let last;
  for (const [part, bytes] of [...partsOf(table).entries()].reverse()) last = (await client.ask(ADD, { input: { import: id, part, bytes } })).addToImport;
  return last;
}

export async function rowsOf(client: Client, id: string, filter = 'ALL', first = 50, after: string | null = null): Promise<any> {
  return (await client.ask(ROWS, { id, filter, first, after })).importRows;
}
