// The yardstick: node:http and one hand-tuned statement for each request, whose JSON text goes straight to the socket.
// It knows a few questions and nothing else; visibility is written into the statements by hand.
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { statements } from './handwritten.sql.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20, options: '-c TimeZone=UTC -c jit=off' });

const VIEWER = `
  select array_agg(m.organisation_id) filter (where m.role = 'CONTACT') as organisations,
    array_agg(m.municipality_code) filter (where m.role = 'ADVISER') as municipalities, s.person_id as person
  from session s left join membership m on m.person_id = s.person_id
  where s.token_hash = $1 and s.expires_at > now() group by s.person_id`;

const KEPT_MS = 30_000;
const viewers = new Map();

/** Kept for as long as the API keeps its viewers. */
async function viewerOf(request) {
  const secret = /luotsi_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  if (!secret) return null;
  const kept = viewers.get(secret);
  if (kept && Date.now() - kept.at < KEPT_MS) return kept.viewer;
  const hash = createHash('sha256').update(secret).digest('base64url');
  const { rows } = await pool.query({ name: 'viewer', text: VIEWER, values: [hash] });
  viewers.set(secret, { viewer: rows[0], at: Date.now() });
  return rows[0];
}

/** Each route: the statement, its values, and how its columns become the answer. */
const routes = {
  directory: async (url) => {
    const municipality = url.searchParams.get('municipality');
    return municipality ? ['directoryOf', [municipality], pageOf('services')] : ['directory', [], pageOf('services')];
  },
  events: async () => ['events', [], pageOf('events')],
  inbox: async (_url, request) => ['inbox', [(await viewerOf(request)).organisations], pageOf('referrals')],
  company: async (url, request) => {
    const { municipalities, person } = await viewerOf(request);
    return ['company', [url.searchParams.get('id'), municipalities, person], ([company]) => `{"data":{"company":${company}}}`];
  },
  ideas: async (url) => ['ideas', [url.searchParams.get('campaign'), url.searchParams.get('seed')], pageOf('ideas')],
};

function pageOf(field) {
  return ([edges, count, key, total]) => {
    const cursor = key === null ? 'null' : `"${Buffer.from(key).toString('base64url')}"`;
    const counted = total === undefined ? '' : `"totalCount":${total},`;
    return `{"data":{"${field}":{${counted}"edges":${edges},"pageInfo":{"hasNextPage":${count > 20},"endCursor":${cursor}}}}}`;
  };
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const [name, values, bodyOf] = await routes[url.pathname.slice(1)](url, request);
  const { rows } = await pool.query({ name, text: statements[name], values, rowMode: 'array' });
  const body = Buffer.from(bodyOf(rows[0]));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
