import { OperatorError } from './core/operatorError.js';

/** Every variable that the server reads: the one source for the code and for the documents. */
export const variables = {
  DATABASE_URL: ['none', 'PostgreSQL 18 to use, as `postgres://user:password@host:port/database`. Without it the server starts its own.'],
  MIGRATION_DATABASE_URL: ['as `DATABASE_URL`', 'The same database as its owner, who makes and changes tables. `DATABASE_URL` can then be a role that only reads and writes rows.'],
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
  PRIVACY_CONTACT: ['none', 'E-mail address at which people turn about their personal data, for the page `/about/privacy`. Without it the page names the registry of the municipality.'],
  WEB_ROOT: ['`web/dist`', 'Folder of the built portal. `none` serves the API only.'],
  EXPLORER: ['as `DEMO`', '`1` lets GraphQL tools read the schema and anybody send operations of their own. `0`: only those of the portal are answered.'],
  JOBS: ['`1`', '`0`: this process answers requests only and leaves mail and reminders to others.'],
  WORKERS: ['`1`', 'How many processes serve on this machine; the same as `npm start -- --workers N`.'],
  REQUESTS_PER_MINUTE: ['`600`', 'What one person may ask in a minute, and one address without a session. All processes count together. `0`: no limit.'],
  DRAIN_SECONDS: ['`0`', 'How long a server that is told to end answers on `/ready` that it is not, before it takes no more requests.'],
  METRICS_PORT: ['none', 'Port of the measurements for Prometheus, at `/metrics`.'],
  METRICS_HOST: ['`127.0.0.1`', 'Address of the measurements. Nobody else should reach it.'],
  OTEL_EXPORTER_OTLP_ENDPOINT: ['none', 'Where traces are sent (OTLP over HTTP), for example `http://localhost:4318`.'],
  OIDC_PROVIDERS: ['none', 'Providers of OpenID Connect at which people sign in: a list as JSON, or the file with it. See “Sign-in at a provider”.'],
  SESSION_IDLE_HOURS: ['`168`', 'A session ends when it was not used for so many hours.'],
  COORDINATOR_IDLE_HOURS: ['`8`', 'The same for coordinators of the network.'],
  SESSION_DAYS: ['`30`', 'A session ends so many days after the sign-in, used or not.'],
  PROVIDER_SESSION_HOURS: ['`12`', 'The same for who has rights by the claims of a provider: what it says of them is heard at each sign-in.'],
  SECOND_FACTOR: ['`offered` with `DEMO`, else `required`', '`required`: coordinators have their rights only after their passkey. `offered`: only those who have registered one.'],
  LOG_LEVEL: ['`info`', 'Least important log lines to print: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.'],
} as const satisfies Record<string, readonly [standard: string, meaning: string]>;

export type Variable = keyof typeof variables;

/** A variable that the operator has to correct. */
export class SettingError extends OperatorError {
  constructor(readonly variable: Variable, text: string) {
    super(`${variable}: ${text}`);
  }
}

/** The table of all variables for the documents. */
export function settingsTable(): string {
  const rows = Object.entries(variables).map(([name, [standard, meaning]]) => `| \`${name}\` | ${standard} | ${meaning} |`);
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
