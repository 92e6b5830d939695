import { query, type Tx } from '../../core/command.js';

/** A comment, an idea by itself, or an idea with all that was said to it. */
type Reported = { readonly comment: string } | { readonly idea: string; readonly withComments: boolean };

/** What was reported of it is settled: a host has decided, or its words are gone. */
export async function settleReports({ em, now }: Tx, what: Reported): Promise<void> {
  const of = 'comment' in what ? 'comment_id = $1' : `idea_id = $1${what.withComments ? '' : ' and comment_id is null'}`;
  await query(em, `update idea_report set settled_at = $2 where ${of} and settled_at is null`, ['comment' in what ? what.comment : what.idea, now]);
}
