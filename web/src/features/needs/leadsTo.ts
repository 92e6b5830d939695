/** What in a text leads to somebody, whatever name is hidden: a way to reach them, or the street where they are. */
export type Lead = 'CONTACT' | 'ADDRESS';

export function leadIn(text: string): Lead | null {
  if (CONTACT.some((pattern) => pattern.test(text))) return 'CONTACT';
  return STREETS.some((pattern) => pattern.test(text)) ? 'ADDRESS' : null;
}

/** As the API refuses them: an e-mail address, and numbers that only a telephone has. */
const CONTACT: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+\s?(?:@|[([]\s?(?:at|ät|a)\s?[)\]])\s?[\p{L}\p{N}.-]+/iu,
  /(?<![\p{L}\d]|\d\s)(?:\+|00)[1-9](?:[\s()-]?\d){6,14}/u,
  /(?<![\p{L}\d]|\d[\s,.])0[1-9]\d{0,2}(?:[\s()-]{0,2}\d){5,9}/u,
];

/** A road by its number leads nowhere: `valtatie 12`. */
const ROADS = String.raw`(?!\p{L}*(?:valta|kanta|seutu|yhdys|moottori)ti|\p{L}*(?:riks|stam|motor|lands|regional)väg)`;
const ENDINGS = [
  'katu|kadun|kadulla|kadulle|kadulta',
  'tie|tien|tiellä|tielle|tieltä',
  'kuja|kujan|kujalla|kujalle|kujalta',
  'polku|polun|polulla|polulle|polulta',
  'väylä|väylän|väylällä|raitti|raitin|raitilla|kaari|kaaren|kaarella|rinne|rinteen|rinteellä|bulevardi|bulevardin|bulevardilla',
  'gata|gatan|väg|vägen|gränd|gränden|stig|stigen|esplanaden|allén|kajen|torget',
].join('|');
/** A number of a house, with its stair and flat, but no amount: `300 m`, `5 000 m²`, `2027`. */
const HOUSE = String.raw`\d{1,3}(?!\d|[\s.,]\d{3}|\s?(?:m|m2|m²|km|kk|kg|t|h|%|€|mw|kw|kpl|st|euro\p{L}*|metri\p{L}*|meter\p{L}*|metre\p{L}*|vuo\p{L}*|år|autoa|paikkaa|hlö)(?![\p{L}\d]))`;

const STREETS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${ROADS}\p{L}[\p{L}-]+(?:${ENDINGS})\s+${HOUSE}`, 'iu'),
  /(?<![\p{L}\d])\d{1,3}\s?\p{L}?\s+\p{Lu}[\p{L}'’-]+\s+(?:street|road|lane|avenue|way)(?!\p{L})/iu,
];
