import { describe, expect, test } from 'vitest';
import { demonstration } from './demo/demonstration.js';
import type { DemoCoffee } from './demo/types.js';
import { countBy, entrepreneursOf, industries, inOrder, isPast, membershipsOf, missingLanguages, needOf, personOf, repeated, spaceOf, topics } from './demo.lookups.js';

const { coffees, spaces } = demonstration;
const past = coffees.filter((coffee) => coffee.starts.thursday < 0);

test('spaces are described in three languages', () => {
  expect(spaces).toHaveLength(8);
  expect(missingLanguages(spaces.flatMap((space) => [space.name, space.equipment, space.accessibility]))).toEqual([]);
});

describe('a meeting of the network', () => {
  test.each(demonstration.meetings)('$key is in three languages, in a room that holds it, and told of in a bulletin', ({ key, title, description, municipality, space, capacity, guests, starts, registered }) => {
    expect(missingLanguages([title, description])).toEqual([]);
    const room = demonstration.spaces.find((one) => one.key === space)!;
    expect(room.municipality).toBe(municipality);
    expect(capacity).toBeLessThanOrEqual(room.capacity);
    expect(guests.filter((guest) => membershipsOf(guest).every(({ role }) => role === 'ENTREPRENEUR'))).toEqual([]);
    expect([starts.thursday > 0, registered.workday < 0]).toEqual([true, true]);
    expect(demonstration.bulletins.some(({ event }) => event === key)).toBe(true);
  });
});

describe('coffees', () => {
  test('four are past, seven are to come and one is a draft', () => {
    expect(countBy(coffees, (coffee) => coffee.state)).toEqual({ SUMMARISED: 3, HELD: 1, PUBLISHED: 7, DRAFT: 1 });
    expect(past.map((coffee) => coffee.state).toSorted()).toEqual(['HELD', 'SUMMARISED', 'SUMMARISED', 'SUMMARISED']);
  });

  test.each(coffees)('$key names only what exists', (coffee) => {
    expect(spaceOf.get(coffee.space)?.municipality).toBe(coffee.municipality);
    expect(coffee.topics.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(coffee.sections.filter((section) => industries.get(section)?.parent !== null)).toEqual([]);
    expect(coffee.hosts.filter((host) => !personOf.has(host))).toEqual([]);
    expect((coffee.heard ?? []).filter((heard) => heard.need && needOf.get(heard.need)?.company !== heard.company)).toEqual([]);
  });

  test.each(coffees)('$key has words in three languages, and a summary once it is summarised', (coffee) => {
    expect(missingLanguages([coffee.title, coffee.description])).toEqual([]);
    expect(missingLanguages(coffee.summary ? [coffee.summary] : [])).toEqual([]);
    expect(coffee.summary !== undefined).toBe(coffee.state === 'SUMMARISED');
  });

  test.each(coffees)('$key never has more seats taken than it and its room have', (coffee) => {
    expect(seatsTaken(coffee)).toBeLessThanOrEqual(coffee.capacity);
    expect(coffee.capacity).toBeLessThanOrEqual(spaceOf.get(coffee.space)?.capacity ?? 0);
  });

  test.each(coffees)('$key lists its registrations in the order in which they were made, each person once', (coffee) => {
    const { registrations } = coffee;
    expect(registrations.filter(({ company, person }) => !entrepreneursOf(company).includes(person))).toEqual([]);
    expect(repeated(registrations.map((registration) => registration.person))).toEqual([]);
    expect(registrations.filter((registration) => registration.partySize < 1)).toEqual([]);
    expect(inOrder(registrations.map((registration) => registration.at))).toBe(true);
    expect(registrations.filter(({ at }) => !isPast(at) || !inOrder([at, coffee.ends]))).toEqual([]);
    expect(registrations.filter((registration) => (registration.offer !== undefined) !== (registration.state === 'OFFERED'))).toEqual([]);
  });

  test('two are full without a queue, two have a queue, one of them an open offer, and three have free seats', () => {
    const upcoming = coffees.filter((coffee) => coffee.state === 'PUBLISHED');
    const queued = upcoming.filter((coffee) => statesOf(coffee).includes('WAITLISTED'));
    const full = upcoming.filter((coffee) => seatsTaken(coffee) === coffee.capacity);
    expect(queued).toHaveLength(2);
    expect(full.filter((coffee) => !queued.includes(coffee))).toHaveLength(2);
    expect(upcoming.length - full.length).toBe(3);
    expect(queued.filter((coffee) => statesOf(coffee).includes('OFFERED'))).toHaveLength(1);
  });

  test.each(past)('$key had people who came, stayed away and walked in, and heard something', (coffee) => {
    expect(statesOf(coffee)).toEqual(expect.arrayContaining(['ATTENDED', 'NO_SHOW']));
    expect(coffee.registrations.some((registration) => registration.walkIn)).toBe(true);
    expect(coffee.heard?.length).toBeGreaterThan(2);
  });
});

function statesOf(coffee: DemoCoffee): string[] {
  return coffee.registrations.map((registration) => registration.state);
}

function seatsTaken(coffee: DemoCoffee): number {
  return coffee.registrations
    .filter((registration) => ['CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW'].includes(registration.state))
    .reduce((seats, registration) => seats + registration.partySize, 0);
}
