import type { FastifyBaseLogger } from 'fastify';
import type { AnswerCheck } from './core/execute.js';
import type { LiveChanges } from './core/live.js';
import type { Database } from './core/orm.js';
import type { ReadContext } from './core/read.js';
import type { Providers } from './features/people/providerClient.js';
import type { ViewerLoader } from './features/people/viewerLoader.js';
import type { GapRecorder } from './features/routing/gap.commands.js';
import type { LiveIndex } from './features/routing/routing.index.js';
import type { Metrics } from './metrics.js';
import type { AppSettings } from './settings.js';
import type { Tracing } from './tracing.js';

/** What everything that answers HTTP works with. */
export interface HttpParts {
  settings: AppSettings;
  database: Database;
  viewers: ViewerLoader;
  routing: LiveIndex;
  gaps: GapRecorder;
  live: LiveChanges;
  log: FastifyBaseLogger;
  providers: Providers;
  clock?: () => Date;
  onStatement?: ReadContext['onStatement'];
  answerCheck?: AnswerCheck | undefined;
  metrics?: Metrics | null;
  tracing?: Tracing | null;
}
