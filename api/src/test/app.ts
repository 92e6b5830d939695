import { afterAll, beforeAll } from 'vitest';
import pg from 'pg';
import { startApp, type Probes, type RunningApp } from '../app.js';
import { deepStrictEqual } from 'node:assert/strict';
import type { ExecutionResult } from 'graphql';
import { stringifyAnswer } from '../core/passThrough.js';
import { newId } from '../core/ids.js';
import { newSecret } from '../core/secrets.js';
import { SESSION_COOKIE } from '../http.context.js';
import { readSettings, type AppSettings } from '../settings.js';
import { demoDatabase, type TestDatabase } from './postgres.js';

export interface Answer<T = any> {
  status: number;
  data: T | null;
  errors: { message: string; path?: string[]; extensions: { code: string; fields?: { path: string; code: string; limit?: number; message: string }[]; faultId?: string } }[];
  cookie: string | null;
}

export interface Client {
  /** Sends an operation and gives back all that came. */
  send<T = any>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<T>>;
  /** The data of an operation that must succeed. */
  ask<T = any>(query: string, variables?: object): Promise<T>;
  /** The code of an operation that must be refused. */
  refusal(query: string, variables?: object): Promise<string>;
  /** `path: CODE` of each field of an input that must be refused. */
  invalid(query: string, variables?: object): Promise<string[]>;
}

export interface TestNetwork {
  readonly app: RunningApp;
  readonly sql: pg.Client;
  readonly settings: AppSettings;
  visitor: Client;
  /** A client signed in as the person with this e-mail address. */
  as(email: string): Promise<Client>;
  /** The secret of a new session of this person, for a browser's cookie. */
  sessionOf(email: string): Promise<string>;
  close(): Promise<void>;
}

/** The demonstration network in a database of its own, served as in production; jobs run only where a test asks for them. */
export async function startNetwork(changes: Partial<AppSettings> = {}, probes: Probes = {}): Promise<TestNetwork> {
  const database: TestDatabase = await demoDatabase();
  const settings = { ...readSettings({ LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent' }), port: 0, jobs: false, webRoot: null, requestsPerMinute: 0, databaseUrl: database.appUrl, ...changes };
  const app = await startApp(settings, { ...(probes.onStatement ? {} : { answerCheck: sameBothWays }), ...probes });
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  return {
    app,
    sql,
    settings,
    visitor: clientOf(app.url, null),
    as: async (email) => clientOf(app.url, await openSession(sql, email)),
    sessionOf: (email) => openSession(sql, email),
    close: async () => {
      await sql.end();
      await app.close();
      await database.drop();
    },
  };
}

const MOST_COMPARISONS = 4;

/** What passes through is what graphql-jit answers. Other writers may come between the two reads: then they are read again. */
async function sameBothWays(passed: () => Promise<ExecutionResult>, executed: () => Promise<ExecutionResult>): Promise<void> {
  const comparable = ({ data, errors }: ExecutionResult) => ({ data: JSON.parse(stringifyAnswer({ data: data ?? null })).data, errors: errors?.map(({ path, message }) => ({ path, message })) });
  for (let tries = 1; ; tries++) {
    try {
      return deepStrictEqual(comparable(await passed()), comparable(await executed()));
    } catch (difference) {
      if (tries === MOST_COMPARISONS) throw difference;
    }
  }
}

/** The same, started before and closed after the tests of a file. */
export function network(changes: Partial<AppSettings> = {}, probes: Probes = {}): () => TestNetwork {
  let started: TestNetwork | undefined;
  beforeAll(async () => {
    started = await startNetwork(changes, probes);
  });
  afterAll(() => started?.close());
  return () => started!;
}

export async function openSession(sql: pg.Client, email: string): Promise<string> {
  const { secret, hash } = newSecret();
  const { rowCount } = await sql.query(
    `insert into session (id, token_hash, person_id, created_at, last_used_at, expires_at, browser)
     select $1, $2, id, now(), now(), now() + interval '1 day', 'test' from person where email = $3`,
    [newId(), hash, email],
  );
  if (rowCount !== 1) throw new Error(`There is nobody with the address ${email}.`);
  return secret;
}

export function clientOf(url: string, secret: string | null): Client {
  const send: Client['send'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret ? { cookie: `${SESSION_COOKIE}=${secret}` } : {}), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: any; errors?: Answer['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], cookie: response.headers.get('set-cookie') };
  };
  return {
    send,
    ask: async (query, variables) => {
      const answer = await send(query, variables);
      if (answer.errors.length > 0) throw new Error(`The operation failed: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    },
    refusal: async (query, variables) => {
      const answer = await send(query, variables);
      if (answer.errors.length === 0) throw new Error(`The operation was not refused: ${JSON.stringify(answer.data)}`);
      return answer.errors[0]!.extensions.code;
    },
    invalid: async (query, variables) => {
      const answer = await send(query, variables);
      const [error] = answer.errors;
      if (error?.extensions.code !== 'INVALID_INPUT') throw new Error(`The input was not refused: ${JSON.stringify(answer)}`);
      return (error.extensions.fields ?? []).map(({ path, code }) => `${path}: ${code}`).sort();
    },
  };
}
