import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type CommandName, query, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { insistOnPatience } from '../../core/patience.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { factsOf, isHost, refusalToDiscuss } from '../campaigns/campaign.rules.js';
import { decided } from '../campaigns/decision.commands.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { IdeaComment } from './comment.entity.js';
import type { CommentIdeaInput, HideIdeaInput, ReportIdeaInput } from './comment.inputs.js';
import { isFirst } from './idea.commands.js';
import { Idea } from './idea.entity.js';
import { hiddenMail } from './idea.mail.js';
import { errorsInSignature, LIMITS, writerKindOf } from './idea.rules.js';
import { tellHiddenOrigin } from './origin.commands.js';
import { settleReports } from './report.commands.js';

/** Says something to an idea, or replies to what somebody said. */
export function commentIdea(ctx: CommandContext, input: CommentIdeaInput): Promise<string> {
  const work = async (tx: Tx) => {
    const { em, viewer, now } = tx;
    await insistOnPatience(tx, { sender: `comments ${viewer.personId}`, ...LIMITS.comments });
    const idea = await tx.find(Idea, input.idea);
    const campaign = await em.findOneOrFail(Campaign, idea.campaign.id);
    insist(refusalToDiscuss(factsOf(campaign, dayOf(now)), await isFirst(tx, campaign)));
    const above = input.replyTo ? await commentOf(tx, idea, input.replyTo) : null;
    if (idea.hiddenAt || above?.hiddenAt) throw new Refusal('IDEA_HIDDEN');
    if (idea.mergedInto) throw new Refusal('IDEA_MERGED');
    const errors = errorsInSignature(viewer, input);
    if (errors.length > 0) throw invalidInput(...errors);
    const comment = new IdeaComment();
    Object.assign(comment, {
      idea,
      thread: above?.thread ?? comment.id,
      text: input.text.trim(),
      language: input.language,
      author: em.getReference(Person, viewer.personId!),
      company: input.company ? em.getReference(Company, input.company) : null,
      writerKind: writerKindOf(viewer, input, isHost(viewer, campaign)),
      signedAs: input.signedAs,
      postedAt: now,
    });
    em.persist(comment);
    return comment.id;
  };
  return command(ctx, 'commentIdea', work, input.key);
}

/** Told twice by the same person it is told once. */
export async function reportIdea(ctx: CommandContext, input: ReportIdeaInput): Promise<void> {
  await command(ctx, 'reportIdea', async (tx) => {
    await insistOnPatience(tx, { sender: `reports ${tx.viewer.personId}`, ...LIMITS.reports });
    const idea = await tx.find(Idea, input.idea);
    const comment = input.comment ? await commentOf(tx, idea, input.comment) : null;
    const text = 'insert into idea_report (id, idea_id, comment_id, person_id, reason, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing';
    await query(tx.em, text, [newId(), idea.id, comment?.id ?? null, tx.viewer.personId, input.reason.trim(), tx.now]);
    return idea.id;
  });
}

/** What does not belong there is hidden and not deleted: everybody reads why, and its writer is told. */
export function hideIdea(ctx: CommandContext, input: HideIdeaInput): Promise<string> {
  return moderate(ctx, 'hideIdea', input, async (tx, thing, idea) => {
    if (thing.hiddenAt) return;
    const reason = { text: input.reason.trim(), language: input.language ?? null };
    Object.assign(thing, { hiddenAt: tx.now, hiddenReason: reason.text, hiddenLanguage: reason.language });
    decided(tx, idea.campaign, 'HIDDEN', { idea: idea.id, onComment: thing !== idea, reason: reason.text, reasonLanguage: reason.language });
    const author = thing.author && (await tx.em.findOne(Person, thing.author.id));
    if (author) tx.mail(hiddenMail(author, reason, `${tx.portalUrl}/${author.language}/ideas/idea/${idea.id}`));
    if (thing === idea) await tellHiddenOrigin(tx, idea, reason);
  });
}

export function showIdeaAgain(ctx: CommandContext, input: Part): Promise<string> {
  return moderate(ctx, 'showIdeaAgain', input, async (tx, thing, idea) => {
    if (!thing.hiddenAt) return;
    // What its writer took back has no words any more.
    if (thing.withdrawnAt) throw new Refusal('IDEA_HIDDEN');
    Object.assign(thing, { hiddenAt: null, hiddenReason: null, hiddenLanguage: null });
    decided(tx, idea.campaign, 'SHOWN', { idea: idea.id, onComment: thing !== idea });
  });
}

/** The host has looked at what was reported, and leaves it. */
export function leaveReported(ctx: CommandContext, input: Part): Promise<string> {
  return moderate(ctx, 'leaveReported', input, async () => {});
}

interface Part {
  readonly idea: string;
  readonly comment?: string | null;
}

/** Whatever a host decides of a thing settles what was reported of it. */
function moderate(ctx: CommandContext, name: CommandName, input: Part, change: (tx: Tx, thing: Idea | IdeaComment, idea: Idea) => Promise<void>): Promise<string> {
  return command(ctx, name, async (tx) => {
    const idea = await tx.lock(Idea, input.idea);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    if (!isHost(tx.viewer, campaign)) throw new Refusal('NOT_ALLOWED');
    const comment = input.comment ? await commentOf(tx, idea, input.comment) : null;
    await change(tx, comment ?? idea, idea);
    await settleReports(tx, comment ? { comment: comment.id } : { idea: idea.id, withComments: false });
    return idea.id;
  });
}

async function commentOf(tx: Tx, idea: Idea, id: string): Promise<IdeaComment> {
  const found = await tx.find(IdeaComment, id);
  if (found.idea.id !== idea.id) throw new Refusal('NOT_FOUND');
  return found;
}
