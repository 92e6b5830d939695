import type { FindPageQuery } from '@luotsi/schema';

/** The answer to a need, and one service of it. */
export type Routing = FindPageQuery['routeNeed'];
export type Found = Routing['matches'][number];
