import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { hashOf } from '../../core/secrets.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { viewerLoader } from './viewerLoader.js';

const net = network();
const limits = { idleHours: 24, coordinatorIdleHours: 24, days: 30, providerHours: 12, secondFactorRequired: false };

test('rights that were read before they ended, and came after it, are not kept', async () => {
  const email = await make(net().sql).someone('ADVISER', { municipality_code: '790' });
  const hash = hashOf(await net().sessionOf(email));
  const pool = new pg.Pool({ connectionString: net().settings.databaseUrl! });
  let held: Promise<void> | null = null;
  const slow = { query: async (...asked: Parameters<pg.Pool['query']>) => {
    const [answer, wait] = [await pool.query(...asked), held];
    held = null;
    await wait;
    return answer;
  } } as unknown as pg.Pool;
  const loader = await viewerLoader(slow, net().settings.databaseUrl!, limits);
  let go!: () => void;
  held = new Promise<void>((resolve) => (go = resolve));
  const early = loader.load(hash);
  await vi.waitFor(() => expect(held).toBeNull());
  await net().sql.query('delete from membership where person_id = (select id from person where email = $1)', [email]);
  await vi.waitFor(async () => expect((await loader.load(hash)).has('ADVISER')).toBe(false));
  go();
  expect((await early).has('ADVISER')).toBe(true);
  expect((await loader.load(hash)).has('ADVISER')).toBe(false);
  await loader.close();
  await pool.end();
});
