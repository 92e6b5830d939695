import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { enumeration } from '../../core/enumeration.js';
import { Id, NumberBetween, OptionalText } from '../../core/input.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { figureField, listField, oneField, readWithRow, ruleField, valueField, type Figures, type Order } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { RefusalCode } from '../../core/refusal.texts.js';
import { Moment } from '../../core/scalars.js';
import { linked, valueOf } from '../../core/row.js';
import { allOf, raw, sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Industry } from '../vocabulary/vocabulary.entity.js';
import { cancelRegistration, markAttendance, registerForEvent, takeOfferedSeats } from './event.commands.js';
import { Event, EventConnection, EventKind, Registration, RegistrationMove } from './event.entity.js';
import { refusalToCheckIn, refusalToRegister, registrationLife, SEATED, WAITING, type EventFacts, type RegistrationFacts } from './event.rules.js';

const among = (statuses: readonly string[]) => raw(`(${statuses.map((status) => `'${status}'`).join(',')})`);
const seated = among(SEATED);
const waiting = among(WAITING);
const seats: Figures<Event> = {
  name: 'seats',
  columns: ['taken', 'waiting'],
  of: (event) =>
    valueOf(
      Registration,
      (r) => sql`coalesce(sum(${r.partySize}) filter (where ${r.status} in ${seated}), 0)::int as taken, (count(*) filter (where ${r.status} in ${waiting}))::int as waiting`,
      (r) => sql`${r.event} = ${event.id}`,
    ),
};
figureField(Event, 'seatsTaken', seats, (_row, { taken }) => taken!);
figureField(Event, 'seatsFree', seats, (row, { taken }) => sql`greatest(${row.capacity} - ${taken!}, 0)`);
figureField(Event, 'queueLength', seats, (_row, { waiting }) => waiting!);
ruleField(Event, 'refusalToRegister', ['status', 'startsAt', 'registrationOpensAt', 'registrationClosesAt'], (event: EventFacts, ctx) => refusalToRegister(event, nowOf(ctx)));
ruleField(Event, 'refusalToCheckIn', ['status', 'startsAt'], (event: EventFacts, ctx) => refusalToCheckIn(event, nowOf(ctx)));
oneField(Event, 'myRegistration', {
  of: Registration,
  where: (registration, event, me) => (me.signedIn ? sql`${registration.event} = ${event.id} and ${registration.person} = ${me.person} and ${registration.status} <> 'CANCELLED'` : false),
  orderBy: [{ by: (row) => row.createdAt, type: 'timestamptz', descending: true }],
});
listField(Event, 'sections', { of: Industry, where: (industry, event) => sql`${industry.code} = any(${event.industries})`, orderBy: [{ by: (row) => row.code, type: 'text' }] });
listField(Event, 'registrations', {
  of: Registration,
  where: (registration, event) => sql`${registration.event} = ${event.id}`,
  orderBy: [
    { by: (row) => row.queuedAt, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
listField(Person, 'registrations', {
  of: Registration,
  where: (registration, person) => sql`${registration.person} = ${person.id}`,
  orderBy: [
    { by: (row) => row.createdAt, type: 'timestamptz', descending: true },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
/** Hosts greet everybody by name, also those whose other data they may not see. */
valueField(Registration, 'guestName', (row) => sql`coalesce(${row.walkInName}, nullif(${valueOf(Person, (p) => p.name, (p) => sql`${p.id} = ${row.person}`)}, ''), ${row.typedName}, '')`);
valueField(Registration, 'guestCompany', (row) => sql`coalesce(${valueOf(Company, (c) => c.name, (c) => sql`${c.id} = ${row.company}`)}, ${row.companyName}, ${row.companyBusinessId})`);
ruleField(Registration, 'moves', ['id', 'status', 'person', 'municipality', 'networkOnly', 'registeredBy'], (registration: RegistrationFacts, { viewer }) => registrationLife.moves(viewer, registration));
valueField(Registration, 'broughtNew', (row) =>
  valueOf(Registration, () => sql`count(*)::int`, (r) => sql`${r.invitedBy} = ${row.id} and ${r.firstTimer} and ${r.personFace} is distinct from ${row.personFace} and ${r.status} in ('CONFIRMED', 'WAITLISTED', 'OFFERED', 'ATTENDED')`),
);
valueField(Registration, 'queuePlace', (row) =>
  sql`case when ${row.status} in ${waiting} then ${valueOf(Registration, () => sql`count(*)::int`, (r) => sql`${r.event} = ${row.event} and ${r.status} in ${waiting} and (${r.queuedAt}, ${r.id}) <= (${row.queuedAt}, ${row.id})`)} end`,
);

const EventTime = enumeration('EventTime', 'Which events, by time.', {
  UPCOMING: 'Those that are not over, the soonest first.',
  PAST: 'Those that are over, the latest first.',
});
type EventTime = keyof typeof EventTime;

@ArgsType()
class EventsArgs extends PageArgs {
  @Field(() => EventTime, { defaultValue: 'UPCOMING', description: 'Which events, and in which order.' })
  time!: EventTime;
  @Field(() => String, { nullable: true, description: 'Only those of the municipality with this code.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those about the topic with this code.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => EventKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: EventKind | null;
}

@InputType({ description: 'A party that wants to come to an event.' })
class RegisterForEventInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => Int, { defaultValue: 1, description: 'How many people: 1 to 6.' })
  @NumberBetween(1, 6)
  partySize!: number;
  @Field(() => ID, { nullable: true, description: 'One of your own companies.' })
  @Id()
  company?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of the company, where it is not in the portal; at most 200 characters.' })
  @OptionalText(200)
  companyName?: string | null;
  @Field(() => String, { nullable: true, description: 'Your name; required where the portal does not know it yet; at most 100 characters.' })
  @OptionalText(100)
  name?: string | null;
  @Field(() => ID, { nullable: true, description: 'The registration by whose link you came; an unknown one is ignored.' })
  @Id()
  invitedBy?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again registers nobody twice.' })
  @Id()
  key?: string | null;
}

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, { description: 'The events of the network, drafts only for the advisers of their municipality.' })
  @Allow('everyone')
  events(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => EventsArgs) args: EventsArgs): Promise<Connection<Event>> {
    const past = args.time === 'PAST';
    const orderBy: readonly Order<Event>[] = [
      { by: (row) => row.startsAt, type: 'timestamptz', descending: past },
      { by: (row) => row.id, type: 'uuid', descending: past },
    ];
    return readPage(ctx, info, Event, {
      where: (row) =>
        allOf(
          past ? sql`${row.endsAt} <= now() and ${row.startsAt} <= now()` : sql`${row.endsAt} > now() and ${row.startsAt} > now() - interval '2 days'`,
          args.municipality ? sql`${row.municipality} = ${args.municipality}` : true,
          args.kind ? sql`${row.kind} = ${args.kind}` : true,
          args.topic ? linked(Event, row.id, 'topics', (code) => sql`${code} = ${args.topic}`) : true,
        ),
      orderBy,
      page: args,
    });
  }

  @Query(() => Event, { nullable: true, description: 'One event; null where there is none that you may see.' })
  @Allow('everyone')
  event(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Event | null> {
    return readById(ctx, info, Event, id);
  }

  @FieldResolver(() => RefusalCode, { nullable: true, description: 'Why nobody can register now; null where one can. A full event takes registrations for its queue.' })
  refusalToRegister(): RefusalCode | null {
    return readWithRow();
  }

  @FieldResolver(() => RefusalCode, { nullable: true, description: 'Why hosts cannot mark who came yet; null from the morning of the day on.' })
  refusalToCheckIn(): RefusalCode | null {
    return readWithRow();
  }

  @FieldResolver(() => [Industry], { description: 'The industries that the theme is for, by their names; empty: all.' })
  sections(): Industry[] {
    return readWithRow();
  }

  @FieldResolver(() => Registration, { nullable: true, description: 'Your own place, where you have one that is not cancelled.' })
  myRegistration(): Registration | null {
    return readWithRow();
  }

  @FieldResolver(() => [Registration], { description: 'Who is coming and who is in the queue, as far as you may see; at most 50.' })
  registrations(@Arg('first', () => Int, { defaultValue: 50, description: 'At the most so many: up to 50.' }) _first: number): Registration[] {
    return readWithRow();
  }
}

@Resolver(() => Registration)
export class RegistrationResolver {
  @Mutation(() => Registration, { description: 'Registers you for an event: CONFIRMED where seats are free, WAITLISTED otherwise.' })
  @Allow('signedIn')
  async registerForEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => RegisterForEventInput, { description: 'The party.' }) input: RegisterForEventInput): Promise<Registration | null> {
    return readById(ctx, info, Registration, await registerForEvent(ctx, input));
  }

  @Mutation(() => Registration, { description: 'Takes the seats that you were offered. Refused with OFFER_EXPIRED.' })
  @Allow('signedIn')
  async takeOfferedSeats(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('registration', () => ID, { description: 'Your registration.' }) id: string): Promise<Registration | null> {
    return readById(ctx, info, Registration, await takeOfferedSeats(ctx, id));
  }

  @Mutation(() => Registration, { description: 'Gives a place up, yours or as a host somebody’s; the first in the queue that fits moves up.' })
  @Allow('signedIn')
  async cancelRegistration(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('registration', () => ID, { description: 'The registration.' }) id: string): Promise<Registration | null> {
    return readById(ctx, info, Registration, await cancelRegistration(ctx, id));
  }

  @Mutation(() => Registration, { description: 'Marks a party as having come, on the day of the event or later.' })
  @Allow('ADVISER', 'COORDINATOR')
  async checkIn(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('registration', () => ID, { description: 'The registration.' }) id: string,
    @Arg('key', () => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again changes nothing.' }) key: string | null,
    @Arg('at', () => Moment, { nullable: true, description: 'When they came, where there was no network then; not later than now.' }) at: Date | null,
  ): Promise<Registration | null> {
    return readById(ctx, info, Registration, await markAttendance(ctx, id, 'CHECK_IN', { key, at }));
  }

  @Mutation(() => Registration, { description: 'Marks a party as not having come, on the day of the event or later.' })
  @Allow('ADVISER', 'COORDINATOR')
  async markNoShow(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('registration', () => ID, { description: 'The registration.' }) id: string,
    @Arg('key', () => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again changes nothing.' }) key: string | null,
    @Arg('at', () => Moment, { nullable: true, description: 'When it was marked, where there was no network then: who was checked in later stays so.' }) at: Date | null,
  ): Promise<Registration | null> {
    return readById(ctx, info, Registration, await markAttendance(ctx, id, 'NO_SHOW', { key, at }));
  }

  @FieldResolver(() => [RegistrationMove], { description: 'What you can do with it now.' })
  moves(): RegistrationMove[] {
    return readWithRow();
  }
}

@Resolver(() => Person)
export class PersonRegistrationsResolver {
  @FieldResolver(() => [Registration], { description: 'Their places at events, the latest first, as far as you may see; at most 50.' })
  registrations(): Registration[] {
    return readWithRow();
  }
}
