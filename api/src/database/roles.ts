import type { Client } from 'pg';

/** Who makes and changes tables, and who serves: a server that was broken into cannot change them. */
export const roles = { owner: 'luotsi_owner', app: 'luotsi_app' } as const;

export type Role = keyof typeof roles;
export type Passwords = Record<Role, string>;

/** Makes the two roles of a built-in PostgreSQL, or gives them the passwords that they have in the cluster's folder. */
export async function ensureRoles(session: Client, passwords: Passwords): Promise<void> {
  for (const role of Object.keys(roles) as Role[]) {
    const { rowCount } = await session.query('select from pg_roles where rolname = $1', [roles[role]]);
    const what = rowCount ? 'alter' : 'create';
    await session.query(`${what} role ${roles[role]} login nosuperuser nocreatedb nocreaterole password ${session.escapeLiteral(passwords[role])}`);
  }
}

/** Data folders of earlier versions belong to the superuser: everything in their database is handed to its owner. Costs nothing where it is done. */
export async function handToOwner(session: Client): Promise<void> {
  const { rows } = await session.query<{ command: string }>(FOREIGN, [roles.owner]);
  if (rows.length > 0) await session.query(`begin; ${rows.map(({ command }) => `${command} owner to ${roles.owner}`).join('; ')}; commit`);
}

/** What extensions brought stays theirs; sequences of columns and types of rows follow their tables. */
const FOREIGN = `
  with own as (select oid from pg_roles where rolname = $1),
    ours as (select oid from pg_namespace where nspname in ('public', 'graphile_worker')),
    tied as (select classid::regclass::text || objid as object from pg_depend where deptype in ('e', 'i', 'a'))
  select 'alter database ' || quote_ident(datname) as command from pg_database, own where datname = current_database() and datdba <> own.oid
  union all
  select 'alter schema ' || quote_ident(nspname) from pg_namespace, own where nspname = 'graphile_worker' and nspowner <> own.oid
  union all
  select 'alter ' || case relkind when 'v' then 'view ' when 'S' then 'sequence ' else 'table ' end || c.oid::regclass from pg_class c, own
    where relnamespace in (select oid from ours) and relkind in ('r', 'v', 'S') and relowner <> own.oid and (relkind = 'r' or 'pg_class' || c.oid not in (select object from tied))
  union all
  select 'alter routine ' || p.oid::regprocedure from pg_proc p, own where pronamespace in (select oid from ours) and proowner <> own.oid and 'pg_proc' || p.oid not in (select object from tied)
  union all
  select 'alter type ' || t.oid::regtype from pg_type t join pg_class c on c.oid = t.typrelid and c.relkind = 'c', own where typnamespace in (select oid from ours) and typowner <> own.oid`;
