import { describe, expect, test } from 'vitest';
import { readSettings, SettingError, settingsTable, variables, type Environment, type ServerSettings } from './settings.js';

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
    ['no portal', { WEB_ROOT: 'none' }, { webRoot: null }],
    ['no jobs', { JOBS: '0' }, { jobs: false }],
    ['a log level', { LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    ['another data folder', { LUOTSI_DATA: '/srv/luotsi' }, { dataFolder: '/srv/luotsi' }],
  ];
  test.each(readable)('%s', (_, environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });
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
    ['MUNICIPALITY', { MUNICIPALITY: 'Sastamala' }],
    ['COLOUR', { COLOUR: 'blue' }],
    ['COLOUR', { COLOUR: '#12345' }],
    ['EXPLORER', { EXPLORER: 'true' }],
    ['JOBS', { JOBS: '2' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ];
  test.each(refused)('%s: %o', (variable, environment) => {
    const attempt = () => readSettings(environment);
    expect(attempt).toThrow(SettingError);
    expect(attempt).toThrow(new RegExp(`^${variable}: `));
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
