import { describe, expect, test } from 'vitest';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, secretVariables, type Environment, type ServerSettings } from './settings.js';
import { SettingError, settingsTable, variables } from './settings.variables.js';

const own = { DATABASE_URL: 'postgres://luotsi:secret@db.example.fi:5432/luotsi' };

describe('reading', () => {
  const readable: [string, Environment, Partial<ServerSettings>][] = [
    ['nothing set: a demonstration on this machine', {}, { databaseUrl: null, demo: true, port: 4000, portIsFixed: false }],
    ['nothing set: only this machine gets in', {}, { host: '127.0.0.1', publicUrl: null, smtpUrl: null }],
    ['nothing set: Sastamala', {}, { municipality: '790', networkName: 'Luotsi', jobs: true, explorer: true }],
    ['a database of its own is no demonstration', own, { databaseUrl: own.DATABASE_URL, demo: false, explorer: false }],
    ['an empty variable counts as not set', { PORT: '', DEMO: ' ', DATABASE_URL: '' }, { port: 4000, portIsFixed: false, demo: true }],
    ['a port', { PORT: '8080' }, { port: 8080, portIsFixed: true }],
    ['any free port', { PORT: '0' }, { port: 0, portIsFixed: true }],
    ['no demonstration', { DEMO: '0' }, { demo: false, explorer: false }],
    ['an explorer without demonstration', { ...own, EXPLORER: '1' }, { demo: false, explorer: true }],
    ['an outside address loses its last slash', { PUBLIC_URL: 'https://portal.example.fi/' }, { publicUrl: 'https://portal.example.fi' }],
    ['a mail server', { SMTP_URL: 'smtps://u:p@mail.example.fi:465' }, { smtpUrl: 'smtps://u:p@mail.example.fi:465' }],
    ['a bare sender', { MAIL_FROM: 'luotsi@example.fi' }, { mailFrom: 'luotsi@example.fi' }],
    ['a named sender', { MAIL_FROM: 'Yrityspalvelut <yp@example.fi>' }, { mailFrom: 'Yrityspalvelut <yp@example.fi>' }],
    ['a colour in lower case', { COLOUR: '#00AA7F' }, { colour: '#00aa7f' }],
    ['another municipality', { MUNICIPALITY: '005' }, { municipality: '005' }],
    ['where people turn about their data', { PRIVACY_CONTACT: 'tietosuoja@example.fi' }, { privacyContact: 'tietosuoja@example.fi' }],
    ['no portal', { WEB_ROOT: 'none' }, { webRoot: null }],
    ['no jobs', { JOBS: '0' }, { jobs: false }],
    ['sessions of a week, eight hours for coordinators, a month at most', {}, { sessionLimits: { idleHours: 168, coordinatorIdleHours: 8, days: 30, providerHours: 12, secondFactorRequired: false } }],
    ['a second factor outside the demonstration', own, { sessionLimits: { idleHours: 168, coordinatorIdleHours: 8, days: 30, providerHours: 12, secondFactorRequired: true } }],
    ['a log level', { LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    ['one process, limits, nothing measured', {}, { workers: 1, requestsPerMinute: 600, metricsPort: null, tracesUrl: null, drainSeconds: 0, migrationDatabaseUrl: null }],
    ['several processes', { WORKERS: '4' }, { workers: 4 }],
    ['no limit', { REQUESTS_PER_MINUTE: '0' }, { requestsPerMinute: 0 }],
    ['measurements', { METRICS_PORT: '9400', METRICS_HOST: '10.0.0.5' }, { metricsPort: 9400, metricsHost: '10.0.0.5' }],
    ['traces', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, { tracesUrl: 'http://collector:4318' }],
    ['another data folder', { LUOTSI_DATA: '/srv/luotsi' }, { dataFolder: '/srv/luotsi' }],
  ];
  test.each(readable)('%s', (_, environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });
});

test.each(secretVariables)('%s can be in a file; the variable itself comes first', (variable) => {
  const file = join(mkdtempSync(join(tmpdir(), 'luotsi-secret-')), 'secret');
  const value = variable === 'SMTP_URL' ? 'smtp://u:p@mail.example.fi' : own.DATABASE_URL;
  writeFileSync(file, `${value}\n`);
  const key = { DATABASE_URL: 'databaseUrl', MIGRATION_DATABASE_URL: 'migrationDatabaseUrl', SMTP_URL: 'smtpUrl' }[variable] as 'smtpUrl';
  expect(readSettings({ [`${variable}_FILE`]: file })[key]).toBe(value);
  expect(readSettings({ [`${variable}_FILE`]: file, [variable]: `${value}x` })[key]).toBe(`${value}x`);
});

describe('refusing', () => {
  const refused: [variable: string, Environment][] = [
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '80.5' }],
    ['DEMO', { DEMO: 'yes' }],
    ['DEMO', { ...own, DEMO: '1' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/luotsi' }],
    ['DATABASE_URL', { DATABASE_URL: 'luotsi' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'portal.example.fi' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'javascript:alert(1)' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.fi:25' }],
    ['SMTP_URL', { SMTP_URL: 'https://mail.example.fi' }],
    ['MAIL_FROM', { MAIL_FROM: 'Yrityspalvelut' }],
    ['MAIL_FROM', { MAIL_FROM: 'a@example.fi\nBcc: b@example.fi' }],
    ['PRIVACY_CONTACT', { PRIVACY_CONTACT: 'the registry' }],
    ['MUNICIPALITY', { MUNICIPALITY: 'Sastamala' }],
    ['COLOUR', { COLOUR: 'blue' }],
    ['COLOUR', { COLOUR: '#12345' }],
    ['EXPLORER', { EXPLORER: 'true' }],
    ['JOBS', { JOBS: '2' }],
    ['SESSION_IDLE_HOURS', { SESSION_IDLE_HOURS: '0' }],
    ['SESSION_DAYS', { SESSION_DAYS: 'long' }],
    ['PROVIDER_SESSION_HOURS', { PROVIDER_SESSION_HOURS: '0' }],
    ['SECOND_FACTOR', { SECOND_FACTOR: 'no' }],
    ['OIDC_PROVIDERS', { OIDC_PROVIDERS: '[{}]' }],
    ['OIDC_PROVIDERS', { OIDC_PROVIDERS: 'no-such-file.json' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['WORKERS', { WORKERS: '0' }],
    ['WORKERS', { WORKERS: 'all' }],
    ['REQUESTS_PER_MINUTE', { REQUESTS_PER_MINUTE: '-1' }],
    ['METRICS_PORT', { METRICS_PORT: 'x' }],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }],
    ['MIGRATION_DATABASE_URL', { MIGRATION_DATABASE_URL: 'mysql://x/y' }],
    ['SMTP_URL', { SMTP_URL_FILE: '/there/is/no/such/file' }],
  ];
  test.each(refused)('%s: %o', (variable, environment) => {
    const attempt = () => readSettings(environment);
    expect(attempt).toThrow(SettingError);
    expect(attempt).toThrow(new RegExp(`^${variable}: `));
  });

  test('a file that cannot be read is named, and only secrets come from files', () => {
    expect(() => readSettings({ DATABASE_URL_FILE: '/no/such/file' })).toThrow(/^DATABASE_URL: its file cannot be read/);
    expect(readSettings({ COLOUR_FILE: '/no/such/file' }).colour).toBe('#0b5a73');
  });

  test('a password never appears in the text', () => {
    expect(() => readSettings({ SMTP_URL: 'ftp://user:hunter2@host' })).toThrow(/^(?!.*hunter2)/s);
    expect(() => readSettings({ DATABASE_URL: 'mysql://user:hunter2@host/x' })).toThrow(/^(?!.*hunter2)/s);
  });
});

test('the table for the documents names every variable once', () => {
  const names = settingsTable().split('\n').slice(2).map((row) => row.split('`')[1]);
  expect(names).toEqual(Object.keys(variables));
});
