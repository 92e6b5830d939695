import 'reflect-metadata';
import { pino } from 'pino';
import { connect, type Database } from './core/orm.js';
import { startJobs, type Job } from './core/jobs.js';
import { liveChanges } from './core/live.js';
import { keepInMailbox, sendWaitingMail, smtpDelivery } from './core/mail.js';
import type { CommandContext } from './core/command.js';
import { reopenServices } from './features/directory/capacity.commands.js';
import { lapseOffers } from './features/events/event.commands.js';
import { releaseFirstTimerSeats } from './features/events/firstTimer.commands.js';
import { lapseUnconfirmed } from './features/events/guest.commands.js';
import { forgetPreparations } from './features/events/preparation.commands.js';
import { remindOfEvents } from './features/events/reminder.commands.js';
import { viewerLoader } from './features/people/viewerLoader.js';
import { forgetOldQuestions } from './features/questions/question.commands.js';
import { tellWhatIsDue } from './features/referrals/digest.commands.js';
import { forgetOldDrafts } from './features/referrals/unfinished.commands.js';
import { gapRecorder } from './features/routing/gap.commands.js';
import { forgetOldRouting } from './features/routing/retention.commands.js';
import { liveIndex } from './features/routing/routing.index.js';
import { entities } from './features.js';
import { createHttp, type HttpParts } from './http.js';
import type { AppSettings } from './settings.js';

type SystemContext = Omit<CommandContext, 'viewer'>;

export interface RunningApp {
  url: string;
  port: number;
  /** Gets ready what the first request would wait for. */
  warmUp(): Promise<void>;
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
  const log = pino({ level: settings.logLevel, // PostgreSQL tells in details of an error what was to be written: words that must not be in a log.
  redact: ['req.headers.cookie', 'req.headers.authorization', 'err.detail', 'err.where', 'err.parameters'] });
  const database = await connect(settings.databaseUrl, entities, (error) => log.warn({ reason: error.message }, 'A connection to the database was lost.'));
  const viewers = await viewerLoader(database.pool, settings.databaseUrl);
  const routing = liveIndex(database.pool, settings.databaseUrl, (error) => log.warn({ reason: error.message }, 'Changes in the directory could not be read; they are tried again.'));
  const gaps = gapRecorder(database.pool, (code) => log.warn({ code }, 'A gap of routing could not be written down.'), probes.clock);
  const live = await liveChanges(settings.databaseUrl);
  const http = await createHttp({ settings, database, viewers, routing, gaps, live, log, ...probes });
  await http.listen({ host: settings.host, port: settings.port });
  const { port } = http.server.address() as { port: number };
  const host = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host;
  const url = `http://${host}:${port}`;
  http.portal.url = settings.publicUrl ?? url;
  const runner = settings.jobs ? await startJobs(database.pool, jobsOf(settings, database, () => http.portal.url, probes), log) : null;
  const parts = [{ close: () => http.close() }, { close: async () => runner?.stop() }, gaps, routing, live, viewers, database];
  return { url, port, warmUp: async () => void (await routing.now()), close: () => closeAll(parts) };
}

function jobsOf(settings: AppSettings, database: Database, portalUrl: () => string, { clock }: Probes): Job[] {
  const deliver = settings.smtpUrl ? smtpDelivery(settings.smtpUrl, settings.mailFrom) : settings.demo ? keepInMailbox : null;
  const asSystem = (work: (ctx: SystemContext) => Promise<unknown>) => async () => void (await work({ em: database.orm.em, portalUrl: portalUrl(), ...(clock ? { clock } : {}) }));
  return [
    {
      name: 'sendMail',
      cron: '* * * * *',
      run: async () => {
        if (deliver) await sendWaitingMail(database.pool, deliver);
      },
    },
    { name: 'lapseOffers', cron: '* * * * *', run: asSystem(lapseOffers) },
    { name: 'lapseUnconfirmed', cron: '* * * * *', run: asSystem(lapseUnconfirmed) },
    { name: 'releaseFirstTimerSeats', cron: '* * * * *', run: asSystem(releaseFirstTimerSeats) },
    { name: 'reopenServices', cron: '*/5 * * * *', run: asSystem(reopenServices) },
    { name: 'tellWhatIsDue', cron: '*/10 * * * *', run: asSystem(tellWhatIsDue) },
    { name: 'remindOfEvents', cron: '*/5 * * * *', run: asSystem(remindOfEvents) },
    { name: 'forgetPreparations', cron: '7 3 * * *', run: asSystem(forgetPreparations) },
    { name: 'forgetOldRouting', cron: '17 3 * * *', run: asSystem(forgetOldRouting) },
    { name: 'forgetOldDrafts', cron: '37 3 * * *', run: asSystem(forgetOldDrafts) },
    { name: 'forgetOldQuestions', cron: '27 3 * * *', run: asSystem(forgetOldQuestions) },
  ];
}

/** In this order: what serves first, the database last. */
async function closeAll(parts: readonly { close(): Promise<unknown> }[]): Promise<void> {
  for (const part of parts) await part.close();
}
