import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './settings.js';
import { settingsTable } from './settings.variables.js';

test('README.md has the table of all settings', () => {
  const file = join(projectFolder, 'README.md');
  const text = readFileSync(file, 'utf8');
  if (process.env['UPDATE']) return writeFileSync(file, text.replace(/\| variable \| default \| meaning \|\n(\|.*\n)+/, () => `${settingsTable()}\n`));
  expect(text).toContain(settingsTable());
});
