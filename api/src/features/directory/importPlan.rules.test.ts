import { expect, test } from 'vitest';
import { cellsOf } from './importColumns.rules.js';
import { NO_PHRASES, type ChangeOfPhrases } from './importPhrases.rules.js';
import { planRow, shownRow, type PlanFacts } from './importPlan.rules.js';
import type { ServiceDraft } from './upkeep.rules.js';

const plots: ServiceDraft = {
  slug: 'sas-plots',
  name: { fi: 'Tontit', sv: 'Tomter', en: 'Plots' },
  description: { fi: 'Tontteja.\r\nHalleja.', sv: '', en: '' },
  topics: ['plots', 'rdi'],
  serviceClasses: ['P11.4'],
  stages: ['STARTING'],
  industries: ['C'],
  sizes: [],
  coverageType: 'MUNICIPALITY',
  coverageRegions: [],
  coverageArea: null,
  coverageMunicipalities: ['020', '790'],
  cost: 'FREE',
  web: 'https://sas.example',
  phone: null,
  email: null,
  promisedDays: 3,
};
const PHRASES = { fi: ['paikka hallille', 'tontti'], sv: ['tomt'], en: [] };
/** What phrases may be is said by the feature that keeps them. */
const changeBetween: ChangeOfPhrases = (now, wished) => ({
  leaves: now.filter((one) => !wished.includes(one)),
  joins: wished.filter((one) => !now.includes(one)),
  problem: wished.includes('x') ? { code: 'TOO_SHORT', limit: 2, value: 'x' } : null,
});
const facts: PlanFacts = {
  known: { topics: new Set(['plots', 'rdi']), industries: new Set(['C']), regions: new Set(['06']), municipalities: new Set(['020', '790']), areas: new Map() },
  services: new Map([
    ['sas-plots', { id: '1', provider: 'sas', isClosed: false, draft: plots, phrases: PHRASES }],
    ['sas-old', { id: '2', provider: 'sas', isClosed: true, draft: { ...plots, slug: 'sas-old' }, phrases: NO_PHRASES }],
    ['bf-grant', { id: '3', provider: 'bf', isClosed: false, draft: { ...plots, slug: 'bf-grant' }, phrases: NO_PHRASES }],
    ['sas-odd', { id: '4', provider: 'sas', isClosed: false, draft: { ...plots, slug: 'sas-odd', phone: 'kysy', topics: [] }, phrases: NO_PHRASES }],
  ]),
  providers: new Map([['sas', { id: 's', hasLeft: false }], ['bf', { id: 'b', hasLeft: false }], ['gone', { id: 'g', hasLeft: true }]]),
  changeBetween,
  mayWrite: (provider) => provider !== 'bf',
};
const all = cellsOf(plots, 'sas');
const NEW = { ...all, slug: 'sas-new', provider: 'sas' };
const plan = (cells: object) => shownRow(planRow({ line: 2, cells, errors: [] }, facts, new Map([['once', 1]])));

test.each([
  ['all as it is', all, 'UNCHANGED', []],
  ['as a spreadsheet gives it back', { ...all, topics: 'rdi; plots', municipalities: '790;20', promised_days: ' 3 ', stages: 'starting', description_fi: 'Tontteja.\nHalleja.', phone: '' }, 'UNCHANGED', []],
  ['columns that are missing', { slug: 'sas-plots' }, 'UNCHANGED', []],
  ['a text', { slug: 'sas-plots', name_sv: 'Tomterna' }, 'UPDATE', ['name_sv: Tomter → Tomterna']],
  ['a cell that is emptied', { slug: 'sas-plots', web: '', promised_days: null }, 'UPDATE', ['web: https://sas.example → -', 'promised_days: 3 → -']],
  ['a list', { slug: 'sas-plots', topics: ['plots'] }, 'UPDATE', ['topics: plots; rdi → plots']],
  ['another kind of area', { slug: 'sas-plots', coverage_type: 'region', coverage_regions: '6' }, 'UPDATE', ['coverage_type: MUNICIPALITY → REGION', 'coverage_regions: - → 06', 'municipalities: 020; 790 → -']],
  ['phrases as they are', { slug: 'sas-plots', phrases_fi: 'paikka hallille\r\ntontti', phrases_sv: ['tomt'], phrases_en: '' }, 'UNCHANGED', []],
  ['what is only told', { slug: 'sas-plots', capacity: 'ei', full_until: ['x'], assured_on: { a: 1 } }, 'UNCHANGED', []],
  ['a phrase more and one less', { slug: 'sas-plots', phrases_fi: 'tontti\nmontun paikka', phrases_en: ['a plot', 'a hall'] }, 'UPDATE', ['phrases_fi: paikka hallille → montun paikka', 'phrases_en: - → a plot\na hall']],
  ['phrases that are emptied', { slug: 'sas-plots', phrases_fi: null, phrases_sv: '' }, 'UPDATE', ['phrases_fi: paikka hallille\ntontti → -', 'phrases_sv: tomt → -']],
  ['many phrases, none cut', { slug: 'sas-plots', phrases_en: Array.from({ length: 9 }, () => 'a'.repeat(99)) }, 'UPDATE', [`phrases_en: - → ${Array.from({ length: 9 }, () => 'a'.repeat(99)).join('\n')}`]],
  ['what has long been wrong, untouched', { slug: 'sas-odd', cost: 'PAID' }, 'UPDATE', ['cost: FREE → PAID']],
])('%s', (_what, cells, action, changes) => {
  const row = plan(cells);
  expect([row.errors, row.action]).toEqual([[], action]);
  expect(row.changes.map(({ field, before, after }) => `${field}: ${before ?? '-'} → ${after ?? '-'}`)).toEqual(changes);
});

test('a new service has all that it says among its changes', () => {
  const row = plan(NEW);
  expect(row.action).toBe('CREATE');
  expect(row.changes.map(({ field }) => field)).toEqual(['provider', 'name_fi', 'name_sv', 'name_en', 'description_fi', 'topics', 'service_classes', 'stages', 'industries', 'coverage_type', 'municipalities', 'cost', 'web', 'promised_days']);
});

test.each([
  [{ slug: 'sas-plots', name_fi: '' }, ['name_fi REQUIRED ""']],
  [{ slug: 'sas-plots', name_fi: 'x'.repeat(151) }, [`name_fi TOO_LONG "${'x'.repeat(99)}…"`]],
  [{ slug: 'sas-plots', topics: 'plots;tontit;lot' }, ['topics UNKNOWN "tontit; lot"']],
  [{ slug: 'sas-plots', topics: '' }, ['topics REQUIRED ""']],
  [{ slug: 'sas-plots', municipalities: '790;999' }, ['municipalities UNKNOWN "999"']],
  [{ slug: 'sas-plots', cost: 'ilmainen' }, ['cost INVALID "ILMAINEN"']],
  [{ slug: 'sas-plots', promised_days: 'pian' }, ['promised_days NOT_A_NUMBER "pian"']],
  [{ slug: 'sas-plots', promised_days: 99 }, ['promised_days TOO_LARGE "99"']],
  [{ slug: 'sas-plots', email: 'ei', phone: 'soita', web: 'javascript:alert(1)' }, ['web NOT_A_WEB_ADDRESS "javascript:alert(1)"', 'phone NOT_A_PHONE "soita"', 'email NOT_AN_EMAIL "ei"']],
  [{ slug: 'sas-plots', name_fi: ['x'] }, ['name_fi INVALID "["x"]"']],
  [{ slug: 'sas-plots', name_fi: { fi: 'x' } }, ['name_fi INVALID "{"fi":"x"}"']],
  [{ slug: 'sas-plots', name_fi: 'a\ud800' }, ['name_fi INVALID ""a\\ud800""']],
  [{ slug: 'sas-plots', name_fi: 'a\0' }, ['name_fi INVALID "a\uFFFD"']],
  [{ slug: 'sas-plots', phrases_fi: 'tontti\nx', phrases_sv: { a: 1 }, phrases_en: ['a\ud800', 'b'] }, ['phrases_sv INVALID "{"a":1}"', 'phrases_en INVALID "["a\\ud800","b"]"', 'phrases_fi TOO_SHORT "x"']],
  [{ slug: 'sas-plots', phrases_fi: ['tontti', 7, null] }, ['phrases_fi INVALID "["tontti",7,null]"']],
  [{ slug: 'sas-plots', coverage_type: 'REGION' }, ['coverage_regions REQUIRED ""']],
  [{ slug: 'sas-plots', provider: 'gone' }, ['provider OTHER_PROVIDER "gone"']],
  [{ slug: 'bf-grant', name_fi: 'x' }, ['slug NOT_YOURS "bf-grant"']],
  [{ slug: 'sas-old', name_fi: 'x' }, ['slug LEFT "sas-old"']],
  [{ slug: 'once' }, ['provider REQUIRED ""', 'slug TWICE "once"', 'name_fi REQUIRED ""', 'name_sv REQUIRED ""', 'name_en REQUIRED ""', 'description_fi REQUIRED ""', 'topics REQUIRED ""', 'coverage_type REQUIRED ""', 'cost REQUIRED ""']],
  [{ ...NEW, slug: '' }, ['slug REQUIRED ""']],
  [{ ...NEW, slug: 'Ei Näin' }, ['slug INVALID "Ei Näin"']],
  [{ ...NEW, provider: 'bf' }, ['provider NOT_YOURS "bf"']],
  [{ ...NEW, provider: 'gone' }, ['provider LEFT "gone"']],
  [{ ...NEW, provider: 'ei-ole' }, ['provider UNKNOWN "ei-ole"']],
  [{ ...NEW, provider: '' }, ['provider REQUIRED ""']],
])('what is wrong is told by column: %#', (cells, errors) => {
  const row = plan(cells);
  expect([row.action, row.changes]).toEqual(['ERROR', []]);
  expect(row.errors.map(({ column, code, value }) => `${column} ${code} "${value}"`)).toEqual(errors);
});

test('texts of errors name what may stand there', () => {
  expect(plan({ slug: 'sas-plots', cost: 'x' }).errors[0]!.text).toEqual({ fi: 'Kirjoita jokin näistä: FREE, PAID, MIXED.', sv: 'Skriv något av följande: FREE, PAID, MIXED.', en: 'Write one of these: FREE, PAID, MIXED.' });
  expect(plan({ ...NEW, slug: 'Ö' }).errors[0]!.text.fi).toContain('a–z');
});
