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

  describe('and its contact', () => {
    const HAND = 'query ($id: ID!) { referral(id: $id) { contactName contactPhone contactPerson { id } contactInHand { name phone person { id email } } } }';
    const row = async (id: string) => (await net().sql.query('select contact_person_id, contact_name, contact_phone from referral where id = $1', [id])).rows[0];
    const kept = async (id: string) => (await net().sql.query('select person_id, name, phone from contact_in_hand where referral_id = $1', [id])).rows;
    const nothing = { contact_person_id: null, contact_name: null, contact_phone: null };
    const REFER = 'mutation ($input: ReferToServicesInput!) { referToServices(input: $input) { id } }';
    const byPhone = async () => {
      const input = { company: cast.company, contact: { name: 'Liisa Lankapuhelin', phone: '03 123 456' }, words: 'Tarvitsemme lainaa koneeseen', services: [{ service: cast.service, message: 'Yritys tarvitsee rahoitusta.' }], consent: { givenBy: 'Liisa', how: 'PHONE', on: new Date().toISOString().slice(0, 10) }, comesAlong: false };
      return (await cast.adviser.ask(REFER, { input })).referToServices[0].id as string;
    };

    test('are apart in the moment of the decline: nothing of the contact is in the referral or in the log, and the adviser has it', async () => {
      const id = await byPhone();
      await cast.receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
      expect(await row(id)).toEqual(nothing);
      const known = await declined();
      expect(await row(known)).toEqual(nothing);
      const { rows: audit } = await net().sql.query('select coalesce(before::text, \'\') || coalesce(after::text, \'\') as said from audit where entity_id = any($1) or entity = $2', [[id, known], 'ContactInHand']);
      expect(audit.length).toBeGreaterThan(0);
      for (const { said } of audit) for (const told of ['Liisa Lankapuhelin', '123 456', cast.ownerId, cast.ownerEmail]) expect(said).not.toContain(told);
      expect((await cast.adviser.ask(HAND, { id })).referral).toEqual({ contactName: null, contactPhone: null, contactPerson: null, contactInHand: { name: 'Liisa Lankapuhelin', phone: '03 123 456', person: null } });
      expect((await cast.colleague.ask(HAND, { id: known })).referral.contactInHand.person).toEqual({ id: cast.ownerId, email: cast.ownerEmail });
      for (const client of [cast.receiver, cast.owner]) expect((await client.ask(HAND, { id })).referral.contactInHand).toBeNull();
    });

    test('come together again where the matter goes on, and nothing is kept aside then', async () => {
      const id = await byPhone();
      await cast.receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
      const { rerouteReferral } = await cast.adviser.ask(REROUTE, { input: { referral: id, service: other } });
      expect(await row(rerouteReferral.id)).toEqual({ ...nothing, contact_name: 'Liisa Lankapuhelin', contact_phone: '03 123 456' });
      expect([await row(id), await kept(id)]).toEqual([nothing, []]);
    });

    test('come together again where it is sent to the same service once more, and part at the next decline', async () => {
      const id = await declined();
      await cast.adviser.ask('mutation ($input: ReferralTextInput!) { reopenReferral(input: $input) { id } }', { input: { referral: id, text: 'Tilaa vapautui' } });
      expect([(await row(id)).contact_person_id, await kept(id)]).toEqual([cast.ownerId, []]);
      await cast.receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
      expect([await row(id), await kept(id)]).toEqual([nothing, [{ person_id: cast.ownerId, name: null, phone: null }]]);
    });

    test('is nobody any more where the person has left the company meanwhile', async () => {
      const { someone } = make(net().sql);
      const email = await someone('ENTREPRENEUR', { company_id: cast.company });
      const { rows: [leaver] } = await net().sql.query('select p.id, m.id as membership from person p join membership m on m.person_id = p.id where p.email = $1', [email]);
      const id = await declined({ contactPerson: leaver.id });
      await (await net().as(email)).ask('mutation ($input: EndCompanyRoleInput!) { endCompanyRole(input: $input) { id } }', { input: { membership: leaver.membership } });
      expect(await kept(id)).toEqual([{ person_id: null, name: null, phone: null }]);
      expect((await cast.adviser.ask(REROUTE, { input: { referral: id, service: other } })).rerouteReferral.contactPerson).toBeNull();
    });
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
