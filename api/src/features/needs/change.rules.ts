import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import type { NeedStatus } from './need.entity.js';
import { isSender } from './need.rules.js';

export interface ChangeFacts {
  status: NeedStatus;
  company: { id: string } | null;
  municipality: { code: string };
}

/** The company's people and its adviser, until a department has answered what was asked. */
export function refusalToChange(viewer: Viewer, need: ChangeFacts): RefusalCode | null {
  if (!isSender(viewer, need)) return 'NOT_ALLOWED';
  return need.status === 'OPEN' || need.status === 'ACKNOWLEDGED' ? null : 'WRONG_STATE';
}

/** The same people, whatever has become of the need: what departments may see is theirs to take back at any time. */
export function refusalToHideCompany(viewer: Viewer, need: Pick<ChangeFacts, 'company' | 'municipality'>): RefusalCode | null {
  return isSender(viewer, need) ? null : 'NOT_ALLOWED';
}
