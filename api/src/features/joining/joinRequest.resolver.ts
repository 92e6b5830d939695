import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { changesSeen, type LiveContext } from '../../core/changesSeen.js';
import type { Context } from '../../core/context.js';
import type { Changed } from '../../core/live.js';
import { movesAs } from '../../core/moves.js';
import type { Connection } from '../../core/page.js';
import { listField, oneField, readWithRow, valueField } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { valueOf } from '../../core/row.js';
import { allOf, asSql, sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { namesAreAlike } from '../contacts/quiet.find.js';
import { Person } from '../people/person.entity.js';
import { DeskRow } from '../referrals/desk.entity.js';
import { confirmJoinRequest, declineJoinRequest } from './deciding.commands.js';
import { Asker, JoinMove, JoinRequest, JoinRequestConnection } from './joinRequest.entity.js';
import { AskToJoinInput, ConfirmJoinRequestInput, DeclineJoinRequestInput, JoinRequestsArgs } from './joinRequest.inputs.js';
import { askToJoin, takeBackJoinRequest } from './joinRequest.commands.js';
import { decidesOn, joinLife, mayMove } from './joinRequest.rules.js';

valueField(JoinRequest, 'moves', (row, me) => movesAs(joinLife.table, row.status, (move) => mayMove(move, row, me)));
valueField(JoinRequest, 'isKnown', (row, me) => sql`case when ${asSql(decidesOn(row, me))} then ${row.company} is not null end`);
valueField(JoinRequest, 'asker', (row) => valueOf(Person, (person) => sql`json_build_object('name', ${person.name}, 'email', ${person.email})`, (person) => sql`${person.id} = ${row.person}`));
listField(JoinRequest, 'possibleCompanies', {
  of: Company,
  // For advisers alone: to who asks it would tell that the business ID is unknown.
  where: (company, request, me) => allOf(me.holds('ADVISER', request.handledIn), sql`${request.company} is null and ${company.municipality} = ${request.handledIn}`, namesAreAlike(company.name, request.companyName)),
  orderBy: [
    { by: (row) => row.name, type: 'text' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
listField(Person, 'joinRequests', {
  of: JoinRequest,
  where: (request, person, me) => sql`${request.person} = ${person.id} and ${person.id} = ${me.person}`,
  orderBy: [
    { by: (row) => row.askedAt, type: 'timestamptz', descending: true },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
oneField(DeskRow, 'joinRequest', { of: JoinRequest, where: (request, row) => sql`${row.kind} = 'JOIN_REQUEST' and ${request.id} = ${row.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });

@Resolver(() => JoinRequest)
export class JoinRequestResolver {
  @Query(() => JoinRequestConnection, { description: 'Requests that wait for you: of your own companies and of the municipality that you advise, the oldest first; for a coordinator those that nobody nearer could answer.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'COORDINATOR')
  joinRequests(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => JoinRequestsArgs) args: JoinRequestsArgs): Promise<Connection<JoinRequest>> {
    return readPage(ctx, info, JoinRequest, {
      where: (row, me) => allOf(sql`${row.status} = 'OPEN' and ${row.person} <> ${me.person}`, args.company ? sql`${row.company} = ${args.company}` : true, args.own ? me.holds('ENTREPRENEUR', row.company) : true),
      orderBy: [
        { by: (row) => row.askedAt, type: 'timestamptz' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page: args,
    });
  }

  @Query(() => JoinRequest, { nullable: true, description: 'One request to be one of a company’s people; null where there is none that you may see.' })
  @Allow('signedIn')
  joinRequest(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<JoinRequest | null> {
    return readById(ctx, info, JoinRequest, id);
  }

  @Mutation(() => JoinRequest, { description: 'Says that you are of a company. Its people are told, or else the advisers of its municipality, or else the coordinators; the answer is the same whether or not the portal knows the company. Refused with ALREADY_IN_COMPANY, ALREADY_ASKED_TO_JOIN, TOO_MANY_JOIN_REQUESTS, NO_ADVISER, TOO_MANY_REQUESTS.' })
  @Allow('signedIn')
  async askToJoin(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AskToJoinInput, { description: 'Which company.' }) input: AskToJoinInput): Promise<JoinRequest | null> {
    return readById(ctx, info, JoinRequest, await askToJoin(ctx, input));
  }

  @Mutation(() => JoinRequest, { description: 'Takes your own request back while it waits.' })
  @Allow('signedIn')
  async takeBackJoinRequest(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('joinRequest', () => ID, { description: 'The request.' }) id: string): Promise<JoinRequest | null> {
    return readById(ctx, info, JoinRequest, await takeBackJoinRequest(ctx, id));
  }

  @Mutation(() => JoinRequest, { description: 'Confirms that the asker is of the company: from then on they see its matters. They are told by mail, and so are those who are in the company already. An adviser writes a company down that the portal does not know, and so does a coordinator where nobody nearer could answer. Refused with COMPANY_EXISTS where another municipality has it.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'COORDINATOR')
  async confirmJoinRequest(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ConfirmJoinRequestInput, { description: 'Which one, and of which company.' }) input: ConfirmJoinRequestInput): Promise<JoinRequest | null> {
    return readById(ctx, info, JoinRequest, await confirmJoinRequest(ctx, input));
  }

  @Mutation(() => JoinRequest, { description: 'Declines a request; the asker gets the reason by mail, and nothing of the company.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'COORDINATOR')
  async declineJoinRequest(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => DeclineJoinRequestInput, { description: 'Which one, and why.' }) input: DeclineJoinRequestInput): Promise<JoinRequest | null> {
    return readById(ctx, info, JoinRequest, await declineJoinRequest(ctx, input));
  }

  @Subscription(() => JoinRequest, { nullable: true, subscribe: ({ context }) => changesSeen(context as LiveContext, JoinRequest), description: 'A request that you may see, whenever one is made or answered by anybody. Null: something may have been missed, ask anew for what you show.' })
  @Allow('ADVISER', 'ENTREPRENEUR')
  async joinRequestChanged(@Root() { id }: Changed, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<JoinRequest | null> {
    return id === null ? null : readById(ctx, info, JoinRequest, id);
  }

  @FieldResolver(() => Asker, { description: 'Who asks.' })
  asker(): Asker {
    return readWithRow();
  }

  @FieldResolver(() => [JoinMove], { description: 'What you can do with it now.' })
  moves(): JoinMove[] {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the portal knows the company that is meant, for those who decide: a coordinator sees no companies. Null for the asker.' })
  isKnown(): boolean | null {
    return readWithRow();
  }

  @FieldResolver(() => [Company], { description: 'Companies of the municipality that may be the one, by their names, where the request names none that is known; at most 50, for its advisers.' })
  possibleCompanies(): Company[] {
    return readWithRow();
  }
}

@Resolver(() => Person)
export class PersonJoinRequestsResolver {
  @FieldResolver(() => [JoinRequest], { description: 'Your own requests to be one of a company’s people, the last first; empty for anybody else.' })
  joinRequests(): JoinRequest[] {
    return readWithRow();
  }
}

@Resolver(() => DeskRow)
export class DeskJoinRequestResolver {
  @FieldResolver(() => JoinRequest, { nullable: true, description: 'The request to be one of a company’s people that it is about.' })
  joinRequest(): JoinRequest | null {
    return readWithRow();
  }
}
