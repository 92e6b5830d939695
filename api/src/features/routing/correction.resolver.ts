import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { OptionalText } from '../../core/input.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { listField, readWithRow, valueField } from '../../core/readable.js';
import { readPage } from '../../core/read.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Sql } from '../../core/sql.js';
import { Service } from '../directory/service.entity.js';
import { FeedbackKind, RoutingCorrection, RoutingCorrectionConnection, RoutingFeedback } from './correction.entity.js';

const timesOf = (correction: Row<RoutingCorrection>, kind?: FeedbackKind): Sql =>
  valueOf(RoutingFeedback, () => sql`count(*)::int`, (one) => allOf(sql`${one.correction} = ${correction.id}`, kind ? sql`${one.kind} = ${kind}` : true));

valueField(RoutingCorrection, 'times', (row) => timesOf(row));
valueField(RoutingCorrection, 'pickedOther', (row) => timesOf(row, 'PICKED_OTHER'));
valueField(RoutingCorrection, 'declined', (row) => timesOf(row, 'DECLINED_NOT_OUR_SERVICE'));
valueField(RoutingCorrection, 'contactAsked', (row) => timesOf(row, 'CONTACT_ASKED'));
listField(RoutingCorrection, 'feedback', {
  of: RoutingFeedback,
  where: (one, correction) => sql`${one.correction} = ${correction.id}`,
  seenBy: () => true,
  orderBy: [
    { by: (row) => row.at, type: 'timestamptz', descending: true },
    { by: (row) => row.id, type: 'uuid', descending: true },
  ],
});
for (const role of ['proposed', 'chosen'] as const) {
  listField(RoutingCorrection, role, {
    of: Service,
    where: (service, correction) => exists(RoutingFeedback, (one) => sql`${one.correction} = ${correction.id} and ${one[role]} = ${service.id}`),
    orderBy: [{ by: (row) => sql`${row.name}->>'fi'`, type: 'text' }],
  });
}

@ArgsType()
class RoutingCorrectionsArgs extends PageArgs {
  @Field(() => FeedbackKind, { nullable: true, description: 'Only those that were corrected in this way.' })
  kind?: FeedbackKind | null;
  @Field(() => String, { nullable: true, description: 'Only those of the municipality with this code.' })
  @OptionalText(3)
  municipality?: string | null;
}

@Resolver(() => RoutingCorrection)
export class CorrectionResolver {
  @Query(() => RoutingCorrectionConnection, { description: 'The words that routing led elsewhere than people did, the most corrected first. They show which need phrases are missing.' })
  @Allow('COORDINATOR')
  routingCorrections(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => RoutingCorrectionsArgs) { kind, municipality, ...page }: RoutingCorrectionsArgs): Promise<Connection<RoutingCorrection>> {
    const matching = (one: Row<RoutingFeedback>) => allOf(kind ? sql`${one.kind} = ${kind}` : true, municipality ? sql`${one.municipality} = ${municipality}` : true);
    return readPage(ctx, info, RoutingCorrection, {
      where: (row) => anyOf(!kind && !municipality, exists(RoutingFeedback, (one) => allOf(sql`${one.correction} = ${row.id}`, matching(one)))),
      orderBy: [
        { by: (row) => timesOf(row), type: 'int', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page,
    });
  }

  @FieldResolver(() => Int, { description: 'How often they were corrected.' })
  times(): number {
    return readWithRow();
  }

  @FieldResolver(() => Int, { description: 'How often an adviser chose another service than the first.' })
  pickedOther(): number {
    return readWithRow();
  }

  @FieldResolver(() => Int, { description: 'How often a provider declined: not its service.' })
  declined(): number {
    return readWithRow();
  }

  @FieldResolver(() => Int, { description: 'How often a business asked for contact instead.' })
  contactAsked(): number {
    return readWithRow();
  }

  @FieldResolver(() => [Service], { description: 'The services that routing put first.' })
  proposed(): Service[] {
    return readWithRow();
  }

  @FieldResolver(() => [Service], { description: 'The services that were chosen, that declined, or that were asked for.' })
  chosen(): Service[] {
    return readWithRow();
  }

  @FieldResolver(() => [RoutingFeedback], { description: 'Each correction, the last first.' })
  feedback(@Arg('first', () => Int, { defaultValue: 10, description: 'At the most so many: up to 50.' }) _first: number): RoutingFeedback[] {
    return readWithRow();
  }
}
