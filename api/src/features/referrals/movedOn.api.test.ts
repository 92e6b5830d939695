import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
let otherReceiver: Client;
beforeAll(async () => {
  cast = await referralCast(net());
  otherReceiver = await net().as(await make(net().sql).someone('CONTACT', { organisation_id: cast.organisation }));
});

const ACCEPT = 'mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { status } }';
const DECLINE = 'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { status } }';
const WITHDRAW = 'mutation ($input: ReferralTextInput!) { withdrawReferral(input: $input) { status } }';
const nameOf = async (email: string) => (await net().sql.query('select name from person where email = $1', [email])).rows[0].name;

describe('two people at once', () => {
  test('one wins, the other is told who moved it where', async () => {
    const { id } = await cast.refer();
    await cast.receiver.ask(ACCEPT, { input: { referral: id, expected: 'SENT' } });
    const { errors } = await otherReceiver.send(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY', text: 'Pitkä jono', expected: 'SENT' } }, { 'accept-language': 'sv' });
    expect(errors[0]!.extensions).toMatchObject({ code: 'MOVED_ON', moved: { status: 'ACCEPTED', move: 'ACCEPT', by: await nameOf(cast.receiverEmail), at: expect.stringMatching(/Z$/) } });
    expect(errors[0]!.message).toContain('Någon annan');
    expect(await otherReceiver.refusal(ACCEPT, { input: { referral: id, expected: 'SENT' } })).toBe('MOVED_ON');
  });

  test('both at the very same moment: one wins', async () => {
    const { id } = await cast.refer();
    const both = await Promise.all([
      cast.receiver.send(ACCEPT, { input: { referral: id, expected: 'SENT' } }),
      otherReceiver.send(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY', expected: 'SENT' } }),
    ]);
    expect(both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['MOVED_ON']);
  });

  test('the same click twice changes nothing and is no refusal', async () => {
    const { id } = await cast.refer();
    for (const _time of [1, 2]) expect((await cast.receiver.ask(ACCEPT, { input: { referral: id, expected: 'SENT' } })).acceptReferral.status).toBe('ACCEPTED');
  });

  test('a receiver is not told who in the company took it back', async () => {
    const { id } = await cast.refer();
    const partner = await net().as(await make(net().sql).someone('ENTREPRENEUR', { company_id: cast.company }));
    await partner.ask(WITHDRAW, { input: { referral: id, text: 'Ei tarvita', expected: 'SENT' } });
    const { errors } = await cast.receiver.send(ACCEPT, { input: { referral: id, expected: 'SENT' } });
    expect(errors[0]!.extensions).toMatchObject({ code: 'MOVED_ON', moved: { status: 'WITHDRAWN', move: 'WITHDRAW', by: null } });
  });

  test('a draft that a colleague has sent already', async () => {
    const { id } = await cast.refer();
    const SEND = 'mutation ($id: ID!) { sendReferral(input: { referral: $id, expected: DRAFT }) { status } }';
    expect((await cast.adviser.ask(SEND, { id })).sendReferral.status).toBe('SENT');
    const colleague = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
    expect(await colleague.refusal(SEND, { id })).toBe('MOVED_ON');
  });

  test('who may never make the move is told that, and who says nothing of what they saw gets the plain refusal', async () => {
    const { id } = await cast.refer();
    await cast.receiver.ask(ACCEPT, { input: { referral: id } });
    expect(await cast.adviser.refusal(ACCEPT, { input: { referral: id, expected: 'SENT' } })).toBe('NOT_ALLOWED');
    await cast.owner.ask(WITHDRAW, { input: { referral: id, text: 'Ei tarvita' } });
    expect(await cast.receiver.refusal(ACCEPT, { input: { referral: id } })).toBe('WRONG_STATE');
    expect(await cast.adviser.invalid(WITHDRAW, { input: { referral: id, text: 'x', expected: 'SENT' } })).toEqual(['text: TOO_SHORT']);
  });
});
