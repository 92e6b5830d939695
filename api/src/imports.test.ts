import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { expect, test } from 'vitest';

const src = import.meta.dirname;
/** The ranks of features, read from the one list that has them. */
const ranked = [...readFileSync(join(src, 'features.ts'), 'utf8').matchAll(/\{ name: '(\w+)'/g)].map((match) => match[1]!);
const roles = ['engine', 'entity', 'types', 'rules', 'personal', 'clock', 'board', 'calendar', 'mail', 'waitlist', 'inputs', 'catalogue', 'find', 'follow', 'index', 'learning', 'commands', 'answer', 'resolver', 'routes'];

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/from '(\.[^']+)'|import '(\.[^']+)'/g)].map((match) => ({
    from: file,
    to: relative(src, resolve(src, dirname(file), match[1] ?? match[2]!)).replace(/\.js$/, '.ts'),
  })),
);

const featureOf = (file: string): string | null => /^features\/(\w+)\//.exec(file)?.[1] ?? null;
const roleOf = (file: string): string => (/^features\/\w+\/engine\//.test(file) ? 'engine' : file.split('.').at(-2)!);

test('every folder of features/ has its rank in features.ts', () => {
  expect(readdirSync(join(src, 'features')).sort()).toEqual([...ranked].sort());
});

test('core imports no feature', () => {
  expect(imports.filter(({ from, to }) => from.startsWith('core/') && !to.startsWith('core/') && to !== 'settings.ts')).toEqual([]);
});

test('a feature imports core and the features that are ranked before it', () => {
  const breaches = imports.filter(({ from, to }) => {
    const importer = featureOf(from);
    if (!importer || to.startsWith('core/')) return false;
    const imported = featureOf(to);
    return !imported || ranked.indexOf(imported) > ranked.indexOf(importer);
  });
  expect(breaches).toEqual([]);
});

/** A folder inside a feature is a part of its own, which has no roles. */
const hasRole = (file: string): boolean => roles.includes(roleOf(file)) || file.split('/').length <= 3;

test('inside a feature: entity, rules, commands, resolver, never the other way', () => {
  const breaches = imports.filter(({ from, to }) => featureOf(from) !== null && featureOf(from) === featureOf(to) && hasRole(from) && roles.indexOf(roleOf(to)) > roles.indexOf(roleOf(from)));
  expect(breaches).toEqual([]);
});

test('the routing engine knows nothing but itself', () => {
  const inside = 'features/routing/engine/';
  expect(imports.filter(({ from, to }) => from.startsWith(inside) && !to.startsWith(inside))).toEqual([]);
});

test('rules know no database and no request', () => {
  const breaches = files
    .filter((file) => file.endsWith('.rules.ts'))
    .filter((file) => /from '(@mikro-orm|pg|fastify|graphql)|EntityManager/.test(readFileSync(join(src, file), 'utf8')));
  expect(breaches).toEqual([]);
});

test('no file is imported in a circle', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const circles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) return void circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  const done = new Set<string>();
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
