import { dayOf } from '../../core/clock.js';
import { beforeAll, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
beforeAll(async () => {
  cast = await referralCast(net());
});

const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id status consentWithdrawnOn moves steps { move byLinkOf { email } } } }';
const ACCEPT = 'mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { id } }';
const MEET = 'mutation ($input: MeetReferralInput!) { recordMeeting(input: $input) { id } }';
const COMPLETE = 'mutation ($input: CompleteReferralInput!) { completeReferral(input: $input) { id } }';
const REOPEN = 'mutation ($input: ReferralTextInput!) { reopenReferral(input: $input) { status consentWithdrawnOn consentGivenBy } }';
const SEE = 'query ($id: ID!) { referral(id: $id) { status company { name } contactPerson { email } message consentGivenBy } }';
/** By the calendar in Finland, as the API reckons: for two or three hours of each night that is another day than in UTC. */
const today = dayOf(new Date());
const consent = { givenBy: 'Omistaja uudelleen', how: 'EMAIL', on: today };

const moved = async (...moves: ('ACCEPT' | 'MEET' | 'COMPLETE')[]) => {
  const { id } = await cast.refer();
  for (const move of moves) {
    if (move === 'ACCEPT') await cast.receiver.ask(ACCEPT, { input: { referral: id } });
    if (move === 'MEET') await cast.receiver.ask(MEET, { input: { referral: id, on: today } });
    if (move === 'COMPLETE') await cast.receiver.ask(COMPLETE, { input: { referral: id, outcome: 'HELPED' } });
  }
  return id;
};

test.each([[[]], [['ACCEPT']], [['ACCEPT', 'MEET']]] as const)('the company takes its consent back after %j: the receiver stops and knows nothing of it, the adviser is told', async (moves) => {
  const id = await moved(...moves);
  expect((await cast.owner.ask(WITHDRAW, { input: { referral: id, text: 'Muutimme mielemme' } })).withdrawConsent).toMatchObject({ status: 'WITHDRAWN', consentWithdrawnOn: today });
  expect((await cast.receiver.ask(SEE, { id })).referral).toEqual({ status: 'WITHDRAWN', company: null, contactPerson: null, message: null, consentGivenBy: null });
  const [told] = await cast.mailsTo(cast.receiverEmail);
  expect(told!.subject).toMatch(/^Peruttu: R-/);
  expect(told!.text).not.toMatch(/Ohjattava|Muutimme|sorviin/);
  expect((await cast.mailsTo(cast.adviserEmail))[0]).toMatchObject({ subject: 'Peruttu: Ohjattava Oy', text: expect.stringContaining('Yritys on perunut suostumuksensa.') });
  const { rows } = await net().sql.query("select command, after from audit where entity = 'Referral' and entity_id = $1 order by at desc, id desc limit 1", [id]);
  expect(rows[0]).toMatchObject({ command: 'withdrawConsent', after: { status: 'WITHDRAWN', consentWithdrawnOn: today } });
});

test('by the link in any of its mails, which goes on showing where the matter stands', async () => {
  const id = await moved();
  const token = await cast.linkIn(cast.ownerEmail, 'matter');
  const BY_LINK = 'query ($token: String!) { referralByLink(token: $token) { status moves } }';
  expect((await net().visitor.ask(BY_LINK, { token })).referralByLink).toEqual({ status: 'SENT', moves: ['WITHDRAW'] });
  for (const _time of [1, 2]) {
    const { withdrawConsent } = await net().visitor.ask(WITHDRAW, { input: { token } });
    expect(withdrawConsent).toMatchObject({ id, status: 'WITHDRAWN', moves: [] });
    expect(withdrawConsent.steps).toHaveLength(2);
  }
  expect((await net().visitor.ask(BY_LINK, { token })).referralByLink.status).toBe('WITHDRAWN');
  const { steps } = (await cast.adviser.ask('query ($id: ID!) { referral(id: $id) { steps { move byLinkOf { email } } } }', { id })).referral;
  expect(steps.at(-1)).toEqual({ move: 'WITHDRAW', byLinkOf: { email: cast.ownerEmail } });
});

test('it goes on only with a new consent: to the same service or to another', async () => {
  const [again, onwards] = [await moved(), await moved()];
  for (const id of [again, onwards]) await cast.owner.ask(WITHDRAW, { input: { referral: id } });
  expect(await cast.adviser.refusal(REOPEN, { input: { referral: again, text: 'Yritetään' } })).toBe('CONSENT_MISSING');
  expect((await cast.adviser.ask(REOPEN, { input: { referral: again, text: 'Sovittu', consent } })).reopenReferral).toEqual({ status: 'SENT', consentWithdrawnOn: null, consentGivenBy: 'Omistaja uudelleen' });
  const other = (await net().sql.query("select s.id from service s join organisation o on o.id = s.organisation_id where o.slug = 'prh' order by s.slug limit 1")).rows[0].id;
  const REROUTE = 'mutation ($input: RerouteReferralInput!) { rerouteReferral(input: $input) { status } }';
  expect(await cast.adviser.refusal(REROUTE, { input: { referral: onwards, service: other } })).toBe('CONSENT_MISSING');
  expect((await cast.adviser.ask(REROUTE, { input: { referral: onwards, service: other, consent } })).rerouteReferral).toEqual({ status: 'SENT' });
});

test('who may not, cannot; the adviser can where the company calls', async () => {
  const id = await moved();
  expect(await cast.receiver.refusal(WITHDRAW, { input: { referral: id } })).toBe('NOT_ALLOWED');
  expect(await (await net().as(await make(net().sql).someone('ENTREPRENEUR', { company_id: await make(net().sql).company() }))).refusal(WITHDRAW, { input: { referral: id } })).toBe('NOT_FOUND');
  expect(await net().visitor.refusal(WITHDRAW, { input: { referral: id } })).toBe('SIGN_IN_FIRST');
  expect(await net().visitor.refusal(WITHDRAW, { input: { token: newId() } })).toBe('LINK_NOT_VALID');
  expect(await net().visitor.refusal(WITHDRAW, { input: { token: await cast.linkIn(cast.receiverEmail, 'reply') } })).toBe('LINK_NOT_VALID');
  expect(await cast.owner.invalid(WITHDRAW, { input: { referral: id, text: 'x'.repeat(2001) } })).toEqual(['text: TOO_LONG']);
  expect((await cast.adviser.ask(WITHDRAW, { input: { referral: id, text: 'Yritys soitti' } })).withdrawConsent.status).toBe('WITHDRAWN');
});

test('also of what has ended: it stays what it was, the receiver forgets whose it was, and nothing goes on', async () => {
  const id = await moved('ACCEPT', 'COMPLETE');
  expect((await cast.owner.ask(WITHDRAW, { input: { referral: id } })).withdrawConsent).toMatchObject({ status: 'COMPLETED', consentWithdrawnOn: today, moves: ['CONFIRM'] });
  expect((await cast.receiver.ask(SEE, { id })).referral).toEqual({ status: 'COMPLETED', company: null, contactPerson: null, message: null, consentGivenBy: null });
  expect(await cast.adviser.refusal(REOPEN, { input: { referral: id, text: 'Yritetään' } })).toBe('CONSENT_MISSING');
});

test('somebody else was first: the refusal says so', async () => {
  const id = await moved('ACCEPT');
  expect(await cast.owner.refusal(WITHDRAW, { input: { referral: id, expected: 'SENT' } })).toBe('MOVED_ON');
});
