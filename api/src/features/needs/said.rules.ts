import { constraint } from '../../core/input.js';
import type { FieldError } from '../../core/refusal.js';
import { ENDINGS, stemsOf } from '../routing/privacy.rules.js';

/** Numbers that only a telephone has: sizes, sums and years are no contact data. */
const CONTACT_DATA: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+\s?(?:@|[([]\s?(?:at|ät|a)\s?[)\]])\s?[\p{L}\p{N}.-]+/iu,
  /(?<![\p{L}\d]|\d\s)(?:\+|00)[1-9](?:[\s()-]?\d){6,14}/u,
  /(?<![\p{L}\d]|\d[\s,.])0[1-9]\d{0,2}(?:[\s()-]{0,2}\d){5,9}/u,
];

export function hasContactData(text: string): boolean {
  return CONTACT_DATA.some((pattern) => pattern.test(text));
}

/** Heads of departments read it: it leads to nobody. */
export function NoContactData(): PropertyDecorator {
  return constraint((value) => ([value].flat().some((text) => hasContactData(String(text))) ? 'CONTACT_DATA' : null));
}

const FORM = '(?:oyj?|abp?|ky|kb|tmi|t:mi|osk|ltd|fma)';
const FORMS = new RegExp(`(?:^|\\s)${FORM}\\.?(?=\\s|$)`, 'giu');
const GONE = '[…]';

const plain = (words: string) => words.normalize('NFC').toLowerCase().replaceAll(/[\s-]+/g, ' ').trim();
/** The ways in which a company's name begins where it is said, without its form; none where there is hardly a name. */
function stemsOfCompany(company: string): string[] {
  const name = plain(company.replaceAll(FORMS, ' '));
  return name.length > 1 ? stemsOf(name) : [];
}

/** Whether a text names the company, without its form, in any case of Finnish and in any letters. */
export function namesCompany(text: string, company: string): boolean {
  const said = plain(text);
  return stemsOfCompany(company).some((stem) => isSaid(stem, said));
}

/** A text that names the company no more, whatever stands around the name. */
export function withoutCompany(text: string, company: string): string {
  if (!namesCompany(text, company)) return text;
  const bare = stemsOfCompany(company).reduce((rest, stem) => rest.replaceAll(saidAs(stem), (said: string, ending: string) => (ENDINGS.test(ending.toLowerCase()) ? GONE : said)), text.normalize('NFC'));
  return namesCompany(bare, company) ? GONE : bare;
}

/** A stem as it stands in a text, with its ending and with the form of the company beside it. */
function saidAs(stem: string): RegExp {
  const words = stem.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const before = String.raw`(?<![\p{L}\p{N}])(?:${FORM}\.?\s+)?(?<![\p{L}\p{N}])`;
  return new RegExp(String.raw`${before}${words.join(String.raw`[\s\-]+`)}[:’']?(\p{L}*)(?:\s+${FORM}(?::\p{L}+)?(?![\p{L}\p{N}]))?`, 'giu');
}

function isSaid(stem: string, said: string): boolean {
  for (let at = said.indexOf(stem); at >= 0; at = said.indexOf(stem, at + 1)) {
    const ending = /^[:’']?(\p{L}*)/u.exec(said.slice(at + stem.length))![1]!;
    if (!/[\p{L}\p{N}]$/u.test(said.slice(0, at)) && ENDINGS.test(ending)) return true;
  }
  return false;
}

/** What a department may not read of a company that does not show its name: a text that names it. */
export function errorsInText(path: string, text: string, { nameShown }: { readonly nameShown: boolean }, company: string | null): FieldError[] {
  return !nameShown && company !== null && namesCompany(text, company) ? [{ path, code: 'NAMES_COMPANY' }] : [];
}

interface Said {
  readonly title?: string | null;
  readonly words: string;
  readonly skills: readonly string[];
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly nameShown: boolean;
}

/** What is wrong with what is said of a company, all of it at once. `windowBefore` is when it was needed so far: a time that is over may stay as it is. */
export function errorsOf(said: Said, company: string | null, today: string, windowBefore: string | null = null): FieldError[] {
  const isOver = said.windowTo < today && said.windowTo !== windowBefore;
  const read = Object.entries({ title: said.title ?? '', words: said.words, skills: said.skills.join('\n') });
  const errors: FieldError[] = read.flatMap(([path, text]) => errorsInText(path, text, said, company));
  if (said.windowTo < said.windowFrom) errors.push({ path: 'windowTo', code: 'WRONG_ORDER' });
  else if (isOver) errors.push({ path: 'windowTo', code: 'IN_THE_PAST' });
  return errors;
}
