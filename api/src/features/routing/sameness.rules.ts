import { createHash } from 'node:crypto';

/** A text without capitals, signs and doubled spaces; one that has nothing but signs stays as it is. */
export function plainly(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(' ') ?? text.trim();
}

/** A digest by which the same words are found again, however long they are. */
export function digestOf(text: string): string {
  return createHash('sha256').update(plainly(text)).digest('base64url');
}
