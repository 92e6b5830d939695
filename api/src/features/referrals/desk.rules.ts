import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { DeskRow, type DeskKind, type DeskStep } from './desk.entity.js';
import type { ReferralStatus } from './referral.entity.js';

visible(DeskRow, (row, me) => me.holds('ADVISER', row.municipality));

/** The next move, by the reason for which it is on the desk. */
export const NEXT_STEP: Record<DeskKind, DeskStep> = {
  OVERDUE: 'CALL_RECEIVER',
  DECLINED: 'CHOOSE_ANOTHER',
  REPORTED: 'LOOK_AT_REPORTS',
  NOT_HELPED: 'CALL_COMPANY',
  JOIN_REQUEST: 'ANSWER_REQUEST',
  PROMISE: 'KEEP_PROMISE',
  DEPARTMENT_ASKS: 'ANSWER_DEPARTMENT',
  NEED_WITHOUT_ANSWER: 'ASK_DEPARTMENT',
  TO_CONFIRM: 'ASK_COMPANY',
  ANSWERED: 'READ_ANSWER',
  MERGE_OBJECTED: 'READ_OBJECTION',
};

/** States in which nobody else owes anything: an adviser may say that it is dealt with. What a receiver owes stays on the desk. */
const CLEARABLE: readonly ReferralStatus[] = ['DECLINED', 'ADVISED', 'COMPLETED', 'CONFIRMED'];

export function refusalToClear(viewer: Viewer, { status, municipality }: { status: ReferralStatus; municipality: { code: string } }): RefusalCode | null {
  if (!viewer.is('ADVISER', municipality.code)) return 'NOT_ALLOWED';
  return CLEARABLE.includes(status) ? null : 'WRONG_STATE';
}
