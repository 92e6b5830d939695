import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { audits } from '../../core/audit.js';
import { Allow } from '../../core/allow.js';
import { readRows, type ReadContext } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { Space } from './space.entity.js';

visible(Space, () => true);
audits(Space);

@Resolver()
export class SpaceResolver {
  @Query(() => [Space], { description: 'The rooms of a municipality, by Finnish name.' })
  @Allow('everyone')
  spaces(
    @Ctx() ctx: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('municipality', () => String, { description: 'The code of the municipality.' }) municipality: string,
  ): Promise<Space[]> {
    return readRows(ctx, info, Space, {
      where: (row) => sql`${row.municipality} = ${municipality}`,
      orderBy: [
        { by: (row) => sql`${row.name}->>'fi'`, type: 'text' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      limit: 50,
    });
  }
}
