import type { Tx } from '../../core/command.js';
import { run } from '../../core/forget.js';
import { rowOf, tableNameOf } from '../../core/row.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import { JoinRequest } from './joinRequest.entity.js';
import { hasNobodyNearer } from './joinRequest.rules.js';

/** Requests that nobody of the company and no adviser could answer, and of which the coordinators do not know, the oldest first. */
export function orphanedRequests(tx: Pick<Tx, 'em'>): Promise<{ id: string }[]> {
  const row = rowOf(JoinRequest, 'r');
  return run(tx, sql`select ${row.id} as id from ${from()} where ${row.status} = 'OPEN' and ${row.networkToldAt} is null and ${hasNobodyNearer(row)} order by ${row.askedAt}, ${row.id} limit 500`);
}

/** The same of one request, as it stands in the command's transaction. */
export async function isOrphaned(tx: Pick<Tx, 'em'>, id: string): Promise<boolean> {
  const row = rowOf(JoinRequest, 'r');
  return (await run(tx, sql`select 1 from ${from()} where ${row.id} = ${id} and ${hasNobodyNearer(row)}`)).length > 0;
}

const from = (): Sql => raw(`${tableNameOf(JoinRequest)} r`);
