import { tableProblem } from './importErrors.rules.js';
import type { TableEncoding, TableProblem } from './importTerms.entity.js';

/** What is wrong with a table as a whole. */
export class UnreadableTable extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem.code);
  }
}

export interface ReadText {
  readonly encoding: TableEncoding;
  /** Without a mark at its start, its lines ending in one sign. */
  readonly text: string;
}

const MARKS: readonly { encoding: TableEncoding; label: string; bytes: readonly number[] }[] = [
  { encoding: 'UTF_8', label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF_16_LE', label: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'UTF_16_BE', label: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The text of a file: by the mark at its start, else as UTF-8, else as Windows-1252, as older spreadsheets write. */
export function textOf(bytes: Uint8Array): ReadText {
  const mark = MARKS.find((one) => one.bytes.every((byte, place) => bytes[place] === byte));
  const read = mark ? marked(bytes, mark) : unmarked(bytes);
  const text = read.text.replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul !== -1) throw new UnreadableTable(tableProblem('NUL', ...placeOf(text, nul)));
  if (text.trim() === '') throw new UnreadableTable(tableProblem('EMPTY'));
  return { encoding: read.encoding, text };
}

/** The line and the sign in it, both from one on. */
export function placeOf(text: string, index: number): [line: number, column: number] {
  const before = text.slice(0, index);
  return [before.split('\n').length, index - before.lastIndexOf('\n')];
}

function marked(bytes: Uint8Array, { encoding, label }: { encoding: TableEncoding; label: string }): ReadText {
  const text = decoded(bytes, label);
  if (text === null) throw new UnreadableTable(tableProblem('BAD_BYTES'));
  return { encoding, text };
}

function unmarked(bytes: Uint8Array): ReadText {
  const text = decoded(bytes, 'utf-8');
  return text === null ? { encoding: 'WINDOWS_1252', text: decoded(bytes, 'windows-1252')! } : { encoding: 'UTF_8', text };
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
