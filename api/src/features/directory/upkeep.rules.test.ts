import { describe, expect, test } from 'vitest';
import { changesOf, organisationProblemsOf, problemsOf, tidied, type Known, type ServiceDraft } from './upkeep.rules.js';

const known: Known = {
  topics: new Set(['plots', 'recruit']),
  industries: new Set(['C', 'F']),
  regions: new Set(['06', '04']),
  municipalities: new Set(['790', '609']),
  areas: new Map([
    ['EMPLOYMENT_AREA:21', 'EMPLOYMENT_AREA'],
    ['WELLBEING_COUNTY:8', 'WELLBEING_COUNTY'],
  ]),
};

const draft: ServiceDraft = {
  slug: 'sas-plots',
  name: { fi: 'Tontit', sv: 'Tomter', en: 'Plots' },
  description: { fi: 'Tontteja yrityksille.', sv: 'Tomter för företag.', en: 'Plots for businesses.' },
  topics: ['plots'],
  serviceClasses: ['P11.4'],
  stages: ['STARTING', 'GROWING'],
  industries: ['C'],
  sizes: [],
  coverageType: 'MUNICIPALITY',
  coverageRegions: [],
  coverageArea: null,
  coverageMunicipalities: ['790'],
  cost: 'FREE',
  web: 'https://esimerkki.example',
  phone: '040 123 4567',
  email: 'tontit@esimerkki.example',
  promisedDays: 3,
};

const said = (change: Partial<ServiceDraft>) => problemsOf({ ...draft, ...change }, known).map(({ path, code, limit }) => [path, code, ...(limit === undefined ? [] : [limit])].join(' '));

describe('what is wrong with a draft of a service', () => {
  test.each<[string, Partial<ServiceDraft>, string[]]>([
    ['nothing', {}, []],
    ['the least that a service can say', { description: { fi: 'Tontteja.', sv: '', en: '' }, web: null, phone: null, email: null, promisedDays: null, stages: [], industries: [], serviceClasses: [] }, []],
    ['names that are missing', { name: { fi: ' ', sv: '', en: 'Plots' } }, ['name.fi REQUIRED', 'name.sv REQUIRED']],
    ['a name that is too long', { name: { ...draft.name, sv: 'x'.repeat(151) } }, ['name.sv TOO_LONG 150']],
    ['no description in Finnish', { description: { fi: '', sv: 'Tomter', en: '' } }, ['description.fi REQUIRED']],
    ['a description that is too long', { description: { ...draft.description, en: 'x'.repeat(2001) } }, ['description.en TOO_LONG 2000']],
    ['a sign that cannot be kept', { description: { ...draft.description, fi: 'a\0b' } }, ['description.fi INVALID']],
    ['no slug', { slug: '' }, ['slug REQUIRED']],
    ['a slug that is no address', { slug: 'Tontit ja talot' }, ['slug INVALID']],
    ['no topic', { topics: [] }, ['topics REQUIRED']],
    ['unknown codes', { topics: ['plots', 'gardens'], industries: ['Z'], stages: ['toString' as never], serviceClasses: ['11.4'], sizes: ['HUGE' as never] }, ['topics UNKNOWN', 'serviceClasses UNKNOWN', 'stages UNKNOWN', 'industries UNKNOWN', 'sizes UNKNOWN']],
    ['a kind of area that is none', { coverageType: 'VILLAGE' as never }, ['coverageType INVALID']],
    ['no municipality', { coverageMunicipalities: [] }, ['coverageMunicipalities REQUIRED']],
    ['an unknown municipality', { coverageMunicipalities: ['790', '999'] }, ['coverageMunicipalities UNKNOWN']],
    ['no region', { coverageType: 'REGION' }, ['coverageRegions REQUIRED']],
    ['an unknown region', { coverageType: 'REGION', coverageRegions: ['99'] }, ['coverageRegions UNKNOWN']],
    ['no area', { coverageType: 'EMPLOYMENT_AREA' }, ['coverageArea REQUIRED']],
    ['an area of another kind', { coverageType: 'EMPLOYMENT_AREA', coverageArea: 'WELLBEING_COUNTY:8' }, ['coverageArea UNKNOWN']],
    ['the right area', { coverageType: 'WELLBEING_COUNTY', coverageArea: 'WELLBEING_COUNTY:8' }, []],
    ['everywhere, whatever else is named', { coverageType: 'NATIONAL', coverageMunicipalities: ['999'] }, []],
    ['ways that lead nowhere', { web: 'javascript:alert(1)', phone: 'soita', email: 'meille' }, ['web NOT_A_WEB_ADDRESS', 'phone NOT_A_PHONE', 'email NOT_AN_EMAIL']],
    ['a web address without its beginning', { web: 'www.esimerkki.example' }, ['web NOT_A_WEB_ADDRESS']],
    ['a price that is none', { cost: 'CHEAP' as never }, ['cost INVALID']],
    ['a promise of no day', { promisedDays: 0 }, ['promisedDays TOO_SMALL 1']],
    ['a promise of months', { promisedDays: 31 }, ['promisedDays TOO_LARGE 30']],
  ])('%s', (_, change, problems) => expect(said(change)).toEqual(problems));
});

test('an organisation needs its name in three languages and ways that lead somewhere', () => {
  const organisation = { slug: 'a', name: { fi: 'A', sv: 'A', en: '' }, web: 'a', phone: 'b' };
  expect(organisationProblemsOf(organisation).map(({ path, code }) => `${path} ${code}`)).toEqual(['name.en REQUIRED', 'web NOT_A_WEB_ADDRESS', 'phone NOT_A_PHONE']);
  expect(organisationProblemsOf({ ...organisation, name: { fi: 'A', sv: 'A', en: 'A' }, web: null, phone: null })).toEqual([]);
});

describe('what differs between two drafts', () => {
  test.each<[string, Partial<ServiceDraft>, unknown[]]>([
    ['nothing', {}, []],
    ['the order of a list', { stages: ['GROWING', 'STARTING'] }, []],
    ['one language of a text', { name: { ...draft.name, sv: 'Företagstomter' } }, [{ field: 'name.sv', before: 'Tomter', after: 'Företagstomter' }]],
    ['a list', { topics: ['recruit', 'plots'] }, [{ field: 'topics', before: ['plots'], after: ['recruit', 'plots'] }]],
    ['something that is said no more', { phone: null }, [{ field: 'phone', before: '040 123 4567', after: null }]],
    ['a number', { promisedDays: 5 }, [{ field: 'promisedDays', before: 3, after: 5 }]],
  ])('%s', (_, change, changes) => expect(changesOf(draft, { ...draft, ...change })).toEqual(changes));
});

test('a draft is kept tidy: no white space around, nothing twice, only areas of its kind', () => {
  const untidy = { ...draft, name: { fi: ' Tontit ', sv: 'Tomter', en: 'Plots' }, topics: ['plots', 'plots'], coverageType: 'REGION' as const, coverageRegions: ['06'], coverageArea: 'WELLBEING_COUNTY:8', phone: ' ', email: '' };
  expect(tidied(untidy)).toEqual({ ...draft, coverageType: 'REGION', coverageRegions: ['06'], coverageMunicipalities: [], phone: null, email: null });
});
