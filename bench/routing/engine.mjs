// The built engine's parts; a build comes first (scripts/benchRouting.mjs sees to it).
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './network.mjs';

const folder = process.env.ENGINE_FOLDER ?? join(root, 'api/dist/features/routing/engine');

export async function engineModules() {
  const names = ['engine', 'background', 'fit', 'scope', 'related', 'learned'];
  const modules = await Promise.all(names.map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href)));
  return Object.assign({}, ...modules);
}
