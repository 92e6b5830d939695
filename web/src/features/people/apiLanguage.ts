import type { UpdateOwnDetailsInput } from '@luotsi/schema/types';
import type { Language } from '../../app/language.ts';

type ApiLanguage = UpdateOwnDetailsInput['language'];

const inApi: Record<Language, ApiLanguage> = { fi: 'FI', sv: 'SV', en: 'EN' };
const inAddress: Record<ApiLanguage, Language> = { FI: 'fi', SV: 'sv', EN: 'en' };

/** The API writes languages as its enums do, addresses as the web does. */
export function toApi(language: Language): ApiLanguage {
  return inApi[language];
}

export function fromApi(language: ApiLanguage): Language {
  return inAddress[language];
}
