import { command, type CommandContext, commandOf, type Tx } from '../../core/command.js';
import { isUuid, newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import type { Viewer } from '../../core/viewer.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Space } from '../spaces/space.entity.js';
import { Industry, Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import { Event, isOfPerson, Registration, type EventMove, type Registered } from './event.entity.js';
import { isHost } from './event.rules.js';
import { feedbackLink } from './feedback.commands.js';
import { promoteQueue, seatsTakenOf } from './event.waitlist.js';
import type { CancelEventInput, ChangeEventInput, EventPlanInput, PlanEventInput, PlanSeriesInput, SummariseEventInput, SummaryDraftInput, SummaryPreview } from './planning.inputs.js';
import { summaryMail } from './planning.mail.js';
import { daysLater, errorsInPlan, eventLife, MOST_IN_SERIES, refusalToChange, seriesDays, type Circumstances, type PlannedEvent } from './planning.rules.js';
import { endPlaces, lockEvent, placesOf, tellOfChange } from './registration.commands.js';

/** Plans an event as a draft. */
export function planEvent(ctx: CommandContext, input: PlanEventInput): Promise<string> {
  return command(ctx, 'planEvent', async (tx) => (await newEvents(tx, input, [0], null))[0]!.id, input.key);
}

/** Plans several events at once. From then on each goes its own way; the series only says that they were planned together. */
export function planSeries(ctx: CommandContext, input: PlanSeriesInput): Promise<string> {
  return command(
    ctx,
    'planSeries',
    async (tx) => {
      if (!input.until && !input.count) throw invalidInput({ path: 'count', code: 'REQUIRED' });
      const days = seriesDays(input.startsAt, input);
      if (days.length === 0) throw invalidInput({ path: 'until', code: 'WRONG_ORDER' });
      if (days.length > MOST_IN_SERIES) throw invalidInput({ path: 'until', code: 'TOO_MANY', limit: MOST_IN_SERIES });
      const series = newId();
      await newEvents(tx, input, days, series);
      return series;
    },
    input.key,
  );
}

async function newEvents(tx: Tx, input: PlanEventInput, days: readonly number[], series: string | null): Promise<Event[]> {
  if (!isHost(tx.viewer, { municipality: { code: input.municipality }, networkOnly: input.networkOnly })) throw new Refusal('NOT_ALLOWED');
  const municipality = await tx.em.findOneOrFail(Municipality, input.municipality);
  const said = await saidOf(tx, input, municipality, { seatsTaken: 0, draft: true });
  return days.map((day) => {
    const event = tx.em.create(Event, { ...said.values, ...timesOf(input, day), municipality, series, status: 'DRAFT', summary: null } as never);
    event.topics.set(said.topics);
    event.speakers.set(said.speakers);
    tx.em.persist(event);
    return event;
  });
}

/** Says everything anew. More seats go to the queue at once; a new time or place is told to all who have seats. */
export function changeEvent(ctx: CommandContext, input: ChangeEventInput): Promise<string> {
  return command(ctx, 'changeEvent', async (tx) => {
    const event = await lockEvent(tx, input.event);
    insist(refusalToChange(tx.viewer, { ...factsOf(event), now: tx.now }));
    await tx.em.populate(event, ['topics', 'speakers']);
    const said = await saidOf(tx, input, event.municipality, { seatsTaken: await seatsTakenOf(tx.em, event), draft: event.status === 'DRAFT', closedAt: event.registrationClosesAt });
    if (input.networkOnly !== event.networkOnly && !mayOpenOrClose(tx.viewer, event, input)) throw invalidInput({ path: 'networkOnly', code: 'INVALID' });
    const before = timeAndPlace(event);
    Object.assign(event, said.values, timesOf(input, 0));
    event.topics.set(said.topics);
    event.speakers.set(said.speakers);
    await tx.em.flush();
    await tx.em.populate(event, ['space']);
    if (event.status === 'PUBLISHED' && timeAndPlace(event) !== before) await tellOfChange(tx, event);
    await promoteQueue(tx, event);
    return event.id;
  });
}

/** For whom an event is can be changed while it is a draft, by whoever hosts it then too: a coordinator opens nothing to all. */
function mayOpenOrClose(viewer: Viewer, { status, municipality }: Event, { networkOnly }: EventPlanInput): boolean {
  return status === 'DRAFT' && isHost(viewer, { municipality, networkOnly });
}

function timeAndPlace({ startsAt, endsAt, space, venue, remoteLink }: Event): string {
  return JSON.stringify([startsAt, endsAt, space?.id ?? null, space ? null : [venue?.fi, venue?.sv, venue?.en], remoteLink]);
}

const localized = ({ fi, sv, en }: { fi: string; sv: string; en: string }) => ({ fi: fi.trim(), sv: sv.trim(), en: en.trim() });

/** What an input says, found and checked; all that is wrong is told at once. */
async function saidOf({ em, now }: Tx, input: EventPlanInput, municipality: Municipality, state: Omit<Circumstances, 'now' | 'room'>) {
  const space = input.space ? await em.findOne(Space, { id: input.space, municipality }) : null;
  const topics = await em.find(Topic, { code: { $in: input.topics } });
  const sections = await em.find(Industry, { code: { $in: input.industries }, parent: null });
  const speakers = await em.find(Organisation, { id: { $in: input.speakers } });
  const unknown = (path: string, found: readonly unknown[], asked: readonly string[]) => (found.length === new Set(asked).size ? [] : [{ path, code: 'UNKNOWN' as const }]);
  const errors = [
    ...unknown('space', space ? [space] : [], input.space ? [input.space] : []),
    ...unknown('topics', topics, input.topics),
    ...unknown('industries', sections, input.industries),
    ...unknown('speakers', speakers, input.speakers),
    ...errorsInPlan(input, { now, room: space?.capacity ?? null, ...state }).filter(({ path }) => path !== 'venue' || !input.space),
  ];
  if (errors.length > 0) throw invalidInput(...errors);
  const values = {
    kind: input.kind,
    networkOnly: input.networkOnly,
    title: localized(input.title),
    description: localized(input.description),
    industries: sections.map(({ code }) => code).sort(),
    space,
    venue: input.venue ? localized(input.venue) : null,
    remoteLink: input.remoteLink?.trim() || null,
    hosts: input.hosts.map((name) => name.trim()),
    capacity: input.capacity,
    firstTimerSeats: input.firstTimerSeats,
  };
  return { values, topics, speakers };
}

function timesOf(input: EventPlanInput, days: number) {
  return {
    startsAt: daysLater(input.startsAt, days),
    endsAt: daysLater(input.endsAt, days),
    registrationOpensAt: daysLater(input.registrationOpensAt ?? null, days),
    registrationClosesAt: daysLater(input.registrationClosesAt ?? null, days),
    firstTimerUntil: daysLater(input.firstTimerUntil ?? null, days),
  };
}

export function publishEvent(ctx: CommandContext, id: string): Promise<string> {
  return moveEvent(ctx, 'PUBLISH', id, async ({ now }, event) => void (event.publishedAt = now));
}

/** Calls an event off: every place and every place in the queue ends with it, and each is told. */
export function cancelEvent(ctx: CommandContext, { event: id, reason }: CancelEventInput): Promise<string> {
  return moveEvent(ctx, 'CANCEL', id, (tx, event) => endPlaces(tx, event, reason?.trim() ?? ''));
}

/** Where the door list was used, whoever had seats and was not checked in did not come; where it was not, nobody knows. */
export function holdEvent(ctx: CommandContext, id: string): Promise<string> {
  return moveEvent(ctx, 'HOLD', id, async ({ em }, event) => {
    if ((await em.count(Registration, { event, status: 'ATTENDED' })) === 0) return;
    for (const registration of await em.find(Registration, { event, status: 'CONFIRMED' })) registration.status = 'NO_SHOW';
  });
}

/** Publishes what was heard and what happens next, and sends it to those who came, with a link to three questions. */
export function summariseEvent(ctx: CommandContext, { event: id, summary }: SummariseEventInput): Promise<string> {
  return moveEvent(ctx, 'SUMMARISE', id, async (tx, event) => {
    event.summary = localized(summary);
    event.summarisedAt = tx.now;
    for (const registration of await placesOf(tx, event, ['ATTENDED'])) {
      if (isOfPerson(registration)) tx.mail(summaryMail({ event, registration, portalUrl: tx.portalUrl }, feedbackLink(tx, registration)));
    }
  });
}

/** What those who came would get: each language's mail without anybody's name. */
export async function previewSummary({ em, viewer, portalUrl }: CommandContext, { event: id, summary }: SummaryDraftInput): Promise<SummaryPreview[]> {
  const event = isUuid(id) ? await em.fork().findOne(Event, id, { populate: ['space', 'municipality'] }) : null;
  if (!event || !isHost(viewer, event)) throw new Refusal('NOT_FOUND');
  event.summary = localized(summary);
  return Object.values(Language).map((language) => {
    const registration = { partySize: 1, status: 'ATTENDED', person: { name: '', email: '', language } } as Registered;
    const { subject, text } = summaryMail({ event, registration, portalUrl }, `${portalUrl}/${language}/feedback/…`);
    return { language, subject, text };
  });
}

/** The same move twice changes nothing: whoever may make it finds it made. */
function moveEvent(ctx: CommandContext, move: EventMove, id: string, change: (tx: Tx, event: Event) => Promise<void> = async () => {}): Promise<string> {
  return command(ctx, commandOf(move, 'Event'), async (tx) => {
    const event = await lockEvent(tx, id);
    const refusal = eventLife.refusalTo(move, tx.viewer, { ...factsOf(event), now: tx.now });
    if (refusal === 'WRONG_STATE' && event.status === eventLife.table[move].to) return id;
    insist(refusal);
    event.status = eventLife.table[move].to;
    await change(tx, event);
    return id;
  });
}

function factsOf({ status, municipality, networkOnly, startsAt, title, description }: Event): Omit<PlannedEvent, 'now'> {
  return { status, municipality, networkOnly, startsAt, title, description };
}
