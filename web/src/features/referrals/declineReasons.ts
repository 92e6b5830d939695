import type { DeclineReason } from '@luotsi/schema/types';

/** In the order in which they are offered. */
export const declineReasons: readonly DeclineReason[] = ['NOT_OUR_SERVICE', 'NOT_ELIGIBLE', 'OUTSIDE_AREA', 'NO_CAPACITY', 'NEEDS_MORE_INFORMATION', 'ALREADY_CLIENT', 'OTHER'];
