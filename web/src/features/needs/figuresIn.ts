import { type Amount, amountsIn, END, type Found, isOfNow, partBefore } from './amountsIn.ts';
import { kindsOf } from './areaKind.ts';
import { sumsIn } from './sumsIn.ts';

export type SizeField = 'plotM2' | 'premisesM2' | 'jobs' | 'investmentCents' | 'powerMw';

/** A number as its field takes it: m², people, euros, MW. */
export type Figure = { field: SizeField; value: number };

/** What one number in the words may mean, of which its writer chooses. */
export type Mention = readonly Figure[];

/** The numbers with a measure in somebody's words, in Finnish, Swedish or English, in their order. Whether they are meant only their writer says. */
export function figuresIn(words: string): Mention[] {
  const text = words.replaceAll(/[\u00a0\u2007\u2009\u202f]/g, ' ').replaceAll(/[\u2010-\u2015\u2212]/g, '-');
  const found = [...areasIn(text), ...powersIn(text), ...jobsIn(text), ...investmentsIn(text)].sort((one, other) => one.at - other.at);
  const mentions = found.map(({ figures }) => figures.filter(isPossible)).filter((figures) => figures.length > 0);
  return mentions.filter((mention, place) => mentions.findIndex((one) => isSame(one, mention)) === place);
}

type Meant = { at: number; figures: Figure[] };

function meant({ at, amounts }: Found, fields: readonly SizeField[], times = 1): Meant {
  // Two ends and two meanings would be four choices: typing is quicker then.
  if (fields.length > 1 && amounts.length > 1) return { at, figures: [] };
  return { at, figures: fields.flatMap((field) => amounts.map(({ value }) => ({ field, value: Number((value * times).toPrecision(12)) }))) };
}

/** What the fields take; less than a thousand euros is a price and no investment. */
const limits: Record<SizeField, { min: number; max: number; step?: number }> = {
  plotM2: { min: 1, max: 10_000_000, step: 1 },
  premisesM2: { min: 1, max: 1_000_000, step: 1 },
  jobs: { min: 1, max: 10_000, step: 1 },
  investmentCents: { min: 1_000, max: 10_000_000_000 },
  powerMw: { min: 0.01, max: 10_000 },
};

function isPossible({ field, value }: Figure): boolean {
  const { min, max, step } = limits[field];
  return value >= min && value <= max && (!step || Number.isInteger(value));
}

const isSame = (one: Mention, other: Mention) => JSON.stringify(one) === JSON.stringify(other);

const SQUARE_METRES = String.raw`(?:m ?2|m²|m\^2|neliö(?!kilo|jal)\p{L}*|kvm|kvadrat(?:meter)?|sq\.? ?m|square met(?:re|er)s?)${END}`;
const HECTARES = String.raw`(?:ha|hehtaari\p{L}*|hektar|hectares?)${END}`;

/** A hectare is land; of square metres the words around them say what they are of. */
function areasIn(text: string): Meant[] {
  const metres = amountsIn(text, SQUARE_METRES).filter((found) => !isOfNow(found) && !found.after.startsWith('/'));
  const hectares = amountsIn(text, HECTARES, 'unclear').filter((found) => !isOfNow(found));
  return [...metres.map((found) => meant(found, kindsOf(found))), ...hectares.map((found) => meant(found, ['plotM2'], 10_000))];
}

const HEAT = String.raw`\p{L}*(?:lämpö|lämmi|lämmö|värme|heat)\p{L}*`;
const IS_HEAT = [new RegExp(`^(?::\\p{L}+)? ?${HEAT}`, 'iu'), new RegExp(`${HEAT} ?$`, 'iu')] as const;

/** Not what is used in an hour, and not heat. */
function powersIn(text: string): Meant[] {
  const unit = (short: string, long: string) => String.raw`(?:${short}|${long}(?!\p{L}*(?:tunti|tunnin|tim|hour))\p{L}*)${END}`;
  const powers = (typed: string, times: number) => amountsIn(text, typed, 'unclear').filter((found) => !isOfNow(found) && !isHeat(found)).map((found) => meant(found, ['powerMw'], times));
  return [...powers(unit('MW', 'megawatt'), 1), ...powers(unit('kW', 'kilowatt'), 0.001)];
}

const isHeat = ({ before, after }: Found) => IS_HEAT[0].test(after) || IS_HEAT[1].test(before);

const POST = String.raw`(?:työpaik(?:ka|kaa|an|at|koja)|jobb|arbetsplats(?:er)?|arbetstillfällen?|jobs?)${END}`;
const NEW = '(?:uusi|uutta|uuden|nya|nytt|new|additional)';
const PERSON = String.raw`(?:henkeä|hengen|henkilö\p{L}*|ihmis\p{L}*|työntekij\p{L}*|osaaj\p{L}*|personer|anställda|medarbetare|people|persons|employees|workers|staff)${END}`;
const HIRING = String.raw`(?<!\p{L})(?:palkkaa\p{L}*|palkata\p{L}*|rekryt\p{L}*|anställa|anställer|nyanställ\p{L}*|hire|hires|hiring|recruit\p{L}*|(?:will|to) employ)(?!\p{L})`;
const JUST_HIRING = new RegExp(`${HIRING} (?:(?:noin|n\\.|ainakin|ehkä|jopa|vähintään|vielä|ca\\.?|cirka|ungefär|kanske|minst|ytterligare|about|around|some|at least|up to|another) ?)*$`, 'iu');
const NO_PERSON = String.raw`(?! ?(?:[\d%€-]|[.,]\d|(?:e|eur\p{L}*|kpl|milj\p{L}*|[tk]€|vuotta|vuoden|kuukau\p{L}*|viikko\p{L}*|viikon|päivää|päivän|tuntia|tunnin|år|månad\p{L}*|veck\p{L}*|dag|dagar|timm\p{L}*|years?|months?|weeks?|days?|hours?|pros\.?|prosent\p{L}*|procent|percent|machines?|cars?|vans?|trucks?)${END}))`;

/** Who will be hired; not who works there. */
function jobsIn(text: string): Meant[] {
  const found = [
    ...amountsIn(text, `(?:${NEW} )?${POST}|${NEW} ${PERSON}`),
    ...amountsIn(text, PERSON).filter((one) => new RegExp(HIRING, 'iu').test(partBefore(one))),
    ...amountsIn(text, String.raw`(?=[ .,;!?)\n]|$)${NO_PERSON}`).filter(({ before, amounts }) => JUST_HIRING.test(before) && !amounts.some(isYear)),
  ];
  return found.filter((one, place) => !isOfNow(one) && found.findIndex(({ at }) => at === one.at) === place).map((one) => meant(one, ['jobs']));
}

const isYear = ({ typed, value }: Amount) => /^\d{4}$/.test(typed) && value >= 1900 && value < 2100;

const investmentsIn = (text: string): Meant[] => sumsIn(text).map((sum) => meant(sum, ['investmentCents'], sum.times));
