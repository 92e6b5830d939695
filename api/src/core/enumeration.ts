import { registerEnumType } from 'type-graphql';

export type Values<K extends string> = { readonly [N in K]: N };

/** An enumeration of the schema: each value is stored and sent as its own name, and says what it means. */
export function enumeration<K extends string>(name: string, description: string, values: Record<K, string>): Values<K> {
  const names = Object.fromEntries(Object.keys(values).map((key) => [key, key])) as Values<K>;
  const valuesConfig = Object.fromEntries(Object.entries<string>(values).map(([key, text]) => [key, { description: text }]));
  registerEnumType(names, { name, description, valuesConfig: valuesConfig as never });
  return names;
}
