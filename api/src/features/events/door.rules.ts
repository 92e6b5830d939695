import type { RefusalCode } from '../../core/refusal.texts.js';
import { anyOf, sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visibleFields } from '../../core/visibility.js';
import { Registration, type EventStatus } from './event.entity.js';
import { isHost, PLACE_LINK, refusalToCheckIn } from './event.rules.js';

/** Who shows a code at the door has it from the portal: hosts do not see codes, they read them. */
visibleFields(Registration, ['doorCode'], (row, me) => anyOf(me.signedIn && sql`${row.person} = ${me.person}`, me.holds(PLACE_LINK, row.id)));

interface DoorFacts {
  status: EventStatus;
  startsAt: Date | string;
  municipality: { code: string };
  networkOnly: boolean;
}

/** Who stands at the door is let in by the host, also where all seats are given: some of those who have them stay away. */
export function refusalToAddWalkIn(viewer: Viewer, event: DoorFacts, at: Date): RefusalCode | null {
  if (!isHost(viewer, event)) return 'NOT_ALLOWED';
  return event.status === 'PUBLISHED' || event.status === 'HELD' ? refusalToCheckIn(event, at) : 'EVENT_NOT_OPEN';
}
