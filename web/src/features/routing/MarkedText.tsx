import type { ReactNode } from 'react';

export type Mark = { start: number; end: number };

/** A text with parts of it marked. It is text and nothing else, whatever is in it. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }): ReactNode {
  const pieces = piecesOf(text, marks);
  return pieces.map(({ start, end, marked }) => (marked ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end)));
}

/** The whole text in pieces, in its order; marks that meet or lie outside the text do no harm. */
export function piecesOf(text: string, marks: readonly Mark[]): (Mark & { marked: boolean })[] {
  const pieces: (Mark & { marked: boolean })[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(text.length, mark.end);
    if (start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start, marked: false });
    pieces.push({ start, end, marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length, marked: false });
  return pieces;
}
