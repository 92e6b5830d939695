import { lexicographicSortSchema, printSchema } from 'graphql';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApiSchema } from './schema.js';
import { projectFolder } from './settings.js';

const file = join(projectFolder, 'schema/schema.graphql');
const text = `# Written by the api from its classes: npm run schema. Never changed by hand.\n${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== text) {
    console.error('schema/schema.graphql is not what the api serves. Run npm run schema, read the difference and commit it.');
    process.exit(1);
  }
} else {
  await writeFile(file, text);
}
