import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
beforeAll(async () => {
  cast = await referralCast(net());
});

const READ = 'query ($id: ID!) { referral(id: $id) { status meetingStatus meetingAt meetingMoves meetings { id status proposedTimes proposedBy time minutes place there changedBy note } } }';
const see = async (client: Client, id: string) => (await client.ask(READ, { id })).referral;

/** A moment so many days from now, at a full hour. */
function inDays(days: number, hour = 8): string {
  const day = new Date(Date.now() + days * 86_400_000);
  day.setUTCHours(hour, 0, 0, 0);
  return day.toISOString();
}

describe('times proposed with a referral', () => {
  const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id meetingStatus meetings { status proposedTimes proposedBy } } }';
  const DECLINE = 'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { meetingStatus meetings { id } } }';

  test('are seen by those who may know the matter, and by nobody after it is given back', async () => {
    const { id } = await cast.refer({ comesAlong: true, proposedTimes: [inDays(9), inDays(8)] });
    const proposed = { status: 'SENT', meetingStatus: 'PROPOSED', meetingAt: null, meetings: [{ status: 'PROPOSED', proposedTimes: [inDays(8), inDays(9)], proposedBy: 'ADVISER', time: null, minutes: 60, there: null }] };
    for (const client of [cast.adviser, cast.colleague, cast.receiver, cast.owner]) expect(await see(client, id)).toMatchObject(proposed);
    expect((await cast.receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } })).declineReferral).toEqual({ meetingStatus: null, meetings: [] });
  });

  test('come with each referral of several, and with one that goes on', async () => {
    const input = { company: cast.company, words: 'Tarvitsemme lainaa', services: [{ service: cast.service, message: 'Soittakaa yritykselle.' }], consent: { givenBy: 'O', how: 'PHONE', on: '2026-11-01' }, proposedTimes: [inDays(8)] };
    const { rows } = await net().sql.query("select code from topic limit 1");
    const sent = await cast.adviser.ask('mutation ($input: ReferToServicesInput!) { referToServices(input: $input) { id meetings { proposedTimes } } }', { input: { ...input, topic: rows[0].code } });
    expect(sent.referToServices[0].meetings).toEqual([{ proposedTimes: [inDays(8)] }]);
    await cast.receiver.ask(DECLINE, { input: { referral: sent.referToServices[0].id, reason: 'NO_CAPACITY' } });
    const other = (await net().sql.query("select s.id from service s join organisation o on o.id = s.organisation_id where o.slug = 'prh' order by s.slug limit 1")).rows[0].id;
    const next = await cast.adviser.ask('mutation ($input: RerouteReferralInput!) { rerouteReferral(input: $input) { meetings { proposedTimes proposedBy } } }', { input: { referral: sent.referToServices[0].id, service: other, proposedTimes: [inDays(9)] } });
    expect(next.rerouteReferral.meetings).toEqual([{ proposedTimes: [inDays(9)], proposedBy: 'ADVISER' }]);
  });

  test.each([
    ['six', () => [1, 2, 3, 4, 5, 6].map((day) => inDays(day)), ['proposedTimes: TOO_MANY']],
    ['one twice', () => [inDays(3), inDays(3).replace('Z', '+00:00')], ['proposedTimes: TWICE']],
    ['one in the past', () => [inDays(3), inDays(-1)], ['proposedTimes: MOMENT_PASSED']],
    ['one in another age', () => [inDays(800)], ['proposedTimes: INVALID']],
  ])('are refused: %s', async (_name, times, fields) => {
    expect(await cast.adviser.invalid(REFER, { input: cast.input({ proposedTimes: times() }) })).toEqual(fields);
  });
});
