// The API as it runs in production, in a process of its own. Jobs are off and no pages are served: only the API is measured.
process.env.NODE_ENV = 'production';
const { startApp } = await import('../api/dist/app.js');

let statements = null;
const settings = {
  databaseUrl: process.env.DATABASE_URL,
  host: '127.0.0.1',
  port: 0,
  publicUrl: null,
  demo: false,
  smtpUrl: null,
  mailFrom: 'Luotsi <luotsi@localhost>',
  municipality: '790',
  colour: '#0b5a73',
  networkName: 'Luotsi',
  webRoot: null,
  // Any operation is let in, as the operations of the portal are in production.
  explorer: true,
  jobs: false,
  logLevel: 'error',
  // Counted as in production, and never reached.
  requestsPerMinute: 1_000_000,
  metricsPort: null,
  metricsHost: '127.0.0.1',
  tracesUrl: null,
  drainSeconds: 0,
  sessionLimits: { idleHours: 168, coordinatorIdleHours: 8, days: 30, providerHours: 12, secondFactorRequired: false },
  signInProviders: [],
};
const app = await startApp(settings, { onStatement: (statement) => statements?.push(statement.text) });

process.on('message', (message) => {
  if (message === 'count') statements = [];
  if (message === 'counted') {
    process.send({ statements: statements.length });
    statements = null;
  }
});
process.on('disconnect', () => process.exit(0));
process.send({ port: app.port });
