import { csvRows, csvTable } from '../../core/csv.js';
import { Refusal } from '../../core/refusal.js';
import type { ReadContext } from '../../core/read.js';
import { rowOf, tableNameOf, valueOf, type Row } from '../../core/row.js';
import { allOf, raw, render, sql, type Condition } from '../../core/sql.js';
import { VISITOR } from '../../core/viewer.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { findDrafts, type FoundDraft } from './drafts.find.js';
import { cellsOf, COLUMN_NAMES, type Cell } from './importColumns.rules.js';
import type { Service } from './service.entity.js';

const PAGE = 500;

/** The directory, or what one provider offers, as a table that the import reads back: in pieces, so that no table is ever in memory as a whole. */
export async function servicesAsCsv(ctx: ReadContext, provider: string | null): Promise<AsyncIterable<string>> {
  const pages = await pagesOf(ctx, provider);
  return (async function* () {
    yield csvTable(COLUMN_NAMES, [], 'en');
    for await (const page of pages) yield csvRows(page.map((found) => cellsAsText(found)), 'en');
  })();
}

/** The same as a list in JSON, each service on a line of its own. */
export async function servicesAsJson(ctx: ReadContext, provider: string | null): Promise<AsyncIterable<string>> {
  const pages = await pagesOf(ctx, provider);
  return (async function* () {
    let before = '[\n';
    for await (const page of pages) {
      if (page.length > 0) yield before + page.map(({ draft, provider: of }) => JSON.stringify(cellsOf(draft, of))).join(',\n');
      if (page.length > 0) before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  })();
}

/** What is refused is refused before the first piece goes out. */
async function pagesOf(ctx: ReadContext, provider: string | null): Promise<AsyncIterable<FoundDraft[]>> {
  if (provider !== null && !(await isProvider(ctx, provider))) throw new Refusal('NOT_FOUND');
  const ofProvider = (row: Row<Service>): Condition => provider === null || sql`${row.organisation} = ${valueOf(Organisation, (one) => one.id, (one) => sql`${one.slug} = ${provider}`)}`;
  const ask = async (text: string, values: readonly unknown[]) => (await ctx.pool.query<{ json: string }>(text, [...values])).rows;
  return (async function* () {
    for (let after = ''; ; ) {
      const page = await findDrafts(ask, (row) => allOf(sql`${row.closedOn} is null and ${row.slug} > ${after}`, ofProvider(row)), PAGE);
      yield page;
      if (page.length < PAGE) return;
      after = page.at(-1)!.slug;
    }
  })();
}

async function isProvider(ctx: ReadContext, slug: string): Promise<boolean> {
  const row = rowOf(Organisation, 'o');
  const { text, params } = render(sql`select 1 from ${raw(`${tableNameOf(Organisation)} o`)} where ${row.slug} = ${slug.replaceAll('\0', '')}`);
  return (await ctx.pool.query(text, params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} })))).rows.length > 0;
}

/** The table of spreadsheets keeps what looks like a formula a text by an apostrophe; one that stood there before gets another. */
function cellsAsText({ draft, provider }: FoundDraft): (string | number | null)[] {
  return Object.values(cellsOf(draft, provider)).map((cell: Cell) => {
    if (typeof cell === 'number' || cell === null) return cell;
    const text = typeof cell === 'string' ? cell : cell.join('; ');
    return /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  });
}
