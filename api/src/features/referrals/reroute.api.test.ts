import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
let other: string;
let otherReceiverEmail: string;
beforeAll(async () => {
  cast = await referralCast(net());
  const { rows } = await net().sql.query("select s.id, s.organisation_id from service s join organisation o on o.id = s.organisation_id where o.slug = 'prh' order by s.slug limit 1");
  other = rows[0].id;
  otherReceiverEmail = await make(net().sql).someone('CONTACT', { organisation_id: rows[0].organisation_id });
});

const REROUTE = 'mutation ($input: RerouteReferralInput!) { rerouteReferral(input: $input) { id status message rerouteReason consentGivenBy previous { id status } chain { id } contactPerson { id } } }';
const READ = 'query ($id: ID!) { referral(id: $id) { id status refusalToReroute previous { id } next { id } chain { id } rerouteReason outsideAreaReason } }';
const DECLINE = 'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { refusalToReroute } }';
const NEXT = 'query ($id: ID!, $first: Int!) { nextBest(referral: $id, first: $first) { matches { service { id slug } confidence reasons { kind outcome values } } askAdviser } }';

const declined = async (changes: object = {}) => {
  const { id } = await cast.refer(changes);
  await cast.receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
  return id;
};
const see = async (client: typeof cast.adviser, id: string) => (await client.ask(READ, { id })).referral;

describe('a referral that was declined', () => {
  test('shows the next best services with reasons, without those asked in the matter', async () => {
    const words = 'Tarvitsemme lainaa ja vakuuden uuden koneen ostoon';
    const routed = await cast.adviser.ask('query ($input: RouteNeedInput!) { routeNeed(input: $input) { matches { service { id } } } }', { input: { text: words, company: cast.company, limit: 3, record: false } });
    const [first, second, third] = routed.routeNeed.matches.map(({ service }: any) => service.id);
    const id = await declinedBy(first, { words });
    const { matches } = (await cast.adviser.ask(NEXT, { id, first: 2 })).nextBest;
    expect(matches.map(({ service }: any) => service.id)).toEqual([second, third]);
    expect(matches[0].reasons.length).toBeGreaterThan(0);
    const next = (await cast.adviser.ask(REROUTE, { input: { referral: id, service: second } })).rerouteReferral;
    expect((await cast.adviser.ask(NEXT, { id: next.id, first: 1 })).nextBest.matches[0].service.id).toBe(third);
  });

  const declinedBy = async (service: string, changes: object) => {
    const { rows } = await net().sql.query('select organisation_id from service where id = $1', [service]);
    const { id } = await cast.refer({ service, ...changes });
    const receiver = await net().as(await make(net().sql).someone('CONTACT', { organisation_id: rows[0].organisation_id }));
    await receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
    return id;
  };

  test('goes on to another service in one command, in a chain that adviser and company see and receivers do not', async () => {
    const id = await declined();
    const { rerouteReferral } = await cast.adviser.ask(REROUTE, { input: { referral: id, service: other, reason: 'Finnveralla ei tilaa', expected: 'DECLINED' } });
    expect(rerouteReferral).toMatchObject({
      status: 'SENT',
      message: 'Yritys tarvitsee rahoitusta uuteen sorviin.',
      rerouteReason: 'Finnveralla ei tilaa',
      consentGivenBy: 'Omistaja',
      previous: { id, status: 'DECLINED' },
      contactPerson: { id: cast.ownerId },
    });
    const chain = [{ id }, { id: rerouteReferral.id }];
    for (const client of [cast.adviser, cast.owner]) expect(await see(client, id)).toMatchObject({ next: { id: rerouteReferral.id }, chain });
    expect(await see(cast.receiver, id)).toMatchObject({ next: null, chain: [{ id }], rerouteReason: null });
    const otherReceiver = await net().as(otherReceiverEmail);
    expect(await see(otherReceiver, rerouteReferral.id)).toMatchObject({ previous: null, chain: [{ id: rerouteReferral.id }], rerouteReason: null });
    expect(await see(otherReceiver, id)).toBeNull();
    expect((await cast.mailsTo(otherReceiverEmail))[0]!.text).not.toContain('Finnveralla');
    expect((await cast.mailsTo(cast.ownerEmail))[0]!.text).toContain('Suostumuksen on antanut Omistaja');
  });

  test('goes on once: by a key, by two advisers at once, and never to who was asked', async () => {
    const id = await declined();
    expect(await cast.adviser.refusal(REROUTE, { input: { referral: id, service: cast.service } })).toBe('ALREADY_ASKED');
    const key = newId();
    const twice = await Promise.all([1, 2].map(() => cast.adviser.ask(REROUTE, { input: { referral: id, service: other, key } })));
    expect(new Set(twice.map(({ rerouteReferral }) => rerouteReferral.id)).size).toBe(1);
    expect(await cast.colleague.refusal(REROUTE, { input: { referral: id, service: other } })).toBe('ALREADY_REROUTED');
    const next = await declined();
    const both = await Promise.all([cast.adviser, cast.colleague].map((client) => client.send(REROUTE, { input: { referral: next, service: other } })));
    expect(both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['ALREADY_REROUTED']);
  });

  test('is rerouted by its advisers only, and not while its receiver has it', async () => {
    const { id } = await cast.refer();
    expect((await see(cast.adviser, id)).refusalToReroute).toBe('WRONG_STATE');
    expect(await cast.adviser.refusal(REROUTE, { input: { referral: id, service: other } })).toBe('WRONG_STATE');
    expect(await cast.adviser.refusal(REROUTE, { input: { referral: id, service: other, expected: 'DECLINED' } })).toBe('MOVED_ON');
    for (const client of [cast.receiver, cast.owner]) {
      expect(await client.refusal(REROUTE, { input: { referral: id, service: other } })).toBe('NOT_ALLOWED');
      expect((await see(client, id)).refusalToReroute).toBe('NOT_ALLOWED');
    }
    const stranger = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '609' }));
    expect(await stranger.refusal(REROUTE, { input: { referral: id, service: other } })).toBe('NOT_FOUND');
    expect(await stranger.refusal(NEXT, { id, first: 3 })).toBe('NOT_FOUND');
    expect(await cast.adviser.refusal(NEXT, { id: newId(), first: 3 })).toBe('NOT_FOUND');
    expect(await net().visitor.refusal(NEXT, { id, first: 3 })).toBe('SIGN_IN_FIRST');
  });

  test.each([
    [{ service: newId() }, ['service: UNKNOWN']],
    [{ message: 'lyhyt' }, ['message: TOO_SHORT']],
    [{ reason: 'x'.repeat(1001) }, ['reason: TOO_LONG']],
    [{ key: 'x' }, ['key: NOT_AN_ID']],
    [{ consent: { givenBy: 'A', how: 'PHONE', on: '2199-01-01' } }, ['consent.on: IN_THE_FUTURE']],
  ])('refuses %j', async (changes, fields) => {
    const id = await declined();
    expect(await cast.adviser.invalid(REROUTE, { input: { referral: id, service: other, ...changes } })).toEqual(fields);
    expect((await see(cast.adviser, id)).next).toBeNull();
  });
});

describe('a service that does not cover the municipality', () => {
  const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id status outsideAreaReason } }';
  test('is asked only with a reason, which its people read', async () => {
    expect(await cast.adviser.refusal(REFER, { input: cast.input({ service: cast.elsewhere }) })).toBe('SERVICE_OUTSIDE_AREA');
    expect(await cast.adviser.invalid(REFER, { input: cast.input({ service: cast.elsewhere, outsideAreaReason: 'lyhyt' }) })).toEqual(['outsideAreaReason: TOO_SHORT']);
    const organisation = (await net().sql.query('select organisation_id as id from service where id = $1', [cast.elsewhere])).rows[0].id;
    const email = await make(net().sql).someone('CONTACT', { organisation_id: organisation });
    const outsideAreaReason = 'Yritys avaa toimipisteen Poriin keväällä.';
    const { referCompany } = await cast.adviser.ask(REFER, { input: cast.input({ service: cast.elsewhere, outsideAreaReason }) });
    expect(referCompany).toMatchObject({ status: 'SENT', outsideAreaReason });
    expect((await see(await net().as(email), referCompany.id)).outsideAreaReason).toBe(outsideAreaReason);
    expect((await cast.mailsTo(email))[0]!.text).toContain(`Syy: ${outsideAreaReason}`);
    await (await net().as(email)).ask(DECLINE, { input: { referral: referCompany.id, reason: 'OUTSIDE_AREA' } });
    expect((await see(await net().as(email), referCompany.id)).outsideAreaReason).toBeNull();
  });

  test('needs no reason where it covers it', async () => {
    const { referCompany } = await cast.adviser.ask(REFER, { input: cast.input({ outsideAreaReason: 'Tätä ei tarvita mihinkään.' }) });
    expect(referCompany.outsideAreaReason).toBeNull();
  });
});
