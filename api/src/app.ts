import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DestinationStream } from 'pino';
import { connect, type Database } from './core/orm.js';
import { startJobs, type Job } from './core/jobs.js';
import { liveChanges } from './core/live.js';
import { keepInMailbox, sendWaitingMail, smtpDelivery } from './core/mail.js';
import type { CommandContext } from './core/command.js';
import { askForAssurances } from './features/directory/assuranceAsk.commands.js';
import { reopenServices } from './features/directory/capacity.commands.js';
import { forgetOldImports } from './features/directory/import.commands.js';
import { lapseOffers } from './features/events/event.commands.js';
import { releaseFirstTimerSeats } from './features/events/firstTimer.commands.js';
import { lapseUnconfirmed } from './features/events/guest.commands.js';
import { notePhases } from './features/campaigns/decision.commands.js';
import { tellFollowers } from './features/ideas/digest.commands.js';
import { completeMerges } from './features/ideas/merge.commands.js';
import { lapseGuestIdeas } from './features/ideas/guest.commands.js';
import { lapseJoinRequests, tellOfOrphanedRequests } from './features/joining/joinRequest.commands.js';
import { remindOfEvents } from './features/events/reminder.commands.js';
import { providersOf } from './features/people/providerClient.js';
import type { WithSessionLimits } from './features/people/sessionLimits.js';
import { forgetOldSessions } from './features/people/session.commands.js';
import { viewerLoader } from './features/people/viewerLoader.js';
import { tellOverdueAnswers } from './features/needs/overdue.commands.js';
import { tellWhatIsDue } from './features/referrals/digest.commands.js';
import { tellTheWeek } from './features/weekly/weekly.commands.js';
import { countWhatIsDue } from './features/privacy/due.commands.js';
import { forgetWhatEnded } from './features/privacy/forget.commands.js';
import { gapRecorder } from './features/routing/gap.commands.js';
import { liveIndex } from './features/routing/routing.index.js';
import { entities } from './features.js';
import { createHttp } from './http.js';
import type { HttpParts } from './http.parts.js';
import { openLog } from './log.js';
import { measure, type Metrics } from './metrics.js';
import { startTracing, type Tracing } from './tracing.js';
import type { AppSettings } from './settings.js';

type SystemContext = Omit<CommandContext, 'viewer'> & WithSessionLimits;

export interface RunningApp {
  url: string;
  port: number;
  /** Gets ready what the first request would wait for. */
  warmUp(): Promise<void>;
  /** Null where nothing is measured. */
  metrics: Metrics | null;
  /** Ends in order: requests and jobs that have begun are finished, new ones are not taken. */
  close(): Promise<void>;
}

/** For tests and the benchmark: another clock, an ear for the statements, a check of answers, a place for the log. */
export interface Probes {
  clock?: () => Date;
  onStatement?: HttpParts['onStatement'];
  answerCheck?: HttpParts['answerCheck'];
  logTo?: DestinationStream;
}

/** Serves the portal and its API until it is closed. Tests start here too. */
export async function startApp(settings: AppSettings, probes: Probes = {}): Promise<RunningApp> {
  const log = openLog(settings.logLevel, probes.logTo);
  const database = await connect(settings.databaseUrl, entities, (error) => log.warn({ reason: error.message }, 'A connection to the database was lost.'));
  const metrics = settings.metricsPort === null ? null : measure(database.pool);
  const tracing = await startTracing(settings.tracesUrl);
  const viewers = await viewerLoader(database.pool, settings.databaseUrl, settings.sessionLimits);
  const routing = liveIndex(database.pool, settings.databaseUrl, (error) => log.warn({ reason: error.message }, 'Changes in the directory could not be read; they are tried again.'));
  const gaps = gapRecorder(database.pool, (code) => log.warn({ code }, 'A gap of routing could not be written down.'), probes.clock);
  const live = await liveChanges(settings.databaseUrl);
  const http = await createHttp({ settings, database, viewers, providers: providersOf(settings.signInProviders), routing, gaps, live, log, metrics, tracing, ...probes });
  await http.listen({ host: settings.host, port: settings.port });
  const { port } = http.server.address() as { port: number };
  const host = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host;
  const url = `http://${host}:${port}`;
  http.portal.url = settings.publicUrl ?? url;
  const jobs = jobsOf(settings, database, () => http.portal.url, probes).map((job) => observed(job, metrics, tracing));
  const runner = settings.jobs ? await startJobs(database.pool, jobs, log) : null;
  const drain = {
    close: async () => {
      http.portal.leaving = true;
      await sleep(settings.drainSeconds * 1_000);
    },
  };
  const working = { close: () => Promise.all([closeHttp(http), runner?.stop()]) };
  const parts = [drain, working, gaps, routing, live, viewers, database, ...(tracing ? [tracing] : [])];
  return { url, port, metrics, warmUp: async () => void (await routing.now()), close: () => closeAll(parts) };
}

function observed(job: Job, metrics: Metrics | null, tracing: Tracing | null): Job {
  const measured = metrics?.job(job) ?? job;
  return tracing ? { ...measured, run: () => tracing.span(`job ${job.name}`, {}, measured.run) } : measured;
}

/** Longer than any request takes; a connection that is still busy then has nobody at its other end. */
const LONGEST_REQUEST_MS = 30_000;

async function closeHttp(http: Awaited<ReturnType<typeof createHttp>>): Promise<void> {
  const limit = setTimeout(() => http.server.closeAllConnections(), LONGEST_REQUEST_MS);
  // A connection whose last request is answered now would wait for another one.
  const sweep = setInterval(() => http.server.closeIdleConnections(), 100);
  await http.close();
  clearTimeout(limit);
  clearInterval(sweep);
}

function jobsOf(settings: AppSettings, database: Database, portalUrl: () => string, { clock }: Probes): Job[] {
  const deliver = settings.smtpUrl ? smtpDelivery(settings.smtpUrl, settings.mailFrom) : settings.demo ? keepInMailbox : null;
  const asSystem = (work: (ctx: SystemContext) => Promise<unknown>) => async () => void (await work({ em: database.orm.em, sessionLimits: settings.sessionLimits, portalUrl: portalUrl(), ...(clock ? { clock } : {}) }));
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
    { name: 'lapseGuestIdeas', cron: '*/10 * * * *', run: asSystem(lapseGuestIdeas) },
    { name: 'notePhases', cron: '*/10 * * * *', run: asSystem(notePhases) },
    { name: 'completeMerges', cron: '*/10 * * * *', run: asSystem(completeMerges) },
    { name: 'tellFollowers', cron: '*/10 * * * *', run: asSystem(tellFollowers) },
    { name: 'releaseFirstTimerSeats', cron: '* * * * *', run: asSystem(releaseFirstTimerSeats) },
    { name: 'reopenServices', cron: '*/5 * * * *', run: asSystem(reopenServices) },
    { name: 'tellWhatIsDue', cron: '*/10 * * * *', run: asSystem(tellWhatIsDue) },
    { name: 'tellTheWeek', cron: '*/30 * * * *', run: asSystem(tellTheWeek) },
    { name: 'askForAssurances', cron: '12,42 * * * *', run: asSystem(askForAssurances) },
    { name: 'tellOverdueAnswers', cron: '23 7 * * *', run: asSystem(tellOverdueAnswers) },
    { name: 'remindOfEvents', cron: '*/5 * * * *', run: asSystem(remindOfEvents) },
    { name: 'lapseJoinRequests', cron: '37 6 * * *', run: asSystem(lapseJoinRequests) },
    { name: 'tellOfOrphanedRequests', cron: '47 6 * * *', run: asSystem(tellOfOrphanedRequests) },
    { name: 'forgetWhatEnded', cron: '7 3 * * *', run: asSystem((ctx) => forgetWhatEnded(ctx).then(() => countWhatIsDue(ctx))) },
    { name: 'forgetOldImports', cron: '47 * * * *', run: asSystem(forgetOldImports) },
    { name: 'forgetOldSessions', cron: '*/20 * * * *', run: asSystem(forgetOldSessions) },
  ];
}

/** In this order: what serves first, the database last. */
async function closeAll(parts: readonly { close(): Promise<unknown> }[]): Promise<void> {
  for (const part of parts) await part.close();
}
