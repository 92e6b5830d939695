import { describe, expect, test } from 'vitest';
import { demonstration } from './demo/demonstration.js';
import type { DemoMembership } from './demo/types.js';
import {
  companyOf,
  countBy,
  departmentOf,
  entrepreneursOf,
  industries,
  membershipsOf,
  missingLanguages,
  network,
  organisations,
  personOf,
  repeated,
  topics,
} from './demo.lookups.js';

const { accounts, companies, departments, people } = demonstration;

describe('the network', () => {
  test('has all records', () => {
    expect(network.municipalities).toHaveLength(308);
    expect(network.regions).toHaveLength(19);
    expect(network.organisations).toHaveLength(94);
    expect(network.services).toHaveLength(256);
    expect(network.topics).toHaveLength(40);
  });

  test.each(network.services)('$id names only what exists, in three languages', (service) => {
    const municipalities = new Set(network.municipalities.map((municipality) => municipality.code));
    expect(organisations.has(service.provider)).toBe(true);
    expect(service.topics.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(service.coverage.municipalities.filter((code) => !municipalities.has(code))).toEqual([]);
    expect(missingLanguages([service.name, service.description])).toEqual([]);
  });
});

describe('companies', () => {
  test('are as many as promised, in the four municipalities', () => {
    expect(countBy(companies, (company) => company.municipality)).toEqual({ '790': 32, '609': 22, '484': 9, '846': 6 });
    expect(Object.keys(countBy(companies, (company) => company.size))).toHaveLength(5);
    expect(repeated(companies.map((company) => company.name))).toEqual([]);
    expect(repeated(companies.map((company) => company.businessId))).toEqual([]);
  });

  test('some have been quiet for more than a year, in several industries and sizes', () => {
    const heardOf = new Set([...demonstration.needs, ...demonstration.referrals, ...demonstration.coffees.flatMap(({ registrations }) => registrations)].map(({ company }) => company));
    const lately = new Set(demonstration.contacts.filter(({ at }) => at.workday > -265).map(({ company }) => company));
    const quiet = companies.filter(({ key, added }) => !heardOf.has(key) && !lately.has(key) && added.workday < -265);
    expect(quiet.filter(({ municipality }) => municipality === '790').length).toBeGreaterThanOrEqual(5);
    for (const what of ['section', 'size', 'municipality'] as const) expect(Object.keys(countBy(quiet, (company) => company[what])).length).toBeGreaterThanOrEqual(3);
  });

  test.each(demonstration.contacts)('$key is of a company of the adviser’s municipality', ({ company, by }) => {
    const { municipality } = companyOf.get(company)!;
    const places: Record<string, string> = { sas: '790', por: '609', mer: '484', teu: '846' };
    expect(membershipsOf(by).map((one) => ('organisation' in one ? places[one.organisation] : null))).toContain(municipality);
  });

  test.each(companies)('$name has a valid business ID and industry', (company) => {
    expect(isValidBusinessId(company.businessId)).toBe(true);
    expect(industries.get(company.division)?.parent).toBe(company.section);
  });

  test('the check of business IDs tells right from wrong', () => {
    expect(isValidBusinessId('1234567-1')).toBe(true);
    expect(isValidBusinessId('1234567-2')).toBe(false);
    expect(isValidBusinessId('123456-1')).toBe(false);
  });
});

describe('people', () => {
  test('each company has somebody, and each of them says what they are there', () => {
    expect(companies.filter(({ key }) => entrepreneursOf(key).length === 0)).toEqual([]);
    expect(people.filter(({ memberships }) => memberships.some((one) => one.role === 'ENTREPRENEUR' && !one.title)).map(({ name }) => name)).toEqual([]);
  });

  test('have addresses and numbers of their own', () => {
    expect(repeated(people.map((person) => person.email))).toEqual([]);
    expect(repeated(people.map((person) => person.phone))).toEqual([]);
    expect(people.filter((person) => !/^[a-z.-]+@esimerkki\.example$/.test(person.email))).toEqual([]);
  });

  test.each(people)('$name is something, of something that exists', (person) => {
    expect(person.memberships.length).toBeGreaterThan(0);
    expect(person.memberships.filter((membership) => !exists(membership, person.key))).toEqual([]);
  });

  test('every role is filled', () => {
    const all = people.flatMap((person) => person.memberships);
    const perOrganisation = (role: string) =>
      countBy(all.filter((membership) => membership.role === role), (membership) => ('organisation' in membership ? membership.organisation : ''));
    expect(perOrganisation('ADVISER')).toEqual({ sas: 3, por: 3, mer: 1, teu: 1 });
    expect(Object.keys(perOrganisation('PROVIDER_CONTACT')).length).toBeGreaterThanOrEqual(14);
    expect(perOrganisation('COORDINATOR')).toEqual({ sas: 1 });
    expect([...new Set(people.map((person) => person.language))].toSorted()).toEqual(['en', 'fi', 'sv']);
  });

  test('accounts of the demonstration are people, with words in three languages', () => {
    expect(accounts.length).toBeGreaterThanOrEqual(8);
    expect(accounts.filter((account) => !personOf.has(account.person))).toEqual([]);
    expect(missingLanguages(accounts.flatMap((account) => [account.label, account.tryThis]))).toEqual([]);
  });
});

describe('departments', () => {
  test('are as many as promised', () => {
    expect(countBy(departments, (department) => department.organisation)).toEqual({ sas: 6, por: 6, mer: 3, teu: 4 });
    expect(missingLanguages(departments.map((department) => department.name))).toEqual([]);
  });

  test.each(departments)('$key has a head and topics that exist', (department) => {
    expect(membershipsOf(department.head)).toContainEqual({ role: 'DEPARTMENT_HEAD', department: department.key });
    expect(department.topics.filter((topic) => !topics.has(topic))).toEqual([]);
  });
});

function exists(membership: DemoMembership, person: string): boolean {
  if (membership.role === 'ENTREPRENEUR') return companyOf.has(membership.company);
  if (membership.role === 'DEPARTMENT_HEAD') return departmentOf.get(membership.department)?.head === person;
  return organisations.has(membership.organisation);
}

function isValidBusinessId(businessId: string): boolean {
  if (!/^\d{7}-\d$/.test(businessId)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const remainder = weights.reduce((sum, weight, index) => sum + weight * Number(businessId[index]), 0) % 11;
  return remainder !== 1 && (11 - remainder) % 11 === Number(businessId[8]);
}
