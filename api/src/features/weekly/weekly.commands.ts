import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { dayOf, inHelsinki, nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { isWorkingDay } from '../../core/workingDays.js';
import { Event } from '../events/event.entity.js';
import { Bulletin, BulletinRead } from '../bulletins/bulletin.entity.js';
import { READERS } from '../bulletins/bulletin.rules.js';
import { Need } from '../needs/need.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { NoWeeklyDigest, WeeklyDigest } from './weekly.entity.js';
import { weeklyMail } from './weekly.mail.js';
import { concernsOneOf } from './weekly.rules.js';

const FROM_HOUR = 8;
const DAY_MS = 86_400_000;
/** Who had no digest yet, or none for so long, is not told all that ever was. */
const FIRST_DAYS = 7;
const MOST_DAYS = 35;

/** On the first working day of a week, from eight o'clock on, tells everybody once what is new since the digest before. */
export async function tellTheWeek(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  const now = nowOf(ctx);
  if (!isWorkingDay(dayOf(now)) || inHelsinki(now).hour < FROM_HOUR) return;
  const week = inHelsinki(now).startOf('week').toISODate();
  const people = await query<{ id: string }>(
    ctx.em.fork(),
    `select distinct m.person_id as id from membership m where m.role = any($1)
       and not exists (select from weekly_digest d where d.person_id = m.person_id and d.week = $2::date)
       and not exists (select from no_weekly_digest n where n.person_id = m.person_id) order by 1`,
    [READERS, week],
  );
  for (const { id } of people) await tellPerson(asSystem(ctx), id, week);
}

/** Whoever writes the row of the week first sends the mail; nothing new, no mail. */
async function tellPerson(ctx: CommandContext, id: string, week: string): Promise<void> {
  await command(ctx, 'tellTheWeek', async (tx) => {
    const made = await query(tx.em, 'insert into weekly_digest (id, person_id, week, at) values ($1, $2, $3, $4) on conflict do nothing returning id', [newId(), id, week, tx.now]);
    if (made.length === 0) return id;
    const memberships = await tx.em.find(Membership, { person: id });
    const since = await toldUntil(tx, id, week);
    const news = { needs: await newNeeds(tx, memberships, since), bulletins: await newBulletins(tx, id, memberships, since), events: await newEvents(tx, memberships, since) };
    if (news.needs.length + news.bulletins.length + news.events.length > 0) tx.mail(weeklyMail(await tx.em.findOneOrFail(Person, id), news, tx.portalUrl));
    return id;
  });
}

/** What came since the last digest is told, however many days that is: after a holiday on a Monday it is more than seven. */
async function toldUntil({ em, now }: Tx, person: string, week: string): Promise<Date> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const last = await em.findOne(WeeklyDigest, { person, week: { $lt: week }, at: { $gte: daysAgo(MOST_DAYS) } }, { orderBy: { week: 'desc' } });
  return last?.at ?? daysAgo(FIRST_DAYS);
}

/** What a head's departments are asked since then and have not answered. */
async function newNeeds({ em }: Tx, memberships: readonly Membership[], since: Date): Promise<Need[]> {
  const departments = memberships.flatMap(({ department }) => (department ? [department.id] : []));
  if (departments.length === 0) return [];
  return em.find(Need, { departments: { id: { $in: departments } }, recordedAt: { $gte: since }, status: 'OPEN' }, { orderBy: { windowFrom: 'asc', id: 'asc' } });
}

/** What they have not read; advisers and heads of municipalities are told what concerns these. */
async function newBulletins({ em }: Tx, person: string, memberships: readonly Membership[], since: Date): Promise<Bulletin[]> {
  const read = await em.find(BulletinRead, { person, bulletin: { postedAt: { $gte: since } } });
  const bulletins = await em.find(
    Bulletin,
    { postedAt: { $gte: since }, id: { $nin: read.map(({ bulletin }) => bulletin.id) }, $or: [{ author: null }, { author: { $ne: person } }] },
    { populate: ['regions', 'municipalities', 'organisation', 'municipality'], orderBy: { postedAt: 'desc', id: 'desc' } },
  );
  const places = await placesOf(em, memberships);
  return bulletins.filter((bulletin) => places === null || concernsOneOf(places, { regions: bulletin.regions.getItems().map(({ code }) => code), municipalities: bulletin.municipalities.getItems().map(({ code }) => code) }));
}

/** What is for the network only, was published since then and is still to come: in one's own region, or anywhere for who works everywhere. */
async function newEvents({ em, now }: Tx, memberships: readonly Membership[], since: Date): Promise<Event[]> {
  const events = await em.find(Event, { networkOnly: true, status: 'PUBLISHED', publishedAt: { $gte: since }, startsAt: { $gt: now } }, { populate: ['municipality'], orderBy: { startsAt: 'asc', id: 'asc' } });
  const places = await placesOf(em, memberships);
  return events.filter(({ municipality }) => places === null || concernsOneOf(places, { regions: [municipality.region.code], municipalities: [municipality.code] }));
}

/** The municipalities of advisers and heads; null: contacts and coordinators work everywhere. */
async function placesOf(em: EntityManager, memberships: readonly Membership[]): Promise<{ code: string; region: string }[] | null> {
  if (memberships.some(({ role }) => role === 'CONTACT' || role === 'COORDINATOR')) return null;
  await em.populate(memberships as Membership[], ['municipality', 'department.municipality']);
  return memberships.flatMap(({ municipality, department }) => municipality ?? department?.municipality ?? []).map(({ code, region }) => ({ code, region: region.code }));
}

/** A person's own wish; twice the same at the same time changes nothing. */
export async function setWeeklyDigest(ctx: CommandContext, wanted: boolean): Promise<void> {
  await command(ctx, 'setWeeklyDigest', async ({ em, viewer }) => {
    const person = await em.findOneOrFail(Person, viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const no = await em.findOne(NoWeeklyDigest, { person });
    if (wanted && no) em.remove(no);
    if (!wanted && !no) em.persist(em.create(NoWeeklyDigest, { person }));
    return person.id;
  });
}

export async function wantsWeeklyDigest(em: EntityManager, person: string): Promise<boolean> {
  return (await em.count(NoWeeklyDigest, { person })) === 0;
}
