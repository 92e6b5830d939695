import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { Event } from '../features/events/event.entity.js';
import { EventFeedback } from '../features/events/feedback.entity.js';
import { CompanyInvitation, DepartmentInvitation } from '../features/invitations/invitation.entity.js';
import { instantOf } from './demo/dates.js';
import type { DemoCoffee, Demonstration } from './demo/types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

const DAY = 86_400_000;

/** Which departments were asked to the coffees and what they said, who was invited personally, and what those who came thought. */
export function loadInvitations(load: Load, demonstration: Demonstration, loaded: LoadedPeople): void {
  for (const coffee of demonstration.coffees.filter(({ state }) => state !== 'DRAFT' && state !== 'CANCELLED')) {
    askDepartments(load, coffee, demonstration, loaded);
    inviteCompanies(load, coffee, demonstration, loaded);
    if (coffee.state === 'SUMMARISED') collectFeedback(load, coffee, loaded);
  }
}

const aboutOf = ({ em }: Load, coffee: DemoCoffee, { municipalities }: LoadedPeople) => ({
  event: em.getReference(Event, demoId('event', coffee.key)),
  municipality: municipalities.get(coffee.municipality),
});

/** So long before the coffee, and always some days before the day of loading. */
function daysBefore({ loadedAt }: Load, { starts }: DemoCoffee, days: number): Date {
  return new Date(Math.min(instantOf(starts, loadedAt).getTime() - days * DAY, loadedAt.getTime() - 2 * DAY));
}

const NOTES = ['Tulen itse.', null, 'Rakennustarkastaja tulee puolestani.'] as const;
const NO_TIME = 'Samaan aikaan on lautakunnan kokous.';

/** The first department has said yes, the second has not answered where the coffee is still to come, the third cannot; others have not been asked. */
function askDepartments(load: Load, coffee: DemoCoffee, { coffees, departments }: Demonstration, loaded: LoadedPeople): void {
  const about = aboutOf(load, coffee, loaded);
  const asked = departments.filter(({ key }) => loaded.departments.get(key).municipality === about.municipality).slice(0, 4);
  const place = coffees.indexOf(coffee);
  const isPast = coffee.starts.thursday < 0;
  asked.forEach(({ key, head }, n) => {
    const answer = n === 1 && !isPast ? 'ASKED' : n === 2 ? 'NO' : 'YES';
    const said = answer === 'ASKED' ? {} : { answeredAt: daysBefore(load, coffee, 12), answeredBy: loaded.people.get(head), note: answer === 'NO' ? NO_TIME : NOTES[(place + n) % NOTES.length] };
    const present = isPast ? answer === 'YES' && (place + n) % 4 !== 3 : null;
    load.em.create(DepartmentInvitation, { id: demoId('department invitation', `${coffee.key} ${key}`), ...about, department: loaded.departments.get(key), askedAt: daysBefore(load, coffee, 14), answer, present, ...said } as RequiredEntityData<DepartmentInvitation>);
  });
}

/** Some of those who came were invited, and others of the theme's industries who did not follow the invitation. */
function inviteCompanies(load: Load, coffee: DemoCoffee, { companies, people }: Demonstration, loaded: LoadedPeople): void {
  const registered = new Set(coffee.registrations.map(({ company }) => company));
  const others = companies
    .filter(({ key, municipality, section }) => municipality === coffee.municipality && (coffee.sections.length === 0 || coffee.sections.includes(section)) && !registered.has(key))
    .flatMap(({ key }) => people.filter(({ memberships }) => memberships.some((one) => one.role === 'ENTREPRENEUR' && one.company === key)).map((person) => ({ person: person.key, company: key })));
  for (const { person, company } of [...coffee.registrations.filter(({ walkIn }) => !walkIn).slice(0, 3), ...others.slice(0, 3)]) {
    const who = { person: loaded.people.get(person), company: loaded.companies.get(company), invitedBy: loaded.people.get(coffee.hosts[0]!) };
    load.em.create(CompanyInvitation, { id: demoId('company invitation', `${coffee.key} ${person}`), ...aboutOf(load, coffee, loaded), ...who, invitedAt: daysBefore(load, coffee, 21) } as RequiredEntityData<CompanyInvitation>);
  }
}

const ANSWERS = [
  { useful: 5, again: 'YES', words: 'Sain vastauksen heti pöydässä. Seuraavaksi aiheeksi vientituet.' },
  { useful: 4, again: 'YES', words: null },
  { useful: 3, again: 'PERHAPS', words: 'Lisää aikaa keskustelulle, vähemmän esityksiä.' },
  { useful: 5, again: 'YES', words: 'Tapasin ensimmäistä kertaa ihmisen, jolle lupahakemukseni menee.' },
  { useful: 2, again: 'NO', words: 'Aihe ei koskenut omaa alaani.' },
] as const;

function collectFeedback(load: Load, coffee: DemoCoffee, loaded: LoadedPeople): void {
  ANSWERS.slice(0, coffee.registrations.length > 12 ? 5 : 4).forEach((answer, n) => load.em.create(EventFeedback, { id: demoId('feedback', `${coffee.key} ${n}`), ...aboutOf(load, coffee, loaded), ...answer } as RequiredEntityData<EventFeedback>));
}
