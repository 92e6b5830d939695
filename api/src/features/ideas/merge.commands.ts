import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { dayOf, nowOf } from '../../core/clock.js';
import { asSystem, command, query, refuseOnConflict, type CommandContext, type Tx } from '../../core/command.js';
import { insist, Refusal } from '../../core/refusal.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { isHost, phaseOf } from '../campaigns/campaign.rules.js';
import { decided } from '../campaigns/decision.commands.js';
import type { DecisionKind } from '../campaigns/decision.entity.js';
import { Person } from '../people/person.entity.js';
import { support } from './idea.commands.js';
import { Idea } from './idea.entity.js';
import { IdeaMerge, type MergeMove } from './merge.entity.js';
import type { ObjectToMergeArgs, ProposeMergeInput } from './merge.inputs.js';
import { mergeMail } from './merge.mail.js';
import { DAYS_TO_OBJECT, mergeLife, refusalToMerge } from './merge.rules.js';
import { companyBehind, membersBehind } from './origin.commands.js';

refuseOnConflict('idea_merge_once', 'ALREADY_MERGED');

/** A host proposes to merge; both writers are told at once, because the time for objecting runs. */
export function proposeMerge(ctx: CommandContext, input: ProposeMergeInput): Promise<string> {
  const work = async (tx: Tx) => {
    const [idea, into] = await lockIdeas(tx, input.idea, input.into);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    if (!isHost(tx.viewer, campaign)) throw new Refusal('NOT_ALLOWED');
    insist(refusalToMerge(idea, into, await takesPart(tx, idea, into)));
    const merge = new IdeaMerge();
    const objectUntil = DateTime.fromJSDate(tx.now).plus({ days: DAYS_TO_OBJECT }).toJSDate();
    Object.assign(merge, { idea, into, status: 'PROPOSED', reason: input.reason.trim(), language: input.language, proposedAt: tx.now, objectUntil });
    tx.em.persist(merge);
    decided(tx, campaign, 'MERGE_PROPOSED', { idea: idea.id, into: into.id, reason: merge.reason, reasonLanguage: merge.language });
    await tellWriters(tx, merge);
    return idea.id;
  };
  return command(ctx, 'proposeMerge', work, input.key);
}

export function objectToMerge(ctx: CommandContext, { ideaMerge, reason }: ObjectToMergeArgs): Promise<string> {
  return command(ctx, 'objectToMerge', (tx) => move(tx, ideaMerge, 'OBJECT', 'MERGE_OBJECTED', { objection: reason?.trim() || null }));
}

/** Support that was moved stays where its people have put it. */
export function withdrawMerge(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'withdrawMerge', (tx) => move(tx, id, 'WITHDRAW', 'MERGE_WITHDRAWN'));
}

/** What nobody objected to in time; while one of the two is hidden it waits, so that no reader is sent to what they cannot read. */
const DUE = `select id from idea_merge m where status = 'PROPOSED' and object_until <= $1
  and not exists (select from idea i where i.id in (m.idea_id, m.into_id) and i.hidden_at is not null) order by object_until, id`;

/** What nobody objected to in time is merged. */
export async function completeMerges(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  for (const { id } of await query<{ id: string }>(ctx.em.fork(), DUE, [nowOf(ctx)])) {
    // Another process may have done it meanwhile, or a host taken it back.
    await command(asSystem(ctx), 'completeMerges', (tx) => move(tx, id, 'COMPLETE', 'MERGED')).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

/** Who supports an idea that was merged moves their own support, by their own press. */
export function moveSupport(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'moveSupport', async (tx) => {
    const merge = await tx.find(IdeaMerge, id);
    if (merge.status !== 'MERGED') throw new Refusal('WRONG_STATE');
    const into = await tx.find(Idea, merge.into.id);
    const campaign = await tx.em.findOneOrFail(Campaign, into.campaign.id);
    if (phaseOf(campaign, dayOf(tx.now)) === 'DONE') throw new Refusal('NOT_DISCUSSING');
    if (into.hiddenAt) throw new Refusal('IDEA_HIDDEN');
    const gone = await query(tx.em, 'delete from idea_support where idea_id = $1 and person_id = $2 returning 1', [merge.idea.id, tx.viewer.personId]);
    if (gone.length > 0) await support(tx, into, tx.viewer.personId!);
    return merge.idea.id;
  });
}

/** A proposal whose idea was withdrawn has nothing left to merge. */
export async function endProposals(tx: Tx, idea: Idea, campaign: Campaign): Promise<void> {
  const open = await tx.em.find(IdeaMerge, { status: 'PROPOSED', $or: [{ idea }, { into: idea }] }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const merge of open) {
    Object.assign(merge, { status: 'WITHDRAWN', decidedAt: tx.now });
    decided(tx, campaign, 'MERGE_WITHDRAWN', { idea: merge.idea.id, into: merge.into.id });
  }
}

async function move(tx: Tx, id: string, name: MergeMove, kind: DecisionKind, said: { objection?: string | null } = {}): Promise<string> {
  // The ideas first, as whoever withdraws or hides one locks them: nobody waits for each other, and what is hidden now is known.
  const found = await tx.find(IdeaMerge, id);
  const [idea, into] = await lockIdeas(tx, found.idea.id, found.into.id);
  const merge = await tx.lock(IdeaMerge, id);
  const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
  const facts = { status: merge.status, author: idea.author?.id ?? null, company: await companyBehind(tx, idea), municipality: campaign.municipality.code, isDue: merge.objectUntil <= tx.now, isHidden: Boolean(idea.hiddenAt ?? into.hiddenAt) };
  insist(mergeLife.refusalTo(name, tx.viewer, facts));
  Object.assign(merge, { status: mergeLife.table[name].to, decidedAt: tx.now, ...said });
  idea.mergedInto = merge.status === 'MERGED' ? merge.into : null;
  decided(tx, campaign, kind, { idea: merge.idea.id, into: merge.into.id });
  return merge.idea.id;
}

/** In one order, so that two who lock the same ideas crosswise do not wait for each other. */
async function lockIdeas(tx: Tx, one: string, other: string): Promise<[Idea, Idea]> {
  const locked = new Map<string, Idea>();
  for (const id of [...new Set([one, other])].toSorted()) locked.set(id, await tx.lock(Idea, id));
  return [locked.get(one)!, locked.get(other)!];
}

/** Whether another merge, proposed or done, stands in the way: one goes into the idea, or the other idea is to go elsewhere. */
async function takesPart({ em }: Tx, idea: Idea, into: Idea): Promise<boolean> {
  return (await em.count(IdeaMerge, { status: { $in: ['PROPOSED', 'MERGED'] }, $or: [{ into: idea }, { idea: into }, { idea }] })) > 0;
}

async function tellWriters(tx: Tx, merge: IdeaMerge): Promise<void> {
  const told = new Set<string>();
  for (const [one, isMerged] of [[merge.idea, true], [merge.into, false]] as const) {
    for (const writer of await writersOf(tx, one)) {
      // Who wrote both is told once, of what they can do something about.
      if (!writer.email || told.has(writer.id)) continue;
      told.add(writer.id);
      tx.mail(mergeMail(writer, merge, isMerged, `${tx.portalUrl}/${writer.language}/ideas/idea/${one.id}`));
    }
  }
}

/** Whose idea it is: its author, or the people of the company whose need was published as this idea. */
async function writersOf(tx: Tx, idea: Idea): Promise<Person[]> {
  const author = idea.author && (await tx.em.findOne(Person, idea.author.id));
  return author ? [author] : membersBehind(tx, idea);
}
