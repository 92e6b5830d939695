import { sql, type Sql } from './sql.js';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const Language = { FI: 'fi', SV: 'sv', EN: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];
registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of the portal.',
  valuesConfig: {
    FI: { description: 'Finnish' },
    SV: { description: 'Swedish' },
    EN: { description: 'English' },
  },
});

@ObjectType({ description: 'A text in the three languages of the portal.', simpleResolvers: true })
export class Localized {
  @Field(() => String, { description: 'In Finnish.' })
  fi!: string;
  @Field(() => String, { description: 'In Swedish.' })
  sv!: string;
  @Field(() => String, { description: 'In English.' })
  en!: string;
}

const languages: readonly string[] = Object.values(Language);

/** The first language of an Accept-Language header that the portal speaks; Finnish where it names none. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(';q=');
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
  });
  wanted.sort((a, b) => b.weight - a.weight);
  return (wanted.find(({ language }) => languages.includes(language))?.language ?? 'fi') as Language;
}

/** The condition that a localized column has a text in it, in any of its languages, capitals or not. */
export function says(column: Sql, text: string): Sql {
  return contains(sql`concat_ws(' ', ${column}->>'fi', ${column}->>'sv', ${column}->>'en')`, text);
}

/** The condition that a text column has a text in it; signs that LIKE gives a meaning are taken as they stand. */
export function contains(column: Sql, text: string): Sql {
  const literal = text.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return sql`${column} ilike '%' || ${literal} || '%'`;
}
