import { query, type Tx } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { settledMail, type SettledAs } from './report.mail.js';

export interface Settled {
  readonly outcome: SettledAs;
  /** Why the host hid it, as everybody reads it. */
  readonly reason?: string;
}

interface Reported {
  readonly idea: string;
  /** A comment on it; null: the idea itself; 'ANY': all that was reported there. */
  readonly comment: string | null;
}

/** Settles what was reported of a thing, and tells each who reported it and can be written to. */
export async function settleReports(tx: Tx, campaign: Campaign, { idea, comment }: Reported, { outcome, reason }: Settled): Promise<void> {
  const open = await query<{ id: string; email: string | null; language: Language }>(
    tx.em,
    `select r.id, coalesce(p.email, r.email) as email, coalesce(p.language, r.language) as language from idea_report r left join person p on p.id = r.person_id and p.forgotten_at is null
      where r.idea_id = $1 and r.settled_at is null and ($3 or r.comment_id is not distinct from $2) order by r.id for update of r`,
    [idea, comment === 'ANY' ? null : comment, comment === 'ANY'],
  );
  // Who is told has no further need to be known.
  await query(tx.em, 'update idea_report set settled_at = $2, email = null where id = any($1)', [open.map(({ id }) => id), tx.now]);
  const told = new Map(open.flatMap(({ email, language }) => (email ? [[email, language] as const] : [])));
  for (const [to, language] of told) tx.mail(settledMail({ to, language, outcome, reason, campaign: campaign.title[language], page: `${tx.portalUrl}/${language}/ideas/idea/${idea}` }));
}
