import type { DemoMembership, DemoPerson, Language } from './types.js';

/** A made-up person: key, address and telephone number follow from the name and a running number. */
export function person(name: string, number: number, language: Language, ...memberships: DemoMembership[]): DemoPerson {
  const plain = withoutAccents(name);
  return {
    key: plain.replaceAll(' ', '-'),
    name,
    email: `${plain.replaceAll(' ', '.')}@esimerkki.example`,
    phone: `050 000 ${String(number).padStart(4, '0')}`,
    language,
    memberships,
  };
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{Diacritic}/gu, '');
}
