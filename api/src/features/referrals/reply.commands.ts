import { CommandReceipt } from '../../core/outbox.entity.js';
import type { Context } from '../../core/context.js';
import { hashOf } from '../../core/secrets.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { acceptReferral, adviseOnReferral, declineReferral, linkOf } from './referral.commands.js';
import { ReferralLink } from './referral.entity.js';
import { REPLY_LINK } from './referral.rules.js';
import type { AcceptByReplyLinkInput, AdviseByReplyLinkInput, DeclineByReplyLinkInput } from './reply.inputs.js';

export function acceptByReplyLink(ctx: Context, input: AcceptByReplyLinkInput): Promise<string> {
  return once(ctx, input, (moving) => acceptReferral(ctx, { ...input, ...moving }));
}

export function declineByReplyLink(ctx: Context & RoutingContext, input: DeclineByReplyLinkInput): Promise<string> {
  return once(ctx, input, (moving) => declineReferral(ctx, { ...input, ...moving }));
}

export function adviseByReplyLink(ctx: Context, input: AdviseByReplyLinkInput): Promise<string> {
  return once(ctx, input, (moving) => adviseOnReferral(ctx, { ...input, ...moving }));
}

type Moving = { referral: string; link: ReferralLink };

/** The link is used up by the answer; who sends the same answer again, by the same link and key, is told what came of it. */
async function once(ctx: Context, { token, key }: { token: string; key?: string | null }, move: (moving: Moving) => Promise<string>): Promise<string> {
  const done = key ? await answeredBefore(ctx, token, key) : null;
  if (done) return done;
  const link = await linkOf(ctx, token, 'RECEIVER');
  return move({ referral: link.referral.id, link });
}

async function answeredBefore(ctx: Context, token: string, key: string): Promise<string | null> {
  const em = ctx.em.fork();
  const link = await em.findOne(ReferralLink, { tokenHash: hashOf(token), audience: 'RECEIVER', usedAt: { $ne: null } });
  const receipt = link && (await em.findOne(CommandReceipt, { key, by: ctx.viewer.personId, result: link.referral.id }));
  if (!link || !receipt) return null;
  ctx.grant({ role: REPLY_LINK, scope: link.referral.id });
  return link.referral.id;
}
