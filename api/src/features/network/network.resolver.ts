import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { readFigures } from '../../core/read.js';
import { valueOf, type Row } from '../../core/row.js';
import { allOf, sql, type Sql } from '../../core/sql.js';
import { Service } from '../directory/service.entity.js';
import { Event, Registration, type RegistrationStatus } from '../events/event.entity.js';
import { SEATED } from '../events/event.rules.js';
import { Need } from '../needs/need.entity.js';
import { Referral } from '../referrals/referral.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { answers, nameOf } from './network.rules.js';
import { networkOverview } from './overview.answer.js';
import { NetworkOverview, NetworkOverviewArgs } from './overview.types.js';
import { CoffeeFigures, NetworkFigures, ReferralFigures, ReferralsInStatus, TopicGap } from './network.types.js';

const MOST_GAPS = 200;

@Resolver()
export class NetworkResolver {
  @Query(() => NetworkFigures, { description: 'Figures of the whole network for its coordinator: numbers only, nobody’s content.' })
  @Allow('COORDINATOR')
  async networkFigures(@Ctx() ctx: Context): Promise<NetworkFigures> {
    const [[referrals], referralsByStatus, gaps, coffees, [services]] = await Promise.all([
      referralFigures(ctx),
      referralsInStatus(ctx),
      topicGaps(ctx),
      coffeeFigures(ctx),
      serviceFigures(ctx),
    ]);
    return { referrals: referrals!, referralsByStatus, gaps: fewestFirst(gaps), coffees, ...services! };
  }

  @Query(() => NetworkOverview, { description: 'How fast departments answer, what is asked and not answered, and what providers have not confirmed for a year: numbers only. As tables for spreadsheets at /network/overview.csv with the same arguments and `table`.' })
  @Allow('COORDINATOR')
  networkOverview(@Ctx() ctx: Context, @Args(() => NetworkOverviewArgs) args: NetworkOverviewArgs): Promise<NetworkOverview> {
    return networkOverview(ctx, args);
  }
}

function referralFigures(ctx: Context): Promise<ReferralFigures[]> {
  return readFigures<Referral, ReferralFigures>(ctx, Referral, {
    ofAll: true,
    where: wasSent,
    columns: (row) => ({
      sent: sql`count(*)::int`,
      accepted: countOf(sql`${row.acceptedAt} is not null`),
      declined: countOf(sql`${row.status} = 'DECLINED'`),
      advised: countOf(sql`${row.status} = 'ADVISED' or (${row.status} = 'CONFIRMED' and ${row.outcome} is null)`),
      met: countOf(sql`${row.metOn} is not null`),
      helped: countOf(sql`${row.outcome} = 'HELPED'`),
      partlyHelped: countOf(sql`${row.outcome} = 'PARTLY_HELPED'`),
      notHelped: countOf(sql`${row.outcome} = 'NOT_HELPED'`),
      notReached: countOf(sql`${row.outcome} = 'NOT_REACHED'`),
      noLongerNeeded: countOf(sql`${row.outcome} = 'NO_LONGER_NEEDED'`),
      confirmed: countOf(sql`${row.status} = 'CONFIRMED'`),
      confirmedUseful: countOf(sql`${row.status} = 'CONFIRMED' and ${row.usefulness} = 'USEFUL'`),
      medianDaysToAccept: sql`round((percentile_cont(0.5) within group (order by extract(epoch from ${row.acceptedAt} - ${row.sentAt})) / 86400)::numeric, 1)`,
      waitingOverAWeek: countOf(sql`${row.status} = 'SENT' and ${row.sentAt} < ${nowOf(ctx)}::timestamptz - interval '7 days'`),
    }),
  });
}

function referralsInStatus(ctx: Context): Promise<ReferralsInStatus[]> {
  return readFigures<Referral, ReferralsInStatus>(ctx, Referral, {
    ofAll: true,
    where: wasSent,
    columns: (row) => ({ status: row.status, referrals: sql`count(*)::int` }),
    groupBy: (row) => [row.status],
  });
}

/** A draft is nobody's business but its adviser's, and one that was taken back before it was sent never was a referral. */
function wasSent(row: Row<Referral>): Sql {
  return sql`${row.status} <> 'DRAFT' and ${row.sentAt} is not null`;
}

function topicGaps(ctx: Context): Promise<TopicGap[]> {
  return readFigures<Need, TopicGap>(ctx, Need, {
    ofAll: true,
    where: (row) => sql`${row.status} in ('OPEN', 'ACKNOWLEDGED')`,
    columns: (row) => ({
      topic: row.topic,
      topicName: valueOf(Topic, (topic) => topic.name, (topic) => sql`${topic.code} = ${row.topic}`),
      municipality: row.municipality,
      municipalityName: nameOf(row.municipality),
      openNeeds: sql`count(*)::int`,
      services: valueOf(Service, () => sql`count(*)::int`, (service) => answers(service, row.topic, row.municipality)),
      nearServices: valueOf(Service, () => sql`count(*)::int`, (service) => allOf(answers(service, row.topic, row.municipality), sql`${service.coverageType} <> 'NATIONAL'`)),
    }),
    groupBy: (row) => [row.municipality, row.topic],
  });
}

/** Where many ask and few answer comes first. */
function fewestFirst(gaps: TopicGap[]): TopicGap[] {
  return gaps.sort((a, b) => a.services - b.services || a.nearServices - b.nearServices || b.openNeeds - a.openNeeds).slice(0, MOST_GAPS);
}

function coffeeFigures(ctx: Context): Promise<CoffeeFigures[]> {
  return readFigures<Event, CoffeeFigures>(ctx, Event, {
    ofAll: true,
    where: (row) => sql`${row.kind} = 'COFFEE' and ${row.status} not in ('DRAFT', 'CANCELLED')`,
    columns: (row) => {
      const over = sql`${row.endsAt} <= ${nowOf(ctx)}`;
      const people = (when: Sql, states: readonly RegistrationStatus[]) => sql`coalesce(sum(${peopleIn(row, states)}) filter (where ${when}), 0)::int`;
      return {
        municipality: row.municipality,
        municipalityName: nameOf(row.municipality),
        held: countOf(over),
        registered: people(over, SEATED),
        attended: people(over, ['ATTENDED']),
        noShows: people(over, ['NO_SHOW']),
        coming: countOf(sql`not ${over}`),
        comingRegistered: people(sql`not ${over}`, SEATED),
        comingQueued: people(sql`not ${over}`, ['WAITLISTED']),
      };
    },
    groupBy: (row) => [row.municipality],
  });
}

function peopleIn(event: Row<Event>, states: readonly RegistrationStatus[]): Sql {
  return valueOf(Registration, (one) => sql`coalesce(sum(${one.partySize}), 0)`, (one) => sql`${one.event} = ${event.id} and ${one.status} = any(${[...states]})`);
}

function serviceFigures(ctx: Context): Promise<Pick<NetworkFigures, 'services' | 'servicesNotConfirmed'>[]> {
  return readFigures<Service, Pick<NetworkFigures, 'services' | 'servicesNotConfirmed'>>(ctx, Service, {
    where: (row) => sql`${row.closedOn} is null`,
    columns: (row) => ({ services: sql`count(*)::int`, servicesNotConfirmed: countOf(sql`${row.assuredOn} is null`) }),
  });
}

function countOf(condition: Sql): Sql {
  return sql`(count(*) filter (where ${condition}))::int`;
}
