import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { Event, Registration } from '../features/events/event.entity.js';
import { EventQuestion, SpecialNeeds } from '../features/events/preparation.entity.js';
import { Space } from '../features/spaces/space.entity.js';
import { instantOf } from './demo/dates.js';
import type { DemoCoffee, DemoMeeting, DemoRegistration, Demonstration } from './demo/types.js';
import { demoId } from './ids.js';
import { Named, type Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

/** So long before a coffee the seats that are kept for new faces go to everybody. */
const FIRST_TIMER_HOURS = 48;

export function loadEvents(load: Load, { spaces, coffees, meetings }: Demonstration, loaded: LoadedPeople): void {
  const rooms = new Named<Space>('space');
  for (const { key, municipality, ...space } of spaces) {
    rooms.add(key, load.em.create(Space, { id: demoId('space', key), ...space, municipality: loaded.municipalities.get(municipality) }));
  }
  // Who has come to one of the coffees so far: people and companies, by their keys.
  const faces = new Set<string>();
  for (const coffee of coffees.toSorted((a, b) => instantOf(a.starts, load.loadedAt).getTime() - instantOf(b.starts, load.loadedAt).getTime())) {
    const event = load.em.create(Event, eventOf(load, coffee, rooms, loaded) as RequiredEntityData<Event>);
    loadRegistrations(load, coffee, event, loaded, faces);
    for (const { state, person, company } of coffee.registrations) if (state === 'ATTENDED') faces.add(person).add(company);
  }
  for (const meeting of meetings) loadMeeting(load, meeting, rooms, loaded);
}

const HOUR = 3_600_000;

function loadMeeting({ em, loadedAt }: Load, meeting: DemoMeeting, rooms: Named<Space>, { municipalities, people }: LoadedPeople): void {
  const { key, title, description, capacity } = meeting;
  const municipality = municipalities.get(meeting.municipality);
  const startsAt = instantOf(meeting.starts, loadedAt);
  const about = { id: demoId('event', key), kind: 'PROVIDER_MEETING' as const, networkOnly: true, title, description, municipality, space: rooms.get(meeting.space), capacity, startsAt, endsAt: instantOf(meeting.ends, loadedAt), status: 'PUBLISHED' as const };
  const event = em.create(Event, { ...about, topics: [], industries: [], hosts: people.all(meeting.hosts).map(({ name }) => name), firstTimerSeats: 0, firstTimerUntil: null, summary: null, summarisedAt: null } as never);
  meeting.guests.forEach((guest, index) => {
    const createdAt = new Date(instantOf(meeting.registered, loadedAt).getTime() + index * HOUR);
    const place = { id: demoId('registration', `${key} ${guest}`), event, municipality, networkOnly: true, person: people.get(guest), company: null, companyName: null, partySize: 1, status: 'CONFIRMED' as const, createdAt, queuedAt: createdAt };
    em.create(Registration, place as RequiredEntityData<Registration>);
  });
}

function eventOf({ loadedAt }: Load, coffee: DemoCoffee, rooms: Named<Space>, { municipalities, people, topics }: LoadedPeople) {
  return {
    id: demoId('event', coffee.key),
    kind: 'COFFEE' as const,
    title: coffee.title,
    description: coffee.description,
    topics: topics.all(coffee.topics),
    industries: coffee.sections,
    municipality: municipalities.get(coffee.municipality),
    space: rooms.get(coffee.space),
    hosts: people.all(coffee.hosts).map(({ name }) => name),
    startsAt: instantOf(coffee.starts, loadedAt),
    endsAt: instantOf(coffee.ends, loadedAt),
    capacity: coffee.capacity,
    firstTimerSeats: coffee.seatsForNewcomers,
    firstTimerUntil: coffee.seatsForNewcomers > 0 ? new Date(instantOf(coffee.starts, loadedAt).getTime() - FIRST_TIMER_HOURS * 3_600_000) : null,
    status: coffee.state,
    summary: coffee.summary ?? null,
    summarisedAt: coffee.summary ? new Date(Math.min(instantOf(coffee.ends, loadedAt).getTime() + 86_400_000, loadedAt.getTime())) : null,
  };
}

/** The list's order is the queue's, also where two parties registered in the same minute. */
function loadRegistrations({ em, loadedAt }: Load, coffee: DemoCoffee, event: Event, loaded: LoadedPeople, faces: ReadonlySet<string>): void {
  let last = 0;
  let bringer: Registration | null = null;
  coffee.registrations.forEach((registration, index) => {
    const createdAt = instantOf(registration.at, loadedAt);
    last = Math.max(createdAt.getTime(), last + 1);
    const id = demoId('registration', `${coffee.key} ${index} ${registration.person}`);
    const newFace = !faces.has(registration.person) && !faces.has(registration.company);
    const checkedInAt = registration.state === 'ATTENDED' ? event.startsAt : null;
    const about = { id, event, municipality: event.municipality, networkOnly: event.networkOnly, createdAt, queuedAt: new Date(last), firstTimer: newFace, checkedInAt, ...registrationOf(registration, loadedAt, loaded) };
    // The third party has been told of it by the first: each coffee has somebody who was brought along.
    const place = em.create(Registration, { ...about, invitedBy: index === 2 ? bringer : null } as RequiredEntityData<Registration>);
    bringer ??= place;
    loadPreparation(em, registration, place);
  });
}

function loadPreparation(em: Load['em'], { diet, access, asks }: DemoRegistration, registration: Registration): void {
  const { id, event, municipality } = registration;
  if (diet || access) em.create(SpecialNeeds, { id: demoId('specialNeeds', id), registration, municipality, diet: diet ?? null, access: access ?? null });
  if (asks) em.create(EventQuestion, { id: demoId('eventQuestion', id), event, municipality, registration, ...asks });
}

function registrationOf({ person, company, partySize, state, walkIn, offer }: DemoRegistration, loadedAt: Date, loaded: LoadedPeople) {
  return {
    person: loaded.people.get(person),
    company: loaded.companies.get(company),
    companyName: null,
    partySize,
    status: state,
    walkIn: walkIn ?? false,
    offerExpiresAt: state === 'OFFERED' && offer ? instantOf(offer.expires, loadedAt) : null,
  };
}
