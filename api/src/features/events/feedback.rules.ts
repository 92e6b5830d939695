import { visible } from '../../core/visibility.js';
import { EventFeedback } from './feedback.entity.js';

visible(EventFeedback, (row, me) => me.holds('ADVISER', row.municipality));

export const FEEDBACK_DAYS = 30;
