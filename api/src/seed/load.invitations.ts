import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { Event } from '../features/events/event.entity.js';
import { EventFeedback } from '../features/events/feedback.entity.js';
import { CompanyInvitation, DepartmentInvitation } from '../features/invitations/invitation.entity.js';
import { instantOf } from './demo/dates.js';
import type { DemoCoffee, Demonstration } from './demo/types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

const WEEK = 7 * 86_400_000;

/** Which departments were asked to the coffees and what they said, who was invited personally, and what those who came thought. */
export function loadInvitations(load: Load, demonstration: Demonstration, loaded: LoadedPeople): void {
  for (const coffee of demonstration.coffees.filter(({ state }) => state !== 'DRAFT' && state !== 'CANCELLED')) {
    askDepartments(load, coffee, demonstration, loaded);
    inviteCompanies(load, coffee, loaded);
    if (coffee.state === 'SUMMARISED') collectFeedback(load, coffee, loaded);
  }
}

const aboutOf = ({ em }: Load, coffee: DemoCoffee, { municipalities }: LoadedPeople) => ({
  event: em.getReference(Event, demoId('event', coffee.key)),
  municipality: municipalities.get(coffee.municipality),
});

/** The first department has said yes, the second has not answered where the coffee is still to come. */
function askDepartments(load: Load, coffee: DemoCoffee, { departments }: Demonstration, loaded: LoadedPeople): void {
  const about = aboutOf(load, coffee, loaded);
  const asked = departments.filter(({ key }) => loaded.departments.get(key).municipality === about.municipality).slice(0, 2);
  const askedAt = new Date(instantOf(coffee.starts, load.loadedAt).getTime() - 2 * WEEK);
  asked.forEach(({ key }, n) => {
    const said = n === 0 || coffee.starts.thursday < 0;
    const answer = said ? { answer: 'YES', answeredAt: askedAt } : { answer: 'ASKED' };
    load.em.create(DepartmentInvitation, { id: demoId('department invitation', `${coffee.key} ${key}`), ...about, department: loaded.departments.get(key), askedAt, ...answer } as RequiredEntityData<DepartmentInvitation>);
  });
}

function inviteCompanies(load: Load, coffee: DemoCoffee, loaded: LoadedPeople): void {
  const invitedAt = new Date(instantOf(coffee.starts, load.loadedAt).getTime() - 3 * WEEK);
  for (const { person, company } of coffee.registrations.filter(({ walkIn }) => !walkIn).slice(0, 3)) {
    const who = { person: loaded.people.get(person), company: loaded.companies.get(company), invitedBy: loaded.people.get(coffee.hosts[0]!) };
    load.em.create(CompanyInvitation, { id: demoId('company invitation', `${coffee.key} ${person}`), ...aboutOf(load, coffee, loaded), ...who, invitedAt } as RequiredEntityData<CompanyInvitation>);
  }
}

const ANSWERS = [
  { useful: 5, again: 'YES', words: 'Sain vastauksen heti pöydässä. Seuraavaksi aiheeksi vientituet.' },
  { useful: 4, again: 'YES', words: null },
  { useful: 3, again: 'PERHAPS', words: 'Lisää aikaa keskustelulle, vähemmän esityksiä.' },
] as const;

function collectFeedback(load: Load, coffee: DemoCoffee, loaded: LoadedPeople): void {
  ANSWERS.forEach((answer, n) => load.em.create(EventFeedback, { id: demoId('feedback', `${coffee.key} ${n}`), ...aboutOf(load, coffee, loaded), ...answer } as RequiredEntityData<EventFeedback>));
}
