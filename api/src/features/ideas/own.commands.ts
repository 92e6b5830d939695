import { dayOf } from '../../core/clock.js';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { insist, Refusal } from '../../core/refusal.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { factsOf, isHost, refusalToDiscuss } from '../campaigns/campaign.rules.js';
import { decided } from '../campaigns/decision.commands.js';
import { IdeaComment, IdeaCommentEdit } from './comment.entity.js';
import type { ChangeCommentInput } from './comment.inputs.js';
import { Idea } from './idea.entity.js';
import { refusalToChange, refusalToWithdrawIdea } from './idea.rules.js';
import { endProposals } from './merge.commands.js';
import { settleReports } from './settle.commands.js';

/** What it said before stays to be read: whoever replied to it can see to what. */
export function changeComment(ctx: CommandContext, input: ChangeCommentInput): Promise<string> {
  return command(ctx, 'changeComment', async (tx) => {
    const { comment, campaign, idea } = await ownComment(tx, input.comment);
    if (idea.hiddenAt) throw new Refusal('IDEA_HIDDEN');
    insist(refusalToDiscuss(factsOf(campaign, dayOf(tx.now)), true));
    const text = input.text.trim();
    comment.language = input.language;
    if (text === comment.text) return comment.id;
    tx.em.persist(tx.em.create(IdeaCommentEdit, { comment, text: comment.text, changedAt: tx.now }));
    Object.assign(comment, { text, changedAt: tx.now });
    return comment.id;
  });
}

/** Its place stays, so that replies can be read; its words are erased, those from before too. In any phase. */
export function withdrawComment(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'withdrawComment', async (tx) => {
    const { comment, campaign } = await ownComment(tx, id);
    Object.assign(comment, { text: '', hiddenAt: tx.now, withdrawnAt: tx.now });
    await query(tx.em, 'delete from idea_comment_edit where comment_id = $1', [id]);
    await settleReports(tx, campaign, { idea: comment.idea.id, comment: id }, { outcome: 'WITHDRAWN' });
    decided(tx, campaign, 'WITHDRAWN', { idea: comment.idea.id, onComment: true });
    return id;
  });
}

/** Its address stays and says that it was withdrawn; its words, its support and what was reported of it go. */
export function withdrawIdea(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'withdrawIdea', async (tx) => {
    const idea = await tx.lock(Idea, id);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    insist(refusalToWithdrawIdea(tx.viewer, idea, isHost(tx.viewer, campaign), (await tx.em.count(Idea, { mergedInto: idea })) > 0));
    await tx.em.populate(idea, ['topics']);
    idea.topics.removeAll();
    Object.assign(idea, { title: '', text: '', place: null, hiddenAt: tx.now, withdrawnAt: tx.now });
    await endProposals(tx, idea, campaign);
    await query(tx.em, 'delete from idea_edit where idea_id = $1', [id]);
    await query(tx.em, 'delete from idea_support where idea_id = $1', [id]);
    // Others who follow it are told; who withdrew it knows.
    await query(tx.em, 'delete from idea_follow where idea_id = $1 and person_id = $2', [id, tx.viewer.personId]);
    await settleReports(tx, campaign, { idea: id, comment: 'ANY' }, { outcome: 'WITHDRAWN' });
    decided(tx, campaign, 'WITHDRAWN', { idea: id });
    return id;
  });
}

async function ownComment(tx: Tx, id: string): Promise<{ comment: IdeaComment; campaign: Campaign; idea: Idea }> {
  const comment = await tx.lock(IdeaComment, id);
  const idea = await tx.em.findOneOrFail(Idea, comment.idea.id);
  const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
  insist(refusalToChange(tx.viewer, comment, isHost(tx.viewer, campaign)));
  return { comment, campaign, idea };
}
