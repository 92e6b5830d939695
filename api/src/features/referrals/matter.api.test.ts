import { beforeAll, describe, expect, test } from 'vitest';
import { network } from '../../test/app.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
beforeAll(async () => {
  cast = await referralCast(net());
});

const SHOW = `query ($token: String!) { referralByLink(token: $token) {
  id status mayWithdrawConsent rerouteReason sender { name } previous { id } next { id } chain { id status service { id } } steps { move by { email } byLinkOf { email } } } }`;
const ACCEPT = 'mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { id mayWithdrawConsent } }';
const DECLINE = 'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { id } }';
const REROUTE = 'mutation ($input: RerouteReferralInput!) { rerouteReferral(input: $input) { id } }';
const CONFIRM = 'mutation ($input: ConfirmReferralInput!) { confirmReferral(input: $input) { id status } }';
const COMPLETE = 'mutation ($input: CompleteReferralInput!) { completeReferral(input: $input) { id } }';
const WITHDRAW = 'mutation ($input: ReferralTextInput!) { withdrawReferral(input: $input) { id } }';
const REPLY = 'mutation ($input: AcceptByReplyLinkInput!) { acceptByReplyLink(input: $input) { id } }';

const matterLink = () => cast.linkIn(cast.ownerEmail, 'matter');
const shown = async (token: string) => (await net().visitor.ask(SHOW, { token })).referralByLink;
const whyOf = async (query: string, variables: object) => {
  const { errors } = await net().visitor.send(query, variables);
  return [errors[0]!.extensions.code, (errors[0]!.extensions as { link?: unknown }).link];
};
const otherService = async () => (await net().sql.query("select s.id from service s join organisation o on o.id = s.organisation_id where o.slug = 'prh' order by s.slug limit 1")).rows[0].id as string;

describe('the company’s link', () => {
  test('says who handles the matter, whichever way they took it', async () => {
    const signedIn = await cast.refer();
    const first = await matterLink();
    await cast.receiver.ask(ACCEPT, { input: { referral: signedIn.id } });
    expect((await shown(first)).steps.at(-1)).toEqual({ move: 'ACCEPT', by: { email: cast.receiverEmail }, byLinkOf: null });

    await cast.refer();
    const second = await matterLink();
    await net().visitor.ask(REPLY, { input: { token: await cast.linkIn(cast.receiverEmail, 'reply') } });
    expect((await shown(second)).steps.at(-1)).toEqual({ move: 'ACCEPT', by: null, byLinkOf: { email: cast.receiverEmail } });
    // Nobody else of the network becomes known by it.
    const { referralByLink } = await net().visitor.ask('query ($token: String!) { referralByLink(token: $token) { company { people { person { email } } } } }', { token: second });
    expect(referralByLink.company.people).toEqual([]);
  });

  test('shows how the matter went on, and why, from either end; the receivers do not see each other', async () => {
    const before = await cast.refer();
    const old = await matterLink();
    await cast.receiver.ask(DECLINE, { input: { referral: before.id, reason: 'NO_CAPACITY' } });
    const service = await otherService();
    const after = (await cast.adviser.ask(REROUTE, { input: { referral: before.id, service, reason: 'Täällä ehditään heti' } })).rerouteReferral;
    const fresh = await matterLink();
    const chain = [{ id: before.id, status: 'DECLINED', service: { id: cast.service } }, { id: after.id, status: 'SENT', service: { id: service } }];
    expect(await shown(old)).toMatchObject({ id: before.id, previous: null, next: { id: after.id }, chain });
    expect(await shown(fresh)).toMatchObject({ id: after.id, previous: { id: before.id }, next: null, chain, rerouteReason: 'Täällä ehditään heti' });
    expect((await cast.receiver.ask('query ($id: ID!) { referral(id: $id) { next { id } chain { id } rerouteReason } }', { id: before.id })).referral).toEqual({ next: null, chain: [{ id: before.id }], rerouteReason: null });
    // The consent was given for the matter: taken back by either link, it stops what goes on.
    await net().visitor.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }', { input: { token: old } });
    expect(await shown(fresh)).toMatchObject({ status: 'WITHDRAWN', mayWithdrawConsent: false, chain: [{ status: 'DECLINED' }, { status: 'WITHDRAWN' }] });
    expect((await shown(fresh)).steps.at(-1)).toMatchObject({ move: 'WITHDRAW', byLinkOf: { email: cast.ownerEmail } });
  });

  test('does not tell a former contact how the matter went on', async () => {
    const before = await cast.refer();
    const old = await matterLink();
    await cast.receiver.ask(DECLINE, { input: { referral: before.id, reason: 'NO_CAPACITY' } });
    const after = (await cast.adviser.ask(REROUTE, { input: { referral: before.id, service: await otherService() } })).rerouteReferral;
    await net().sql.query('update referral set contact_person_id = null where id = $1', [after.id]);
    expect(await shown(old)).toMatchObject({ next: null, chain: [{ id: before.id }] });
  });

  test('says whether the consent can be taken back', async () => {
    const { id } = await cast.refer();
    const token = await matterLink();
    expect((await shown(token)).mayWithdrawConsent).toBe(true);
    expect((await cast.receiver.ask(ACCEPT, { input: { referral: id } })).acceptReferral.mayWithdrawConsent).toBe(false);
    await cast.receiver.ask(COMPLETE, { input: { referral: id, outcome: 'HELPED' } });
    expect(await shown(token)).toMatchObject({ status: 'COMPLETED', mayWithdrawConsent: true });
    await net().visitor.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }', { input: { token } });
    expect((await shown(token)).mayWithdrawConsent).toBe(false);
  });
});

describe('a link that has ended says why, and of what it was', () => {
  test('because it was used, expired, or the referral moved on without it', async () => {
    const { id } = await cast.refer();
    const [matter, reply] = [await matterLink(), await cast.linkIn(cast.receiverEmail, 'reply')];
    await net().visitor.ask(REPLY, { input: { token: reply } });
    expect(await whyOf(REPLY, { input: { token: reply } })).toEqual(['LINK_NOT_VALID', { why: 'USED', of: id }]);
    await cast.receiver.ask(COMPLETE, { input: { referral: id, outcome: 'HELPED' } });
    await net().visitor.ask(CONFIRM, { input: { token: matter, contacted: true, usefulness: 'USEFUL' } });
    expect(await whyOf(SHOW, { token: matter })).toEqual(['LINK_NOT_VALID', { why: 'USED', of: id }]);

    const other = await cast.refer();
    const moved = await cast.linkIn(cast.receiverEmail, 'reply');
    await cast.adviser.ask(WITHDRAW, { input: { referral: other.id, text: 'Ei tarvita' } });
    expect(await whyOf(REPLY, { input: { token: moved } })).toEqual(['LINK_NOT_VALID', { why: 'MOVED_ON', of: other.id }]);

    const third = await cast.refer();
    const late = await matterLink();
    await net().sql.query('update referral_link set expires_at = now() where referral_id = $1', [third.id]);
    expect(await whyOf(SHOW, { token: late })).toEqual(['LINK_NOT_VALID', { why: 'EXPIRED', of: third.id }]);
  });

  test('but nothing of what nobody was sent', async () => {
    expect(await whyOf(SHOW, { token: 'nothing' })).toEqual(['LINK_NOT_VALID', undefined]);
  });
});

describe('a referral that is taken back', () => {
  test('by the adviser: the company is told, with a link that shows where it stands', async () => {
    const { id } = await cast.refer();
    await cast.adviser.ask(WITHDRAW, { input: { referral: id, text: 'Sovimme toisin puhelimessa' } });
    const [told] = await cast.mailsTo(cast.ownerEmail);
    expect(told).toMatchObject({ subject: expect.stringMatching(/^Asiasi on peruttu: /), text: expect.stringContaining('Sovimme toisin puhelimessa') });
    expect((await shown(await matterLink())).status).toBe('WITHDRAWN');
  });

  test('while it is a draft: nobody hears of it', async () => {
    const { draftReferral } = await cast.adviser.ask('mutation ($input: ReferCompanyInput!) { draftReferral(input: $input) { id reference } }', { input: cast.input() });
    await cast.adviser.ask(WITHDRAW, { input: { referral: draftReferral.id, text: 'Kirjasin väärän palvelun' } });
    expect((await cast.mailsTo(cast.receiverEmail))[0]!.subject).not.toContain(draftReferral.reference);
    expect((await cast.mailsTo(cast.ownerEmail))[0]!.text).not.toContain('Kirjasin väärän palvelun');
  });
});
