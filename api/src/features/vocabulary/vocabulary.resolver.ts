import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { readRows, type ReadContext } from '../../core/read.js';
import { sql, type Condition } from '../../core/sql.js';
import type { Order } from '../../core/readable.js';
import { Area, AreaKind, Industry, Municipality, Region, Topic } from './vocabulary.entity.js';
import './vocabulary.rules.js';

const byFinnishName: Order<Municipality | Topic | Region> = { by: (row) => sql`${row.name}->>'fi'`, type: 'text' };
const byCode: Order<Municipality | Topic | Region | Industry> = { by: (row) => row.code, type: 'text' };

@Resolver()
export class VocabularyResolver {
  @Query(() => [Municipality], { description: 'All municipalities of Finland, by Finnish name.' })
  @Allow('everyone')
  municipalities(
    @Ctx() ctx: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('region', () => String, { nullable: true, description: 'Only those of the region with this code.' }) region?: string | null,
  ): Promise<Municipality[]> {
    const where = (row: { region: unknown }): Condition => (region ? sql`${row.region} = ${region}` : true);
    return readRows(ctx, info, Municipality, { where, orderBy: [byFinnishName, byCode], limit: 400 });
  }

  @Query(() => [Region], { description: 'All regions, by Finnish name.' })
  @Allow('everyone')
  regions(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Region[]> {
    return readRows(ctx, info, Region, { orderBy: [byFinnishName, byCode], limit: 50 });
  }

  @Query(() => [Topic], { description: 'All topics, by Finnish name.' })
  @Allow('everyone')
  topics(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Topic[]> {
    return readRows(ctx, info, Topic, { orderBy: [byFinnishName, byCode], limit: 100 });
  }

  @Query(() => [Industry], { description: 'All sections and divisions of TOL 2008, by code.' })
  @Allow('everyone')
  industries(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Industry[]> {
    return readRows(ctx, info, Industry, { orderBy: [byCode], limit: 200 });
  }

  @Query(() => [Area], { description: 'Areas other than regions that are made of municipalities, by Finnish name.' })
  @Allow('everyone')
  areas(
    @Ctx() ctx: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('kind', () => AreaKind, { nullable: true, description: 'Only those of this kind.' }) kind?: AreaKind | null,
  ): Promise<Area[]> {
    const orderBy: Order<Area>[] = [
      { by: (row) => sql`${row.name}->>'fi'`, type: 'text' },
      { by: (row) => row.id, type: 'text' },
    ];
    return readRows(ctx, info, Area, { where: (row) => (kind ? sql`${row.kind} = ${kind}` : true), orderBy, limit: 200 });
  }
}
