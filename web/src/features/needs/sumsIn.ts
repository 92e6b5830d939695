import { amountsIn, END, type Found, isOfNow, partAfter, partBefore } from './amountsIn.ts';

/** What was found, and by how much it is multiplied to be euros. */
export type Sum = Found & { times: number };

const EURO = String.raw`(?:euro(?:a|n|ja|lla|s|t)?|eur|€|e)${END}(?!-)`;
const MILLIONS = String.raw`(?:milj(?:\.|oona\p{L}*|on(?:er)?)?|mn|millions?|mio\.?)`;
const THOUSANDS = String.raw`(?:tuhat\p{L}*|tusen|thousand)`;

/** Sums that may be invested, each once: no turnover, rent, wage or grant, and nothing that is paid again and again. */
export function sumsIn(text: string): Sum[] {
  const sums = (unit: string, times: number): Sum[] => amountsIn(text, unit, times === 1 ? 'thousands' : 'unclear').map((found) => ({ ...found, times }));
  const found = [
    ...sums(`(?:${MILLIONS} ?${EURO}|m(?:€|eur)${END})`, 1_000_000),
    ...sums(`(?:${THOUSANDS} ?${EURO}|[tk](?:€|eur)${END})`, 1_000),
    ...sums(EURO, 1),
    ...sums(MILLIONS + END, 1_000_000).filter(isInvested),
    ...signed(text),
  ];
  return found.filter((sum, place) => !isOtherSum(sum) && found.findIndex(({ at }) => at === sum.at) === place);
}

/** `€2 million`, `€300k`, `EUR 300,000` */
function signed(text: string): Sum[] {
  return amountsIn(text, `(?:(?:${MILLIONS}|m|bn|k|${THOUSANDS})${END})?`, 'thousands', '(?:€|EUR) ?').flatMap((found) => {
    const times = timesOf(found.unit);
    return times > 1 && found.amounts.some(({ typed }) => /[.,]\d{3}/.test(typed)) ? [] : [{ ...found, times }];
  });
}

function timesOf(unit: string): number {
  if (/^bn/i.test(unit)) return 1_000_000_000;
  if (/^m/i.test(unit)) return 1_000_000;
  return unit.trim() === '' ? 1 : 1_000;
}

const INVESTED = /invest\p{L}* (?:\p{L}+ )?(?:(?:noin|n\.|ca\.?|ungefär|about|around|yli|över|over) ?)*$/iu;

/** Millions of which nobody says that they are euros: "investoimme 2 miljoonaa", "2 miljoonan investointi". */
function isInvested(found: Found): boolean {
  if (/^ (?:kron|kr|sek|dollar|usd)/iu.test(found.after)) return false;
  if (/^ \p{L}*invest/iu.test(found.after)) return true;
  return INVESTED.test(found.before) && !/^ ?(?:asiak|kappal|litra|kilo|ton|customer|unit|kund|enhet)/iu.test(found.after);
}

const AGAIN = /^ ?(?:\/|per |kk|kuussa|kuukau|vuodes|vuoden|vuosi|tunni|tunti|päiväs|päivältä|neliö|m2|m²|i månad|om året|i timm|a month|a year|an hour|monthly|yearly)/iu;
const OTHER = /liikevaih|omsättning|turnover|revenue|myynti|försäljning|\bsales|vuokra|\bhyr|\brent(?!\p{L})|palka(?!t)|palkk(?!aa)|\blön|salar|\bwage|avustu|\btukea|\bstöd|bidrag|\bgrants?(?!\p{L})|velka|skuld|\bdebt/iu;

function isOtherSum(sum: Sum): boolean {
  return AGAIN.test(sum.after) || OTHER.test(`${partBefore(sum)} ${partAfter(sum).slice(0, 25)}`) || isOfNow(sum);
}
