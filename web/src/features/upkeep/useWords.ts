import type { UpkeepChoicesQuery } from '@luotsi/schema';
import { type Format, useFormat } from '../../app/format.ts';
import { isLanguage } from '../../app/language.ts';
import { type Localized, type Message, type Text, useLocalized, useText } from '../../app/text.ts';
import { m as companies } from '../companies/companies.messages.ts';
import { m as service } from '../directory/service.messages.ts';
import { m as page } from '../directory/servicePage.messages.ts';
import { m } from './fields.messages.ts';

const FEW = 6;
const DAYS = ['fullUntil', 'assuredOn', 'closedOn', 'awayUntil', 'leftOn'];

type Reader = { t: Text; l: (name: Localized) => string; f: Format };

/** How a field is called. */
export function useFieldLabel(): (field: string) => string {
  const t = useText();
  return (field) => {
    const [name, language] = field.split('.');
    if (isLanguage(language)) return t(name === 'name' ? m.nameIn : name === 'needPhrases' ? m.phrasesIn : m.descriptionIn, { language });
    return t(field === 'coverage' ? m.coverageMunicipalities : ((m as Record<string, Message>)[field] ?? m.other));
  };
}

/** What a field says, in plain words instead of codes. */
export function useWords(choices: UpkeepChoicesQuery | undefined): (field: string, values: readonly string[]) => string {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (field, values) => {
    if (values.length === 0) return field === 'created' ? '' : t(m.nothing);
    // They are what people said, read one by one, and have commas in them.
    if (field.startsWith('needPhrases')) return values.map((text) => t(m.phrase, { text })).join('\n');
    const words = values.map((value) => wordOf(field, value, choices, { t, l, f }));
    const sorted = words.length > 1 ? words.sort((a, b) => a.localeCompare(b, 'fi')) : words;
    return sorted.length <= FEW ? sorted.join(', ') : t(m.more, { names: sorted.slice(0, FEW - 1).join(', '), n: sorted.length - FEW + 1 });
  };
}

function wordOf(field: string, value: string, choices: UpkeepChoicesQuery | undefined, { t, l, f }: Reader): string {
  const named = (list: readonly { code: string; name: Localized }[] | undefined) => {
    const found = list?.find(({ code }) => code === value);
    return found ? l(found.name) : value;
  };
  const said = (from: object) => {
    const message = (from as Record<string, Message>)[value];
    return message ? t(message) : value;
  };
  if (DAYS.includes(field)) return f.day(value);
  const ways: Record<string, () => string> = {
    topics: () => named(choices?.topics),
    industries: () => named(choices?.industries),
    coverageRegions: () => named(choices?.regions),
    coverageMunicipalities: () => named(choices?.municipalities),
    coverage: () => named(choices?.municipalities),
    coverageArea: () => named(choices?.areas.map(({ id, name }) => ({ code: id, name }))),
    coverageType: () => said(m),
    stages: () => said(page),
    sizes: () => said(companies),
    cost: () => said(service),
    capacity: () => said(service),
    promisedDays: () => t(m.days, { n: Number(value) }),
  };
  return ways[field]?.() ?? value;
}
