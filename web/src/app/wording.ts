import type { Language } from './language.ts';

/** A text as the build compiles it: plain, or pieces of which some wait for values. */
export type Compiled = string | readonly Token[];
type Token = string | readonly [name: string] | readonly [name: string, kind: string, choices: Choices];
type Choices = Readonly<Record<string, Compiled | number | undefined>>;
export type Values = Record<string, string | number>;

/** Fills a compiled MessageFormat text: values, plural forms by the language's own rules, choices by name. */
export function filled(text: Compiled, values: Values, language: Language, count = ''): string {
  if (typeof text === 'string') return text;
  return text.map((token) => (typeof token === 'string' ? (token === '#' ? count || '#' : token) : valueOf(token, values, language))).join('');
}

function valueOf([name, kind, choices]: Exclude<Token, string>, values: Values, language: Language): string {
  const value = values[name] ?? '';
  if (!kind || !choices) return String(value);
  const number = Number(value) - Number(choices['offset'] ?? 0);
  const form = kind === 'select' ? String(value) : pluralForm(language, kind, number);
  const chosen = (kind === 'select' ? undefined : choices[String(value)]) ?? choices[form] ?? choices['other'];
  return filled(typeof chosen === 'object' || typeof chosen === 'string' ? chosen : '', values, language, numberIn(language, number));
}

function pluralForm(language: Language, kind: string, number: number): string {
  const type = kind === 'selectordinal' ? 'ordinal' : 'cardinal';
  return (rules[language + type] ??= new Intl.PluralRules(language, { type })).select(number);
}

function numberIn(language: Language, number: number): string {
  return (numbers[language] ??= new Intl.NumberFormat(language)).format(number);
}

/** Making these is slow, so each is made once. */
const rules: Record<string, Intl.PluralRules> = {};
const numbers: Partial<Record<Language, Intl.NumberFormat>> = {};
