import { type GraphQLResolveInfo } from 'graphql';
import { contains } from '../../core/localized.js';
import { readFigures, readRows } from '../../core/read.js';
import type { Row } from '../../core/row.js';
import { anyOf, sql, type Sql } from '../../core/sql.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { Idea } from './idea.entity.js';
import type { IdeaHints, IdeaHintsInput } from './idea.inputs.js';
import { MOST_TOPICS } from './idea.rules.js';
import { termsOf } from './similar.rules.js';

const MOST_SIMILAR = 5;
/** With fewer letters almost everything is alike. */
const FEWEST_LETTERS = 4;
/** A title alone says too little to be sure of what an idea is about. */
const FEWEST_OF_TEXT = 10;

/** One word in a text may stand there by chance. */
const FEWEST_SHARED = 2;
/** What a shared stem counts beside likeness of letters, which is 0 to 1. */
const [OF_TITLE, OF_WORDS] = [0.3, 0.1];

/** As the index of trigrams has it. */
const words = (row: Row<Idea>): Sql => sql`(${row.title} || ' ' || ${row.text})`;

export function saysWords(row: Row<Idea>, search: string): Sql {
  return contains(words(row), search);
}

/** What is there already of this kind, and what it is about beyond doubt. It is no search: nothing of it is noted as a gap. */
export async function hintsFor(ctx: RoutingContext, info: GraphQLResolveInfo, { campaign, title, text }: IdeaHintsInput): Promise<IdeaHints> {
  const typed = title.trim();
  if (typed.length < FEWEST_LETTERS) return { similar: [], topics: [] };
  const [found] = await readFigures<Campaign, { municipality: string }>(ctx, Campaign, { where: (row) => sql`${row.id} = ${campaign}`, columns: (row) => ({ municipality: row.municipality }) });
  if (!found) return { similar: [], topics: [] };
  const codes = text.trim().length < FEWEST_OF_TEXT ? [] : (await ctx.routing.now()).index.about({ title: typed, text, municipality: found.municipality });
  const [similar, topics] = await Promise.all([similarTo(ctx, info, campaign, typed), topicsIn(ctx, info, codes)]);
  return { similar, topics };
}

/** Titles that are alike letter by letter, and ideas that share stems with the typed one: in the title, or two of them. Both by an index; likeness of whole texts would take seconds for thousands. */
function similarTo(ctx: RoutingContext, info: GraphQLResolveInfo, campaign: string, typed: string): Promise<Idea[]> {
  const terms = termsOf(typed);
  const shared = (text: Sql) => terms.reduce((sum, term) => sql`${sum} + (${text} ~* ${term})::int`, sql`0`);
  const shares = (row: Row<Idea>): Sql => sql`(${words(row)} ~* ${terms.join('|')} and (${row.title} ~* ${terms.join('|')} or ${shared(words(row))} >= ${FEWEST_SHARED}))`;
  return readRows(ctx, info, Idea, {
    where: (row) => sql`${row.campaign} = ${campaign} and ${row.hiddenAt} is null and ${row.mergedInto} is null and ${anyOf(sql`${row.title} % ${typed}`, terms.length > 0 && shares(row))}`,
    orderBy: [
      { by: (row) => sql`(similarity(${row.title}, ${typed}) + (${shared(row.title)}) * ${OF_TITLE}::float8 + (${shared(words(row))}) * ${OF_WORDS}::float8)`, type: 'int', descending: true },
      { by: (row) => row.id, type: 'uuid' },
    ],
    limit: MOST_SIMILAR,
    below: ['similar'],
  });
}

function topicsIn(ctx: RoutingContext, info: GraphQLResolveInfo, codes: string[]): Promise<Topic[]> {
  return readRows(ctx, info, Topic, { where: (row) => sql`${row.code} = any(${codes}::text[])`, orderBy: [{ by: (row) => sql`array_position(${codes}::text[], ${row.code})`, type: 'int' }], limit: MOST_TOPICS, below: ['topics'] });
}
