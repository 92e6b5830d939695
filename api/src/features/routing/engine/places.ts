import type { Vocabulary } from './engine.types.js';
import { formsOf, type PlaceCase } from './places.forms.js';
import { ALSO_WORDS, ONLY_LITERAL, OTHER_NAMES, RARELY_PLACES } from './places.names.js';
import { foldedFormOf, wordsOf, type Word } from './words.js';

/** What a form of a word says of a place. */
interface PlaceForm {
  code: string;
  /** As it must be written, where without its dots it would be another word. */
  literal: string | null;
  name: string;
  kind: PlaceCase;
}

export type PlaceForms = ReadonlyMap<string, PlaceForm>;

export interface PlacesNamed {
  /** Where the business is or will be, as far as the text says it. */
  municipality: string | null;
  /** Named in passing: where its people only live, or where something comes from. It counts where nothing else is known. */
  passing: string | null;
  /** Places of words that name municipalities: they say where, not what. */
  words: ReadonlySet<number>;
}

interface Mention extends PlaceForm {
  at: number;
  passing: boolean;
  weight: number;
}

export function placeForms(vocabulary: Vocabulary): PlaceForms {
  const forms = new Map<string, PlaceForm>();
  const putAll = (code: string, spelling: string) => {
    for (const name of namesIn(spelling)) {
      const literal = ONLY_LITERAL.has(name) ? spelling.toLowerCase() : null;
      const kinds = literal ? new Map<string, PlaceCase>([[name, 'NAME']]) : formsOf(name).set(`${name}s`, 'OF');
      for (const [form, kind] of kinds) if (!forms.has(form)) forms.set(form, { code, literal, name, kind });
    }
  };
  for (const { code, name } of vocabulary.municipalities) putAll(code, name.fi);
  for (const { code, name } of vocabulary.municipalities) putAll(code, name.sv);
  const known = new Set(vocabulary.municipalities.map(({ code }) => code));
  for (const [code, ...names] of OTHER_NAMES) if (known.has(code)) for (const name of names) putAll(code, name);
  return forms;
}

/** Single words by which a name may be written: Mänttä-Vilppula is known by either half, Koski Tl by Koski. */
function namesIn(spelling: string): string[] {
  return wordsOf(spelling)
    .map(({ folded }) => folded)
    .filter((word) => word.length > 2 || spelling.length === 2)
    .filter((word) => !/^(tl|kunta|adolfs|gustav|karins|martens|michel|meri)$/u.test(word));
}

const LIVING = setOf('asun asuva asuvan asuvalle asumme asuu asutaan asuen asuvat kotoisin kotini kotona muutin muutimme muuttanut bor bosatt boende hemma flyttade flyttat live lives living reside resident home stay moved');
const BUSINESS = /^(firma|yrity|toimip|toimit|liike|kahvil|ravintol|verst|halli|tehda|tehtaa|kaupa|kauppa|myymal|tontt|tontin|tontil|tontit|varasto|tuotant|teollisuust|putiik|pajal|paja|toimis|palvel|tila|starta|perust|avata|avaa|tulee|foretag|firman|verksamhet|butik|kontor|hall|tomt|lager|fabrik|company|business|shop|office|cafe|restaurant|factory|firm|plot|premises|warehouse|open|start|based)/u;
const BEFORE_PLACE = setOf('i in till to at near nara vid omkring from fran');

export function placesIn(words: readonly Word[], forms: PlaceForms, text: string): PlacesNamed {
  const mentions = words.flatMap((_, at) => mentionAt(words, at, forms, text) ?? []);
  const best = (passing: boolean) =>
    mentions.filter((mention) => mention.passing === passing).sort((a, b) => b.weight - a.weight || a.at - b.at)[0]?.code ?? null;
  return { municipality: best(false), passing: best(true), words: new Set(mentions.map(({ at }) => at)) };
}

function mentionAt(words: readonly Word[], at: number, forms: PlaceForms, text: string): Mention | null {
  const word = words[at]!;
  const form = forms.get(word.folded);
  if (!form || !isLikely(form, words, at)) return null;
  const business = isOfBusiness(words, at, text);
  const passing = livesThere(words, at, text) || (comesFrom(form, words, at) && !business);
  return { ...form, at, passing, weight: (business ? 2 : 0) + (form.kind === 'OF' ? 1 : 1.5) };
}

function isLikely({ name, kind, literal }: PlaceForm, words: readonly Word[], at: number): boolean {
  if (literal) return literal === words[at]!.text.normalize('NFC').toLowerCase();
  const capital = /^\p{Lu}/u.test(words[at]!.text);
  const afterIn = at > 0 && BEFORE_PLACE.has(words[at - 1]!.folded);
  const local = kind === 'IN' || kind === 'TO' || kind === 'FROM';
  if (RARELY_PLACES.has(name)) return capital ? local || afterIn : afterIn && kind === 'NAME';
  if (ALSO_WORDS.has(name)) return local || afterIn || (capital && at > 0);
  return name.length > 3 || capital;
}

function livesThere(words: readonly Word[], at: number, text: string): boolean {
  const near = [at - 1, at - 2, at - 3, at + 1].filter((other) => sameClause(words, at, other, text));
  return near.some((other) => LIVING.has(words[other]!.folded));
}

/** Where several places are named, the one in the clause of the business comes first. */
function isOfBusiness(words: readonly Word[], at: number, text: string): boolean {
  const near = [at - 3, at - 2, at - 1, at + 1, at + 2].filter((other) => sameClause(words, at, other, text));
  return near.some((other) => BUSINESS.test(words[other]!.folded));
}

/** "From Tampere" and "near Tampere" say where someone or something else is. */
function comesFrom({ kind }: PlaceForm, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  return kind === 'FROM' || /^(from|fran|near|nara)$/u.test(before);
}

function sameClause(words: readonly Word[], at: number, other: number, text: string): boolean {
  const [first, last] = at < other ? [words[at], words[other]] : [words[other], words[at]];
  if (!first || !last) return false;
  const between = text.slice(first.end, last.start);
  return !/[,.;:!?–—()\n]| (mutta|men|but|vaan) /iu.test(between);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldedFormOf));
}
