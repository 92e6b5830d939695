import { DateTime } from 'luxon';
import { dayOf, nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { insistOnPatience } from '../../core/patience.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { factsOf, refusalToDiscuss, refusalToPropose } from '../campaigns/campaign.rules.js';
import { personOf } from '../events/registration.commands.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { followOwn } from './follow.commands.js';
import { addSupport, newIdea, topicsFor } from './idea.commands.js';
import { Idea } from './idea.entity.js';
import type { ProposeAsGuestInput, SupportAsGuestInput } from './idea.inputs.js';
import { toConfirmMail } from './idea.mail.js';
import { CONFIRM_HOURS, FASTEST_SECONDS, IDEA_LINK, LIMITS } from './idea.rules.js';
import { IdeaLink, type GuestDeed } from './ideaLink.entity.js';

export type FromInternet = Pick<Context, 'address'>;

/** Keeps the idea of somebody without an account until they confirm it by mail. A machine that fills in everything is thanked, and nothing is done. */
export async function proposeAsGuest(ctx: RoutingContext & FromInternet, input: ProposeAsGuestInput): Promise<void> {
  if (isMachine(input)) return;
  const name = nameShown(input);
  const topics = await topicsFor(ctx, input);
  const work = async (tx: Tx) => {
    await insistOnGuest(tx, ctx, input.email);
    const campaign = await tx.find(Campaign, input.campaign);
    insist(refusalToPropose(factsOf(campaign, dayOf(tx.now)), false));
    const idea = await newIdea(tx, campaign, { ...input, topics });
    Object.assign(idea, { author: null, company: null, writerKind: 'PERSON', signedAs: input.showName ? 'NAME' : 'NEITHER', confirmBy: confirmBy(tx) });
    askToConfirm(tx, 'PROPOSE', idea, campaign, { ...input, name });
    return idea.id;
  };
  await command(ctx, 'proposeAsGuest', work, input.key);
}

/** The answer is the same whether or not the address is known, and whether or not it supports the idea already. */
export async function supportAsGuest(ctx: CommandContext & FromInternet, input: SupportAsGuestInput): Promise<void> {
  if (isMachine(input)) return;
  await command(ctx, 'supportAsGuest', async (tx) => {
    await insistOnGuest(tx, ctx, input.email);
    const idea = await tx.find(Idea, input.idea);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    insist(refusalToDiscuss(factsOf(campaign, dayOf(tx.now)), false));
    if (idea.hiddenAt) throw new Refusal('IDEA_HIDDEN');
    if (idea.mergedInto) throw new Refusal('IDEA_MERGED');
    askToConfirm(tx, 'SUPPORT', idea, campaign, { ...input, name: null });
    return idea.id;
  });
}

/** Lets the holder of a mail's link see its idea for this request. Reading it changes nothing. */
export async function ideaOfLink(ctx: Pick<Context, 'em' | 'clock' | 'grant'>, token: string): Promise<{ id: string; deed: GuestDeed; idea: string; done: boolean; supports: boolean }> {
  const em = ctx.em.fork();
  const link = await em.findOne(IdeaLink, { tokenHash: hashOf(token) });
  if (!link || link.expiresAt <= nowOf(ctx)) throw new Refusal('LINK_NOT_VALID');
  ctx.grant({ role: IDEA_LINK, scope: link.idea.id });
  const found = await query(em, 'select from idea_support s join person p on p.id = s.person_id where s.idea_id = $1 and p.email = $2', [link.idea.id, link.email]);
  return { id: link.id, deed: link.deed, idea: link.idea.id, done: link.usedAt !== null, supports: found.length > 0 };
}

/** The guest has the mail: now there is a person, and the idea or the support is theirs. */
export async function confirmIdeaLink(ctx: Context, token: string): Promise<void> {
  const { id } = await ideaOfLink(ctx, token);
  await command(asSystem(ctx), 'confirmIdeaLink', async (tx) => {
    const [{ idea_id: ideaId } = {}] = await query<{ idea_id?: string }>(tx.em, 'update idea_link set used_at = $2 where id = $1 and used_at is null returning idea_id', [id, tx.now]);
    if (!ideaId) return id;
    const link = await tx.em.findOneOrFail(IdeaLink, id);
    const idea = await tx.em.findOneOrFail(Idea, ideaId);
    const person = await personOf(tx, link.email, link.language);
    person.name ||= link.name ?? '';
    if (link.deed === 'SUPPORT') await addSupport(tx, idea, person.id, false);
    else {
      // Sent in time it may be confirmed while it can still be discussed; into a campaign that is over it would come without anybody's ear.
      const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
      insist(refusalToDiscuss(factsOf(campaign, dayOf(tx.now)), false));
      Object.assign(idea, { author: person, confirmBy: null, publishedAt: tx.now });
      followOwn(tx, idea);
    }
    return id;
  });
}

/** What no guest confirmed in time is deleted: nothing is kept of somebody who may never have asked. */
export async function lapseGuestIdeas(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  await command(asSystem(ctx), 'lapseGuestIdeas', async ({ em, now }) => {
    await query(em, 'delete from idea where confirm_by <= $1', [now]);
    await query(em, 'delete from comment_link where expires_at <= $1 and used_at is null', [now]);
    return '';
  });
}

/** How often an address may be written to, and how often one address of the internet may ask for it. */
export async function insistOnGuest(tx: Tx, { address }: FromInternet, email: string): Promise<void> {
  await insistOnPatience(tx, { sender: `idea email ${email.trim().toLowerCase()}`, ...LIMITS.guestEmail }, { sender: `idea internet ${address}`, ...LIMITS.guestInternet });
}

/** A machine that fills in everything is thanked, and nothing is done; who is faster than anybody writes is refused. */
export function isMachine({ homepage, seconds }: { homepage: string; seconds?: number }): boolean {
  if (homepage !== '') return true;
  if (seconds !== undefined && seconds < FASTEST_SECONDS) throw new Refusal('TOO_FAST');
  return false;
}

/** The name that a guest gave; needed where it is to be shown. */
export function nameShown({ name, showName }: { name?: string | null; showName: boolean }): string | null {
  const given = name?.trim() || null;
  if (showName && !given) throw invalidInput({ path: 'name', code: 'REQUIRED' });
  return given;
}

/** Until when a guest may confirm. */
export const confirmBy = ({ now }: Tx): Date => DateTime.fromJSDate(now).plus({ hours: CONFIRM_HOURS }).toJSDate();

function askToConfirm(tx: Tx, deed: GuestDeed, idea: Idea, campaign: Campaign, { email, name, language }: Pick<IdeaLink, 'email' | 'name' | 'language'>): void {
  const { secret, hash } = newSecret();
  const to = email.trim().toLowerCase();
  const portal = `${tx.portalUrl}/${language}`;
  tx.em.persist(tx.em.create(IdeaLink, { tokenHash: hash, deed, idea, email: to, name, language, expiresAt: confirmBy(tx) }));
  const signIn = `${portal}/sign-in?returnTo=${encodeURIComponent(`/${language}/ideas/idea/${idea.id}`)}`;
  tx.mail(toConfirmMail({ deed, to, language, about: { campaign: campaign.title[language], idea: deed === 'SUPPORT' ? idea.title : null }, link: `${portal}/ideas/confirm/${secret}`, signIn }));
}
