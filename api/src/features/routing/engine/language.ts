import type { NeedLanguage } from './engine.types.js';
import type { Word } from './words.js';

/** Short words that hardly stand in another of the three languages. */
const TELLING: Record<NeedLanguage, ReadonlySet<string>> = {
  fi: setOf('ja tai vai mutta kun jos että niin myös mitä mikä mihin missä mistä miten kuka kuinka paljonko onko ei ole olen oon meillä meidän minun mun mulla saa saako pitää pitääkö pitäs voiko voi haluan haluun tarvitsen tarvii yritys firma uusi ilman kanssa varten tarvitaan haluaisin saisi löytyy tarvitaanko pitäisi'),
  sv: setOf('och eller men att det som för från till av på hur var vem vad jag vi du ni kan ska vill måste får behöver söker min mitt vårt vår ett är inte någon något finns med vid om åt företag företaget firma utan nytt ny nya egen första hjälp anställa anställd starta söka köpa sälja bygga hyra betala lån'),
  en: setOf('the and or of to for from with without by is are do does have has can we my our how who where what which need want looking find get help company business an this that there if about should would i your'),
};

const ENDINGS: Record<NeedLanguage, RegExp> = {
  fi: /(ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|nen|minen|mista|mistä|taa|tää|aan|ään|een|iin|oon|uun|kko|tti|ista|uus|yys|mme|tus|tys|ja|jä|ia|iä|ko|kö|kin|us|os|ys|n)$/u,
  sv: /(ning|ningar|ningen|het|lig|ligt|else|skap|tet|are|aren|erna|arna|orna|ade|tion|tionen|era|erar|stöd|lån|skatt|avgift|bidrag|ar|er|et|en|or|ssa\b)$/u,
  en: /(ing|tion|tions|ment|ness|ed|ly|ity|ship|ers|ees|ies|ess|ful|able|ance|ence|ts|ks|ns|ght|th|ck|sh)$/u,
};

const LANGUAGES = ['fi', 'sv', 'en'] as const;
/** What counts for nothing else decides for Finnish, the language of most needs. */
const BEFOREHAND: Record<NeedLanguage, number> = { fi: 0.3, sv: 0, en: 0 };

/** Words known in one language by the catalogue's own texts: how often each stands in it. */
export type KnownWords = (folded: string) => Record<NeedLanguage, number> | undefined;

/** The language in which a need is written, by its short words, letters, endings and the words of the catalogue. Mixed text goes to the larger part. */
export function languageOf(words: readonly Word[], known: KnownWords): NeedLanguage {
  const points = { ...BEFOREHAND };
  for (const word of words) addPoints(points, word, known);
  return LANGUAGES.reduce((best, language) => (points[language] > points[best] ? language : best));
}

function addPoints(points: Record<NeedLanguage, number>, word: Word, known: KnownWords): void {
  const lower = word.text.normalize('NFC').toLowerCase();
  const found = known(word.folded);
  const total = found ? found.fi + found.sv + found.en : 0;
  for (const language of LANGUAGES) {
    if (TELLING[language].has(lower)) points[language] += 2;
    if (lower.length > 3 && ENDINGS[language].test(lower)) points[language] += 0.5;
    if (found) points[language] += (1.5 * found[language]) / (total + 1);
  }
  if (/å/u.test(lower)) points.sv += 2;
  if (/ää|öö|yy|uu|ii|kk[aäo]|y[öä]|äy|öy/u.test(lower)) points.fi += 0.8;
  else if (/[äö]/u.test(lower)) points.en -= 1;
  if (/[bcfgqwxz]|th|sh/u.test(lower)) points.fi -= 0.3;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
