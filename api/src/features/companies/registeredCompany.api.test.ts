import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../app.js';
import { clientOf, network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { hashOf } from '../../core/secrets.js';
import { SEARCH_LIMITS } from './registeredCompany.find.js';

let ahead = 0;
const clock = () => new Date(Date.now() + ahead);
const net = network({}, { clock });
const REGISTERED = 'query ($search: String!) { registeredCompanies(search: $search) { name } }';
const DAY_MS = 86_400_000;

beforeEach(async () => {
  ahead = 0;
  await net().sql.query('delete from question_sender');
});

test('forty who register at a coffee behind one address find their companies, and nobody reads the list letter after letter', async () => {
  await make(net().sql).company({ name: 'Vesilinnun Verstas Oy', business_id: '7654321-7' });
  // Each of them types the name in three pauses, all within the same minute.
  const typed = ['ves', 'vesilin', 'vesilinnun'];
  const answers = await Promise.all(Array.from({ length: 40 }, () => typed).flat().map((search) => net().visitor.send(REGISTERED, { search })));
  expect(answers.every(({ data }) => data?.registeredCompanies.some(({ name }: { name: string }) => name === 'Vesilinnun Verstas Oy'))).toBe(true);
  expect(await net().visitor.refusal(REGISTERED, { search: 'vesa' })).toBe('TOO_MANY_REQUESTS');
  // Too short to be a search, so it tells nothing and counts for nothing.
  expect((await net().visitor.ask(REGISTERED, { search: 'ab' })).registeredCompanies).toEqual([]);
});

test('it holds for all processes together, for a minute', async () => {
  const other = await startApp(net().settings, { clock });
  const there = clientOf(other.url, null);
  const ask = (n: number) => (n % 2 ? there : net().visitor).send(REGISTERED, { search: 'met' });
  const answers = await Promise.all(Array.from({ length: SEARCH_LIMITS.minute.most + 20 }, (_, n) => ask(n)));
  expect(answers.filter(({ errors }) => errors[0]?.extensions.code === 'TOO_MANY_REQUESTS')).toHaveLength(20);
  ahead = 61_000;
  expect((await there.send(REGISTERED, { search: 'met' })).errors).toEqual([]);
  await other.close();
});

test('who goes on all day long has to stop until the next', async () => {
  const { rows } = await net().sql.query("insert into question_sender (id, sender, at) select gen_random_uuid(), $1, now() - n * interval '1 minute' from generate_series(1, $2) n returning 1", [hashOf('registered day 127.0.0.1'), SEARCH_LIMITS.day.most - 1]);
  expect(rows).toHaveLength(SEARCH_LIMITS.day.most - 1);
  expect((await net().visitor.send(REGISTERED, { search: 'met' })).errors).toEqual([]);
  ahead = 120_000;
  expect(await net().visitor.refusal(REGISTERED, { search: 'met' })).toBe('TOO_MANY_REQUESTS');
  ahead = DAY_MS;
  expect((await net().visitor.send(REGISTERED, { search: 'met' })).errors).toEqual([]);
});
