import { exists } from '../../core/row.js';
import { anyOf, sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { Event } from './event.entity.js';
import { EventFeedback } from './feedback.entity.js';

visible(EventFeedback, (row, me) => anyOf(me.holds('ADVISER', row.municipality), me.has('COORDINATOR') && exists(Event, (event) => sql`${event.id} = ${row.event} and ${event.networkOnly}`)));

export const FEEDBACK_DAYS = 30;
