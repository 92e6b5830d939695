import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { query } from '../../core/command.js';
import { listen } from '../../core/listen.js';
import { Viewer, VISITOR, type Standing } from '../../core/viewer.js';
import { idleHoursOf, type SessionLimits } from './sessionLimits.js';

/** A coordinator who has or needs a second factor is none before it was given. */
const VIEWER_OF_SESSION = `
  select s.id as session, s.person_id as person, extract(epoch from now() - s.last_used_at)::int as idle, s.factor,
    (select coalesce(json_agg(json_build_object('role', m.role,
       'scope', coalesce(m.company_id::text, m.municipality_code, m.organisation_id::text, m.department_id::text))), '[]')
     from membership m where m.person_id = s.person_id and not (m.role = 'COORDINATOR' and s.factor in ('CONFIRM', 'REGISTER'))) as standings
  from (
    select s.*, case when s.second_factor_at is not null then 'DONE' when not coordinates then 'NONE'
      when exists (select from passkey k where k.person_id = s.person_id) then 'CONFIRM' when $4::boolean then 'REGISTER' else 'OFFERED' end as factor
    from session s, lateral (select exists (select from membership m where m.person_id = s.person_id and m.role = 'COORDINATOR') as coordinates) c
    where s.token_hash = $1 and s.expires_at > now() and s.last_used_at > now() - make_interval(hours => case when coordinates then $2::int else $3::int end)
  ) s`;
/** Written once in a while only: most requests write nothing. */
const USED = 'update session set last_used_at = now() where id = $1';
const USED_EVERY_S = 300;

interface Found {
  session: string;
  person: string;
  idle: number;
  factor: string;
  standings: Standing[];
}

const viewerOf = (found: Found | undefined): Viewer => (found ? new Viewer(found.person, found.standings, found.session, found.factor) : VISITOR);

/** The viewer as the database has it at this moment, for commands. */
export async function freshViewer(em: EntityManager, tokenHash: string, limits: SessionLimits): Promise<Viewer> {
  return viewerOf((await query<Found>(em, VIEWER_OF_SESSION, valuesOf(tokenHash, limits)))[0]);
}

const valuesOf = (tokenHash: string, limits: SessionLimits) => [tokenHash, idleHoursOf(limits, true), idleHoursOf(limits, false), limits.secondFactorRequired];

export interface ViewerLoader {
  /** Who asks in this session; `uses` where a person does something, and not only a page that is open listens. */
  load(tokenHash: string, uses?: boolean): Promise<Viewer>;
  close(): Promise<void>;
}

const MOST_KEPT = 10_000;
const KEPT_MS = 30_000;

interface Kept {
  readonly viewer: Viewer;
  readonly at: number;
  readonly usedAt: number;
}

const isIdle = ({ usedAt }: Kept) => Date.now() - usedAt >= USED_EVERY_S * 1000;

/**
 * Keeps the viewers of sessions for a short time. The database tells all processes (NOTIFY viewer_changed, from triggers
 * on sessions and memberships) when somebody's rights change; while that connection is away, nothing is kept.
 */
export async function viewerLoader(pool: Pool, databaseUrl: string, limits: SessionLimits): Promise<ViewerLoader> {
  const kept = new Map<string, Kept>();
  let changes = 0;
  const forget = (person: string) => {
    changes++;
    for (const [hash, { viewer }] of kept) if (viewer.personId === person) kept.delete(hash);
  };
  const listener = await listen(databaseUrl, 'viewer_changed', forget, () => {
    changes++;
    kept.clear();
  });
  return {
    load: async (tokenHash, uses = false) => {
      const known = kept.get(tokenHash);
      if (known && listener.isConnected() && Date.now() - known.at < KEPT_MS && !(uses && isIdle(known))) return known.viewer;
      const before = changes;
      const found = (await pool.query<Found>({ name: 'viewer', text: VIEWER_OF_SESSION, values: valuesOf(tokenHash, limits) })).rows[0];
      if (found && uses && found.idle >= USED_EVERY_S) await pool.query(USED, [found.session]);
      const viewer = viewerOf(found);
      if (kept.size >= MOST_KEPT) kept.clear();
      // What was read before somebody's rights changed may be what they were: it serves this request and no other.
      if (found && changes === before) kept.set(tokenHash, { viewer, at: Date.now(), usedAt: Date.now() - (uses && found.idle >= USED_EVERY_S ? 0 : found.idle * 1000) });
      return viewer;
    },
    close: () => listener.close(),
  };
}
