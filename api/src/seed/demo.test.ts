import { describe, expect, test } from 'vitest';
import { demonstration } from './demo/demonstration.js';
import type { DemoReferral, Moment, ReferralState, ReferralStep } from './demo/types.js';
import { readNetwork } from './network.js';
import type { Trilingual } from './network.types.js';

const network = readNetwork();
const { accounts, coffees, companies, departments, needs, people, referrals, spaces } = demonstration;

const services = keyed(network.services, (service) => service.id);
const organisations = keyed(network.organisations, (organisation) => organisation.id);
const topics = keyed(network.topics, (topic) => topic.id);
const industries = keyed(network.industries, (industry) => industry.code);
const companyOf = keyed(companies, (company) => company.key);
const personOf = keyed(people, (person) => person.key);
const departmentOf = keyed(departments, (department) => department.key);
const needOf = keyed(needs, (need) => need.key);
const spaceOf = keyed(spaces, (space) => space.key);

const MUNICIPALITY_OF: Record<string, string> = { sas: '790', por: '609', mer: '484', teu: '846' };

describe('the network', () => {
  test('has all records', () => {
    expect(network.municipalities).toHaveLength(308);
    expect(network.regions).toHaveLength(19);
    expect(network.organisations).toHaveLength(94);
    expect(network.services).toHaveLength(256);
    expect(network.topics).toHaveLength(40);
  });

  test('names only what exists', () => {
    const municipalities = keyed(network.municipalities, (municipality) => municipality.code);
    for (const service of network.services) {
      expect(organisations.has(service.provider), service.id).toBe(true);
      expect(service.topics.filter((topic) => !topics.has(topic)), service.id).toEqual([]);
      expect(service.coverage.municipalities.filter((code) => !municipalities.has(code)), service.id).toEqual([]);
      expectThreeLanguages(service.name, service.id);
      expectThreeLanguages(service.description, service.id);
    }
  });
});

describe('companies and people', () => {
  test('are as many as promised, in the four municipalities', () => {
    expect(countBy(companies, (company) => company.municipality)).toEqual({ '790': 26, '609': 20, '484': 8, '846': 6 });
    const withEntrepreneur = companies.filter((company) => entrepreneursOf(company.key).length > 0);
    expect(withEntrepreneur.length).toBeGreaterThanOrEqual(40);
    expect(new Set(companies.map((company) => company.size)).size).toBe(5);
  });

  test('have unique keys, names, business IDs, addresses and numbers', () => {
    expectUnique(companies.map((company) => company.name));
    expectUnique(companies.map((company) => company.businessId));
    expectUnique(people.map((person) => person.email));
    expectUnique(people.map((person) => person.phone));
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

  test('addresses are reserved ones and memberships name what exists', () => {
    for (const person of people) {
      expect(person.email).toMatch(/^[a-z.-]+@esimerkki\.example$/);
      expect(person.memberships.length, person.key).toBeGreaterThan(0);
      for (const membership of person.memberships) {
        if ('company' in membership) expect(companyOf.has(membership.company), person.key).toBe(true);
        if ('organisation' in membership) expect(organisations.has(membership.organisation), person.key).toBe(true);
        if ('department' in membership) expect(departmentOf.get(membership.department)?.head).toBe(person.key);
      }
    }
  });

  test('departments have a head of their own and topics that exist', () => {
    expect(countBy(departments, (department) => department.organisation)).toEqual({ sas: 6, por: 6, mer: 3, teu: 4 });
    for (const department of departments) {
      expect(personOf.get(department.head)?.memberships).toContainEqual({ role: 'DEPARTMENT_HEAD', department: department.key });
      expect(department.topics.filter((topic) => !topics.has(topic))).toEqual([]);
      expectThreeLanguages(department.name, department.key);
    }
  });

  test('advisers, coordinator and providers are there', () => {
    const advisers = people.flatMap((person) => person.memberships).filter((membership) => membership.role === 'ADVISER');
    expect(countBy(advisers, (membership) => ('organisation' in membership ? membership.organisation : ''))).toEqual({ sas: 3, por: 3, mer: 1, teu: 1 });
    const receivers = people.flatMap((person) => person.memberships).filter((membership) => membership.role === 'PROVIDER_CONTACT');
    expect(new Set(receivers.map((membership) => 'organisation' in membership && membership.organisation)).size).toBeGreaterThanOrEqual(14);
    expect(people.filter((person) => hasRole(person.key, 'COORDINATOR'))).toHaveLength(1);
  });

  test('accounts are people with a label and a line in three languages', () => {
    expect(accounts.length).toBeGreaterThanOrEqual(8);
    for (const account of accounts) {
      expect(personOf.has(account.person), account.person).toBe(true);
      expectThreeLanguages(account.label, account.person);
      expectThreeLanguages(account.tryThis, account.person);
    }
  });
});

describe('spaces and coffees', () => {
  test('spaces are described in three languages', () => {
    expect(spaces).toHaveLength(8);
    for (const space of spaces) {
      for (const text of [space.name, space.equipment, space.accessibility]) expectThreeLanguages(text, space.key);
    }
  });

  test('four coffees are past, seven to come and one is a draft', () => {
    expect(coffees).toHaveLength(12);
    expect(coffees.filter((coffee) => coffee.starts.thursday < 0).every((coffee) => ['HELD', 'SUMMARISED'].includes(coffee.state))).toBe(true);
    expect(countBy(coffees, (coffee) => coffee.state)).toEqual({ SUMMARISED: 3, HELD: 1, PUBLISHED: 7, DRAFT: 1 });
  });

  test.each(coffees)('$key: references, languages and seats', (coffee) => {
    expect(spaceOf.get(coffee.space)?.municipality).toBe(coffee.municipality);
    expect(coffee.capacity).toBeLessThanOrEqual(spaceOf.get(coffee.space)?.capacity ?? 0);
    expect(coffee.topics.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(coffee.sections.filter((section) => industries.get(section)?.parent !== null)).toEqual([]);
    expect(coffee.hosts.filter((host) => !personOf.has(host))).toEqual([]);
    expectThreeLanguages(coffee.title, coffee.key);
    expectThreeLanguages(coffee.description, coffee.key);
    expect(coffee.summary === undefined).toBe(coffee.state !== 'SUMMARISED');
    if (coffee.summary) expectThreeLanguages(coffee.summary, coffee.key);
    for (const heard of coffee.heard ?? []) {
      if (heard.need) expect(needOf.get(heard.need)?.company).toBe(heard.company);
    }
    expect(seatsTaken(coffee.key)).toBeLessThanOrEqual(coffee.capacity);
    expectUnique(coffee.registrations.map((registration) => registration.person));
    for (const registration of coffee.registrations) {
      expect(entrepreneursOf(registration.company)).toContain(registration.person);
      expect(registration.partySize).toBeGreaterThan(0);
    }
    const order = coffee.registrations.map((registration) => orderOf(registration.at));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('two are full without a queue, two have a queue and three have free seats', () => {
    const upcoming = coffees.filter((coffee) => coffee.state === 'PUBLISHED');
    const queued = upcoming.filter((coffee) => coffee.registrations.some((registration) => registration.state === 'WAITLISTED'));
    const full = upcoming.filter((coffee) => seatsTaken(coffee.key) === coffee.capacity);
    expect(queued).toHaveLength(2);
    expect(full.filter((coffee) => !queued.includes(coffee))).toHaveLength(2);
    expect(upcoming.length - full.length).toBe(3);
    expect(coffees.flatMap((coffee) => coffee.registrations).filter((registration) => registration.offer)).toHaveLength(1);
  });

  test('past ones have come, not come and walked in', () => {
    for (const coffee of coffees.filter((coffee) => coffee.starts.thursday < 0)) {
      const states = coffee.registrations.map((registration) => registration.state);
      expect(states).toContain('ATTENDED');
      expect(states).toContain('NO_SHOW');
      expect(coffee.registrations.some((registration) => registration.walkIn)).toBe(true);
      expect(coffee.heard?.length).toBeGreaterThan(2);
    }
  });
});

describe('needs', () => {
  test('are eighty, most in Sastamala, in every state, certainty and source', () => {
    expect(needs).toHaveLength(80);
    const inSastamala = needs.filter((need) => companyOf.get(need.company)?.municipality === '790');
    expect(inSastamala.length).toBeGreaterThanOrEqual(45);
    expect(Object.keys(countBy(needs, (need) => need.state)).toSorted()).toEqual(['ACKNOWLEDGED', 'ANSWERED', 'DROPPED', 'FULFILLED', 'OPEN']);
    expect(Object.keys(countBy(needs, (need) => need.certainty))).toHaveLength(3);
    expect(Object.keys(countBy(needs, (need) => need.source))).toHaveLength(5);
    for (let quarter = 1; quarter <= 6; quarter += 1) {
      expect(needs.some((need) => need.window.from <= quarter && quarter <= need.window.to), `quarter ${quarter}`).toBe(true);
    }
  });

  test('the heads of technical services and land use in Sastamala have rich boards', () => {
    const board = (department: string) => needs.filter((need) => need.departments.includes(department)).length;
    expect(board('sas-technical')).toBeGreaterThanOrEqual(15);
    expect(board('sas-landuse')).toBeGreaterThanOrEqual(12);
  });

  test.each(needs)('$key: references and order of what happened', (need) => {
    const municipality = companyOf.get(need.company)?.municipality;
    expect(topics.has(need.topic)).toBe(true);
    expect(personOf.has(need.recordedBy)).toBe(true);
    expect(need.departments.length).toBeGreaterThan(0);
    for (const key of need.departments) expect(MUNICIPALITY_OF[departmentOf.get(key)?.organisation ?? '']).toBe(municipality);
    expect(need.window.from).toBeGreaterThanOrEqual(0);
    expect(need.window.to).toBeGreaterThanOrEqual(need.window.from);
    expect(need.window.to).toBeLessThanOrEqual(6);
    const heads = need.departments.map((key) => departmentOf.get(key)?.head);
    for (const actor of [need.acknowledged?.by, need.answer?.by]) if (actor) expect(heads).toContain(actor);
    const times = [need.recorded, need.acknowledged?.at, need.answer?.at, need.closed?.at].filter((at) => at !== undefined).map(orderOf);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(0);
    expect(need.answer !== undefined).toBe(['ANSWERED', 'FULFILLED'].includes(need.state));
    expect(need.closed !== undefined).toBe(['FULFILLED', 'DROPPED'].includes(need.state));
    if (need.state === 'ACKNOWLEDGED') expect(need.acknowledged?.answerBy.workday).toBeGreaterThan(0);
    if (need.state === 'OPEN') expect(need.acknowledged).toBeUndefined();
  });
});

const MOVES: Record<ReferralStep['move'], { from: ReferralState[]; to: ReferralState }> = {
  send: { from: ['DRAFT'], to: 'SENT' },
  accept: { from: ['SENT'], to: 'ACCEPTED' },
  decline: { from: ['SENT', 'ACCEPTED'], to: 'DECLINED' },
  advise: { from: ['SENT'], to: 'ADVISED' },
  meet: { from: ['ACCEPTED'], to: 'MET' },
  complete: { from: ['ACCEPTED', 'MET'], to: 'COMPLETED' },
  confirm: { from: ['ADVISED', 'COMPLETED'], to: 'CONFIRMED' },
  withdraw: { from: ['DRAFT', 'SENT', 'ACCEPTED'], to: 'WITHDRAWN' },
  reopen: { from: ['DECLINED', 'ADVISED', 'COMPLETED', 'WITHDRAWN'], to: 'SENT' },
};

describe('referrals', () => {
  test('are sixty, in every state, with every reason and outcome', () => {
    expect(referrals).toHaveLength(60);
    expect(Object.keys(countBy(referrals, (referral) => referral.state))).toHaveLength(9);
    const lastSteps = referrals.map((referral) => referral.history.at(-1));
    const reasons = lastSteps.flatMap((step) => (step?.move === 'decline' ? [step.reason] : []));
    expect(new Set(reasons).size).toBe(7);
    const outcomes = referrals.flatMap((referral) => referral.history).flatMap((step) => (step.move === 'complete' ? [step.outcome] : []));
    expect(new Set(outcomes).size).toBe(5);
    expect(new Set(referrals.map((referral) => referral.consent?.how)).size).toBe(5);
  });

  test.each(referrals)('$key: references, consent and a legal history', (referral) => {
    const company = companyOf.get(referral.company);
    const service = services.get(referral.service);
    expect(entrepreneursOf(referral.company)).toContain(referral.contact);
    const covered = service?.coverage.municipalities ?? [];
    expect(service?.coverage.type === 'national' || covered.includes(company?.municipality ?? '')).toBe(true);
    expect(isAdviserIn(referral.adviser, company?.municipality ?? '')).toBe(true);
    expect(referral.consent !== undefined).toBe(referral.state !== 'DRAFT');
    if (referral.consent) expect(referral.consent.givenBy).toBe(referral.contact);
    expect(stateAfter(referral)).toBe(referral.state);
    const times = [referral.consent?.at, referral.created, ...referral.history.map((step) => step.at)].filter((at) => at !== undefined).map(orderOf);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expectUnique(times.map(String));
    for (const step of referral.history) expect(mayMake(referral, step), `${step.move} by ${step.by}`).toBe(true);
  });

  test('a better service named in a decline exists and covers the company', () => {
    for (const referral of referrals) {
      for (const step of referral.history) {
        if (step.move !== 'decline' || !step.betterService) continue;
        const coverage = services.get(step.betterService)?.coverage;
        const municipality = companyOf.get(referral.company)?.municipality ?? '';
        expect(coverage?.type === 'national' || coverage?.municipalities.includes(municipality)).toBe(true);
      }
    }
  });

  test('the provider accounts of the demonstration find something to do', () => {
    for (const provider of ['finnvera', 'prizz']) {
      const states = referrals.filter((referral) => services.get(referral.service)?.provider === provider).map((referral) => referral.state);
      expect(states).toContain('SENT');
      expect(states).toContain('ACCEPTED');
      expect(states).toContain('MET');
    }
  });
});

function stateAfter(referral: DemoReferral): ReferralState {
  return referral.history.reduce<ReferralState>((state, step) => {
    expect(MOVES[step.move].from, `${step.move} from ${state}`).toContain(state);
    return MOVES[step.move].to;
  }, 'DRAFT');
}

function mayMake(referral: DemoReferral, step: ReferralStep): boolean {
  const provider = services.get(referral.service)?.provider;
  const isReceiver = (personOf.get(step.by)?.memberships ?? []).some((membership) => membership.role === 'PROVIDER_CONTACT' && membership.organisation === provider);
  const isSender = step.by === referral.adviser;
  const isCompany = entrepreneursOf(referral.company).includes(step.by);
  if (step.move === 'send' || step.move === 'reopen') return isSender;
  if (step.move === 'withdraw') return isSender || isCompany;
  if (step.move === 'confirm') return isCompany;
  if (step.move === 'meet') return isReceiver || (isSender && referral.comesAlong);
  return isReceiver;
}

function isAdviserIn(person: string, municipality: string): boolean {
  return (personOf.get(person)?.memberships ?? []).some(
    (membership) => membership.role === 'ADVISER' && MUNICIPALITY_OF[membership.organisation] === municipality,
  );
}

function hasRole(person: string, role: string): boolean {
  return (personOf.get(person)?.memberships ?? []).some((membership) => membership.role === role);
}

function entrepreneursOf(company: string): string[] {
  return people
    .filter((person) => person.memberships.some((membership) => 'company' in membership && membership.company === company))
    .map((person) => person.key);
}

function seatsTaken(coffee: string): number {
  const registrations = coffees.find((candidate) => candidate.key === coffee)?.registrations ?? [];
  return registrations
    .filter((registration) => ['CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW'].includes(registration.state))
    .reduce((seats, registration) => seats + registration.partySize, 0);
}

/** Minutes from loading, roughly: five working days make a week, so that Thursdays and working days can be compared. */
function orderOf(at: Moment): number {
  const days = 'thursday' in at ? at.thursday * 5 : at.workday;
  const [hour, minute] = at.time.split(':').map(Number);
  return days * 1440 + (hour ?? 0) * 60 + (minute ?? 0);
}

function isValidBusinessId(businessId: string): boolean {
  if (!/^\d{7}-\d$/.test(businessId)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const remainder = weights.reduce((sum, weight, index) => sum + weight * Number(businessId[index]), 0) % 11;
  return remainder !== 1 && (11 - remainder) % 11 === Number(businessId[8]);
}

function expectThreeLanguages(text: Trilingual, of: string): void {
  for (const language of ['fi', 'sv', 'en'] as const) expect(text[language].trim(), `${of} ${language}`).not.toBe('');
}

function expectUnique(values: string[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}

function countBy<Item>(items: Item[], key: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

function keyed<Item>(items: Item[], key: (item: Item) => string): Map<string, Item> {
  const map = new Map(items.map((item) => [key(item), item]));
  if (map.size !== items.length) throw new Error('Two records have the same key');
  return map;
}
