import { DateTime } from 'luxon';
import { dayOf, nowOf, ZONE } from '../../core/clock.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { linkOf, valueOf, type Row } from '../../core/row.js';
import { allOf, Param, raw, sql, type Condition, type Sql } from '../../core/sql.js';
import { dayAfter, workingDayNumbers } from '../../core/workingDays.js';
import { Service } from '../directory/service.entity.js';
import { Need } from '../needs/need.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import { daysAsked, errorsInDays, knowsThem, refusalToFigures, tooSmall, type Days, type FigureScope } from './figures.rules.js';
import type { AnswerTimes, DeclineCount, OutcomeFlow, ReferralCounts, ReferralFiguresArgs, ReferralGroup, ReferralGrouping, ReferralReport, TopicFlow } from './figures.types.js';
import { Referral } from './referral.entity.js';

const MOST_ROWS = 500;
const FEWEST_PROVIDERS = 3;

type Names = Map<string, TopicFlow['sourceName']>;
type Counted = Omit<ReferralGroup, 'counts'> & ReferralCounts;
type Asked = Omit<ReferralFiguresArgs, 'by'> & { by: ReferralGrouping };

/** Figures of referrals that were sent in some days: numbers only, so that they may count what one may not see one by one. */
export async function referralFigures(ctx: ReadContext, asked: Asked): Promise<ReferralReport> {
  const scope: FigureScope = { municipality: asked.municipality ?? null, organisation: asked.organisation ?? null };
  insist(refusalToFigures(ctx.viewer, scope));
  const days = daysAsked(asked, dayOf(nowOf(ctx)));
  const errors = errorsInDays(days);
  if (errors.length > 0) throw invalidInput(...errors);
  const sums = new Sums(ctx, scope, days);
  const [names, [total], rows, declines, topics, ends, network] = await Promise.all([sums.topicNames(), sums.total(), sums.rows(asked.by), sums.declines(), sums.topicFlow(), sums.outcomeFlow(), sums.network()]);
  const hidden = <G extends { companies: number }>(groups: G[]): ReadonlySet<G> => (knowsThem(ctx.viewer, scope) ? new Set() : tooSmall(groups));
  const told = <G extends { companies: number }>(groups: G[], silent = hidden(groups)) => groups.filter((one) => !silent.has(one));
  const isTold = hidden([total!]).size === 0;
  const silentRows = hidden(rows);
  return {
    ...days,
    total: groupOf(total!, isTold, names),
    rows: inOrder(rows, asked.by).slice(0, MOST_ROWS).map((row) => groupOf(row, !silentRows.has(row), names)),
    declines: isTold ? declines.sort((a, b) => b.count - a.count) : [],
    topicFlow: widest(told(topics).filter(({ source }) => names.has(source))).map((flow) => ({ ...flow, sourceName: names.get(flow.source)! })),
    outcomeFlow: widest(told(ends)),
    network,
  };
}

function groupOf({ key, name, sent, ...counts }: Counted, isTold: boolean, topics: Names): ReferralGroup {
  return { key, name: name ?? topics.get(key) ?? null, sent, counts: isTold ? counts : null };
}

function inOrder(rows: Counted[], by: ReferralGrouping): Counted[] {
  return by === 'MONTH' ? rows.sort((a, b) => a.key.localeCompare(b.key)) : rows.sort((a, b) => b.sent - a.sent || a.key.localeCompare(b.key));
}

const widest = <F extends { value: number }>(flow: F[]): F[] => flow.sort((a, b) => b.value - a.value).slice(0, MOST_ROWS);

/** Sums over the referrals of a scope. */
class Sums {
  private readonly where: (row: Row<Referral>) => Condition;
  /** How many working days there have been up to each day since the first: bound once for all that is computed with it. */
  private readonly numbers: Param;

  constructor(
    private readonly ctx: ReadContext,
    private readonly scope: FigureScope,
    private readonly days: Days,
  ) {
    const last = [days.to, dayOf(nowOf(ctx))].sort().at(-1)!;
    const numbers = workingDayNumbers(days.from, last);
    this.numbers = new Param(() => numbers);
    const [start, end] = [midnight(days.from), midnight(dayAfter(days.to))];
    this.where = (row) => sql`${row.status} <> 'DRAFT' and ${row.sentAt} >= ${start} and ${row.sentAt} < ${end}`;
  }

  private read<R>(columns: (row: Row<Referral>) => Record<string, Sql>, groupBy?: (row: Row<Referral>) => Sql[], more: (row: Row<Referral>) => Condition = () => true, everywhere = false): Promise<R[]> {
    const { municipality, organisation } = this.scope;
    const within = (row: Row<Referral>) => allOf(municipality === null ? true : sql`${row.municipality} = ${municipality}`, organisation === null ? true : sql`${row.organisation} = ${organisation}`);
    return readFigures<Referral, R>(this.ctx, Referral, { ofAll: true, where: (row) => allOf(this.where(row), everywhere || within(row), more(row)), columns, ...(groupBy ? { groupBy } : {}) });
  }

  total(): Promise<Counted[]> {
    return this.read((row) => ({ key: sql`'ALL'`, name: sql`null::json`, ...this.counts(row) }));
  }

  rows(by: ReferralGrouping): Promise<Counted[]> {
    const { key, name, group } = groupings[by];
    return this.read((row) => ({ key: key(row), name: name(row), ...this.counts(row) }), (row) => [group(row)]);
  }

  declines(): Promise<DeclineCount[]> {
    return this.read((row) => ({ reason: row.declineReason, count: sql`count(*)::int` }), (row) => [row.declineReason], (row) => sql`${row.status} = 'DECLINED'`);
  }

  topicFlow(): Promise<(Omit<TopicFlow, 'sourceName'> & { companies: number })[]> {
    return this.read((row) => ({ source: topicOf(row), target: slugOf(row), targetName: providerOf(row), value: sql`count(*)::int`, companies: companiesOf(row) }), (row) => [raw('1'), row.organisation]);
  }

  outcomeFlow(): Promise<(OutcomeFlow & { companies: number })[]> {
    return this.read((row) => ({ source: slugOf(row), target: endOf(row), sourceName: providerOf(row), value: sql`count(*)::int`, companies: companiesOf(row) }), (row) => [row.organisation, raw('2')]);
  }

  async network(): Promise<AnswerTimes | null> {
    const [found] = await this.read<AnswerTimes & { providers: number }>((row) => ({ providers: sql`count(distinct ${row.organisation})::int`, ...this.times(row) }), undefined, undefined, true);
    return found && found.providers >= FEWEST_PROVIDERS ? found : null;
  }

  async topicNames(): Promise<Names> {
    const topics = await readFigures<Topic, { code: string; name: TopicFlow['sourceName'] }>(this.ctx, Topic, { columns: (row) => ({ code: row.code, name: row.name }) });
    return new Map(topics.map(({ code, name }) => [code, name]));
  }

  private counts(row: Row<Referral>): Record<string, Sql> {
    const count = (condition: Sql) => sql`(count(*) filter (where ${condition}))::int`;
    const outcome = (value: string) => count(sql`${row.outcome} = ${value}`);
    const confirmed = (value: string) => count(sql`${row.status} = 'CONFIRMED' and ${row.usefulness} = ${value}`);
    return {
      sent: sql`count(*)::int`,
      companies: companiesOf(row),
      accepted: count(sql`${row.acceptedAt} is not null`),
      promised: count(sql`${row.acceptedAt} is not null and ${promisedDaysOf(row)} is not null`),
      keptPromise: count(sql`${row.acceptedAt} is not null and ${this.daysTo(inFinland(row.acceptedAt), row)} <= ${promisedDaysOf(row)}`),
      declined: count(sql`${row.status} = 'DECLINED'`),
      advised: count(wasAdvised(row)),
      met: count(sql`${row.metOn} is not null`),
      helped: outcome('HELPED'),
      partlyHelped: outcome('PARTLY_HELPED'),
      notHelped: outcome('NOT_HELPED'),
      notReached: outcome('NOT_REACHED'),
      noLongerNeeded: outcome('NO_LONGER_NEEDED'),
      confirmedUseful: confirmed('USEFUL'),
      confirmedPartly: confirmed('PARTLY'),
      confirmedNotUseful: confirmed('NOT_USEFUL'),
      withdrawn: count(sql`${row.status} = 'WITHDRAWN'`),
      open: count(sql`${row.status} in ('SENT', 'ACCEPTED', 'MET')`),
      ...this.times(row),
    };
  }

  private times(row: Row<Referral>): Record<keyof AnswerTimes, Sql> {
    const share = (part: number, day: Sql) => sql`round((percentile_cont(${part}::float8) within group (order by ${this.daysTo(day, row)}) filter (where ${day} is not null))::numeric, 1)::float8`;
    return {
      medianDaysToAccept: share(0.5, inFinland(row.acceptedAt)),
      slowDaysToAccept: share(0.9, inFinland(row.acceptedAt)),
      medianDaysToMeet: share(0.5, row.metOn),
      slowDaysToMeet: share(0.9, row.metOn),
    };
  }

  /** Working days from the day on which it was sent. */
  private daysTo(day: Sql, row: Row<Referral>): Sql {
    const number = (one: Sql) => sql`(${this.numbers}::int[])[${one} - ${this.days.from}::date + 1]`;
    const sent = number(inFinland(row.sentAt));
    return sql`(greatest(${number(day)}, ${sent}) - ${sent})`;
  }
}

const midnight = (day: string): Date => DateTime.fromISO(day, { zone: ZONE }).toJSDate();
const inFinland = (moment: Sql): Sql => sql`(${moment} at time zone ${raw(`'${ZONE}'`)})::date`;
const companiesOf = (row: Row<Referral>): Sql => sql`count(distinct ${row.company})::int`;
const slugOf = (row: Row<Referral>): Sql => valueOf(Organisation, (one) => one.slug, (one) => sql`${one.id} = ${row.organisation}`);
const providerOf = (row: Row<Referral>): Sql => valueOf(Organisation, (one) => one.name, (one) => sql`${one.id} = ${row.organisation}`);
const promisedDaysOf = (row: Row<Referral>): Sql => valueOf(Service, (one) => one.promisedDays, (one) => sql`${one.id} = ${row.service}`);
const wasAdvised = (row: Row<Referral>): Sql => sql`${row.status} = 'ADVISED' or (${row.status} = 'CONFIRMED' and ${row.outcome} is null)`;

/** The topic of the need; of a service with several topics the first by its code, so that each referral counts once. */
function topicOf(row: Row<Referral>): Sql {
  const { table, owner, target } = linkOf(Service, 'topics');
  return sql`coalesce(${valueOf(Need, (need) => need.topic, (need) => sql`${need.id} = ${row.need}`)}, (select min(l.${target}) from ${table} l where l.${owner} = ${row.service}), '')`;
}

function endOf(row: Row<Referral>): Sql {
  return sql`case when ${row.status} in ('DECLINED', 'WITHDRAWN') then ${row.status} when ${row.outcome} is not null then ${row.outcome} when ${wasAdvised(row)} then 'ADVISED' else 'OPEN' end`;
}

interface Grouping {
  readonly key: (row: Row<Referral>) => Sql;
  readonly name: (row: Row<Referral>) => Sql;
  readonly group: (row: Row<Referral>) => Sql;
}
const nameless = () => sql`null::json`;
const groupings: Record<ReferralGrouping, Grouping> = {
  PROVIDER: { key: slugOf, name: providerOf, group: (row) => row.organisation },
  SERVICE: {
    key: (row) => valueOf(Service, (one) => one.slug, (one) => sql`${one.id} = ${row.service}`),
    name: (row) => valueOf(Service, (one) => one.name, (one) => sql`${one.id} = ${row.service}`),
    group: (row) => row.service,
  },
  TOPIC: { key: topicOf, name: nameless, group: () => raw('1') },
  MUNICIPALITY: {
    key: (row) => row.municipality,
    name: (row) => valueOf(Municipality, (one) => one.name, (one) => sql`${one.code} = ${row.municipality}`),
    group: (row) => row.municipality,
  },
  MONTH: { key: (row) => sql`to_char(${inFinland(row.sentAt)}, 'YYYY-MM')`, name: nameless, group: () => raw('1') },
};
