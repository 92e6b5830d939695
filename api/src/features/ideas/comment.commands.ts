import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type CommandName, type Tx } from '../../core/command.js';
import { insistOnPatience } from '../../core/patience.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { factsOf, isHost, refusalToDiscuss } from '../campaigns/campaign.rules.js';
import { decided } from '../campaigns/decision.commands.js';
import { Company } from '../companies/company.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { IdeaComment } from './comment.entity.js';
import type { CommentIdeaInput, HideIdeaInput } from './comment.inputs.js';
import { insistOnShown, isFirst } from './idea.commands.js';
import { Idea } from './idea.entity.js';
import { hiddenMail } from './idea.mail.js';
import { errorsInDepartment, errorsInSignature, LIMITS, writerKindOf } from './idea.rules.js';
import { tellHiddenOrigin } from './origin.commands.js';
import { settleReports, type Settled } from './settle.commands.js';

/** Says something to an idea, or replies to what somebody said. */
export function commentIdea(ctx: CommandContext, input: CommentIdeaInput): Promise<string> {
  const work = async (tx: Tx) => {
    const { em, viewer } = tx;
    await insistOnPatience(tx, { sender: `comments ${viewer.personId}`, ...LIMITS.comments });
    const idea = await tx.find(Idea, input.idea);
    const campaign = await em.findOneOrFail(Campaign, idea.campaign.id);
    const above = await insistOnDiscussing(tx, idea, campaign, input.replyTo ?? null, await isFirst(tx, campaign));
    const errors = [...errorsInSignature(viewer, input), ...errorsInDepartment(viewer, input, (await municipalityOf(tx, input.department)) === campaign.municipality.code)];
    if (errors.length > 0) throw invalidInput(...errors);
    const comment = newComment(tx, idea, above, input);
    Object.assign(comment, {
      author: em.getReference(Person, viewer.personId!),
      company: input.company ? em.getReference(Company, input.company) : null,
      department: input.department ? em.getReference(Department, input.department) : null,
      writerKind: writerKindOf(viewer, input, isHost(viewer, campaign)),
      signedAs: input.signedAs,
    });
    return comment.id;
  };
  return command(ctx, 'commentIdea', work, input.key);
}

async function municipalityOf({ em }: Tx, department: string | null | undefined): Promise<string | null> {
  return department ? ((await em.findOne(Department, department))?.municipality.code ?? null) : null;
}

/** That something can be said to an idea now; answers with the comment that is replied to, if any. */
export async function insistOnDiscussing(tx: Tx, idea: Idea, campaign: Campaign, replyTo: string | null, first: boolean): Promise<IdeaComment | null> {
  insist(refusalToDiscuss(factsOf(campaign, dayOf(tx.now)), first));
  await insistOnShown(tx, idea);
  const above = replyTo ? await commentOf(tx, idea, replyTo) : null;
  if (above?.hiddenAt) throw new Refusal('IDEA_HIDDEN');
  return above;
}

/** A comment that says this; who wrote it is still to be said. */
export function newComment({ em, now }: Tx, idea: Idea, above: IdeaComment | null, { text, language }: Pick<CommentIdeaInput, 'text' | 'language'>): IdeaComment {
  const comment = new IdeaComment();
  Object.assign(comment, { idea, thread: above?.thread ?? comment.id, text: text.trim(), language, postedAt: now });
  em.persist(comment);
  return comment;
}

/** What does not belong there is hidden and not deleted: everybody reads why, and its writer is told. */
export function hideIdea(ctx: CommandContext, input: HideIdeaInput): Promise<string> {
  return moderate(ctx, 'hideIdea', input, { outcome: 'HIDDEN', reason: input.reason.trim() }, async (tx, thing, idea) => {
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
  return moderate(ctx, 'showIdeaAgain', input, { outcome: 'LEFT' }, async (tx, thing, idea) => {
    if (!thing.hiddenAt) return;
    // What its writer took back has no words any more.
    if (thing.withdrawnAt) throw new Refusal('IDEA_HIDDEN');
    Object.assign(thing, { hiddenAt: null, hiddenReason: null, hiddenLanguage: null });
    decided(tx, idea.campaign, 'SHOWN', { idea: idea.id, onComment: thing !== idea });
  });
}

/** The host has looked at what was reported, and leaves it. */
export function leaveReported(ctx: CommandContext, input: Part): Promise<string> {
  return moderate(ctx, 'leaveReported', input, { outcome: 'LEFT' }, async () => {});
}

interface Part {
  readonly idea: string;
  readonly comment?: string | null;
}

/** Whatever a host decides of a thing settles what was reported of it. */
function moderate(ctx: CommandContext, name: CommandName, input: Part, what: Settled, change: (tx: Tx, thing: Idea | IdeaComment, idea: Idea) => Promise<void>): Promise<string> {
  return command(ctx, name, async (tx) => {
    const idea = await tx.lock(Idea, input.idea);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    if (!isHost(tx.viewer, campaign)) throw new Refusal('NOT_ALLOWED');
    const comment = input.comment ? await commentOf(tx, idea, input.comment) : null;
    await change(tx, comment ?? idea, idea);
    await settleReports(tx, campaign, { idea: idea.id, comment: comment?.id ?? null }, what);
    return idea.id;
  });
}

/** A comment on just this idea. */
export async function commentOf(tx: Tx, idea: Idea, id: string): Promise<IdeaComment> {
  const found = await tx.find(IdeaComment, id);
  if (found.idea.id !== idea.id) throw new Refusal('NOT_FOUND');
  return found;
}
