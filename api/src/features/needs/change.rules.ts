import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import type { NeedStatus } from './need.entity.js';

export interface ChangeFacts {
  status: NeedStatus;
  company: { id: string } | null;
  municipality: { code: string };
}

/** The company's people and its adviser, until a department has answered what was asked. */
export function refusalToChange(viewer: Viewer, { status, company, municipality }: ChangeFacts): RefusalCode | null {
  if (!viewer.is('ENTREPRENEUR', company?.id) && !viewer.is('ADVISER', municipality.code)) return 'NOT_ALLOWED';
  return status === 'OPEN' || status === 'ACKNOWLEDGED' ? null : 'WRONG_STATE';
}
