import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { query } from '../../core/command.js';
import { listen } from '../../core/listen.js';
import { Viewer, VISITOR, type Standing } from '../../core/viewer.js';

const VIEWER_OF_SESSION = `
  select s.id as session, s.person_id as person,
    (select coalesce(json_agg(json_build_object('role', m.role,
       'scope', coalesce(m.company_id::text, m.municipality_code, m.organisation_id::text, m.department_id::text))), '[]')
     from membership m where m.person_id = s.person_id) as standings
  from session s where s.token_hash = $1 and s.expires_at > now()`;

interface Found {
  session: string;
  person: string;
  standings: Standing[];
}

const viewerOf = (found: Found | undefined): Viewer => (found ? new Viewer(found.person, found.standings, found.session) : VISITOR);

/** The viewer as the database has it at this moment, for commands. */
export async function freshViewer(em: EntityManager, tokenHash: string): Promise<Viewer> {
  return viewerOf((await query<Found>(em, VIEWER_OF_SESSION, [tokenHash]))[0]);
}

export interface ViewerLoader {
  load(tokenHash: string): Promise<Viewer>;
  close(): Promise<void>;
}

const MOST_KEPT = 10_000;
const KEPT_MS = 30_000;

/**
 * Keeps the viewers of sessions for a short time. The database tells all processes (NOTIFY viewer_changed, from triggers
 * on sessions and memberships) when somebody's rights change; while that connection is away, nothing is kept.
 */
export async function viewerLoader(pool: Pool, databaseUrl: string): Promise<ViewerLoader> {
  const kept = new Map<string, { viewer: Viewer; at: number }>();
  const forget = (person: string) => {
    for (const [hash, { viewer }] of kept) if (viewer.personId === person) kept.delete(hash);
  };
  const listener = await listen(databaseUrl, 'viewer_changed', forget, () => kept.clear());
  return {
    load: async (tokenHash) => {
      const known = kept.get(tokenHash);
      if (known && listener.isConnected() && Date.now() - known.at < KEPT_MS) return known.viewer;
      const { rows } = await pool.query<Found>({ name: 'viewer', text: VIEWER_OF_SESSION, values: [tokenHash] });
      const viewer = viewerOf(rows[0]);
      if (kept.size >= MOST_KEPT) kept.clear();
      if (viewer.isSignedIn) kept.set(tokenHash, { viewer, at: Date.now() });
      return viewer;
    },
    close: () => listener.close(),
  };
}
