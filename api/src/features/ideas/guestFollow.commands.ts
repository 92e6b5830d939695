import { nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { personOf } from '../events/registration.commands.js';
import { Person } from '../people/person.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { setDigest, setFollow, whatOf } from './follow.commands.js';
import { FollowLink } from './followLink.entity.js';
import { confirmBy, insistOnGuest, isMachine, type FromInternet } from './guest.commands.js';
import type { FollowAsGuestInput } from './guest.inputs.js';
import { Idea } from './idea.entity.js';
import { toConfirmMail } from './idea.mail.js';

/** Asks by mail whether the address wants to hear of it; the answer is the same whether or not it does already. */
export async function followAsGuest(ctx: CommandContext & FromInternet, input: FollowAsGuestInput): Promise<void> {
  if (isMachine(input)) return;
  await command(ctx, 'followAsGuest', async (tx) => {
    await insistOnGuest(tx, ctx, input.email);
    const [ideaId, campaignId, code] = await whatOf(tx, input);
    const idea = ideaId ? await tx.em.findOneOrFail(Idea, ideaId) : null;
    const campaign = campaignId ? await tx.em.findOneOrFail(Campaign, campaignId) : null;
    const topic = code ? await tx.em.findOneOrFail(Topic, { code }) : null;
    const { secret, hash } = newSecret();
    const { language } = input;
    const email = input.email.trim().toLowerCase();
    tx.em.persist(tx.em.create(FollowLink, { tokenHash: hash, idea, campaign, topic, email, language, expiresAt: confirmBy(tx) }));
    const portal = `${tx.portalUrl}/${language}`;
    const signIn = `${portal}/sign-in?returnTo=${encodeURIComponent(`/${language}/ideas/followed`)}`;
    const about = { campaign: campaign?.title[language] ?? null, idea: idea && !idea.hiddenAt ? idea.title : null, topic: topic?.name[language] ?? null };
    tx.mail(toConfirmMail({ deed: 'FOLLOW', to: email, language, about, link: `${portal}/ideas/follow/${secret}`, signIn }));
    return '';
  });
}

/** What stands behind a mail's link, and whether its address hears of it now. Reading it changes nothing. */
export async function followOfLink(ctx: Pick<Context, 'em' | 'clock'>, token: string): Promise<{ link: FollowLink; isFollowed: boolean }> {
  const em = ctx.em.fork();
  const link = await em.findOne(FollowLink, { tokenHash: hashOf(token) });
  if (!link || link.expiresAt <= nowOf(ctx)) throw new Refusal('LINK_NOT_VALID');
  const text = `select from idea_follow f join person p on p.id = f.person_id where p.email = $1 and f.idea_id is not distinct from $2 and f.campaign_id is not distinct from $3 and f.topic_code is not distinct from $4
    and not exists (select from no_idea_digest x where x.person_id = p.id)`;
  const found = await query(em, text, [link.email, link.idea?.id ?? null, link.campaign?.id ?? null, link.topic?.code ?? null]);
  return { link, isFollowed: found.length > 0 };
}

/** Whoever confirms that they want to hear of something wants the mail of the day, also where they had stopped it before. */
export async function setFollowByLink(ctx: Context, token: string, wanted: boolean): Promise<void> {
  const { link: { id } } = await followOfLink(ctx, token);
  await command(asSystem(ctx), 'setFollowByLink', async (tx) => {
    const link = await tx.em.findOneOrFail(FollowLink, id);
    link.usedAt ??= tx.now;
    const person = wanted ? await personOf(tx, link.email, link.language) : await tx.em.findOne(Person, { email: link.email });
    if (!person) return id;
    await setFollow(tx, { person: person.id, idea: link.idea?.id ?? null, campaign: link.campaign?.id ?? null, topic: link.topic?.code ?? null }, wanted);
    if (wanted) await setDigest(tx, person.id, true);
    return id;
  });
}
