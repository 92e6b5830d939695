import { auditedNames } from '../../core/audit.js';
import { Audit } from '../../core/audit.entity.js';
import { Forgotten } from '../../core/personal.entity.js';
import { declarations, untilText, type Declared } from '../../core/personal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { plainTitles } from './audited.types.js';
import type { AuditedKind, PersonalKind } from './privacy.types.js';

// Numbers, and rows that tell no personal values: the coordinator answers for the register.
visible(Forgotten, (_row, me) => me.has('COORDINATOR'));
visible(Audit, (_row, me) => me.has('COORDINATOR'));

export function kindOf({ entity, title, keeps }: Declared): PersonalKind {
  return { key: entity.name, title, keeps: keeps.map(({ fields, purpose, until }) => ({ fields: [...fields], purpose, until: untilText(until) })) };
}

/** The register of processing: all kinds of personal data. */
export function register(): PersonalKind[] {
  return declarations().filter(({ keeps }) => keeps.length > 0).map(kindOf);
}

/** What stands in the log of changes, by what people call it. */
export function auditedKinds(): AuditedKind[] {
  const titles = new Map(register().map(({ key, title }) => [key, title]));
  return auditedNames().flatMap((key) => {
    const title = titles.get(key) ?? plainTitles[key];
    return title ? [{ key, title }] : [];
  });
}

/** Keys by which the portal recognises somebody say nothing to them; whoever read one could use it. */
export const isSecret = (field: string): boolean => /Hash$|Digest$|^face$|^doorCode$|^digest$/.test(field);

/** Files come here too, past the rule of the operation. */
export function refusalToRegister(viewer: Viewer): RefusalCode | null {
  if (viewer.has('COORDINATOR')) return null;
  return viewer.isSignedIn ? 'NOT_ALLOWED' : 'SIGN_IN_FIRST';
}
