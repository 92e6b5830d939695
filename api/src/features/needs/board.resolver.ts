import { ValidateNested } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { readFigures } from '../../core/read.js';
import { allOf, raw, sql } from '../../core/sql.js';
import { meOf } from '../../core/visibility.js';
import { BoardCell, NeedFacet, NeedSum } from './board.types.js';
import { addressedTo, amounts, boardQuarter, onBoard } from './need.board.js';
import { Need } from './need.entity.js';
import { shownOfCompany } from './need.rules.js';
import { NeedFilter } from './savedView.entity.js';

@ArgsType()
class BoardArgs {
  @Field(() => ID, { nullable: true, description: 'Only needs addressed to this department.' })
  department!: string | null;
  @Field(() => Int, { defaultValue: 4, description: 'How many quarters, the current one first: 1 to 8.' })
  quarters!: number;
  @ValidateNested()
  @Field(() => NeedFilter, { nullable: true, description: 'Only such needs.' })
  filter!: NeedFilter | null;
}

@Resolver()
export class BoardResolver {
  @Query(() => [BoardCell], { description: 'The coming quarters at one look: how many needs of which topic, and how much together. Fulfilled and dropped ones are left out.' })
  @Allow('ADVISER', 'HEAD')
  needBoard(@Ctx() ctx: Context, @Args(() => BoardArgs) args: BoardArgs): Promise<BoardCell[]> {
    const now = nowOf(ctx);
    return readFigures<Need, BoardCell>(ctx, Need, {
      where: (row, me) => onBoard(row, me, { ...args, now }),
      columns: (row) => ({
        quarter: boardQuarter(row, now),
        topic: row.topic,
        decided: sql`(count(*) filter (where ${row.certainty} = 'DECIDED'))::int`,
        unanswered: sql`(count(*) filter (where ${row.status} in ('OPEN', 'ACKNOWLEDGED')))::int`,
        ...amounts(row),
      }),
      groupBy: () => [raw('1'), raw('2')],
    });
  }

  @Query(() => [NeedSum], { description: 'How much the coming quarters need together, by how certain it is: decided, likely, talked about. The needs are those of the board.' })
  @Allow('ADVISER', 'HEAD')
  needSums(@Ctx() ctx: Context, @Args(() => BoardArgs) args: BoardArgs): Promise<NeedSum[]> {
    const now = nowOf(ctx);
    return readFigures<Need, NeedSum>(ctx, Need, {
      where: (row, me) => onBoard(row, me, { ...args, now }),
      columns: (row) => ({ quarter: boardQuarter(row, now), certainty: row.certainty, ...amounts(row) }),
      groupBy: () => [raw('1'), raw('2')],
    });
  }

  @Query(() => [NeedFacet], { description: 'Which places, industries and sizes the companies of needs have that are not ended, as far as you may see: what a filter finds something by.' })
  @Allow('ADVISER', 'HEAD')
  async needFacets(@Ctx() ctx: Context, @Arg('department', () => ID, { nullable: true, description: 'Only of needs addressed to this department.' }) department: string | null): Promise<NeedFacet[]> {
    const me = meOf(ctx.viewer);
    const found = await readFigures<Need, { place: string | null; industry: string | null; sizeClass: string | null; needs: number }>(ctx, Need, {
      where: (row) => allOf(sql`${row.status} not in ('FULFILLED', 'DROPPED')`, addressedTo(row, department)),
      columns: (row) => ({ place: shownOfCompany(row, me, 'place'), industry: shownOfCompany(row, me, 'industry'), sizeClass: shownOfCompany(row, me, 'sizeClass'), needs: raw('count(*)::int') }),
      groupBy: () => [raw('1'), raw('2'), raw('3')],
    });
    return facetKinds.flatMap(([kind, fact]) => countedBy(found, fact).map(([value, needs]) => ({ kind, value, needs })));
  }
}

const facetKinds = [['PLACE', 'place'], ['INDUSTRY', 'industry'], ['SIZE_CLASS', 'sizeClass']] as const;

/** How many needs of each value of a fact; what is not shown is none. */
function countedBy<F extends string>(rows: readonly (Record<F, string | null> & { needs: number })[], fact: F): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) if (row[fact]) counts.set(row[fact], (counts.get(row[fact]) ?? 0) + row.needs);
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'fi'));
}
