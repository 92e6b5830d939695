import 'reflect-metadata';
import { ReferenceKind, type EntityMetadata, type EntityProperty } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { declarationOf, declarations, isTimed, personalFieldsOf, untilText } from './core/personal.js';
import { connectOrm } from './core/orm.js';
import type { EntityClass } from './core/row.js';
import { Person } from './features/people/person.entity.js';
import { entities } from './features.js';
import { freshDatabase, type TestDatabase } from './test/postgres.js';

let database: TestDatabase;
let metas: EntityMetadata[];
beforeAll(async () => {
  database = await freshDatabase();
  const orm = await connectOrm(database.url, entities);
  metas = entities.map((entity) => orm.getMetadata().get(entity as never) as EntityMetadata);
  await orm.close(true);
});
afterAll(() => database.drop());

/** Views of the database show what other entities declare. */
const isView = ({ tableName }: EntityMetadata) => tableName.endsWith('_row');
/** Whatever could hold something of somebody: texts, JSON, bytes, loose ids, and who it is. Codes of an enumeration, days and numbers cannot. */
function couldBePersonal(one: EntityProperty): boolean {
  if (one.persist === false || one.primary) return false;
  if (one.kind !== ReferenceKind.SCALAR) return (one.kind === ReferenceKind.MANY_TO_ONE || one.kind === ReferenceKind.ONE_TO_ONE) && one.targetMeta?.class === (Person as unknown);
  return !one.enum && /^(text|varchar|json|bytea|uuid|text\[\])/.test(one.columnTypes?.[0] ?? '');
}

test('every entity says of each column that could hold something of somebody whether it does', () => {
  const missing = metas.filter((meta) => !isView(meta)).flatMap((meta) => {
    const declared = declarationOf(meta.class as EntityClass);
    if (!declared) return [`${meta.className}: not declared`];
    const named = [...personalFieldsOf(meta.className), ...declared.none];
    return meta.props.filter((one) => couldBePersonal(one) && !named.includes(one.name as never)).map((one) => `${meta.className}.${one.name}`);
  });
  expect(missing).toEqual([]);
});

test('what is declared is there, once', () => {
  const wrong = declarations().flatMap(({ entity, keeps, none }) => {
    const meta = metas.find((one) => one.class === (entity as unknown));
    const named = [...keeps.flatMap(({ fields }) => fields as readonly string[]), ...none];
    return named.filter((name, index) => !meta?.properties[name as never] || named.indexOf(name) !== index).map((name) => `${entity.name}.${name}`);
  });
  expect(wrong).toEqual([]);
});

test('every purpose and every time is told in three languages', () => {
  const texts = declarations().flatMap(({ title, keeps }) => keeps.flatMap((keep) => [title, keep.purpose, untilText(keep.until)]));
  expect(texts.filter(({ fi, sv, en }) => [fi, sv, en].some((text) => text.trim() === ''))).toEqual([]);
  expect(untilText({ after: { days: 7 }, since: () => null as never, counted: { fi: 'tilaisuudesta', sv: 'efter evenemanget', en: 'after the event' }, end: 'DELETE' })).toEqual({
    fi: 'Poistetaan 7 päivän kuluttua tilaisuudesta', sv: 'Raderas 7 dagar efter evenemanget', en: 'Deleted 7 days after the event',
  });
});

test('nothing that is kept for a time can be kept for more than three years', () => {
  const months = declarations().flatMap(({ keeps }) => keeps.flatMap(({ until }) => (isTimed(until) ? ['months' in until.after ? until.after.months : until.after.days / 30] : [])));
  expect(Math.max(...months)).toBeLessThanOrEqual(36);
});

test('what can be emptied may be empty in the database', () => {
  const wrong = declarations().flatMap(({ entity, keeps }) => {
    const meta = metas.find((one) => one.class === (entity as unknown))!;
    const emptied = keeps.flatMap(({ fields, until }) => (isTimed(until) && until.end === 'EMPTY' ? (fields as readonly string[]) : []));
    return emptied.map((name) => meta.properties[name as never] as EntityProperty).filter((one) => !one.nullable && (one.kind !== ReferenceKind.SCALAR || one.unique)).map((one) => `${entity.name}.${one.name}`);
  });
  expect(wrong).toEqual([]);
});
