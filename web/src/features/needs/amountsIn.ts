/** A number as it was typed, and what it is. */
export type Amount = { typed: string; value: number };

/** A number, or the two ends of a range, with its unit as typed and what stands before and after it in its sentence. */
export type Found = { at: number; amounts: Amount[]; before: string; unit: string; after: string; text: string };

/** How one group of three digits after a point or a comma is read: "1.500 m²" is thousands; "1,500 MW" may be either, and is left. */
export type Reading = 'thousands' | 'unclear';

/** After a word: neither another letter nor a digit. */
export const END = String.raw`(?![\p{L}\d²])`;

const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+|\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?`;
/** Not in the midst of a word, a date, a telephone number or another number. */
const START = String.raw`(?<![\p{L}\d])(?<!\d[.,:/-])(?<!\+)`;
const TO = String.raw`(?: ?- ?| (?:to|till|tai|eller|or) )`;

/** Nobody says so many of one kind; it bounds the work for any text. */
const MOST = 20;

/** The first numbers with this unit behind them, or this sign before them. */
export function amountsIn(text: string, unit: string, reading: Reading = 'thousands', sign = ''): Found[] {
  const pattern = new RegExp(`${START}${sign}(${NUMBER})(?:${TO}(${NUMBER}))? ?(${unit})`, 'giu');
  return [...text.matchAll(pattern)].slice(0, MOST).flatMap((match) => {
    const amounts = endsOf(match[1]!, match[2], reading);
    const end = match.index + match[0].length;
    const around = { before: text.slice(startOfSentence(text, match.index), match.index), after: text.slice(end, endOfSentence(text, end)) };
    return amounts.length === 0 ? [] : [{ at: match.index, amounts, unit: match[3]!, text, ...around }];
  });
}

/** Which end of a range is meant only its writer knows: both are offered. What is far apart is no range, such as "2027-300 m²". */
function endsOf(first: string, second: string | undefined, reading: Reading): Amount[] {
  const from = amountOf(first, reading);
  if (second === undefined) return from ? [from] : [];
  const to = amountOf(second, reading);
  if (!to) return [];
  return from && from.value < to.value && to.value <= from.value * 20 ? [from, to] : [to];
}

function amountOf(typed: string, reading: Reading): Amount | null {
  if (/^0\d/.test(typed)) return null;
  const plain = typed.replaceAll(' ', '');
  const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain);
  if (isGrouped && reading === 'unclear' && plain.length < 8) return null;
  const [, whole, decimals = ''] = isGrouped ? [plain, plain] : /^(.*?)(?:[.,](\d+))?$/.exec(plain)!;
  return { typed, value: Number(`${whole!.replaceAll(/[.,]/g, '')}.${decimals}`) };
}

const SHORT = String.raw`(?:^|[ (])(?:[nNcCtT]|noin|ca|milj|mio|esim|kpl|puh|approx|t\.ex|bl\.a|e\.g)`;
/** A point ends a sentence unless it shortens a word, or stands after a number whose sentence goes on. */
const BREAK = new RegExp(String.raw`[!?;\n]|(?<!${SHORT}|\d)\.(?=\s|$)|(?<=\d)\.(?=\s+\p{Lu}|\s*$)`, 'gu');

function startOfSentence(text: string, at: number): number {
  const last = [...text.slice(0, at).matchAll(BREAK)].at(-1);
  return last ? last.index + 1 : 0;
}

function endOfSentence(text: string, at: number): number {
  const [next] = text.slice(at).matchAll(BREAK);
  return next ? at + next.index : text.length;
}

const PART = /[,;]|(?<!\p{L})(?:ja|sekä|mutta|vaan|och|samt|men|utan|and|but)(?!\p{L})/iu;
/** The last part of a sentence before something, and the first part after it. */
export const partBefore = ({ before }: Found): string => before.split(PART).at(-1)!;
export const partAfter = ({ after }: Found): string => after.split(PART)[0]!;

/** What there is already is no need. */
export function isOfNow(found: Found): boolean {
  return /nyky|tällä hetkellä|nuvarande|befintlig|current|existing/iu.test(partBefore(found).split(/tarvit|behöv|need/iu).at(-1)!);
}
