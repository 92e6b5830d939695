import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network } from '../../test/app.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
beforeAll(async () => {
  cast = await referralCast(net());
});

const FIELDS = 'id status moves message declineReason company { name referrals { id } needs { id } people { person { email } } } contactPerson { email } steps { move by { name } byLinkOf { email } text }';
const SHOW = `query ($token: String!) { referralByReplyLink(token: $token) { ${FIELDS} } }`;
const ACCEPT = `mutation ($input: AcceptByReplyLinkInput!) { acceptByReplyLink(input: $input) { ${FIELDS} proposedTimes } }`;
const DECLINE = `mutation ($input: DeclineByReplyLinkInput!) { declineByReplyLink(input: $input) { ${FIELDS} } }`;
const ADVISE = `mutation ($input: AdviseByReplyLinkInput!) { adviseByReplyLink(input: $input) { status } }`;
const WITHDRAW = 'mutation ($input: ReferralTextInput!) { withdrawReferral(input: $input) { status } }';
const REOPEN = 'mutation ($input: ReferralTextInput!) { reopenReferral(input: $input) { status } }';

const sent = async () => {
  const { id } = await cast.refer();
  return { id, token: await cast.linkIn(cast.receiverEmail, 'reply') };
};
const seenByAdviser = async (id: string) => (await cast.adviser.ask(`query ($id: ID!) { referral(id: $id) { ${FIELDS} } }`, { id })).referral;

describe('the link in the mail of a referral', () => {
  test('shows what the receiver may see of that one referral, and nothing else of the company', async () => {
    await cast.refer();
    const { id, token } = await sent();
    const { referralByReplyLink } = await net().visitor.ask(SHOW, { token });
    expect(referralByReplyLink).toMatchObject({
      id,
      status: 'SENT',
      moves: ['ACCEPT', 'DECLINE', 'ADVISE'],
      company: { name: 'Ohjattava Oy', referrals: [{ id }], needs: [], people: [] },
      contactPerson: { email: cast.ownerEmail },
    });
  });

  test('takes the company over, once; the steps say whose mail it was', async () => {
    const { id, token } = await sent();
    const { acceptByReplyLink } = await net().visitor.ask(ACCEPT, { input: { token, proposedTimes: 'ti 9' } });
    expect(acceptByReplyLink).toMatchObject({ status: 'ACCEPTED', proposedTimes: 'ti 9', moves: [] });
    expect(await net().visitor.refusal(SHOW, { token })).toBe('LINK_NOT_VALID');
    expect(await net().visitor.refusal(DECLINE, { input: { token, reason: 'NO_CAPACITY' } })).toBe('LINK_NOT_VALID');
    expect((await seenByAdviser(id)).steps).toMatchObject([
      { move: 'SEND', byLinkOf: null },
      { move: 'ACCEPT', by: null, byLinkOf: { email: cast.receiverEmail } },
    ]);
  });

  test('declines with a reason: even the answer holds a receipt only', async () => {
    const { id, token } = await sent();
    expect(await net().visitor.invalid(DECLINE, { input: { token, reason: 'OTHER' } })).toEqual(['text: REQUIRED']);
    const { declineByReplyLink } = await net().visitor.ask(DECLINE, { input: { token, reason: 'NOT_ELIGIBLE', text: 'Ei vielä' } });
    expect(declineByReplyLink).toMatchObject({ status: 'DECLINED', declineReason: 'NOT_ELIGIBLE', company: null, contactPerson: null, message: null, moves: [] });
    expect(await seenByAdviser(id)).toMatchObject({ status: 'DECLINED', moves: expect.arrayContaining(['REOPEN']) });
  });

  test('answers without taking over', async () => {
    const { token } = await sent();
    expect(await net().visitor.invalid(ADVISE, { input: { token, text: ' ' } })).toEqual(['text: REQUIRED']);
    expect((await net().visitor.ask(ADVISE, { input: { token, text: 'Hakemus täytetään verkossa.' } })).adviseByReplyLink).toEqual({ status: 'ADVISED' });
  });

  test('the same answer sent twice is one answer, after each other and at once', async () => {
    const first = await sent();
    const input = { token: first.token, key: newId() };
    for (const _time of [1, 2]) expect((await net().visitor.ask(ACCEPT, { input })).acceptByReplyLink.status).toBe('ACCEPTED');
    expect(await net().visitor.refusal(ACCEPT, { input: { ...input, key: newId() } })).toBe('LINK_NOT_VALID');
    const second = await sent();
    const answers = await Promise.all([1, 2, 3].map(() => net().visitor.send(ACCEPT, { input: { token: second.token } })));
    expect(answers.filter(({ errors }) => errors.length === 0).length).toBeGreaterThan(0);
    for (const { errors } of answers.filter((one) => one.errors.length > 0)) expect(errors[0]!.extensions.code).toBe('LINK_NOT_VALID');
    expect((await seenByAdviser(second.id)).steps).toHaveLength(2);
  });

  test('one link, two different answers at once: one wins', async () => {
    const { id, token } = await sent();
    const answers = await Promise.all([net().visitor.send(ACCEPT, { input: { token } }), net().visitor.send(DECLINE, { input: { token, reason: 'NO_CAPACITY' } })]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await seenByAdviser(id)).steps).toHaveLength(2);
  });

  test('ends when the referral moves on, whoever moved it, and does not come back', async () => {
    const { id, token } = await sent();
    await cast.owner.ask(WITHDRAW, { input: { referral: id, text: 'Ei tarvita' } });
    expect(await net().visitor.refusal(SHOW, { token })).toBe('LINK_NOT_VALID');
    await cast.adviser.ask(REOPEN, { input: { referral: id, text: 'Tarvitaan sittenkin' } });
    expect(await net().visitor.refusal(ACCEPT, { input: { token } })).toBe('LINK_NOT_VALID');
    expect((await net().visitor.ask(SHOW, { token: await cast.linkIn(cast.receiverEmail, 'reply') })).referralByReplyLink.id).toBe(id);
  });

  test('expires, and is of no use as another kind of link', async () => {
    const { token } = await sent();
    expect(await net().visitor.refusal('query ($token: String!) { referralByLink(token: $token) { id } }', { token })).toBe('LINK_NOT_VALID');
    expect(await net().visitor.refusal('mutation ($input: ConfirmReferralInput!) { confirmReferral(input: $input) { id } }', { input: { token, contacted: true, usefulness: 'USEFUL' } })).toBe('LINK_NOT_VALID');
    await net().sql.query("update referral_link set expires_at = now() where audience = 'RECEIVER'");
    expect(await net().visitor.refusal(SHOW, { token })).toBe('LINK_NOT_VALID');
  });

  test('a scanner that opens every link changes nothing', async () => {
    const { id, token } = await sent();
    const mutation = `mutation { acceptByReplyLink(input: { token: "${token}" }) { status } }`;
    const addresses = [`/fi/reply/${token}`, `/graphql?query=${encodeURIComponent(`{ referralByReplyLink(token: "${token}") { id } }`)}`, `/graphql?query=${encodeURIComponent(mutation)}`];
    for (const address of addresses) {
      for (const method of ['GET', 'HEAD']) await fetch(`${net().app.url}${address}`, { method });
      const forced = await fetch(`${net().app.url}${address}`, { headers: { 'apollo-require-preflight': 'true', 'content-type': 'application/json' } });
      expect(await forced.text()).not.toContain('ACCEPTED');
    }
    expect((await seenByAdviser(id)).status).toBe('SENT');
    expect((await net().visitor.ask(SHOW, { token })).referralByReplyLink.moves).toContain('ACCEPT');
  });
});
