import { audits } from '../../core/audit.js';
import { lifecycle } from '../../core/lifecycle.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, visibleFields, type Me } from '../../core/visibility.js';
import { isHostedBy } from '../campaigns/campaign.rules.js';
import { CampaignDecision } from '../campaigns/decision.entity.js';
import { Need } from '../needs/need.entity.js';
import { Idea } from './idea.entity.js';
import { campaignOf, isReadable } from './idea.rules.js';
import { IdeaMerge, type MergeMove, type MergeStatus } from './merge.entity.js';
import { IdeaOrigin } from './origin.entity.js';

/** Long enough for who reads their mail once a week, or is on a journey. */
export const DAYS_TO_OBJECT = 14;

visible(IdeaMerge, () => true);
// Why two ideas are one repeats what they say.
const areReadable = (ids: readonly Sql[], me: Me): Condition => allOf(...ids.map((id) => exists(Idea, (idea) => allOf(sql`${idea.id} = ${id}`, isReadable(idea, idea.campaign, me)))));
visibleFields(IdeaMerge, ['reason'], (row, me) => areReadable([row.idea, row.into], me));
visibleFields(CampaignDecision, ['reason'], (row, me) => anyOf(sql`${row.kind} <> 'MERGE_PROPOSED'`, areReadable([row.idea, row.into], me)));
visibleFields(IdeaMerge, ['objection'], (row, me) => anyOf(mayMove('OBJECT', row, me), mayMove('WITHDRAW', row, me)));
audits(IdeaMerge);

interface Merge {
  readonly status: MergeStatus;
  /** The person who wrote the idea that is merged; null: nobody, or nobody any more. */
  readonly author: string | null;
  /** The company whose need was published as that idea; null: it comes from none. */
  readonly company: string | null;
  readonly municipality: string;
  readonly isDue: boolean;
  /** One of the two ideas is hidden: no reader is sent to what they cannot read. */
  readonly isHidden: boolean;
}

const isTheirs = (viewer: Viewer, { author, company }: Merge): boolean => (author !== null && author === viewer.personId) || (company !== null && viewer.is('ENTREPRENEUR', company));
const isHost = (viewer: Viewer, { municipality }: Merge): boolean => viewer.is('ADVISER', municipality);

/** The life of a merge. Completing it is the portal’s own: nobody shortens the time for objecting. */
export const mergeLife = lifecycle<MergeStatus, MergeMove, Merge, Viewer>({
  OBJECT: { from: ['PROPOSED'], to: 'OBJECTED', who: isTheirs },
  COMPLETE: { from: ['PROPOSED'], to: 'MERGED', who: (viewer) => !viewer.isSignedIn, refuse: ({ isDue, isHidden }) => (isDue && !isHidden ? null : 'WRONG_STATE') },
  WITHDRAW: { from: ['PROPOSED', 'MERGED'], to: 'WITHDRAWN', who: isHost },
});

/** The same for reading, where the people are found through other rows. */
export function mayMove(move: MergeMove, merge: Row<IdeaMerge>, me: Me): Condition {
  if (move === 'OBJECT') return anyOf(me.signedIn && exists(Idea, (idea) => sql`${idea.id} = ${merge.idea} and ${idea.author} = ${me.person}`), me.has('ENTREPRENEUR') && me.holds('ENTREPRENEUR', companyBehind(merge.idea)));
  return move === 'WITHDRAW' && isHostedBy(campaignOf(merge.idea), me);
}

/** The company whose need was published as an idea, by the id of the idea. */
function companyBehind(idea: Sql): Sql {
  return valueOf(Need, (need) => need.company, (need) => exists(IdeaOrigin, (origin) => sql`${origin.need} = ${need.id} and ${origin.idea} = ${idea}`));
}

interface Candidate {
  readonly id: string;
  readonly campaign: { id: string };
  readonly hiddenAt: Date | null;
  readonly mergedInto: object | null;
}

/** Ideas are merged once, and not into one that is merged itself: a reader goes one step, and counts need no adding up. */
export function refusalToMerge(idea: Candidate, into: Candidate, hasMerged: boolean): RefusalCode | null {
  if (idea.id === into.id || idea.campaign.id !== into.campaign.id) return 'CANNOT_MERGE';
  if (idea.hiddenAt || into.hiddenAt) return 'IDEA_HIDDEN';
  return idea.mergedInto || into.mergedInto || hasMerged ? 'ALREADY_MERGED' : null;
}
