import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder, settingsTable } from './settings.js';

test('README.md has the table of all settings', () => {
  expect(readFileSync(join(projectFolder, 'README.md'), 'utf8')).toContain(settingsTable());
});
