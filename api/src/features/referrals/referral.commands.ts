import { command, type CommandContext, commandOf, type Tx } from '../../core/command.js';
import { dayOf, nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import { Service } from '../directory/service.entity.js';
import { Person } from '../people/person.entity.js';
import { existing, newReferral, takeConsent } from './draft.commands.js';
import { Referral, ReferralLink, ReferralStep, type LinkAudience, type ReferralMove, type ReferralStatus } from './referral.entity.js';
import type { AcceptReferralInput, CompleteReferralInput, ConfirmReferralInput, ConsentInput, DeclineReferralInput, MeetReferralInput, ReferCompanyInput, ReferralTextInput, SendReferralInput } from './referral.inputs.js';
import { agreeOn, endMeetingWith, openMeeting, proposeTimes, recordThere } from './arrange.commands.js';
import { putContactAside, takeContactInHand } from './contactInHand.commands.js';
import { startClock } from './clock.commands.js';
import { learnFromChoice, learnFromDecline, type ReferralContext } from './referral.learning.js';
import { tellAboutMove } from './referral.mail.js';
import { forgetDraft } from './unfinished.commands.js';
import { LINK, referralLife, REPLY_LINK, refusalWithoutConsent } from './referral.rules.js';

/** Writes a referral without sending it; the consent may still be missing. */
export function draftReferral(ctx: CommandContext, input: ReferCompanyInput): Promise<string> {
  return command(ctx, 'draftReferral', async (tx) => (await newReferral(tx, input)).id, input.key);
}

/** Writes a referral and sends it at once. */
export function referCompany(ctx: ReferralContext, input: ReferCompanyInput): Promise<string> {
  return command(
    ctx,
    'referCompany',
    async (tx) => {
      const referral = await newReferral(tx, input);
      insist(refusalWithoutConsent(referral));
      await make(tx, 'SEND', referral, { text: null });
      await learnFromChoice(tx, ctx, referral);
      await forgetDraft(tx, input.draft);
      return referral.id;
    },
    input.key,
  );
}

export function sendReferral(ctx: ReferralContext, input: SendReferralInput): Promise<string> {
  return moveReferral(ctx, 'SEND', input, () => {}, (tx, referral) => learnFromChoice(tx, ctx, referral));
}

export function acceptReferral(ctx: CommandContext, input: AcceptReferralInput & ByLink): Promise<string> {
  return moveReferral(ctx, 'ACCEPT', { ...input, text: input.proposedTimes }, async (tx, referral) => {
    referral.acceptedAt = tx.now;
    referral.proposedTimes = input.proposedTimes?.trim() || null;
    await arrangeFirst(tx, referral, input);
  });
}

/** Whoever takes the company over chooses one of the times proposed with the referral, proposes others, or leaves them to the company. */
async function arrangeFirst(tx: Tx, referral: Referral, { time, times, place, link }: AcceptReferralInput & ByLink): Promise<void> {
  if (time && times?.length) throw invalidInput({ path: 'times', code: 'INVALID' });
  const id = tx.viewer.personId ?? link?.person?.id;
  const arranging = { side: 'RECEIVER', by: id ? tx.em.getReference(Person, id) : null, place } as const;
  const open = await openMeeting(tx, referral);
  if (time) await agreeOn(tx, referral, open, { ...arranging, time });
  else if (times?.length) proposeTimes(tx, referral, { ...arranging, times, path: 'times' }, open);
  else if (open && place?.trim()) open.place = place.trim();
}

export function declineReferral(ctx: ReferralContext, input: DeclineReferralInput & ByLink): Promise<string> {
  return moveReferral(ctx, 'DECLINE', input, async (tx, referral) => {
    if (input.reason === 'OTHER' && !input.text?.trim()) throw invalidInput({ path: 'text', code: 'REQUIRED' });
    referral.declineReason = input.reason;
    referral.betterService = input.betterService ? await existing(tx, Service, input.betterService, 'betterService') : null;
    if (input.reason === 'NOT_OUR_SERVICE') await learnFromDecline(tx, ctx, referral);
  });
}

export function adviseOnReferral(ctx: CommandContext, input: ReferralTextInput & ByLink): Promise<string> {
  return moveReferral(ctx, 'ADVISE', input);
}

export function recordMeeting(ctx: CommandContext, input: MeetReferralInput): Promise<string> {
  return moveReferral(ctx, 'MEET', input, async (tx, referral) => {
    if (input.on > dayOf(tx.now)) throw invalidInput({ path: 'on', code: 'IN_THE_FUTURE' });
    referral.metOn = input.on;
    await recordThere(tx, referral, input.there);
  });
}

export function completeReferral(ctx: CommandContext, input: CompleteReferralInput): Promise<string> {
  return moveReferral(ctx, 'COMPLETE', input, (_tx, referral) => {
    referral.outcome = input.outcome;
  });
}

export function withdrawReferral(ctx: CommandContext, input: ReferralTextInput): Promise<string> {
  return moveReferral(ctx, 'WITHDRAW', input);
}

export function reopenReferral(ctx: CommandContext, input: ReferralTextInput): Promise<string> {
  return moveReferral(ctx, 'REOPEN', input, async (tx, referral) => {
    const { contactPerson, ...contact } = await takeContactInHand(tx, referral);
    Object.assign(referral, { ...contact, contactPerson: contactPerson && tx.em.getReference(Person, contactPerson), acceptedAt: null, proposedTimes: null, declineReason: null, betterService: null, metOn: null, outcome: null, providerLeftOn: null, meetingStatus: null, meetingAt: null });
  });
}

/** The company says what came of it: signed in, or by the link in its mail, which works once. */
export async function confirmReferral(ctx: Context, input: ConfirmReferralInput): Promise<string> {
  const link = input.token ? await linkOf(ctx, input.token, 'COMPANY') : null;
  return moveReferral(ctx, 'CONFIRM', { text: input.text, expected: input.expected, link, referral: link?.referral.id ?? input.referral ?? '' }, async (tx, referral) => {
    referral.contacted = input.contacted;
    referral.usefulness = input.usefulness;
    await tx.em.nativeUpdate(ReferralLink, { referral, usedAt: null }, { usedAt: tx.now });
  });
}

const ROLE_OF_LINK: Record<LinkAudience, string> = { COMPANY: LINK, RECEIVER: REPLY_LINK };

/** Lets the holder of a link see and move that one referral, for this request; a company's link shows the whole matter. */
export async function linkOf(ctx: Pick<Context, 'em' | 'clock' | 'grant'>, token: string, audience: LinkAudience): Promise<ReferralLink> {
  const em = ctx.em.fork();
  const link = await em.findOne(ReferralLink, { tokenHash: hashOf(token), audience }, { populate: ['referral'] });
  if (!link) throw new Refusal('LINK_NOT_VALID');
  if (link.usedAt || link.expiresAt <= nowOf(ctx)) throw await refusalOfEnded(em, link);
  const shown = audience === 'COMPANY' ? await wholeMatter(em, link) : [link.referral];
  for (const { id } of shown) ctx.grant({ role: ROLE_OF_LINK[audience], scope: id });
  return link;
}

/** What followed on each other in the matter, as far as it was told to the same contact: who has left the company does not see how it goes on. */
async function wholeMatter(em: Tx['em'], { referral, person }: ReferralLink): Promise<Referral[]> {
  if (!referral.chain || !person) return [referral];
  // A declined referral names its contact no more; that its company was told of it stays known by the link.
  const told = await em.find(ReferralLink, { person, audience: 'COMPANY', referral: { chain: referral.chain } });
  const others = await em.find(Referral, { chain: referral.chain, status: { $ne: 'DRAFT' }, id: { $ne: referral.id }, $or: [{ contactPerson: person }, { status: 'DECLINED', id: told.map((link) => link.referral.id) }] });
  return [referral, ...others];
}

/** Whoever has the secret was told of the referral: they may know why the link has ended, and where to sign in for it. */
async function refusalOfEnded(em: Tx['em'], { usedAt, person, referral }: ReferralLink): Promise<Refusal> {
  if (!usedAt) return new Refusal('LINK_NOT_VALID', [], { link: { why: 'EXPIRED', of: referral.id } });
  const own = await em.count(ReferralStep, { referral, at: usedAt, $or: [{ byLinkOf: person }, { by: person }] });
  return new Refusal('LINK_NOT_VALID', [], { link: { why: own > 0 ? 'USED' : 'MOVED_ON', of: referral.id } });
}

/** What a move is made by, where that is the link of a mail. */
export interface ByLink {
  link?: ReferralLink | null | undefined;
}

interface Moving extends ByLink {
  referral: string;
  expected?: ReferralStatus | null | undefined;
  text?: string | null | undefined;
  key?: string | null | undefined;
  /** Lifts the refusal that a consent is missing. */
  consent?: ConsentInput | null | undefined;
}
type Change = (tx: Tx, referral: Referral) => void | Promise<void>;

/** The same move twice changes nothing: whoever may make it finds it made. */
function moveReferral(ctx: CommandContext, move: ReferralMove, moving: Moving, change: Change = () => {}, after: Change = () => {}): Promise<string> {
  const { referral: id, expected, text, link, key, consent } = moving;
  const work = async (tx: Tx) => {
    const referral = await tx.lock(Referral, id);
    if (consent && referralLife.table[move].from.includes(referral.status)) takeConsent(tx, referral, consent);
    const refusal = referralLife.refusalTo(move, tx.viewer, referral);
    if (refusal !== 'NOT_ALLOWED' && expected && referral.status !== expected) return movedBefore(tx, move, referral);
    if (refusal === 'WRONG_STATE' && referral.status === referralLife.table[move].to) return id;
    insist(refusal);
    if (link) await endLink(tx, link);
    await change(tx, referral);
    await make(tx, move, referral, { text: text?.trim() || null, link });
    await after(tx, referral);
    return id;
  };
  return command(ctx, commandOf(move, 'Referral'), work, key);
}

/** Whoever made this very move finds it made; anybody else is told who moved it where. */
async function movedBefore(tx: Tx, move: ReferralMove, referral: Referral): Promise<string> {
  const last = await lastStep(tx, referral);
  if (last?.move === move && last.by && last.by.id === tx.viewer.personId) return referral.id;
  throw await refusalOfMovedOn(tx, referral);
}

export async function refusalOfMovedOn(tx: Tx, referral: Referral): Promise<Refusal> {
  const last = await lastStep(tx, referral);
  if (!last) return new Refusal('WRONG_STATE');
  return new Refusal('MOVED_ON', [], { moved: { status: referral.status, move: last.move, at: last.at, by: await nameFor(tx, last.by) } });
}

async function lastStep({ em }: Tx, referral: Referral): Promise<ReferralStep | undefined> {
  const [last] = await em.find(ReferralStep, { referral }, { orderBy: { at: 'desc', id: 'desc' }, limit: 1 });
  return last;
}

async function nameFor(tx: Tx, person: Person | null): Promise<string | null> {
  if (!person) return null;
  const known = await tx.find(Person, person.id).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  return known?.name || null;
}

/** Between looking at a link and locking its referral somebody else may have used or ended it. */
async function endLink(tx: Tx, link: ReferralLink): Promise<void> {
  const used = await tx.em.nativeUpdate(ReferralLink, { id: link.id, usedAt: null }, { usedAt: tx.now });
  if (used === 0) throw new Refusal('LINK_NOT_VALID');
}

/** Moves the referral and leaves a step behind; everybody concerned is told in the same transaction. */
export async function make(tx: Tx, move: ReferralMove, referral: Referral, said: { text: string | null } & ByLink): Promise<void> {
  if (referralLife.table[move].to === 'SENT') await insistOnOffered(tx, referral);
  await settle(tx, move, referral, said);
  await tellAboutMove(tx, move, referral, said.text);
}

async function insistOnOffered({ em }: Tx, { service }: Referral): Promise<void> {
  const { closedOn } = await em.findOneOrFail(Service, service.id);
  if (closedOn) throw new Refusal('SERVICE_CLOSED');
}

/** The move alone, told to nobody. */
export async function settle(tx: Tx, move: ReferralMove, referral: Referral, { text, link }: { text: string | null } & ByLink): Promise<void> {
  referral.status = referralLife.table[move].to;
  referral.updatedAt = tx.now;
  if (referral.status === 'SENT') referral.sentAt = tx.now;
  await endMeetingWith(tx, move, referral);
  await startClock(tx, referral);
  const by = tx.viewer.personId ? tx.em.getReference(Person, tx.viewer.personId) : null;
  const byLinkOf = link?.person ? tx.em.getReference(Person, link.person.id) : null;
  tx.em.persist(tx.em.create(ReferralStep, { referral, move, status: referral.status, at: tx.now, by, byLinkOf, text }));
  await tx.em.nativeUpdate(ReferralLink, { referral, audience: 'RECEIVER', usedAt: null }, { usedAt: tx.now });
  if (referral.status === 'DECLINED') putContactAside(tx, referral);
}
