import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isEnumType, isInputObjectType, isObjectType, isScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { allowedRoles, isAllowed, rootFields } from './core/allow.js';
import { hasVisibility } from './core/visibility.js';
import { Viewer, VISITOR } from './core/viewer.js';
import { entities } from './features.js';
import { buildApiSchema } from './schema.js';
import { projectFolder } from './settings.js';

const schema = buildApiSchema();
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const person = (...roles: string[]) => new Viewer('0190a000-0000-7000-8000-000000000000', roles.map((role) => ({ role, scope: 'x' })));
const viewers: Record<string, Viewer> = {
  visitor: VISITOR,
  'signed in': person(),
  entrepreneur: person('ENTREPRENEUR'),
  adviser: person('ADVISER'),
  contact: person('CONTACT'),
  head: person('HEAD'),
  coordinator: person('COORDINATOR'),
};

test('every operation says who may call it', () => {
  expect(rootFields(schema).filter(({ field }) => !allowedRoles(field as never)?.length)).toEqual([]);
});

test('who may call what is the table that is committed', () => {
  const head = `| operation | ${Object.keys(viewers).join(' | ')} |\n|---|${'---|'.repeat(Object.keys(viewers).length)}`;
  const rows = rootFields(schema)
    .map(({ kind, field }) => `| ${kind} \`${field.name}\` | ${Object.values(viewers).map((viewer) => (isAllowed(viewer, allowedRoles(field as never)!) ? 'yes' : '')).join(' | ')} |`)
    .sort();
  const text = `# Who may call which operation\n\nWritten by a test from the operations themselves. What a role may do with a single thing is said by the rules of its feature.\n\n${head}\n${rows.join('\n')}\n`;
  const file = join(projectFolder, 'schema/operations.md');
  if (process.env['UPDATE']) {
    void import('node:fs').then(({ writeFileSync }) => writeFileSync(file, text));
    return;
  }
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every type of the schema that is an entity has a visibility', () => {
  expect(entities.filter((entity) => isObjectType(schema.getType(entity.name)) && !hasVisibility(entity)).map(({ name }) => name)).toEqual([]);
});

test('every type, field, argument and enum value is described', () => {
  const missing: string[] = [];
  const need = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) missing.push(name);
  };
  for (const type of own) {
    if (isScalarType(type) && ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) need(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) need(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      need(`${type.name}.${field.name}`, field.description);
      if ('args' in field) for (const argument of field.args) need(`${type.name}.${field.name}(${argument.name})`, argument.description);
    }
  }
  expect(missing).toEqual([]);
});

test('no secret is in the schema', () => {
  const names = own.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
  expect(names.filter((name) => /hash|token|secret|password/i.test(name))).toEqual([]);
});

test('a mutation takes one input, or ids', () => {
  const others = Object.values(schema.getMutationType()!.getFields()).filter(({ args }) => args.some(({ name, type }) => name !== 'input' && !isScalarType(getNamedType(type))));
  expect(others.map(({ name }) => name)).toEqual([]);
});
