import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import type { Language } from '../../core/localized.js';
import { insistOnPatience } from '../../core/patience.js';
import { commentOf } from './comment.commands.js';
import type { IdeaPartInput, ReportIdeaInput } from './comment.inputs.js';
import { isMachine, type FromInternet } from './guest.commands.js';
import type { ReportAsGuestInput } from './guest.inputs.js';
import { Idea } from './idea.entity.js';
import { LIMITS } from './idea.rules.js';

/** Told twice by the same person it is told once. */
export async function reportIdea(ctx: CommandContext, input: ReportIdeaInput): Promise<void> {
  await command(ctx, 'reportIdea', async (tx) => {
    await insistOnPatience(tx, { sender: `reports ${tx.viewer.personId}`, ...LIMITS.reports });
    return putReport(tx, input, { person: tx.viewer.personId, email: null, language: null });
  });
}

/** Waits for nothing: what may be unlawful reaches the host at once. An address is only for the answer, and what it says is once what it says twice. */
export async function reportAsGuest(ctx: CommandContext & FromInternet, input: ReportAsGuestInput): Promise<void> {
  if (isMachine(input)) return;
  const email = input.email?.trim().toLowerCase() || null;
  const work = async (tx: Tx) => {
    const ofAddress = email ? [{ sender: `idea report email ${email}`, ...LIMITS.guestReportsEmail }] : [];
    await insistOnPatience(tx, { sender: `idea report internet ${ctx.address}`, ...LIMITS.guestReports }, ...ofAddress);
    return putReport(tx, input, { person: null, email, language: input.language });
  };
  await command(ctx, 'reportAsGuest', work, input.key);
}

interface Reporter {
  readonly person: string | null;
  readonly email: string | null;
  readonly language: Language | null;
}

/** One open report of a thing by each address, whether its owner was signed in or not. */
const INSERT = `insert into idea_report (id, idea_id, comment_id, person_id, email, language, reason, at)
  select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::text, $6::text, $7::text, $8::timestamptz
  where not exists (select from idea_report r left join person p on p.id = r.person_id where r.idea_id = $2 and r.comment_id is not distinct from $3 and r.settled_at is null
    and coalesce(p.email, r.email) = coalesce($5, (select w.email from person w where w.id = $4)))
  on conflict do nothing`;

async function putReport(tx: Tx, input: IdeaPartInput & { reason: string }, { person, email, language }: Reporter): Promise<string> {
  const idea = await tx.find(Idea, input.idea);
  const comment = input.comment ? await commentOf(tx, idea, input.comment) : null;
  await query(tx.em, INSERT, [newId(), idea.id, comment?.id ?? null, person, email, language, input.reason.trim(), tx.now]);
  return idea.id;
}
