import type { ApolloClient } from '@apollo/client';
import { AddToImportDocument, BeginImportDocument, DiscardImportDocument } from '@luotsi/schema';
import type { ImportFormat } from '@luotsi/schema/types';
import { problemOf } from '../../app/problem.ts';

/** As large as the API takes them. */
export const PART_BYTES = 65_536;
export const MOST_BYTES = 10 * 1024 * 1024;

/** A file on its way: what of it has arrived is not sent again. */
export type Sending = { file: File; format: ImportFormat; /** The import; null until it is begun. */ id: string | null; sent: number; parts: number; /** The import that this file takes the place of. */ replaces: string | null };

/** The file cannot be read any more: it was moved, or changed while it was being sent. */
export class UnreadableFile extends Error {}

/** By the ending of its name; without one by what the browser takes it for, which for a spreadsheet may be CSV, too. Null where it is neither. */
export function formatOf({ name, type }: { name: string; type: string }): ImportFormat | null {
  if (/\.json$/i.test(name)) return 'JSON';
  if (/\.(csv|tsv|txt)$/i.test(name)) return 'CSV';
  if (/\.\w+$/.test(name)) return null;
  return type === 'application/json' ? 'JSON' : type === 'text/csv' || type === 'text/plain' ? 'CSV' : null;
}

export function newSending(file: File, format: ImportFormat, replaces: string | null): Sending {
  return { file, format, id: null, sent: 0, parts: Math.ceil(file.size / PART_BYTES), replaces };
}

/** Sends part after part from where it stopped, and tells how far it has come. Ends early where the reader stops it. */
export async function send(client: ApolloClient, begun: Sending, tell: (sending: Sending) => void, signal: AbortSignal): Promise<Sending> {
  let sending = begun.id === null ? { ...begun, id: await begin(client, begun) } : begun;
  while (sending.sent < sending.parts && !signal.aborted) {
    tell(sending);
    const bytes = await base64(sending.file.slice(sending.sent * PART_BYTES, (sending.sent + 1) * PART_BYTES));
    await client.mutate({ mutation: AddToImportDocument, variables: { input: { import: sending.id!, part: sending.sent, bytes } }, fetchPolicy: 'no-cache' });
    sending = { ...sending, sent: sending.sent + 1 };
  }
  return sending;
}

export async function discard(client: ApolloClient, id: string): Promise<void> {
  await client.mutate({ mutation: DiscardImportDocument, variables: { import: id } });
}

/** Where there is no room for another import, the one that is being corrected makes room. */
async function begin(client: ApolloClient, { file, format, replaces }: Sending): Promise<string> {
  const input = { name: file.name.slice(-200), format, size: file.size };
  const once = async () => (await client.mutate({ mutation: BeginImportDocument, variables: { input }, fetchPolicy: 'no-cache' })).data!.beginImport.id;
  try {
    return await once();
  } catch (error) {
    if (replaces === null || problemOf(error).code !== 'IMPORTS_UNFINISHED') throw error;
    await discard(client, replaces);
    return once();
  }
}

/** The browser's own reader: bytes become base64 without a copy of each as a text. */
function base64(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(new UnreadableFile(reader.error?.message)));
    reader.readAsDataURL(part);
  });
}
