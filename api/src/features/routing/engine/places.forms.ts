/** How a Finnish place name ends before its case endings: joki becomes joe-, Huittinen Huittisi-. All forms are folded. */
const LAST_PARTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/kunta$/u, ['kunna', 'kunta']],
  [/nen$/u, ['se', 'si', 'ste']],
  [/joki$/u, ['joe', 'joke']],
  [/jarvi$/u, ['jarve']],
  [/vesi$/u, ['vede', 'vete']],
  [/lahti$/u, ['lahde', 'lahte', 'lahti']],
  [/maki$/u, ['mae', 'make']],
  [/niemi$/u, ['nieme']],
  [/salmi$/u, ['salme']],
  [/koski$/u, ['koske']],
  [/lampi$/u, ['lamme', 'lampe', 'lammi']],
  [/uusikaupunki$/u, ['uudenkaupungi', 'uudessakaupungi', 'uuteenkaupunki']],
  [/kaupunki$/u, ['kaupungi', 'kaupunki']],
  [/saari$/u, ['saare']],
  [/virrat$/u, ['virroi', 'virto', 'virta']],
  [/laidun$/u, ['laitume']],
  [/us$/u, ['ukse', 'ude', 'ute']],
  [/as$/u, ['aa', 'aks']],
  [/e$/u, ['ee', 'e']],
];

/** Weak grades of the last consonants: Turku, Turussa; Helsinki, Helsingissä. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/([ptk])\1(?=[aeiouy]+$)/u, '$1'],
  [/nk(?=[aeiouy]+$)/u, 'ng'],
  [/nt(?=[aeiouy]+$)/u, 'nn'],
  [/lt(?=[aeiouy]+$)/u, 'll'],
  [/rt(?=[aeiouy]+$)/u, 'rr'],
  [/mp(?=[aeiouy]+$)/u, 'mm'],
  [/(?<=[aeiouyhr])t(?=[aeiouy]$)/u, 'd'],
  [/(?<=[aeiouylr])k(?=[aeiouy]$)/u, ''],
  [/(?<=[aeiouylr])p(?=[aeiouy]$)/u, 'v'],
];

export type PlaceCase = 'NAME' | 'OF' | 'IN' | 'TO' | 'FROM';

const CASES: readonly (readonly [PlaceCase, string])[] = [
  ['NAME', ''],
  ['OF', 'n'],
  ['OF', 'en'],
  ['OF', 'in'],
  ['IN', 'ssa'],
  ['IN', 'lla'],
  ['FROM', 'sta'],
  ['FROM', 'lta'],
  ['TO', 'lle'],
  ['TO', 'seen'],
];

/** Every form in which a Finnish text may name the place, folded, with its case. */
export function formsOf(folded: string): Map<string, PlaceCase> {
  const forms = new Map<string, PlaceCase>([[folded, 'NAME']]);
  for (const stem of stemsOf(folded)) {
    for (const [kind, ending] of CASES) if (ending !== '') add(forms, stem + ending, kind);
    const last = stem.at(-1)!;
    for (const ending of [`${last}n`, `h${last}n`]) add(forms, stem + ending, 'TO');
  }
  return forms;
}

function add(forms: Map<string, PlaceCase>, form: string, kind: PlaceCase): void {
  if (!forms.has(form)) forms.set(form, kind);
}

function stemsOf(folded: string): string[] {
  const last = LAST_PARTS.find(([pattern]) => pattern.test(folded));
  if (last) return last[1].map((ending) => folded.replace(last[0], ending));
  if (/[^aeiouy]$/u.test(folded)) return [`${folded}i`];
  const weak = GRADES.find(([pattern]) => pattern.test(folded));
  return weak ? [folded, folded.replace(weak[0], weak[1])] : [folded];
}
