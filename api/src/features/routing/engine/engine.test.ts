import { beforeAll, expect, it } from 'vitest';
import { createIndex } from './engine.js';
import type { CatalogueService, NeedAsked, NeedRouted, RoutingIndex } from './engine.types.js';

const VOCABULARY = {
  topics: ['plots', 'startgrant', 'patent', 'advice'].map((code) => ({ code, name: { fi: code, sv: code, en: code } })),
  municipalities: [
    { code: '609', name: { fi: 'Pori', sv: 'Björneborg' } },
    { code: '790', name: { fi: 'Sastamala', sv: 'Sastamala' } },
    { code: '837', name: { fi: 'Tampere', sv: 'Tammerfors' } },
  ],
};

const said = (fi: string[], sv: string[], en: string[]) => ({ fi, sv, en });
const all = (text: string) => ({ fi: text, sv: text, en: text });

function service(id: string, given: Partial<CatalogueService>): CatalogueService {
  const plain = { concept: null, topics: [], stages: [], industries: [], sizes: [], coverage: null, capacity: 'OPEN' as const };
  return { id, slug: id, name: all(id), description: all(''), provider: { id: 'o', name: all('Organisaatio') }, phrases: said([], [], []), ...plain, ...given };
}

const PLOTS = { concept: '@plots', topics: ['plots'], phrases: said(['tontti hallille', 'yritystonttia', 'mistä tontin saa firmalle'], ['tomt för hall', 'företagstomt'], ['plot for a hall', 'land for our factory']) };
const GRANT = { concept: '@grant', topics: ['startgrant'], phrases: said(['starttiraha', 'miten saan starttirahaa'], ['startpeng', 'hur får jag startpeng'], ['start-up grant', 'money for the first months']) };

const SERVICES: CatalogueService[] = [
  service('plots-pori', { ...PLOTS, name: { fi: 'Yritystontit Porissa', sv: 'Företagstomter i Björneborg', en: 'Business plots in Pori' }, coverage: new Set(['609']) }),
  service('plots-sastamala', { ...PLOTS, name: { fi: 'Yritystontit Sastamalassa', sv: 'Företagstomter i Sastamala', en: 'Business plots in Sastamala' }, coverage: new Set(['790']) }),
  service('grant-pori', { ...GRANT, coverage: new Set(['609']) }),
  service('patent', {
    topics: ['patent'], industries: ['C'], stages: ['GROWING'], sizes: ['MICRO'],
    name: { fi: 'Patentti', sv: 'Patent', en: 'Patent' },
    phrases: said(['keksintö suojaan', 'patentin hakeminen'], ['skydda en uppfinning', 'söka patent'], ['protect an invention', 'apply for a patent']),
  }),
  service('tax', { topics: ['advice'], name: { fi: 'Ennakkovero', sv: 'Förskottsskatt', en: 'Prepaid tax' }, phrases: said(['ennakkoveron maksaminen', 'verot liian isot'], ['betala förskottsskatt'], ['pay prepaid tax']) }),
];

let index: RoutingIndex;
const asked = (text: string, more: Partial<NeedAsked> = {}): NeedAsked => ({ text, municipality: null, industry: null, stage: null, size: null, ...more });
const route = (text: string, more: Partial<NeedAsked> = {}) => index.route(asked(text, more), 5);
const ids = ({ matches }: NeedRouted) => matches.map(({ id }) => id);

beforeAll(() => {
  index = createIndex(VOCABULARY, SERVICES);
});

it.each([
  ['tontti', 'plots-pori'],
  ['tonttia uudelle hallille', 'plots-pori'],
  ['yritystontteja', 'plots-pori'],
  ['yritystonti', 'plots-pori'],
  ['tomt till industrihall', 'plots-pori'],
  ['a plot of land for a factory', 'plots-pori'],
  ['starttirahahakemus', 'grant-pori'],
  ['hur får jag startpeng', 'grant-pori'],
  ['patentti', 'patent'],
  ['söka patent på uppfinning', 'patent'],
  ['ENNAKKOVERO', 'tax'],
])('ranks the right service first for "%s": %s', (text, first) => {
  expect(ids(route(text, { municipality: '609' }))[0]).toBe(first);
});

it('sends to an adviser where what is asked for is offered in other places only, and names these', () => {
  const routed = route('mistä tontin saa uudelle hallille', { municipality: '837' });
  expect(routed.askAdviser).toBe(true);
  expect(routed.matches.every(({ confidence }) => confidence === 'POSSIBLE')).toBe(true);
  expect(routed.elsewhere.map(({ id }) => id)).toEqual(expect.arrayContaining(['plots-pori', 'plots-sastamala']));
});

it('shows only services that cover the place, and others of another concept as elsewhere', () => {
  const plots = route('tontti', { municipality: '609' });
  expect(ids(plots)).not.toContain('plots-sastamala');
  expect(plots.elsewhere).toEqual([]);
  const grant = route('starttiraha', { municipality: '790' });
  expect(ids(grant)).not.toContain('grant-pori');
  expect(grant.elsewhere.map(({ id }) => id)).toEqual(['grant-pori']);
  expect(grant.elsewhere[0]!.reasons).toContainEqual({ kind: 'AREA', outcome: 'FAILED', values: [] });
});

it.each([
  ['tontti Sastamalassa', '609', '790', true, 'plots-sastamala'],
  ['tontti Porissa', '609', '609', false, 'plots-pori'],
  ['asun Tampereella, tarvitsen tontin', '609', '609', false, 'plots-pori'],
  ['jag bor i Tammerfors och söker tomt i Björneborg', null, '609', true, 'plots-pori'],
] as const)('lets the place in "%s" count before %s', (text, given, municipality, municipalityNamed, first) => {
  const routed = route(text, { municipality: given });
  expect(routed).toMatchObject({ municipality, municipalityNamed });
  expect(ids(routed)[0]).toBe(first);
});

it('shows all places of the best concept where none is known, as unknown', () => {
  const { matches } = route('yritystontti');
  expect(matches.slice(0, 2).map(({ id }) => id)).toEqual(['plots-pori', 'plots-sastamala']);
  expect(matches[0]!.reasons).toContainEqual({ kind: 'AREA', outcome: 'UNKNOWN', values: [] });
});

it('names only words that are in the text, and marks them where they stand', () => {
  const text = 'Moi! Mistä löytyis TONTTI isolle hallille?';
  const best = route(text, { municipality: '609' }).matches[0]!;
  const words = best.reasons.find(({ kind }) => kind === 'WORDS')!.values;
  expect(words).toContain('TONTTI');
  expect(words).not.toContain('Mistä');
  for (const word of words) expect(text).toContain(word);
  expect(best.marks.map(({ start, end }) => text.slice(start, end))).toEqual(expect.arrayContaining([...words]));
  expect(best.reasons.find(({ kind }) => kind === 'PHRASE')!.values).toContain('tontti hallille');
});

it.each([
  [{ industry: 'C' }, 'INDUSTRY', 'PASSED'],
  [{ industry: 'A' }, 'INDUSTRY', 'FAILED'],
  [{}, 'INDUSTRY', 'UNKNOWN'],
  [{ stage: 'GROWING' }, 'STAGE', 'PASSED'],
  [{ stage: 'CLOSING' }, 'STAGE', 'FAILED'],
  [{ size: 'LARGE' }, 'SIZE', 'FAILED'],
  [{}, 'SIZE', 'UNKNOWN'],
] as const)('says of each rule how it came out: %o %s %s', (more, kind, outcome) => {
  const best = route('patentti', more).matches[0]!;
  expect(best.reasons.find((reason) => reason.kind === kind)?.outcome).toBe(outcome);
});

it.each(['', '   ', '?????', '😂😂', '今天天气怎么样', 'привет, как дела', 'مرحبا كيف الحال', '123 456', 'hei moi kiitos', 'xqzw vbnk'])('sends "%s" to an adviser', (text) => {
  expect(route(text).askAdviser).toBe(true);
});

it('gives the same answers however the index came to be', () => {
  const grown = createIndex(VOCABULARY, []);
  for (const each of [...SERVICES].reverse()) grown.put({ ...each, phrases: said(['aivan muuta'], [], []) });
  for (const each of SERVICES) grown.put(each);
  grown.put(service('passing', { phrases: said(['tontti tontti tontti'], [], []) }));
  grown.remove('passing');
  grown.remove('never-there');
  expect(grown.size).toBe(SERVICES.length);
  for (const text of ['tontti hallille', 'startpeng', 'apply for a patent']) expect(grown.route(asked(text), 5)).toEqual(index.route(asked(text), 5));
});

it('follows a new phrase at once', () => {
  const changing = createIndex(VOCABULARY, SERVICES);
  expect(changing.route(asked('hilavitkutin'), 5)).toMatchObject({ askAdviser: true });
  changing.put({ ...SERVICES[3]!, phrases: said(['hilavitkutin'], [], []) });
  const { matches } = changing.route(asked('hilavitkutin'), 5);
  expect(matches[0]).toMatchObject({ id: 'patent', reasons: expect.arrayContaining([{ kind: 'PHRASE', outcome: 'PASSED', values: ['hilavitkutin'] }]) });
});

it('keeps to the limit', () => {
  expect(index.route(asked('tontti starttiraha patentti vero'), 2).matches).toHaveLength(2);
  expect(index.route(asked('tontti'), 0).matches).toEqual([]);
});

it('puts services about a topic that is known already first, whatever else the words are like', () => {
  const words = 'starttiraha ja tontti hallille';
  const places = { municipality: '609' };
  const first = (topic: string | null) => ids(route(words, { ...places, topic }))[0];
  expect([first('plots'), first('startgrant')]).toEqual(['plots-pori', 'grant-pori']);
  expect(ids(route(words, { ...places, topic: 'export' }))).toEqual(ids(route(words, places)));
});
