import { expect, it } from 'vitest';
import { Param, raw, render, settled, Sql, sql } from './sql.js';
import { meOf } from './visibility.js';
import { Viewer } from './viewer.js';

const subquery = () => new Sql([(nextAlias) => sql`(select 1 from ${raw(`thing ${nextAlias()}`)})`]);

it('binds values and never writes them into the text', () => {
  const { text, params } = render(sql`a = ${"x' or 1=1"} and b = ${2}`);
  expect(text).toBe('a = $1 and b = $2');
  expect(params.map((param) => param.valueIn({} as never))).toEqual(["x' or 1=1", 2]);
});

it('binds a value once that stands in a statement twice', () => {
  const one = new Param(() => 1);
  const { text, params } = render(sql`${one} < ${2} and ${one} < ${3}`);
  expect(text).toBe('$1 < $2 and $1 < $3');
  expect(params).toHaveLength(3);
});

it('binds the things of a role once, one or several, and those of two roles apart', () => {
  const me = meOf(new Viewer('7', [{ role: 'ADVISER', scope: '790' }, { role: 'CONTACT', scope: '5' }, { role: 'CONTACT', scope: '6' }]));
  const [a, b, c] = ['ADVISER', 'CONTACT', 'ADVISER'].map((role, index) => me.holds(role, raw('abc'[index]!)) as Sql);
  const { text, params } = render(sql`${a!} or ${b!} or ${c!}`);
  expect(text).toBe('a = $1 or b = any($2) or c = $1');
  const other = new Viewer('8', [{ role: 'ADVISER', scope: '609' }]);
  expect(params.map((param) => param.valueIn({ viewer: other, variables: {} }))).toEqual(['609', []]);
  expect(me.holds('HEAD', raw('a'))).toBe(false);
});

it('keeps viewers apart whose statements differ', () => {
  const signature = (...scopes: string[]) => new Viewer('7', scopes.map((scope) => ({ role: 'ADVISER', scope }))).signature;
  expect(signature('790')).toBe(signature('609'));
  expect(signature('790')).not.toBe(signature('790', '609'));
});

it('gives each subquery an alias of its own, also after it was settled', () => {
  expect(render(sql`${subquery()}, ${subquery()}`).text).toBe('(select 1 from thing s1), (select 1 from thing s2)');
  const kept = settled(sql`${subquery()} = ${5}`, 'o');
  expect(kept.chunks.map((chunk) => typeof chunk)).toEqual(['string', 'object', 'string']);
  expect(render(sql`${kept}, ${subquery()}`).text).toBe('(select 1 from thing o1) = $1, (select 1 from thing s1)');
});
