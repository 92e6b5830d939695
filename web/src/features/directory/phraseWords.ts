import type { Language } from '@luotsi/schema/types';

export const phraseLanguages: readonly Language[] = ['FI', 'SV', 'EN'];
export const LONGEST_PHRASE = 120;

/** What a business said, as the beginning of a phrase: without the places where personal data was taken out. */
export function phraseOf(said: string): string {
  return said.replaceAll('[…]', ' ').replaceAll(/\s+/g, ' ').replaceAll(/ +(?=[,.!?;:])/g, '').trim();
}

/** Where the service would be tried first: at home, or else where it works. Null: anywhere. */
export function placeToTry(coverage: readonly { code: string }[], isNational: boolean, home: string | null): string | null {
  if (isNational || coverage.some(({ code }) => code === home)) return home;
  return coverage[0]?.code ?? null;
}

/** At which place the service comes, from 1; null: not among the matches. */
export function rankOf(matches: readonly { service: { id: string } }[], service: string): number | null {
  const index = matches.findIndex((match) => match.service.id === service);
  return index < 0 ? null : index + 1;
}
