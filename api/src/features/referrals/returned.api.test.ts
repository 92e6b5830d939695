import { beforeAll, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
beforeAll(async () => {
  cast = await referralCast(net());
});

const LIST = 'query ($waits: Boolean) { referrals(waitsForSender: $waits, first: 50) { edges { node { id } } } }';
const listed = async (client: Client, waits: boolean | null): Promise<string[]> => (await client.ask(LIST, { waits })).referrals.edges.map(({ node }: any) => node.id);
const change = (id: string, columns: string) => net().sql.query(`update referral set ${columns} where id = $1`, [id]);
const made = async (columns: string) => {
  const { id } = await cast.refer();
  await change(id, columns);
  return id;
};

test('what waits for the sender: drafts, and what came back without having helped', async () => {
  const waiting = await Promise.all([
    made(`status = 'DRAFT'`),
    made(`status = 'DECLINED'`),
    made(`status = 'COMPLETED', outcome = 'NOT_REACHED'`),
    made(`status = 'CONFIRMED', contacted = true, usefulness = 'NOT_USEFUL'`),
    made(`status = 'CONFIRMED', contacted = false, usefulness = 'PARTLY'`),
  ]);
  const others = await Promise.all([
    made(`status = 'SENT'`),
    made(`status = 'ADVISED'`),
    made(`status = 'COMPLETED', outcome = 'HELPED'`),
    made(`status = 'CONFIRMED', contacted = true, usefulness = 'USEFUL'`),
    made(`status = 'WITHDRAWN'`),
    made(`status = 'DECLINED', desk_cleared_at = now() + interval '1 minute'`),
    made(`status = 'DECLINED', consent_withdrawn_on = '2026-01-02'`),
  ]);
  const [gone, next] = [await made(`status = 'DECLINED'`), await made(`status = 'SENT'`)];
  await change(next, `previous_id = '${gone}'`);
  const [mine, rest, all] = [await listed(cast.adviser, true), await listed(cast.adviser, false), await listed(cast.adviser, null)];
  expect(all).toEqual(expect.arrayContaining([...waiting, ...others, gone, next]));
  expect(mine).toEqual(expect.arrayContaining(waiting));
  expect(rest).toEqual(expect.arrayContaining([...others, gone, next]));
  expect(mine.filter((id) => rest.includes(id))).toEqual([]);
});

test('a receiver learns nothing by it of a consent that was taken back', async () => {
  const receipts = [await made(`status = 'DECLINED'`), await made(`status = 'DECLINED', consent_withdrawn_on = '2026-01-02'`)];
  for (const waits of [true, false]) expect((await listed(cast.receiver, waits)).filter((id) => receipts.includes(id))).toEqual([]);
});
