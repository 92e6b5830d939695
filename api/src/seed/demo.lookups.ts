import { instantOf } from './demo/dates.js';
import { demonstration } from './demo/demonstration.js';
import type { DemoPerson, Moment } from './demo/types.js';
import { readNetwork } from './network.js';
import type { Trilingual } from './network.types.js';

/** What the tests of the demonstration set look things up by. */
export const network = readNetwork();
const { companies, departments, needs, people, spaces } = demonstration;

export const services = keyed(network.services, (service) => service.id);
export const organisations = keyed(network.organisations, (organisation) => organisation.id);
export const topics = keyed(network.topics, (topic) => topic.id);
export const industries = keyed(network.industries, (industry) => industry.code);
export const companyOf = keyed(companies, (company) => company.key);
export const personOf = keyed(people, (person) => person.key);
export const departmentOf = keyed(departments, (department) => department.key);
export const needOf = keyed(needs, (need) => need.key);
export const spaceOf = keyed(spaces, (space) => space.key);

export const MUNICIPALITY_OF: Record<string, string> = { sas: '790', por: '609', mer: '484', teu: '846' };

export function entrepreneursOf(company: string): string[] {
  return people
    .filter((person) => person.memberships.some((membership) => 'company' in membership && membership.company === company))
    .map((person) => person.key);
}

export function membershipsOf(person: string): DemoPerson['memberships'] {
  return personOf.get(person)?.memberships ?? [];
}

export function serviceCovers(service: string, company: string): boolean {
  const coverage = services.get(service)?.coverage;
  const municipality = companyOf.get(company)?.municipality ?? '';
  return coverage?.type === 'national' || (coverage?.municipalities.includes(municipality) ?? false);
}

/** Languages in which any of the texts is empty; none is right. */
export function missingLanguages(texts: Trilingual[]): string[] {
  return texts.flatMap((text) => (['fi', 'sv', 'en'] as const).filter((language) => text[language].trim() === ''));
}

export function repeated<Value>(values: Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

// Thursdays and working days shift against each other, so what has to hold is checked for loading on every day of a week.
const LOADING_DAYS = [23, 24, 25, 26, 27, 28, 29].map((day) => new Date(`2026-11-${day}T10:00:00Z`));

export function inOrder(moments: (Moment | undefined)[]): boolean {
  return LOADING_DAYS.every((loadedAt) => {
    const instants = moments.filter((moment) => moment !== undefined).map((moment) => instantOf(moment, loadedAt).getTime());
    return instants.every((instant, index) => index === 0 || instant > (instants[index - 1] ?? 0));
  });
}

export function isPast(moment: Moment): boolean {
  return LOADING_DAYS.every((loadedAt) => instantOf(moment, loadedAt) < loadedAt);
}

export function countBy<Item>(items: Item[], key: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

function keyed<Item>(items: Item[], key: (item: Item) => string): Map<string, Item> {
  const map = new Map(items.map((item) => [key(item), item]));
  if (map.size !== items.length) throw new Error('Two records have the same key');
  return map;
}
