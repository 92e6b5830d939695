import { csvRows, csvTable } from '../../core/csv.js';
import { Refusal } from '../../core/refusal.js';
import type { ReadContext } from '../../core/read.js';
import { rowOf, tableNameOf } from '../../core/row.js';
import { allOf, raw, render, sql } from '../../core/sql.js';
import { VISITOR } from '../../core/viewer.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { findDrafts, type Ask, type FoundDraft } from './drafts.find.js';
import { cellsOf, COLUMN_NAMES, isPhraseColumn, PHRASE_COLUMN_NAMES, PHRASE_COLUMNS, phrasesAsText, TOLD_COLUMNS, type AnyColumn, type Cell } from './importColumns.rules.js';
import { NO_PHRASES, type Phrases } from './importPhrases.rules.js';
import { phraseKeeper } from './phraseKeeper.find.js';

const PAGE = 500;

type Cells = Partial<Record<AnyColumn, Cell>>;
/** A table in pages: without the columns of phrases for who may not read them, so that an import of it leaves them as they are. */
type Export = { columns: readonly AnyColumn[]; pages: AsyncIterable<Cells[]> };

/** The directory, or what one provider offers, as a table that the import reads back: in pieces, so that no table is ever in memory as a whole. */
export async function servicesAsCsv(ctx: ReadContext, provider: string | null): Promise<AsyncIterable<string>> {
  const { columns, pages } = await exportOf(ctx, provider);
  return (async function* () {
    yield csvTable(columns, [], 'en');
    for await (const page of pages) yield csvRows(page.map((cells) => columns.map((name) => cellAsText(name, cells[name]!))), 'en');
  })();
}

/** The same as a list in JSON, each service on a line of its own. */
export async function servicesAsJson(ctx: ReadContext, provider: string | null): Promise<AsyncIterable<string>> {
  const { pages } = await exportOf(ctx, provider);
  return (async function* () {
    let before = '[\n';
    for await (const page of pages) {
      if (page.length > 0) yield before + page.map((cells) => JSON.stringify(cells)).join(',\n');
      if (page.length > 0) before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  })();
}

/** What is refused is refused before the first piece goes out. */
async function exportOf(ctx: ReadContext, provider: string | null): Promise<Export> {
  const organisation = provider === null ? null : await idOfProvider(ctx, provider);
  const withPhrases = phraseKeeper().mayRead(ctx.viewer, organisation);
  const ask: Ask = async (text, values) => (await ctx.pool.query<{ json: string }>(text, [...values])).rows;
  const cellsOfPage = async (page: readonly FoundDraft[]) => {
    const phrases = withPhrases ? await phraseKeeper().find(ask, page.map(({ id }) => id)) : null;
    return page.map(({ id, draft, provider: of, told }) => ({ ...cellsOf(draft, of), ...(phrases && phraseCellsOf(phrases.get(id) ?? NO_PHRASES)), ...told }));
  };
  const columns = [...COLUMN_NAMES, ...(withPhrases ? PHRASE_COLUMN_NAMES : []), ...TOLD_COLUMNS];
  return { columns, pages: pagesOf(ask, organisation, cellsOfPage) };
}

async function* pagesOf(ask: Ask, organisation: string | null, cellsOfPage: (page: readonly FoundDraft[]) => Promise<Cells[]>): AsyncIterable<Cells[]> {
  for (let after = ''; ; ) {
    const page = await findDrafts(ask, (row) => allOf(sql`${row.closedOn} is null and ${row.slug} > ${after}`, organisation === null || sql`${row.organisation} = ${organisation}`), PAGE);
    yield await cellsOfPage(page);
    if (page.length < PAGE) return;
    after = page.at(-1)!.slug;
  }
}

function phraseCellsOf(phrases: Phrases): Cells {
  return Object.fromEntries(PHRASE_COLUMN_NAMES.map((name) => [name, phrases[PHRASE_COLUMNS[name]]]));
}

async function idOfProvider(ctx: ReadContext, slug: string): Promise<string> {
  const row = rowOf(Organisation, 'o');
  const { text, params } = render(sql`select ${row.id} as id from ${raw(`${tableNameOf(Organisation)} o`)} where ${row.slug} = ${slug.replaceAll('\0', '')}`);
  const { rows } = await ctx.pool.query<{ id: string }>(text, params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} })));
  if (!rows[0]) throw new Refusal('NOT_FOUND');
  return rows[0].id;
}

/** The table of spreadsheets keeps what looks like a formula a text by an apostrophe; one that stood there before gets another. */
function cellAsText(name: AnyColumn, cell: Cell): string | number | null {
  if (typeof cell === 'number' || cell === null) return cell;
  const text = typeof cell === 'string' ? cell : isPhraseColumn(name) ? phrasesAsText(cell) : cell.join('; ');
  return /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
