import { DateTime } from 'luxon';
import { dayOf, nowOf, ZONE } from '../../core/clock.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { insist, invalidInput } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists, linked, valueOf, type Row } from '../../core/row.js';
import { allOf, asSql, Param, raw, sql, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { dayAfter, workingDayNumbers } from '../../core/workingDays.js';
import { countQuiet } from '../contacts/quiet.find.js';
import { AssuranceAsk } from '../directory/assurance.entity.js';
import { isUnconfirmed, yearBefore } from '../directory/assurance.rules.js';
import { Service } from '../directory/service.entity.js';
import { Need } from '../needs/need.entity.js';
import { overdueByDepartment } from '../needs/overdue.answer.js';
import type { OverdueAnswers } from '../needs/overdue.types.js';
import { Department, Organisation } from '../organisations/organisation.entity.js';
import { daysAsked, errorsInDays, type Days } from '../referrals/figures.rules.js';
import { RoutingGap } from '../routing/gap.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { answers, nameOf } from './network.rules.js';
import type { DepartmentTimes, NetworkGap, NetworkOverview, NetworkOverviewArgs, UnconfirmedProvider } from './overview.types.js';

const QUIET_MONTHS = 12;
const MOST_GAPS = 200;
/** A time that few needs took could tell of one of them. */
const FEWEST_NEEDS = 3;

export async function networkOverview(ctx: ReadContext, asked: NetworkOverviewArgs): Promise<NetworkOverview> {
  insist(refusalTo(ctx.viewer));
  const today = dayOf(nowOf(ctx));
  const days = daysAsked(asked, today);
  const errors = errorsInDays(days);
  if (errors.length > 0) throw invalidInput(...errors);
  const [quietCompanies, departments, overdue, needs, inPlaces, searches, unconfirmed] = await Promise.all([countQuiet(ctx, QUIET_MONTHS), departmentTimes(ctx, days, today), overdueByDepartment(ctx), openNeeds(ctx), emptySearches(ctx, days), allEmptySearches(ctx, days), unconfirmedProviders(ctx, today)]);
  return { ...days, searches, quietCompanies, departments: latestFirst(departments, overdue), gaps: worstFirst([...needs, ...inPlaces]), unconfirmed: unconfirmed.sort((a, b) => b.unconfirmed - a.unconfirmed || a.slug.localeCompare(b.slug)) };
}

/** The file for spreadsheets comes here too, past the rule of the operation. */
function refusalTo(viewer: Viewer): RefusalCode | null {
  if (viewer.has('COORDINATOR')) return null;
  return viewer.isSignedIn ? 'NOT_ALLOWED' : 'SIGN_IN_FIRST';
}

const byPlace = (a: DepartmentTimes, b: DepartmentTimes): number => a.municipalityName.fi.localeCompare(b.municipalityName.fi, 'fi') || a.name.fi.localeCompare(b.name.fi, 'fi');

/** What is late counts whenever it came: a department may owe an answer to what came before the period. */
function latestFirst(departments: readonly Times[], overdue: readonly OverdueAnswers[]): DepartmentTimes[] {
  const owed = new Map(overdue.map((one) => [one.department, one]));
  return departments
    .map((one) => ({ ...one, late: owed.get(one.id)?.needs ?? 0, longestDaysLate: owed.get(one.id)?.longestDays ?? null }))
    .filter(({ came, late }) => came + late > 0)
    .sort((a, b) => b.late - a.late || (b.longestDaysLate ?? 0) - (a.longestDaysLate ?? 0) || byPlace(a, b))
    .map(withoutFew);
}

const withoutFew = (one: DepartmentTimes): DepartmentTimes => (one.came < FEWEST_NEEDS ? { ...one, medianDaysToAcknowledge: null, medianDaysToAnswer: null } : one);

type Times = Omit<DepartmentTimes, 'late' | 'longestDaysLate'>;

function departmentTimes(ctx: ReadContext, days: Days, today: string): Promise<Times[]> {
  const numbers = workingDayNumbers(days.from, [days.to, today].sort().at(-1)!);
  const bound = new Param(() => numbers);
  const [start, end] = [midnight(days.from), midnight(dayAfter(days.to))];
  const daysTo = (moment: Sql, need: Row<Need>) => {
    const number = (day: Sql) => sql`(${bound}::int[])[${day} - ${days.from}::date + 1]`;
    return sql`greatest(${number(inFinland(moment))} - ${number(inFinland(need.recordedAt))}, 0)`;
  };
  const ofDepartment = (row: Row<Department>, value: (need: Row<Need>) => Sql) =>
    valueOf(Need, value, (need) => allOf(sql`${need.recordedAt} >= ${start} and ${need.recordedAt} < ${end}`, linked(Need, need.id, 'departments', (id) => sql`${id} = ${row.id}`)));
  const count = (row: Row<Department>, condition: (need: Row<Need>) => Sql) => ofDepartment(row, (need) => sql`(count(*) filter (where ${condition(need)}))::int`);
  const median = (row: Row<Department>, moment: (need: Row<Need>) => Sql) =>
    ofDepartment(row, (need) => sql`round((percentile_cont(0.5) within group (order by ${daysTo(moment(need), need)}) filter (where ${moment(need)} is not null))::numeric, 1)::float8`);
  return readFigures<Department, Times>(ctx, Department, {
    columns: (row) => ({
      id: row.id,
      name: row.name,
      municipalityName: nameOf(row.municipality),
      came: ofDepartment(row, () => sql`count(*)::int`),
      open: count(row, (need) => sql`${need.status} = 'OPEN'`),
      acknowledged: count(row, (need) => sql`${need.status} = 'ACKNOWLEDGED'`),
      answered: count(row, (need) => sql`${need.answerKind} = 'COMMITMENT'`),
      notPossible: count(row, (need) => sql`${need.answerKind} = 'NOT_POSSIBLE'`),
      medianDaysToAcknowledge: median(row, (need) => need.acknowledgedAt),
      medianDaysToAnswer: median(row, (need) => need.answeredAt),
    }),
  });
}

function openNeeds(ctx: ReadContext): Promise<NetworkGap[]> {
  return readFigures<Need, NetworkGap>(ctx, Need, {
    ofAll: true,
    where: (row) => sql`${row.status} in ('OPEN', 'ACKNOWLEDGED')`,
    columns: (row) => ({ ...placeOf(row.topic, row.municipality), openNeeds: sql`count(*)::int`, searches: raw('0') }),
    groupBy: (row) => [row.municipality, row.topic],
  });
}

function emptySearches(ctx: ReadContext, days: Days): Promise<NetworkGap[]> {
  return readFigures<RoutingGap, NetworkGap>(ctx, RoutingGap, {
    ofAll: true,
    where: (row) => sql`${row.topic} is not null and ${row.municipality} is not null and ${isIn(row, days)}`,
    columns: (row) => ({ ...placeOf(row.topic, row.municipality), openNeeds: raw('0'), searches: sql`sum(${row.times})::int` }),
    groupBy: (row) => [row.municipality, row.topic],
  });
}

/** Also those of which the topic or the place is not known: as many as the page of what nobody answers tells of. */
async function allEmptySearches(ctx: ReadContext, days: Days): Promise<number> {
  const [all] = await readFigures<RoutingGap, { times: number }>(ctx, RoutingGap, { ofAll: true, where: (row) => isIn(row, days), columns: (row) => ({ times: sql`coalesce(sum(${row.times}), 0)::int` }) });
  return all!.times;
}

const isIn = (row: Row<RoutingGap>, { from, to }: Days): Sql => sql`${row.day} >= ${from}::date and ${row.day} <= ${to}::date`;

function placeOf(topic: Sql, municipality: Sql): Record<'topic' | 'topicName' | 'municipality' | 'municipalityName' | 'services' | 'nearServices', Sql> {
  const count = (isNear: boolean) => valueOf(Service, () => sql`count(*)::int`, (service) => allOf(answers(service, topic, municipality), isNear ? sql`${service.coverageType} <> 'NATIONAL'` : true));
  return { topic, topicName: valueOf(Topic, (one) => one.name, (one) => sql`${one.code} = ${topic}`), municipality, municipalityName: nameOf(municipality), services: count(false), nearServices: count(true) };
}

/** What is asked in needs and in searches, each place and topic once; where many ask and few answer comes first. */
export function worstFirst(asked: readonly NetworkGap[]): NetworkGap[] {
  const gaps = new Map<string, NetworkGap>();
  for (const one of asked) {
    const key = `${one.municipality} ${one.topic}`;
    const known = gaps.get(key);
    gaps.set(key, known ? { ...known, openNeeds: known.openNeeds + one.openNeeds, searches: known.searches + one.searches } : one);
  }
  const askedIn = ({ openNeeds, searches }: NetworkGap) => openNeeds + searches;
  return [...gaps.values()].sort((a, b) => a.services - b.services || a.nearServices - b.nearServices || askedIn(b) - askedIn(a)).slice(0, MOST_GAPS);
}

function unconfirmedProviders(ctx: ReadContext, today: string): Promise<UnconfirmedProvider[]> {
  const isOld = (service: Row<Service>) => isUnconfirmed(service, yearBefore(today));
  const offered = (row: Row<Organisation>, service: Row<Service>) => sql`${service.organisation} = ${row.id} and ${service.closedOn} is null`;
  return readFigures<Organisation, UnconfirmedProvider>(ctx, Organisation, {
    where: (row) => exists(Service, (service) => asSql(allOf(offered(row, service), isOld(service)))),
    columns: (row) => ({
      id: row.id,
      slug: row.slug,
      name: row.name,
      unconfirmed: valueOf(Service, () => sql`count(*)::int`, (service) => allOf(offered(row, service), isOld(service))),
      services: valueOf(Service, () => sql`count(*)::int`, (service) => offered(row, service)),
      lastConfirmedOn: valueOf(Service, (service) => sql`max(${service.assuredOn})::text`, (service) => offered(row, service)),
      lastAskedAt: valueOf(AssuranceAsk, (one) => sql`max(${one.at})`, (one) => sql`${one.organisation} = ${row.id}`),
    }),
  });
}

const midnight = (day: string): Date => DateTime.fromISO(day, { zone: ZONE }).toJSDate();
const inFinland = (moment: Sql): Sql => sql`(${moment} at time zone ${raw(`'${ZONE}'`)})::date`;
