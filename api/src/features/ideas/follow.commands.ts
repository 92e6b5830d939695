import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { IdeaDigest, IdeaFollow, NoIdeaDigest } from './follow.entity.js';
import type { FollowInput, WhatToFollow } from './follow.inputs.js';
import { Idea } from './idea.entity.js';

/** Whoever proposes an idea follows it, until they say otherwise. */
export function followOwn({ em, now }: Tx, idea: Idea): void {
  em.persist(em.create(IdeaFollow, { person: idea.author!, idea, since: now }));
}

/** Follows something, or stops; twice the same changes nothing. */
export async function follow(ctx: CommandContext, input: FollowInput): Promise<void> {
  await command(ctx, 'follow', async (tx) => {
    const [idea, campaign, topic] = await whatOf(tx, input);
    await setFollow(tx, { person: tx.viewer.personId!, idea, campaign, topic }, input.follow);
    return '';
  });
}

/** The only place that writes what somebody follows by their own will. */
export async function setFollow({ em, now }: Tx, { person, idea, campaign, topic }: { person: string; idea: string | null; campaign: string | null; topic: string | null }, wanted: boolean): Promise<void> {
  const values = [person, idea, campaign, topic];
  if (wanted) await query(em, 'insert into idea_follow (id, person_id, idea_id, campaign_id, topic_code, since) values (gen_random_uuid(), $1, $2, $3, $4, $5) on conflict do nothing', [...values, now]);
  else await query(em, 'delete from idea_follow where person_id = $1 and idea_id is not distinct from $2 and campaign_id is not distinct from $3 and topic_code is not distinct from $4', values);
}

/** Exactly one thing, which the viewer can see. */
export async function whatOf(tx: Tx, { idea, campaign, topic }: WhatToFollow): Promise<[string | null, string | null, string | null]> {
  if ([idea, campaign, topic].filter(Boolean).length !== 1) throw invalidInput({ path: 'idea', code: 'INVALID' });
  if (topic && (await tx.em.count(Topic, { code: topic })) === 0) throw invalidInput({ path: 'topic', code: 'UNKNOWN' });
  return [idea ? (await tx.find(Idea, idea)).id : null, campaign ? (await tx.find(Campaign, campaign)).id : null, topic ?? null];
}

export async function followedTopics({ em }: Pick<CommandContext, 'em'>, person: string): Promise<string[]> {
  return (await query<{ code: string }>(em.fork(), 'select topic_code as code from idea_follow where person_id = $1 and topic_code is not null order by 1', [person])).map(({ code }) => code);
}

export async function wantsIdeaDigest({ em }: Pick<CommandContext, 'em'>, person: string): Promise<boolean> {
  return (await em.fork().count(NoIdeaDigest, { person })) === 0;
}

export async function setIdeaDigest(ctx: CommandContext, wanted: boolean): Promise<void> {
  await command(ctx, 'setIdeaDigest', (tx) => setDigest(tx, tx.viewer.personId!, wanted));
}

/** Whose mail a link stood in. */
export async function personOfDigest({ em }: Pick<CommandContext, 'em'>, token: string): Promise<string> {
  const digest = await em.fork().findOne(IdeaDigest, { tokenHash: hashOf(token) });
  if (!digest) throw new Refusal('LINK_NOT_VALID');
  return digest.person.id;
}

/** By the link of a mail: no sign-in, because guests get such mails too. */
export async function setIdeaDigestByLink(ctx: CommandContext, token: string, wanted: boolean): Promise<void> {
  const person = await personOfDigest(ctx, token);
  await command(asSystem(ctx), 'setIdeaDigest', (tx) => setDigest(tx, person, wanted));
}

/** Whether somebody gets the mail of the day. */
export async function setDigest({ em }: Tx, person: string, wanted: boolean): Promise<string> {
  if (wanted) await query(em, 'delete from no_idea_digest where person_id = $1', [person]);
  else await query(em, 'insert into no_idea_digest (id, person_id) values (gen_random_uuid(), $1) on conflict do nothing', [person]);
  return person;
}
