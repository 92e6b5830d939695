import { resolve } from 'node:path';
import { OperatorError } from './operatorError.js';

/** What the application needs to know to serve one network. */
export interface AppSettings {
  databaseUrl: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** How people reach the portal from outside; null where that is the server's own address. */
  publicUrl: string | null;
  demo: boolean;
  /** Null: mail goes to the developer's mailbox page. */
  smtpUrl: string | null;
  mailFrom: string;
  /** Official code of the municipality whose portal this is. */
  municipality: string;
  /** The municipality's colour, `#rrggbb`. */
  colour: string;
  networkName: string;
  /** Folder of the built portal; null where something else serves it. */
  webRoot: string | null;
  /** The API explorer, and operations that are not on the list of trusted ones. */
  explorer: boolean;
  /** Whether this process also works off the queue of jobs. */
  jobs: boolean;
  logLevel: string;
}

/** The application's settings, and what only the start needs. */
export interface ServerSettings extends Omit<AppSettings, 'databaseUrl'> {
  /** Null: the server starts a PostgreSQL of its own in `dataFolder`. */
  databaseUrl: string | null;
  dataFolder: string;
  /** A port that was asked for is never exchanged for another one. */
  portIsFixed: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Folder of the project: the parent of `api`, both from `src` and from `dist`. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** Every variable that the server reads: the one source for the code and for the documents. */
export const variables = {
  DATABASE_URL: ['none', 'PostgreSQL 18 to use, as `postgres://user:password@host:port/database`. Without it the server starts its own.'],
  LUOTSI_DATA: ['`.data`', 'Folder of the built-in PostgreSQL.'],
  HOST: ['`127.0.0.1`', 'Address to listen on. `0.0.0.0` lets other machines in.'],
  PORT: ['`4000`, or the next free one', 'Port to listen on. Where it is set and taken, the server says so and ends.'],
  PUBLIC_URL: ['address of the server', 'Address that people use, for links in mail; for example `https://portal.example.fi`.'],
  DEMO: ['`1` with the built-in PostgreSQL, else `0`', 'Loads the demonstration network once and lets anyone sign in as its people. Refused with `DATABASE_URL`.'],
  SMTP_URL: ['none', 'Mail server, as `smtp://user:password@host:port` or `smtps://…`. Without it mail goes to the page `/mail` in the demonstration, and waits otherwise.'],
  MAIL_FROM: ['`Luotsi <luotsi@localhost>`', 'Sender of mail.'],
  MUNICIPALITY: ['`790` (Sastamala)', 'Official code of the municipality whose portal this is.'],
  COLOUR: ['`#0b5a73`', 'Colour of the municipality, as `#rrggbb`.'],
  NETWORK_NAME: ['`Luotsi`', 'Name of the portal in its head and in mail.'],
  WEB_ROOT: ['`web/dist`', 'Folder of the built portal. `none` serves the API only.'],
  EXPLORER: ['as `DEMO`', '`1` lets GraphQL tools read the schema (introspection).'],
  JOBS: ['`1`', '`0`: this process answers requests only and leaves mail and reminders to others.'],
  LOG_LEVEL: ['`info`', 'Least important log lines to print: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.'],
} as const satisfies Record<string, readonly [standard: string, meaning: string]>;

type Variable = keyof typeof variables;

/** A variable that the operator has to correct. */
export class SettingError extends OperatorError {
  constructor(readonly variable: Variable, text: string) {
    super(`${variable}: ${text}`);
  }
}

/** Reads the environment; an empty variable counts as one that is not set. */
export function readSettings(environment: Environment): ServerSettings {
  const read = (variable: Variable) => environment[variable]?.trim() || null;
  const databaseUrl = readUrl('DATABASE_URL', read, ['postgres:', 'postgresql:']);
  const demo = readSwitch('DEMO', read, databaseUrl === null);
  if (demo && databaseUrl) {
    throw new SettingError('DEMO', 'is refused together with DATABASE_URL, because anyone could sign in as anyone there.');
  }
  return {
    databaseUrl,
    dataFolder: resolve(projectFolder, read('LUOTSI_DATA') ?? '.data'),
    host: read('HOST') ?? '127.0.0.1',
    port: readPort(read('PORT')),
    portIsFixed: read('PORT') !== null,
    publicUrl: readUrl('PUBLIC_URL', read, ['http:', 'https:'])?.replace(/\/+$/, '') ?? null,
    demo,
    smtpUrl: readUrl('SMTP_URL', read, ['smtp:', 'smtps:']),
    mailFrom: readSender(read('MAIL_FROM')),
    municipality: readMunicipality(read('MUNICIPALITY')),
    colour: readColour(read('COLOUR')),
    networkName: read('NETWORK_NAME') ?? 'Luotsi',
    webRoot: readWebRoot(read('WEB_ROOT')),
    explorer: readSwitch('EXPLORER', read, demo),
    jobs: readSwitch('JOBS', read, true),
    logLevel: readLogLevel(read('LOG_LEVEL')),
  };
}

/** The table of all variables for the documents. */
export function settingsTable(): string {
  const rows = Object.entries(variables).map(([name, [standard, meaning]]) => `| \`${name}\` | ${standard} | ${meaning} |`);
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}

type Read = (variable: Variable) => string | null;

function readPort(value: string | null): number {
  if (value === null) return 4000;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new SettingError('PORT', `must be a number from 0 to 65535, not "${value}".`);
}

function readSwitch(variable: Variable, read: Read, standard: boolean): boolean {
  const value = read(variable);
  if (value === null) return standard;
  if (value === '1' || value === '0') return value === '1';
  throw new SettingError(variable, `must be 1 or 0, not "${value}".`);
}

/** The value itself is not repeated in the error: it may hold a password. */
function readUrl(variable: Variable, read: Read, protocols: string[]): string | null {
  const value = read(variable);
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && protocols.includes(url.protocol) && url.hostname) return value;
  throw new SettingError(variable, `must be a complete address that starts with ${protocols.join('// or ')}//`);
}

function readSender(value: string | null): string {
  if (value === null) return 'Luotsi <luotsi@localhost>';
  if (/^(?:[^<>\r\n]+<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(value)) return value;
  throw new SettingError('MAIL_FROM', `must be an address such as "Luotsi <luotsi@example.fi>", not "${value}".`);
}

function readMunicipality(value: string | null): string {
  if (value === null) return '790';
  if (/^\d{3}$/.test(value)) return value;
  throw new SettingError('MUNICIPALITY', `must be an official code of three digits such as 790, not "${value}".`);
}

function readColour(value: string | null): string {
  if (value === null) return '#0b5a73';
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  throw new SettingError('COLOUR', `must be a colour such as #0b5a73, not "${value}".`);
}

function readWebRoot(value: string | null): string | null {
  return value === 'none' ? null : resolve(projectFolder, value ?? 'web/dist');
}

function readLogLevel(value: string | null): string {
  const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
  if (value === null) return 'info';
  if (levels.includes(value)) return value;
  throw new SettingError('LOG_LEVEL', `must be one of ${levels.join(', ')}, not "${value}".`);
}
