import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SessionLimits } from './features/people/sessionLimits.js';
import { contentOf, readSignInProviders, type SignInProvider } from './features/people/signInProviders.js';
import { SettingError, type Variable } from './settings.variables.js';

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
  /** Where people turn about their personal data; null: the registry of the municipality. */
  privacyContact: string | null;
  /** Folder of the built portal; null where something else serves it. */
  webRoot: string | null;
  /** The API explorer, and operations that are not on the list of trusted ones. */
  explorer: boolean;
  /** Whether this process also works off the queue of jobs. */
  jobs: boolean;
  logLevel: string;
  /** What one person, or one address without a session, may ask in a minute; 0: no limit. */
  requestsPerMinute: number;
  /** Where measurements are served; null: nothing is measured. */
  metricsPort: number | null;
  metricsHost: string;
  /** Where traces are sent (OTLP over HTTP); null: nothing is traced. */
  tracesUrl: string | null;
  /** How long a server that ends says that it is not ready, before it takes no more requests. */
  drainSeconds: number;
  sessionLimits: SessionLimits;
  /** Where people may sign in with an account of their own organisation. */
  signInProviders: readonly SignInProvider[];
}

/** The application's settings, and what only the start needs. */
export interface ServerSettings extends Omit<AppSettings, 'databaseUrl'> {
  /** Null: the server starts a PostgreSQL of its own in `dataFolder`. */
  databaseUrl: string | null;
  /** Who makes and changes tables; null: whoever serves. */
  migrationDatabaseUrl: string | null;
  dataFolder: string;
  /** How many processes serve; 1: this one does. */
  workers: number;
  /** A port that was asked for is never exchanged for another one. */
  portIsFixed: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Folder of the project: the parent of `api`, both from `src` and from `dist`. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** Reads the environment; an empty variable counts as one that is not set. */
export function readSettings(environment: Environment): ServerSettings {
  const read = (variable: Variable) => environment[variable]?.trim() || fromFile(variable, environment);
  const databaseUrl = readUrl('DATABASE_URL', read, ['postgres:', 'postgresql:']);
  const demo = readSwitch('DEMO', read, databaseUrl === null);
  if (demo && databaseUrl) {
    throw new SettingError('DEMO', 'is refused together with DATABASE_URL, because anyone could sign in as anyone there.');
  }
  return {
    databaseUrl,
    migrationDatabaseUrl: readUrl('MIGRATION_DATABASE_URL', read, ['postgres:', 'postgresql:']),
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
    privacyContact: readAddress('PRIVACY_CONTACT', read),
    webRoot: readWebRoot(read('WEB_ROOT')),
    explorer: readSwitch('EXPLORER', read, demo),
    jobs: readSwitch('JOBS', read, true),
    logLevel: readLogLevel(read('LOG_LEVEL')),
    workers: readNumber('WORKERS', read, 1, 1, 64),
    requestsPerMinute: readNumber('REQUESTS_PER_MINUTE', read, 600, 0, 1_000_000),
    drainSeconds: readNumber('DRAIN_SECONDS', read, 0, 0, 300),
    metricsPort: read('METRICS_PORT') === null ? null : readNumber('METRICS_PORT', read, 0, 0, 65_535),
    metricsHost: read('METRICS_HOST') ?? '127.0.0.1',
    tracesUrl: readUrl('OTEL_EXPORTER_OTLP_ENDPOINT', read, ['http:', 'https:']),
    signInProviders: readProviders(read('OIDC_PROVIDERS'), environment),
    sessionLimits: {
      idleHours: readNumber('SESSION_IDLE_HOURS', read, 168, 1, 9999),
      coordinatorIdleHours: readNumber('COORDINATOR_IDLE_HOURS', read, 8, 1, 9999),
      days: readNumber('SESSION_DAYS', read, 30, 1, 9999),
      providerHours: readNumber('PROVIDER_SESSION_HOURS', read, 12, 1, 9999),
      secondFactorRequired: readSecondFactor(read('SECOND_FACTOR') ?? (demo ? 'offered' : 'required')),
    },
  };
}

/** What holds passwords may be in a file instead, as containers and systemd hand secrets over: `SMTP_URL_FILE=/run/secrets/smtp`. */
export const secretVariables = ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'SMTP_URL'] as const;

function fromFile(variable: Variable, environment: Environment): string | null {
  const file = (secretVariables as readonly string[]).includes(variable) ? environment[`${variable}_FILE`]?.trim() : undefined;
  if (!file) return null;
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch (error) {
    throw new SettingError(variable, `its file cannot be read: ${(error as Error).message}`);
  }
}

type Read = (variable: Variable) => string | null;

function readPort(value: string | null): number {
  if (value === null) return 4000;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new SettingError('PORT', `must be a number from 0 to 65535, not "${value}".`);
}

function readNumber(variable: Variable, read: Read, standard: number, least: number, most: number): number {
  const value = read(variable);
  if (value === null) return standard;
  if (/^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new SettingError(variable, `must be a whole number from ${least} to ${most}, not "${value}".`);
}

function readProviders(value: string | null, environment: Environment): readonly SignInProvider[] {
  if (value === null) return [];
  try {
    return readSignInProviders(value.startsWith('[') ? value : contentOf(resolve(projectFolder, value)), environment);
  } catch (error) {
    throw new SettingError('OIDC_PROVIDERS', (error as Error).message);
  }
}

function readSecondFactor(value: string): boolean {
  if (value === 'required' || value === 'offered') return value === 'required';
  throw new SettingError('SECOND_FACTOR', `must be required or offered, not "${value}".`);
}

function readAddress(variable: Variable, read: Read): string | null {
  const value = read(variable);
  if (value === null || /^[^\s@<>,]+@[^\s@<>,]+$/.test(value)) return value;
  throw new SettingError(variable, `must be an e-mail address, not "${value}".`);
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
