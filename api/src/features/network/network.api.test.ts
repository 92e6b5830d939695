import { describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();

const FIGURES = `{ networkFigures {
  referrals { sent accepted declined advised met helped partlyHelped notHelped notReached noLongerNeeded confirmed confirmedUseful medianDaysToAccept waitingOverAWeek }
  referralsByStatus { status referrals }
  gaps { topic municipality openNeeds services nearServices topicName { fi } municipalityName { fi } }
  coffees { municipality held registered attended noShows coming comingRegistered comingQueued }
  services servicesNotConfirmed } }`;

const as = async (role: string, place: Record<string, unknown> = {}) => {
  const email = await make(net().sql).person();
  await make(net().sql).member(email, role, place);
  return net().as(email);
};
const figures = async () => (await (await as('COORDINATOR')).ask(FIGURES)).networkFigures;
const one = async (text: string, values: unknown[] = []) => Number((await net().sql.query(text, values)).rows[0].n);

describe('the figures of the network', () => {
  test('are for the coordinator only', async () => {
    const { rows } = await net().sql.query(`select (select id from organisation limit 1) as organisation, (select id from department limit 1) as department`);
    expect(await net().visitor.refusal(FIGURES)).toBe('SIGN_IN_FIRST');
    const company = await make(net().sql).company();
    const others = [
      await net().as(await make(net().sql).person()),
      await as('ENTREPRENEUR', { company_id: company }),
      await as('ADVISER', { municipality_code: '790' }),
      await as('CONTACT', { organisation_id: rows[0].organisation }),
      await as('HEAD', { department_id: rows[0].department }),
    ];
    for (const other of others) expect(await other.refusal(FIGURES)).toBe('NOT_ALLOWED');
  });

  test('count each step of the referrals by itself, over all municipalities', async () => {
    const before = await figures();
    const { rows: statuses } = await net().sql.query("select status, count(*)::int as referrals from referral where status <> 'DRAFT' and sent_at is not null group by status order by status");
    expect(before.referralsByStatus).toEqual(statuses);
    expect(before.referrals.sent).toBe(statuses.reduce((sum, { referrals }) => sum + referrals, 0));
    await refer({ status: 'COMPLETED', accepted: 2, outcome: 'NOT_REACHED' });
    await refer({ status: 'COMPLETED', accepted: 4, met: true, outcome: 'HELPED' });
    await refer({ status: 'CONFIRMED', accepted: 6, met: true, outcome: 'HELPED', usefulness: 'NOT_USEFUL' });
    await refer({ status: 'SENT' });
    await refer({ status: 'DRAFT' });
    const { referrals } = await figures();
    const grown = Object.fromEntries(Object.entries<number>(referrals).map(([name, n]) => [name, n - before.referrals[name]]));
    expect(grown).toMatchObject({ sent: 4, accepted: 3, met: 2, helped: 2, notReached: 1, confirmed: 1, confirmedUseful: 0, declined: 0, partlyHelped: 0, waitingOverAWeek: 1 });
  });

  test('give the median of days from sent to accepted', async () => {
    const { rows } = await net().sql.query('select extract(epoch from accepted_at - sent_at) / 86400 as days from referral where accepted_at is not null order by 1');
    const days = rows.map((row) => Number(row.days));
    const middle = (days[Math.floor((days.length - 1) / 2)]! + days[Math.ceil((days.length - 1) / 2)]!) / 2;
    expect((await figures()).referrals.medianDaysToAccept).toBeCloseTo(middle, 0);
  });

  test('count only services that are still offered', async () => {
    const before = await figures();
    await net().sql.query("update service set closed_on = current_date where id in (select id from service where closed_on is null and assured_on is null limit 2)");
    const after = await figures();
    expect([before.services - after.services, before.servicesNotConfirmed - after.servicesNotConfirmed]).toEqual([2, 2]);
    await net().sql.query('update service set closed_on = null where closed_on = current_date');
  });

  test('set open needs against the services that cover the place', async () => {
    const { gaps } = await figures();
    const open = await one("select count(*) as n from need where status in ('OPEN', 'ACKNOWLEDGED')");
    expect(gaps.reduce((sum: number, { openNeeds }: { openNeeds: number }) => sum + openNeeds, 0)).toBe(open);
    for (const gap of gaps.slice(0, 5)) {
      const services = await one(
        `select count(*) as n from service s where exists (select 1 from service_topics t where t.service_id = s.id and t.topic_code = $1)
           and (s.coverage_type = 'NATIONAL' or exists (select 1 from service_coverage c where c.service_id = s.id and c.municipality_code = $2))`,
        [gap.topic, gap.municipality],
      );
      expect([gap.topic, gap.services]).toEqual([gap.topic, services]);
      expect(gap.nearServices).toBeLessThanOrEqual(gap.services);
    }
    const counts = gaps.map(({ services }: { services: number }) => services);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test('count people at coffees, those to come apart, cancelled coffees not at all', async () => {
    const before = (await figures()).coffees.find(({ municipality }: { municipality: string }) => municipality === '790');
    const past = { starts_at: new Date(Date.now() - 86_400_000), ends_at: new Date(Date.now() - 80_000_000), status: 'HELD' };
    const held = await make(net().sql).event(past);
    const coming = await make(net().sql).event();
    const cancelled = await make(net().sql).event({ ...past, status: 'CANCELLED' });
    const draft = await make(net().sql).event({ status: 'DRAFT' });
    const places = [[held, 'ATTENDED', 3], [held, 'NO_SHOW', 2], [held, 'CANCELLED', 6], [coming, 'CONFIRMED', 4], [coming, 'WAITLISTED', 5], [cancelled, 'CONFIRMED', 1], [draft, 'CONFIRMED', 1]] as const;
    for (const [event, status, partySize] of places) await register(event, status, partySize);
    const after = (await figures()).coffees.find(({ municipality }: { municipality: string }) => municipality === '790');
    const grown = Object.fromEntries(Object.entries<number>(after).filter(([name]) => name !== 'municipality').map(([name, n]) => [name, n - before[name]]));
    expect(grown).toEqual({ held: 1, registered: 5, attended: 3, noShows: 2, coming: 1, comingRegistered: 4, comingQueued: 5 });
  });

  test('say how many services their providers have confirmed', async () => {
    await net().sql.query("update service set assured_on = '2026-11-01' where id = (select id from service limit 1)");
    const { services, servicesNotConfirmed } = await figures();
    expect([services, servicesNotConfirmed]).toEqual([await one('select count(*) as n from service'), await one('select count(*) as n from service where assured_on is null')]);
    expect(services).toBeGreaterThan(servicesNotConfirmed);
  });
});

async function refer({ status, accepted, met = false, outcome = null, usefulness = null }: { status: string; accepted?: number; met?: boolean; outcome?: string | null; usefulness?: string | null }): Promise<void> {
  const { rows } = await net().sql.query('select * from referral limit 1');
  const { id: _id, ...like } = rows[0];
  const sent = new Date(Date.now() - 20 * 86_400_000);
  await make(net().sql).insert('referral', {
    ...like,
    reference: `T-${newId().slice(-8)}`,
    status,
    sent_at: status === 'DRAFT' ? null : sent,
    accepted_at: accepted === undefined ? null : new Date(sent.getTime() + accepted * 86_400_000),
    met_on: met ? '2026-11-20' : null,
    outcome,
    usefulness,
    decline_reason: null,
  });
}

async function register(event: string, status: string, partySize: number): Promise<void> {
  const email = await make(net().sql).person();
  const { rows } = await net().sql.query('select id from person where email = $1', [email]);
  await make(net().sql).insert('registration', { event_id: event, municipality_code: '790', person_id: rows[0].id, party_size: partySize, status, created_at: new Date(), queued_at: new Date() });
}
