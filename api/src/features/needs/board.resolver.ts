import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { quarterStart } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { isUuid } from '../../core/ids.js';
import { readFigures } from '../../core/read.js';
import { linked } from '../../core/row.js';
import { allOf, raw, sql } from '../../core/sql.js';
import { CalendarDay, WholeNumber } from '../../core/scalars.js';
import { boardQuarter, notPast } from './need.board.js';
import { Need } from './need.entity.js';

@ObjectType({ description: 'The needs of one topic that begin in one quarter, as far as you may see them.', simpleResolvers: true })
export class BoardCell {
  @Field(() => CalendarDay, { description: 'The first day of the quarter. Needs whose time began earlier and goes on are in the first quarter asked for.' })
  quarter!: string;
  @Field(() => String, { description: 'The code of the topic.' })
  topic!: string;
  @Field(() => Int, { description: 'How many.' })
  needs!: number;
  @Field(() => Int, { description: 'How many of them are decided.' })
  decided!: number;
  @Field(() => Int, { description: 'How many of them nobody has answered: open or acknowledged.' })
  unanswered!: number;
  @Field(() => WholeNumber, { description: 'Plots, in square metres together.' })
  plotM2!: number;
  @Field(() => WholeNumber, { description: 'Premises, in square metres together.' })
  premisesM2!: number;
  @Field(() => WholeNumber, { description: 'New jobs together.' })
  jobs!: number;
  @Field(() => WholeNumber, { description: 'Investments in cents of a euro together.' })
  investmentCents!: number;
  @Field(() => Number, { description: 'Electric power in megawatts together.' })
  powerMw!: number;
}

const MOST_QUARTERS = 8;

@Resolver()
export class BoardResolver {
  @Query(() => [BoardCell], { description: 'The coming quarters at one look: how many needs of which topic, and how much together. Fulfilled and dropped ones are left out.' })
  @Allow('ADVISER', 'HEAD')
  needBoard(
    @Ctx() ctx: Context,
    @Arg('department', () => ID, { nullable: true, description: 'Only needs addressed to this department.' }) department: string | null,
    @Arg('quarters', () => Int, { defaultValue: 4, description: 'How many quarters, the current one first: 1 to 8.' }) quarters: number,
  ): Promise<BoardCell[]> {
    const now = new Date();
    const end = quarterStart(now, Math.min(Math.max(quarters, 1), MOST_QUARTERS));
    return readFigures<Need, BoardCell>(ctx, Need, {
      where: (row) =>
        allOf(
          notPast(row, now),
          sql`${row.windowFrom} < ${end}::date and ${row.status} not in ('FULFILLED', 'DROPPED')`,
          department ? isUuid(department) && linked(Need, row.id, 'departments', (id) => sql`${id} = ${department}`) : true,
        ),
      columns: (row) => ({
        quarter: boardQuarter(row, now),
        topic: row.topic,
        needs: sql`count(*)::int`,
        decided: sql`(count(*) filter (where ${row.certainty} = 'DECIDED'))::int`,
        unanswered: sql`(count(*) filter (where ${row.status} in ('OPEN', 'ACKNOWLEDGED')))::int`,
        plotM2: sql`coalesce(sum(${row.plotM2}), 0)`,
        premisesM2: sql`coalesce(sum(${row.premisesM2}), 0)`,
        jobs: sql`coalesce(sum(${row.jobs}), 0)`,
        investmentCents: sql`coalesce(sum(${row.investmentCents}), 0)`,
        powerMw: sql`coalesce(sum(${row.powerMw}), 0)`,
      }),
      groupBy: () => [raw('1'), raw('2')],
    });
  }
}
