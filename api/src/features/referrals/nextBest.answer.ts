import { type GraphQLResolveInfo } from 'graphql';
import { readFigures } from '../../core/read.js';
import { Refusal } from '../../core/refusal.js';
import { valueOf } from '../../core/row.js';
import { allOf, anyOf, sql } from '../../core/sql.js';
import { isUuid } from '../../core/ids.js';
import { Need } from '../needs/need.entity.js';
import { answer, type RoutingContext } from '../routing/routing.answer.js';
import type { Routing } from '../routing/routing.types.js';
import { Referral } from './referral.entity.js';

/** What routing takes. */
const LONGEST = 2000;

interface Matter {
  words: string;
  municipality: string;
  company: string;
  asked: string[];
}

/** The services that fit a matter best of those that have not been asked in it. */
export async function nextBest(ctx: RoutingContext, info: GraphQLResolveInfo, id: string, first: number): Promise<Routing> {
  const [matter] = isUuid(id) ? await matterOf(ctx, id) : [];
  if (!matter) throw new Refusal('NOT_FOUND');
  const { words, municipality, company, asked } = matter;
  return answer(ctx, info, { text: words.slice(0, LONGEST), municipality, company, limit: first, record: false }, new Set(asked));
}

/** Only for the advisers who sent it: to them alone all of this is known. */
function matterOf(ctx: RoutingContext, id: string): Promise<Matter[]> {
  return readFigures<Referral, Matter>(ctx, Referral, {
    where: (row, me) => allOf(sql`${row.id} = ${id}`, me.holds('ADVISER', row.municipality)),
    columns: (row) => ({
      words: sql`coalesce(${valueOf(Need, (need) => need.words, (need) => sql`${need.id} = ${row.need}`)}, ${row.words}, ${row.message})`,
      municipality: row.municipality,
      company: row.company,
      asked: valueOf(
        Referral,
        (other) => sql`json_agg(distinct ${other.service})`,
        (other) => anyOf(sql`${other.id} = ${row.id}`, sql`${other.chain} = ${row.chain}`, sql`${other.need} = ${row.need}`),
      ),
    }),
  });
}
