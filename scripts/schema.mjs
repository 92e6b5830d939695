// npm run schema: writes schema.graphql from the API's classes, and the typed operations from the portal's documents.
import { build } from './build.mjs';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
process.exit((await build(['schema', 'codegen'])) ? 0 : 1);
