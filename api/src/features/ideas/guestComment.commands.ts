import { nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { personOf } from '../events/registration.commands.js';
import { insistOnDiscussing, newComment } from './comment.commands.js';
import { CommentLink } from './commentLink.entity.js';
import { confirmBy, insistOnGuest, isMachine, nameShown, type FromInternet } from './guest.commands.js';
import type { CommentAsGuestInput } from './guest.inputs.js';
import { Idea } from './idea.entity.js';
import { toConfirmMail } from './idea.mail.js';

/** Keeps the comment of somebody without an account until they confirm it by mail. */
export async function commentAsGuest(ctx: CommandContext & FromInternet, input: CommentAsGuestInput): Promise<void> {
  if (isMachine(input)) return;
  const name = nameShown(input);
  const work = async (tx: Tx) => {
    await insistOnGuest(tx, ctx, input.email);
    const idea = await tx.find(Idea, input.idea);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    const replyTo = await insistOnDiscussing(tx, idea, campaign, input.replyTo ?? null, false);
    const { secret, hash } = newSecret();
    const { language } = input;
    const email = input.email.trim().toLowerCase();
    tx.em.persist(tx.em.create(CommentLink, { tokenHash: hash, idea, replyTo, text: input.text.trim(), language, signedAs: input.showName ? 'NAME' : 'NEITHER', email, name, expiresAt: confirmBy(tx) }));
    const portal = `${tx.portalUrl}/${language}`;
    const signIn = `${portal}/sign-in?returnTo=${encodeURIComponent(`/${language}/ideas/idea/${idea.id}`)}`;
    tx.mail(toConfirmMail({ deed: 'COMMENT', to: email, language, about: { campaign: campaign.title[language], idea: idea.title }, link: `${portal}/ideas/comment/${secret}`, signIn }));
    return idea.id;
  };
  await command(ctx, 'commentAsGuest', work, input.key);
}

/** What stands behind a mail's link. Reading it changes nothing. */
export async function commentOfLink(ctx: Pick<Context, 'em' | 'clock'>, token: string): Promise<CommentLink> {
  const link = await ctx.em.fork().findOne(CommentLink, { tokenHash: hashOf(token) });
  if (!link || link.expiresAt <= nowOf(ctx)) throw new Refusal('LINK_NOT_VALID');
  return link;
}

/** The guest has the mail: now there is a person, and their comment is published. */
export async function confirmComment(ctx: Context, token: string): Promise<void> {
  const { id } = await commentOfLink(ctx, token);
  await command(asSystem(ctx), 'confirmComment', async (tx) => {
    const first = await query(tx.em, 'update comment_link set used_at = $2 where id = $1 and used_at is null returning id', [id, tx.now]);
    if (first.length === 0) return id;
    const link = await tx.em.findOneOrFail(CommentLink, id);
    const idea = await tx.em.findOneOrFail(Idea, link.idea.id);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    const above = await insistOnDiscussing(tx, idea, campaign, link.replyTo?.id ?? null, false);
    const person = await personOf(tx, link.email, link.language);
    person.name ||= link.name ?? '';
    const comment = newComment(tx, idea, above, link);
    Object.assign(comment, { author: person, company: null, writerKind: 'PERSON', signedAs: link.signedAs });
    Object.assign(link, { comment, text: '' });
    return id;
  });
}
