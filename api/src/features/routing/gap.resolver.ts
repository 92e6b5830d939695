import { type GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { OptionalText } from '../../core/input.js';
import { Localized } from '../../core/localized.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { readFigures, readPage } from '../../core/read.js';
import { valueOf, type Row } from '../../core/row.js';
import { CalendarDay } from '../../core/scalars.js';
import { allOf, sql, type Condition } from '../../core/sql.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import { RoutingGap, RoutingGapConnection } from './gap.entity.js';

@ArgsType()
class RoutingGapsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of the municipality with this code.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those that are probably about the topic with this code.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'Only those asked on this day or later.' })
  since?: string | null;
}

@ArgsType()
class GapFiguresArgs {
  @Field(() => CalendarDay, { nullable: true, description: 'Only what was asked on this day or later.' })
  since?: string | null;
}

@ObjectType({ description: 'How much was asked about a topic in a municipality that no service answered.', simpleResolvers: true })
class RoutingGapFigures {
  @Field(() => String, { nullable: true, description: 'The code of the topic; null where there was no idea of it.' })
  topic!: string | null;
  @Field(() => Localized, { nullable: true, description: 'The name of the topic.' })
  topicName!: Localized | null;
  @Field(() => String, { nullable: true, description: 'The code of the municipality; null where it was not known.' })
  municipality!: string | null;
  @Field(() => Localized, { nullable: true, description: 'The name of the municipality.' })
  municipalityName!: Localized | null;
  @Field(() => Int, { description: 'How many different things were asked.' })
  texts!: number;
  @Field(() => Int, { description: 'How often something was asked.' })
  times!: number;
}

const MOST_FIGURES = 200;

@Resolver()
export class GapResolver {
  @Query(() => RoutingGapConnection, { description: 'What businesses asked and no service answered, the last first.' })
  @Allow('COORDINATOR')
  routingGaps(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => RoutingGapsArgs) args: RoutingGapsArgs): Promise<Connection<RoutingGap>> {
    return readPage(ctx, info, RoutingGap, {
      where: (row) =>
        allOf(
          args.municipality ? sql`${row.municipality} = ${args.municipality}` : true,
          args.topic ? sql`${row.topic} = ${args.topic}` : true,
          since(row, args.since),
        ),
      orderBy: [
        { by: (row) => row.lastAt, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page: args,
    });
  }

  @Query(() => [RoutingGapFigures], { description: 'The same counted by topic and municipality, the most asked first; at most 200.' })
  @Allow('COORDINATOR')
  async routingGapFigures(@Ctx() ctx: Context, @Args(() => GapFiguresArgs) args: GapFiguresArgs): Promise<RoutingGapFigures[]> {
    const figures = await readFigures<RoutingGap, RoutingGapFigures>(ctx, RoutingGap, { where: (row) => since(row, args.since), columns, groupBy: (row) => [row.topic, row.municipality] });
    return figures.sort((a, b) => b.times - a.times).slice(0, MOST_FIGURES);
  }
}

function since(row: Row<RoutingGap>, day: string | null | undefined): Condition {
  return day ? sql`${row.day} >= ${day}::date` : true;
}

const columns = (row: Row<RoutingGap>) => ({
  topic: row.topic,
  topicName: valueOf(Topic, (topic) => topic.name, (topic) => sql`${topic.code} = ${row.topic}`),
  municipality: row.municipality,
  municipalityName: valueOf(Municipality, (one) => one.name, (one) => sql`${one.code} = ${row.municipality}`),
  texts: sql`count(distinct ${row.sameAs})::int`,
  times: sql`sum(${row.times})::int`,
});
