import { END, type Found } from './amountsIn.ts';

export type AreaField = 'plotM2' | 'premisesM2';

const words: Record<AreaField, string> = {
  plotM2: String.raw`\p{L}*tont[ti]\p{L}*|maa|maata|maan|maa-ala\p{L}*|maa-alue\p{L}*|\p{L}*piha(?:a|n|lle|-alue\p{L}*)?|\p{L}*kent(?:tä|än)\p{L}*|\p{L}*tomt(?:en|er)?|mark|markområde\p{L}*|plots?|land|(?:building )?sites?`,
  premisesM2: [
    String.raw`\p{L}*hall(?:i|ia|in|it|iin|iksi|issa|ille|eja|en|ar|s)?|(?!maati)\p{L}*til(?:a|aa|an|at|oja|ojen|aksi|oiksi|assa|oissa|alle|oille)`,
    String.raw`\p{L}*varasto(?:a|n|t|ja|ksi|lle)?|\p{L}*(?:verstas|verstaan|verstasta|verstaalle)|\p{L}*toimisto(?:a|n|t|ja|ksi|lle)?|\p{L}*konttori(?:a|n|lle)?|\p{L}*myymälä(?:ä|n|ksi|lle)?`,
    String.raw`\p{L}*lokal(?:en|er|erna)?|\p{L}*lager(?:lokal)?|\p{L}*kontor(?:et)?|\p{L}*verkstad(?:en)?|\p{L}*utrymmen?`,
    String.raw`premises|warehouses?|offices?|workshops?|(?:office|factory|floor|indoor|production|storage) space`,
  ].join('|'),
};

/** What stands nearest tells the kind, then the sentence, then all of the words. Where they tell both or nothing, it may be either. */
export function kindsOf(found: Found): AreaField[] {
  const { before, after, unit, text } = found;
  const follows = FOLLOWS.exec(after)?.[0] ?? '';
  // A unit in the genitive belongs to what follows it: "hallin 3000 m²:n tontille".
  const [owned] = GENITIVE.test(unit + after) ? namesIn(follows) : [];
  if (owned) return [owned.kind];
  const near = [namesIn(PRECEDES.exec(before)?.[0] ?? '').filter(isMeant).at(-1), namesIn(follows).filter(isMeant)[0]];
  for (const names of [near, namesIn(before + after).filter(isMeant), namesIn(text).filter(isMeant)]) {
    const kinds = new Set(names.flatMap((name) => name?.kind ?? []));
    if (kinds.size > 0) return [...kinds];
  }
  return ['plotM2', 'premisesM2'];
}

const WORD = String.raw`\p{L}[\p{L}-]*`;
const AND = '(?:ja|sekä|tai|och|samt|eller|med|and|or|with)';
const FOLLOWS = new RegExp(String.raw`^(?::\p{L}+)? ?(?:(?!${AND} )${WORD}(?: |${END})){0,3}`, 'iu');
const ABOUT = String.raw`(?:noin|n\.|ca\.?|cirka|ungefär|about|around|approx\.?|vähintään|yli|minst|över|at least|over|~|-|:|\()`;
const PRECEDES = new RegExp(String.raw`(?:${WORD} (?!${AND} )){0,2}${WORD}:? *(?:${ABOUT} ?)*$`, 'iu');
const GENITIVE = /^(?:\p{L}+[²2]?:n|neliön|neliömetrin)(?!\p{L})/iu;

type Name = { kind: AreaField; isPurpose: boolean };
const isMeant = ({ isPurpose }: Name) => !isPurpose;

/** Which kinds a text names, in its order. What it is for is not what it is: "tontti hallille", "en tomt för en hall". */
function namesIn(text: string): Name[] {
  const named = (Object.keys(words) as AreaField[]).flatMap((kind) => [...text.matchAll(new RegExp(String.raw`(?<![\p{L}\d])(?:${words[kind]})${END}`, 'giu'))].map(({ index, 0: word }) => ({ kind, index, word })));
  return named.sort((one, other) => one.index - other.index).map(({ kind, index, word }) => ({ kind, isPurpose: /lle$/iu.test(word) || FOR.test(text.slice(0, index)) }));
}

const FOR = /(?<!(?:look|looking|search|searching|need|flytta|flyttar) )(?<!\p{L})(?:för|for|till) (?:\p{L}+ ){0,2}$/iu;
