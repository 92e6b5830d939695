import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const VIEW = 'id name department { id } filter { places industries sizeClasses certainties statuses topic quarter } overdue savedAt';
const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { ${VIEW} } }`;
const REMOVE = 'mutation ($id: ID!) { removeView(id: $id) }';
const VIEWS = `{ savedViews { ${VIEW} } }`;

let head: Client, other: Client, adviser: Client, owner: Client, department: string, otherDepartment: string;

beforeAll(async () => {
  const { sql } = net();
  const { someone, company } = make(sql);
  [department, otherDepartment] = (await sql.query("select id from department where municipality_code = '790' order by key limit 2")).rows.map(({ id }) => id);
  head = await net().as(await someone('HEAD', { department_id: department }));
  other = await net().as(await someone('HEAD', { department_id: otherDepartment }));
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: await company() }));
});

const names = async (client: Client) => (await client.ask(VIEWS)).savedViews.map(({ name }: { name: string }) => name);

describe('a saved view', () => {
  test('is kept as it was asked for, seen by its owner alone, replaced under the same name, and removed', async () => {
    const filter = { places: ['Karkku'], industries: ['C', '25'], certainties: ['DECIDED'], sizeClasses: [], topic: 'plots', quarter: '2027-01-01' };
    const kept = (await head.ask(SAVE, { input: { name: ' Teollisuus ', department, filter } })).saveView;
    expect(kept).toMatchObject({ name: 'Teollisuus', department: { id: department }, filter: { ...filter, sizeClasses: null, statuses: null } });
    for (const client of [other, adviser]) {
      expect(await names(client)).toEqual([]);
      expect(await client.refusal(REMOVE, { id: kept.id })).toBe('NOT_FOUND');
    }
    const again = (await head.ask(SAVE, { input: { name: 'Teollisuus', department, filter: { statuses: ['OPEN'] } } })).saveView;
    expect(again).toMatchObject({ id: kept.id, filter: { places: null, statuses: ['OPEN'] } });
    expect((await head.ask(VIEWS)).savedViews).toEqual([again]);
    const late = (await head.ask(SAVE, { input: { name: 'Teollisuus', department, filter: { statuses: ['OPEN'] }, overdue: true } })).saveView;
    expect([again.overdue, late]).toEqual([false, { ...again, overdue: true, savedAt: late.savedAt }]);
    expect((await head.ask(REMOVE, { id: kept.id })).removeView).toBe(true);
    expect(await names(head)).toEqual([]);
    expect(await head.refusal(REMOVE, { id: kept.id })).toBe('NOT_FOUND');
    expect(await head.refusal(REMOVE, { id: 'x' })).toBe('NOT_FOUND');
  });

  test('of two at once under one name there is one; from the 21st on it is refused', async () => {
    await Promise.all([1, 2].map(() => adviser.ask(SAVE, { input: { name: 'Sama', filter: {} } })));
    for (let n = 2; n < 20; n++) await adviser.ask(SAVE, { input: { name: `Näkymä ${n}`, filter: {} } });
    const refused = await Promise.all(['A', 'B'].map((name) => adviser.ask(SAVE, { input: { name, filter: {} } }).then(() => null, () => name)));
    expect(refused.filter(Boolean)).toHaveLength(1);
    expect(await names(adviser)).toHaveLength(20);
    expect(await adviser.invalid(SAVE, { input: { name: 'Yksi liikaa', filter: {} } })).toEqual(['name: TOO_MANY']);
    expect((await adviser.ask(SAVE, { input: { name: 'Sama', filter: { topic: 'plots' } } })).saveView.filter.topic).toBe('plots');
  });

  test.each([
    [{ name: ' ' }, ['name: REQUIRED']],
    [{ name: 'x'.repeat(61) }, ['name: TOO_LONG']],
    [{ department: 'x' }, ['department: NOT_AN_ID']],
    [{ department: newId() }, ['department: UNKNOWN']],
    [{ filter: { places: [''] } }, ['filter.places: REQUIRED']],
    [{ filter: { industries: Array.from({ length: 21 }, () => 'C') } }, ['filter.industries: TOO_MANY']],
  ])('with %j is refused', async (changes, fields) => {
    expect(await head.invalid(SAVE, { input: { name: 'Uusi', filter: {}, ...changes } })).toEqual(fields);
  });

  test('is for heads and advisers, and of a department only for its own head', async () => {
    expect(await head.invalid(SAVE, { input: { name: 'Toisen', department: otherDepartment, filter: {} } })).toEqual(['department: UNKNOWN']);
    for (const query of [VIEWS, 'mutation { saveView(input: { name: "x", filter: {} }) { id } }', `mutation { removeView(id: "${newId()}") }`]) {
      expect(await owner.refusal(query)).toBe('NOT_ALLOWED');
      expect(await net().visitor.refusal(query)).toBe('SIGN_IN_FIRST');
    }
  });
});
