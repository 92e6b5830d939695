import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';

export interface Job {
  readonly name: string;
  /** Runs at each minute that the cron pattern names, in one process only however many there are. */
  readonly cron: string;
  run(): Promise<void>;
}

export interface JobLog {
  info(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

/** Runs jobs in PostgreSQL (graphile-worker): each due job is taken by one of the processes. */
export async function startJobs(pool: Pool, jobs: readonly Job[], log: JobLog): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(jobs.map((job) => [job.name, () => job.run()]));
  return run({
    pgPool: pool as never,
    taskList,
    crontab: jobs.map((job) => `${job.cron} ${job.name} ?max=3`).join('\n'),
    concurrency: 2,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.error({ jobs: true }, message);
    }),
  });
}

/** Asks for a job now, inside the transaction that made it necessary; several asks before it runs become one. */
export const ASK_FOR_JOB = "select graphile_worker.add_job($1, '{}'::json, job_key => $1, job_key_mode => 'preserve_run_at')";
