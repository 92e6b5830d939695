import { beforeAll, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
let coordinator: Client;
beforeAll(async () => {
  cast = await referralCast(net());
  coordinator = await net().as(await make(net().sql).someone('COORDINATOR'));
});

const CLOSE = 'mutation ($input: CloseOrganisationInput!) { closeOrganisation(input: $input) { leftOn services { id } } }';
const REOPEN_IT = 'mutation ($id: ID!) { reopenOrganisation(organisation: $id) { leftOn services { id } } }';
const SEE = 'query ($id: ID!) { referral(id: $id) { status declineReason providerLeftOn moves refusalToReroute company { name } steps { move } } }';
const ROUTE = 'query ($input: RouteNeedInput!) { routeNeed(input: $input) { matches { service { organisation { slug } } } } }';
const LISTED = '{ services(organisation: "finnvera") { totalCount } organisations(search: "Finnvera") { edges { node { slug } } } }';
const REOPEN = 'mutation ($input: ReferralTextInput!) { reopenReferral(input: $input) { status providerLeftOn } }';

const input = () => ({ organisation: cast.organisation, reason: 'Toiminta siirtyi muualle' });
const providers = async () => {
  const { routeNeed } = await net().visitor.ask(ROUTE, { input: { text: 'Tarvitsemme lainaa ja vakuuden uuden koneen ostoon', municipality: '790', limit: 20, record: false } });
  return new Set(routeNeed.matches.map(({ service }: any) => service.organisation.slug));
};

/** Routing hears of the change a moment later, on a busy machine some moments. */
const SOON = { timeout: 15_000 };

test('only a coordinator closes an organisation', async () => {
  for (const client of [cast.adviser, cast.receiver, cast.owner]) expect(await client.refusal(CLOSE, { input: input() })).toBe('NOT_ALLOWED');
  expect(await net().visitor.refusal(CLOSE, { input: input() })).toBe('SIGN_IN_FIRST');
  expect(await coordinator.refusal(CLOSE, { input: { ...input(), organisation: newId() } })).toBe('NOT_FOUND');
  expect(await coordinator.invalid(CLOSE, { input: { organisation: 'x', reason: ' ' } })).toEqual(['organisation: NOT_AN_ID', 'reason: REQUIRED']);
});

test('a provider that leaves: its services are gone, its open referrals are back with their advisers, and it can come back', async () => {
  const [sent, accepted, done] = [await cast.refer(), await cast.refer(), await cast.refer()];
  const replyLink = await cast.linkIn(cast.receiverEmail, 'reply');
  await cast.receiver.ask('mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { id } }', { input: { referral: accepted.id } });
  await cast.receiver.ask('mutation ($input: ReferralTextInput!) { adviseOnReferral(input: $input) { id } }', { input: { referral: done.id, text: 'Neuvottu puhelimessa' } });
  expect(await providers()).toContain('finnvera');

  expect((await coordinator.ask(CLOSE, { input: input() })).closeOrganisation).toEqual({ leftOn: expect.stringMatching(/^\d{4}-/), services: [] });
  await coordinator.ask(CLOSE, { input: input() });
  await expect.poll(providers, SOON).not.toContain('finnvera');
  expect(await net().visitor.ask(LISTED)).toEqual({ services: { totalCount: 0 }, organisations: { edges: [] } });

  const LEFT = '{ organisations(left: true) { edges { node { slug } } } }';
  expect((await coordinator.ask(LEFT)).organisations.edges).toEqual([{ node: { slug: 'finnvera' } }]);

  for (const { id } of [sent, accepted]) {
    const { referral } = await cast.adviser.ask(SEE, { id });
    expect(referral).toMatchObject({ status: 'DECLINED', declineReason: null, providerLeftOn: expect.any(String), refusalToReroute: null });
    expect(referral.steps.at(-1)).toEqual({ move: 'DECLINE' });
    expect((await cast.receiver.ask(SEE, { id })).referral.company).toBeNull();
  }
  const { referralFigures } = await cast.adviser.ask('{ referralFigures(municipality: "790") { declines { reason count } } }');
  expect(referralFigures.declines).toContainEqual({ reason: null, count: expect.any(Number) });
  expect((await cast.adviser.ask(SEE, { id: done.id })).referral).toMatchObject({ status: 'ADVISED', providerLeftOn: null });
  expect(await net().visitor.refusal('query ($token: String!) { referralByReplyLink(token: $token) { id } }', { token: replyLink })).toBe('LINK_NOT_VALID');
  const told = (await cast.mailsTo(cast.adviserEmail)).filter(({ subject }) => subject.includes('on lähtenyt verkostosta'));
  expect(told).toHaveLength(1);
  expect(told[0]!.text).toContain('Toiminta siirtyi muualle');
  for (const { id } of [sent, accepted]) expect(told[0]!.text).toContain(id);

  expect(await cast.adviser.refusal('mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id } }', { input: cast.input() })).toBe('SERVICE_CLOSED');
  expect(await cast.adviser.refusal(REOPEN, { input: { referral: sent.id, text: 'Yritetään vielä' } })).toBe('SERVICE_CLOSED');

  const back = (await coordinator.ask(REOPEN_IT, { id: cast.organisation })).reopenOrganisation;
  expect(back.leftOn).toBeNull();
  expect(back.services.length).toBeGreaterThan(0);
  await expect.poll(providers, SOON).toContain('finnvera');
  expect((await cast.adviser.ask(REOPEN, { input: { referral: sent.id, text: 'Yritetään vielä' } })).reopenReferral).toEqual({ status: 'SENT', providerLeftOn: null });
});
