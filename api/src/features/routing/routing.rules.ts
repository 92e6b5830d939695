import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists } from '../../core/row.js';
import { allOf, anyOf, sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { refusalToKeep } from '../directory/keeping.rules.js';
import { Service } from '../directory/service.entity.js';
import { RoutingCorrection, RoutingFeedback } from './correction.entity.js';
import { RoutingGap } from './gap.entity.js';
import { NeedPhrase } from './phrase.entity.js';

/** What businesses say is the coordinator's, the advisers' and the provider's to see; gaps and corrections are the coordinator's alone. */
visible(NeedPhrase, (row, me) =>
  anyOf(
    me.has('COORDINATOR') || me.has('ADVISER'),
    me.has('CONTACT') && exists(Service, (service) => allOf(sql`${service.id} = ${row.service}`, me.holds('CONTACT', service.organisation))),
  ),
);
visible(RoutingGap, (_row, me) => me.has('COORDINATOR'));
visible(RoutingCorrection, (_row, me) => me.has('COORDINATOR'));
visible(RoutingFeedback, (_row, me) => me.has('COORDINATOR'));

/** A provider says how businesses ask for its own services; what speaks for the services of others too is the coordinator's to say. */
export function refusalToKeepPhrases(viewer: Viewer, service: { organisation: { id: string } }, applyToConcept: boolean): RefusalCode | null {
  if (applyToConcept && !viewer.has('COORDINATOR')) return 'NOT_ALLOWED';
  return refusalToKeep(viewer, service);
}

/** Whether all phrases of an organisation's services are to be read, as the visibility above has it; null: of every organisation's. */
export function mayReadPhrases(viewer: Viewer, organisation: string | null): boolean {
  return viewer.has('COORDINATOR') || viewer.has('ADVISER') || (organisation !== null && viewer.is('CONTACT', organisation));
}

audits(NeedPhrase);
refuseOnConflict('need_phrase_once', 'ALREADY_EXISTS');

export const GAP_MONTHS = 12;
export const FEEDBACK_MONTHS = 24;
/** Longer words are cut: a coordinator wants to know what was asked, not to read a story. */
export const LONGEST_KEPT = 500;
