import type { Figure, Mention, SizeField } from './figuresIn.ts';

/** More mentions would stand between the words and the rest of the form; one is never shown with a part of its choices. */
const MOST = 6;

/** What can still be added: nothing of a mention of which the writer has chosen one meaning, nor where the field holds another number of the words. */
export function offeredFigures(mentions: readonly Mention[], sizes: Record<SizeField, string>): Figure[] {
  const isHeld = ({ field, value }: Figure) => sizes[field] !== '' && Number(sizes[field]) === value;
  const held = new Set(mentions.flat().filter(isHeld).map(({ field }) => field));
  const open = mentions.filter((mention) => !mention.some(isHeld)).map((mention) => mention.filter(({ field }) => !held.has(field)));
  return open.filter((mention) => mention.length > 0).slice(0, MOST).flat();
}
