import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../app.js';
import type { AccountThere } from '../../test/provider.js';
import { city, isPortalPage } from '../../test/city.js';
import { make } from '../../test/make.js';
import { Walker } from '../../test/walker.js';

const lines: Record<string, unknown>[] = [];
const here = city([{ claim: 'groups', value: 'network', role: 'COORDINATOR', place: null, title: null }], { write: (line) => void lines.push(JSON.parse(line)) });
const net = () => here().net;

// The demonstration's own coordinators would never let one be the last.
beforeEach(async () => {
  await net().sql.query("delete from membership where role = 'COORDINATOR'");
  lines.length = 0;
});

const coordinators = async () =>
  (await net().sql.query("select p.email, m.kept_since is not null as kept from membership m join person p on p.id = m.person_id where m.role = 'COORDINATOR' order by p.email")).rows as { email: string; kept: boolean }[];
const coordinator = async () => {
  const one = here().account({ groups: ['network'] });
  await here().enter(one);
  return one;
};
const loses = (one: AccountThere) => here().provider.accounts.set(one.sub, { ...one, groups: [] });
const keptLines = () => lines.filter(({ msg }) => /last coordinator/.test(String(msg)));

test('a provider’s word takes a coordinator’s role away where there is another', async () => {
  const [one, other] = [await coordinator(), await coordinator()];
  loses(one);
  await here().enter(one);
  expect(await coordinators()).toEqual([{ email: other.email, kept: false }]);
  expect(keptLines()).toEqual([]);
});

test('the last one keeps it, which the audit log and the log of the server tell, until there is another', async () => {
  const one = await coordinator();
  loses(one);
  await here().enter(one);
  await here().enter(one);
  expect(await coordinators()).toEqual([{ email: one.email, kept: true }]);
  const told = await net().sql.query(
    "select change, before->>'keptSince' as before, after->>'keptSince' is not null as after from audit where command = 'enterByProvider' and entity = 'Membership' and entity_id = (select id::text from membership where role = 'COORDINATOR') and change <> 'create'",
  );
  expect(told.rows).toEqual([{ change: 'update', before: null, after: true }]);
  expect(keptLines()).toHaveLength(2);
  expect(keptLines()[0]).toMatchObject({ level: 40, provider: 'city', role: 'COORDINATOR' });
  for (const personal of [one.email!, one.name!, one.sub]) expect(JSON.stringify(lines)).not.toContain(personal);
  const other = await make(net().sql).someone('COORDINATOR');
  await here().enter(one);
  expect(await coordinators()).toEqual([{ email: other, kept: false }]);
});

test('a provider that gives the role again ends the keeping', async () => {
  const one = await coordinator();
  loses(one);
  await here().enter(one);
  here().provider.accounts.set(one.sub, one);
  await here().enter(one);
  expect(await coordinators()).toEqual([{ email: one.email, kept: false }]);
});

test('two who lose it at once in two processes leave one', async () => {
  const other = await startApp({ ...net().settings, publicUrl: net().app.url, logLevel: 'silent' });
  const arrive = async ({ sub }: AccountThere, url: string) => {
    const walker = new Walker();
    const there = await walker.go(here().start());
    const { address } = await walker.go(there.address.href, { account: sub }, ({ pathname }) => pathname.endsWith('/callback'));
    return () => walker.go(address.href.replace(net().app.url, url), null, isPortalPage);
  };
  for (let round = 0; round < 3; round++) {
    const both = [await coordinator(), await coordinator()];
    await net().sql.query("delete from membership where role = 'COORDINATOR' and person_id not in (select id from person where email = any($1))", [both.map(({ email }) => email)]);
    both.forEach(loses);
    const entries = [await arrive(both[0]!, net().app.url), await arrive(both[1]!, other.url)];
    await Promise.all(entries.map((enter) => enter()));
    expect(await coordinators()).toEqual([{ email: expect.stringMatching(new RegExp(both.map(({ email }) => email).join('|'))), kept: true }]);
  }
  await other.close();
});
