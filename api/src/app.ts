import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { connect, type Database } from './core/orm.js';
import { startJobs, type Job } from './core/jobs.js';
import { keepInMailbox, sendWaitingMail, smtpDelivery } from './core/mail.js';
import { lapseOffers } from './features/events/event.commands.js';
import { viewerLoader, type ViewerLoader } from './features/people/viewerLoader.js';
import { entities } from './features.js';
import { createHttp, type HttpParts } from './http.js';
import type { AppSettings } from './settings.js';

export interface RunningApp {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** For tests and the benchmark: another clock, an ear for the statements, a check of answers. */
export interface Probes {
  clock?: () => Date;
  onStatement?: HttpParts['onStatement'];
  answerCheck?: HttpParts['answerCheck'];
}

/** Serves the portal and its API until it is closed. Tests start here too. */
export async function startApp(settings: AppSettings, probes: Probes = {}): Promise<RunningApp> {
  const log = pino({ level: settings.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] });
  const database = await connect(settings.databaseUrl, entities, (error) => log.warn({ reason: error.message }, 'A connection to the database was lost.'));
  const viewers = await viewerLoader(database.pool, settings.databaseUrl);
  const http = await createHttp({ settings, database, viewers, log, ...probes });
  await http.listen({ host: settings.host, port: settings.port });
  const { port } = http.server.address() as { port: number };
  const host = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host;
  const url = `http://${host}:${port}`;
  http.portal.url = settings.publicUrl ?? url;
  const runner = settings.jobs ? await startJobs(database.pool, jobsOf(settings, database, () => http.portal.url, probes), log) : null;
  return { url, port, close: () => closeAll(http, runner, viewers, database) };
}

function jobsOf(settings: AppSettings, database: Database, portalUrl: () => string, { clock }: Probes): Job[] {
  const deliver = settings.smtpUrl ? smtpDelivery(settings.smtpUrl, settings.mailFrom) : settings.demo ? keepInMailbox : null;
  return [
    {
      name: 'sendMail',
      cron: '* * * * *',
      run: async () => {
        if (deliver) await sendWaitingMail(database.pool, deliver);
      },
    },
    {
      name: 'lapseOffers',
      cron: '* * * * *',
      run: async () => {
        await lapseOffers({ em: database.orm.em, portalUrl: portalUrl(), ...(clock ? { clock } : {}) });
      },
    },
  ];
}

async function closeAll(http: FastifyInstance, runner: { stop(): Promise<void> } | null, viewers: ViewerLoader, database: Database): Promise<void> {
  await http.close();
  await runner?.stop();
  await viewers.close();
  await database.close();
}
