import { FIRST_NAMES, PLACES_ABROAD } from './names.rules.js';

const GONE = '[…]';

/**
 * What somebody typed without what leads to a person or a company: better one word too much is left out than one name left in.
 * `known` are words that begin with a capital and are no personal data, in small letters.
 */
export function withoutPersonalData(text: string, known: ReadonlySet<string>): string {
  const bare = PATTERNS.reduce((rest, pattern) => rest.replace(pattern, GONE), text.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
  const unnamed = withoutNames(withoutMarkedNames(bare), known);
  return unnamed.replaceAll(/(?:\[…\][\s,./-]*){2,}/g, `${GONE} `).trim();
}

/** Names of places and providers: each word of them, and its stem where Finnish changes it (Turku: Turun). */
export function knownWords({ municipalities, providers }: { municipalities: readonly { name: { fi: string; sv: string } }[]; providers: readonly string[] }): ReadonlySet<string> {
  const names = [...municipalities.flatMap(({ name }) => [name.fi, name.sv]), ...providers, ...PLACES_ABROAD];
  const words = names.join(' ').toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.flatMap(stemsOf));
}

const PATTERNS: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+\s?(?:@|[([]\s?(?:at|ät|a)\s?[)\]])\s?[\p{L}\p{N}.-]+/giu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:fi|com|net|org|eu|se|io|info|ax|ee)(?:\/\S*)?(?![\p{L}\p{N}])/giu,
  // IBAN, with or without spaces.
  /\b[a-z]{2}\d{2}(?:\s?[\da-z]{4}){3,7}(?:\s?[\da-z]{1,3})?\b/giu,
  // A personal identity code, and a day of birth.
  /(?<!\d)\d{6}[-+a-fu-y]\d{3}[\da-z](?![\p{L}\d])/giu,
  /(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)/gu,
  // A business ID, also as a VAT number.
  /\b(?:fi\s?)?\d{7}-?\d(?!\d)/giu,
  /(?<!\d)\d{6,7}-\d(?!\d)/gu,
  // A telephone number: from abroad, with a zero, or seven digits and more.
  /(?<![\p{L}\d])(?:\+|00)\d(?:[\s()-]?\d){6,14}/gu,
  /(?<![\p{L}\d])0\d{1,3}(?:[\s()-]{0,2}\d){4,9}/gu,
  /(?<![\p{L}\d])\d(?:[\s-]?\d){6,}/gu,
  // A street with its number, in Finnish, Swedish and English.
  /(?<![\p{L}])\p{L}[\p{L}-]*(?:katu|kadun|kadulla|kadulta|tie|tien|tiellä|tieltä|kuja|kujan|kujalla|polku|polun|polulla|väylä|väylän|raitti|raitin|kaari|rinne|bulevardi|gatan|vägen|gränden|stigen|esplanaden)\s+\d+\s?(?:[a-z](?![\p{L}]))?(?:\s?\d{1,3}(?!\d))?/giu,
  /(?<![\p{L}\d])\d+\s+\p{Lu}[\p{L}-]+\s+(?:street|road|lane|avenue)(?![\p{L}])/giu,
  /(?<!\d)\d{5}(?=\s+\p{Lu}\p{Ll})/gu,
  // A company by its form: the words before it that could be its name.
  /(?<![\p{L}])(?:\p{Lu}[\p{L}\p{N}&'’-]*\s+){0,3}[\p{L}\p{N}&'’-]+\s+(?:oyj?|ky|ab|osk|ltd|tmi|t:mi)(?![\p{L}])(?::\p{Ll}+)?/gu,
  /(?<![\p{L}])(?:[\p{L}\p{N}&'’-]+\s+){1,2}(?:Oyj?|OY|Ky|KY|Ab|AB|Osk|Ltd)(?![\p{L}])(?::\p{Ll}+)?/gu,
  /(?<![\p{L}])(?:tmi|t:mi)\s+[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*/giu,
];

/** What comes before a name: it goes whatever its capitals are. */
const MARKERS =
  /(?<![\p{L}])((?:minun\s+)?nimeni\s+on|nimi\s+on|mun\s+nimi\s+on|nimi:|terveisin|terv\.?|ystävällisin\s+terveisin|yst\.?\s?terv\.?|t\.|t:|rva|hra|herra|rouva|jag\s+heter|mitt\s+namn\s+är|mvh\.?|hälsningar|hälsar|med\s+vänlig(?:a)?\s+hälsning(?:ar)?|my\s+name\s+is|(?:best|kind|warm)?\s*regards|sincerely|yours|mr\.?|mrs\.?|ms\.?)[\s,:–-]+(\p{L}[\p{L}'’-]*)((?:\s+\p{L}[\p{L}'’-]*)?)/giu;

/** After a name these go on with the sentence. */
const GOES_ON = /^(ja|joka|olen|oon|mutta|kun|tarvitsen|haluan|etsin|täältä|here|och|jag|som|men|från|vill|behöver|söker|and|i|from|but|who|we|of|on|at)$/iu;

function withoutMarkedNames(text: string): string {
  return text.replaceAll(MARKERS, (_all, marker: string, _first: string, second: string) => `${marker} ${GONE}${second && GOES_ON.test(second.trim()) ? second : ''}`);
}

interface Word {
  readonly text: string;
  readonly capital: boolean;
  readonly first: boolean;
  readonly known: boolean;
  readonly givenName: boolean;
}

/** Leaves out words with a capital that are no known names, and first names in any case, with what stands beside them. */
function withoutNames(text: string, known: ReadonlySet<string>): string {
  const parts = text.split(/([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/u);
  const words = parts.map((part, index) => (index % 2 === 1 ? wordOf(part, parts[index - 1]!, index === 1, known) : null));
  const gone = words.map((word, index) => word !== null && isName(word, words[index + 2] ?? null, parts[index + 1] ?? ''));
  for (let index = 1; index < parts.length; index += 2) {
    // A family name after a first name, also without a capital's help.
    if (gone[index - 2] && words[index - 2]!.givenName && /^\p{Lu}/u.test(parts[index]!) && parts[index - 1] === ' ' && !words[index]!.known) gone[index] = true;
  }
  return parts.map((part, index) => (gone[index] ? GONE : part)).join('');
}

function wordOf(text: string, before: string, isStart: boolean, known: ReadonlySet<string>): Word {
  const small = text.toLowerCase();
  return {
    text,
    capital: text.split(/['’-]/).some((part) => /^\p{Lu}\p{M}*\p{Ll}/u.test(part)),
    first: isStart || /[.!?:;\n]\s*$|^["”'(–-]+$/u.test(before),
    known: isKnown(small, known),
    givenName: inflects(small, FIRST_NAMES),
  };
}

function isName(word: Word, next: Word | null, between: string): boolean {
  if (word.known) return false;
  if (word.givenName) return true;
  if (!word.capital || ALWAYS_CAPITAL.test(word.text)) return false;
  if (!word.first) return true;
  // The first word of a sentence is a name where a name follows at once: Virtanen Matti, Kekkonen-Lahti Jorma.
  return next !== null && between === ' ' && next.capital && !next.known && !ALWAYS_CAPITAL.test(next.text);
}

/** Written with a capital whatever they stand for. */
const ALWAYS_CAPITAL = /^(I|I['’](m|d|ve|ll)|Finnish|Swedish|English|Russian|German|Estonian|Ukrainian|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Excel|Word|Facebook|Instagram|Google|Internet|Starttiraha|Startpeng)$/u;

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  return word.split(/['’-]/).some((part) => inflects(part, known));
}

/** The endings of Finnish cases, of Swedish and English genitives, and of what is asked with -ko and -kin. */
export const ENDINGS = /^(?:n|in|an|on|un|yn|en|än|ön|hin|hun|hon|han|seen|ssa|ssä|issa|issä|sta|stä|ista|istä|lla|llä|illa|illä|lta|ltä|ilta|iltä|lle|ille|a|ä|ta|tä|tta|ttä|na|nä|ksi|s|i|ille|iin|ien|ja|jä|in|laiset|läiset|lainen|läinen|laisia|läisiä)?(?:ko|kö|kin|kaan|kään)?$/u;

function inflects(word: string, names: ReadonlySet<string>): boolean {
  for (let end = word.length; end >= Math.max(3, word.length - 8); end--) {
    if (names.has(word.slice(0, end)) && ENDINGS.test(word.slice(end))) return true;
  }
  return false;
}

/** A word and the stem to which Finnish endings are put: Turku – Turu(n), Kuopio, Helsinki – Helsingi(n), Lahti – Lahde(n). */
export function stemsOf(word: string): string[] {
  const weak = WEAK.flatMap(([strong, becomes]) => (strong.test(word) ? [word.replace(strong, becomes)] : []));
  return [word, ...weak];
}

const WEAK: readonly [RegExp, string][] = [
  [/nki$/u, 'ngi'],
  [/([aeiouyäö])kku$/u, '$1ku'],
  [/rku$/u, 'ru'],
  [/lti$/u, 'lle'],
  [/hti$/u, 'hde'],
  [/([aeiouyäö])ti$/u, '$1de'],
  [/pp([aiouyäö])$/u, 'p$1'],
  [/tt([aiouyäö])$/u, 't$1'],
  [/kk([aiouyäö])$/u, 'k$1'],
  [/nt([aiouyäö])$/u, 'nn$1'],
  [/lt([aouyäö])$/u, 'll$1'],
  [/rt([aiouyäö])$/u, 'rr$1'],
  [/mp([aiouyäö])$/u, 'mm$1'],
  [/([aeiouyäöl])k([aiouyäö])$/u, '$1$2'],
  [/([aeiouyäölr])p([aiouyäö])$/u, '$1v$2'],
  [/([aeiouyäö])t([aiouyäö])$/u, '$1d$2'],
  [/nen$/u, 'se'],
  [/nen$/u, 'si'],
  [/s$/u, 'kse'],
  [/s$/u, 'se'],
  [/e$/u, 'ee'],
  [/sta$/u, 'sto'],
];
