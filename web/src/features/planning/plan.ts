import type { PlannedEventFragment } from '@luotsi/schema';
import type { ChangeEventInput, EventKind } from '@luotsi/schema/types';
import { momentOf, onClock, type OnClock } from './clock.ts';

export type Texts = { fi: string; sv: string; en: string };
export type PlaceKind = 'ROOM' | 'VENUE' | 'REMOTE';
export type Repetition = 'NONE' | 'WEEK' | 'MONTH';

/** An event as it is being written: everything as it was typed. */
export type Plan = {
  /** Made once, so that sending again after a lost answer plans nothing twice. */
  key: string;
  municipality: string;
  kind: EventKind;
  /** For those who serve businesses only. */
  networkOnly: boolean;
  title: Texts;
  description: Texts;
  topics: string[];
  industries: string[];
  day: string;
  from: string;
  /** Only where it ends on another day. */
  endDay: string;
  to: string;
  place: PlaceKind;
  space: string;
  venue: Texts;
  remoteLink: string;
  capacity: string;
  /** The capacity was typed and is no longer that of the room. */
  capacityTyped: boolean;
  firstTimerSeats: string;
  firstTimerUntil: OnClock;
  hosts: string;
  speakers: { id: string; name: string }[];
  opens: OnClock;
  closes: OnClock;
  repeat: Repetition;
  ends: 'COUNT' | 'UNTIL';
  count: string;
  until: string;
};

const nothing: Texts = { fi: '', sv: '', en: '' };
const never: OnClock = { day: '', time: '' };

export function emptyPlan(seed: Partial<Plan> = {}): Plan {
  return {
    key: crypto.randomUUID(),
    municipality: '',
    kind: 'COFFEE',
    networkOnly: false,
    title: nothing,
    description: nothing,
    topics: [],
    industries: [],
    day: '',
    from: '08:00',
    endDay: '',
    to: '09:30',
    place: 'ROOM',
    space: '',
    venue: nothing,
    remoteLink: '',
    capacity: '',
    capacityTyped: false,
    firstTimerSeats: '0',
    firstTimerUntil: never,
    hosts: '',
    speakers: [],
    opens: never,
    closes: never,
    repeat: 'NONE',
    ends: 'COUNT',
    count: '6',
    until: '',
    ...seed,
  };
}

export function planOf(event: PlannedEventFragment, named: (name: PlannedEventFragment['title']) => string): Plan {
  const [starts, ends] = [onClock(event.startsAt), onClock(event.endsAt)];
  const { kind, networkOnly, title, description, industries } = event;
  return emptyPlan({
    municipality: event.municipality.code,
    kind,
    networkOnly,
    title: textsOf(title),
    description: textsOf(description),
    topics: event.topics.map(({ code }) => code),
    industries: [...industries],
    day: starts.day,
    from: starts.time,
    endDay: ends.day === starts.day ? '' : ends.day,
    to: ends.time,
    place: event.space ? 'ROOM' : event.venue ? 'VENUE' : 'REMOTE',
    space: event.space?.id ?? '',
    venue: event.venue ? textsOf(event.venue) : nothing,
    remoteLink: event.remoteLink ?? '',
    capacity: String(event.capacity),
    capacityTyped: true,
    firstTimerSeats: String(event.firstTimerSeats),
    firstTimerUntil: onClock(event.firstTimerUntil),
    hosts: event.hosts.join('\n'),
    speakers: event.speakers.map(({ id, name }) => ({ id, name: named(name) })),
    opens: onClock(event.registrationOpensAt),
    closes: onClock(event.registrationClosesAt),
  });
}

function textsOf({ fi, sv, en }: Texts): Texts {
  return { fi, sv, en };
}

/** Another event like this: all but the days, which nobody could guess. */
export function planLike(event: PlannedEventFragment, named: (name: PlannedEventFragment['title']) => string): Plan {
  return { ...planOf(event, named), day: '', endDay: '', firstTimerUntil: never, opens: never, closes: never };
}

export function inputOf(plan: Plan): Omit<ChangeEventInput, 'event'> {
  return {
    kind: plan.kind,
    networkOnly: plan.networkOnly,
    title: plan.title,
    description: plan.description,
    topics: plan.topics,
    industries: plan.industries,
    space: plan.place === 'ROOM' ? plan.space || null : null,
    venue: plan.place === 'VENUE' ? venueOf(plan.venue) : null,
    remoteLink: plan.remoteLink.trim() || null,
    hosts: linesOf(plan.hosts),
    speakers: plan.speakers.map(({ id }) => id),
    startsAt: startOf(plan)!,
    endsAt: momentOf({ day: plan.endDay || plan.day, time: plan.to })!,
    capacity: Number(plan.capacity),
    firstTimerSeats: Number(plan.firstTimerSeats),
    firstTimerUntil: Number(plan.firstTimerSeats) > 0 ? momentOf(plan.firstTimerUntil) : null,
    registrationOpensAt: momentOf(plan.opens),
    registrationClosesAt: momentOf(plan.closes),
  };
}

export function startOf({ day, from: time }: Plan): string | null {
  return momentOf({ day, time });
}

/** Most places are called the same in all languages. */
function venueOf({ fi, sv, en }: Texts): Texts | null {
  const name = fi.trim() || sv.trim() || en.trim();
  return name ? { fi: fi.trim() || name, sv: sv.trim() || name, en: en.trim() || name } : null;
}

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** Those with a place are told of a new time or place, and of nothing else. */
export function tellsEverybody(plan: Plan, event: PlannedEventFragment): boolean {
  const input = inputOf(plan);
  const same = (a: string | null | undefined, b: string | null | undefined) => (a ? new Date(a).getTime() : null) === (b ? new Date(b).getTime() : null);
  const venue = (texts: Texts | null | undefined) => (texts ? JSON.stringify(textsOf(texts)) : '');
  const samePlace = (input.space ?? null) === (event.space?.id ?? null) && (input.space ? true : venue(input.venue) === venue(event.venue)) && (input.remoteLink ?? null) === (event.remoteLink ?? null);
  return !(same(input.startsAt, event.startsAt) && same(input.endsAt, event.endsAt) && samePlace);
}

export type MissingText = { field: 'title' | 'description'; language: keyof Texts };

/** What must be written before everybody can read it. */
export function missingTexts(texts: { title: Texts; description: Texts }): MissingText[] {
  return (['title', 'description'] as const).flatMap((field) => (['fi', 'sv', 'en'] as const).filter((language) => texts[field][language].trim() === '').map((language) => ({ field, language })));
}
