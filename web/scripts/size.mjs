// The JavaScript that a reader's browser loads before a public page works: the entry, the page's chunk and all they import.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const budget = 140_000;
// Pages that a visitor may come to first.
const publicPages = ['front/FrontPage', 'routing/FindPage', 'directory/ServicesPage', 'directory/ServicePage', 'directory/ProvidersPage', 'directory/ProviderPage', 'events/EventsPage', 'events/EventPage', 'campaigns/CampaignsPage', 'campaigns/CampaignPage', 'ideas/IdeaPage', 'ideas/ProposePage', 'people/SignInPage', 'people/DemoPage', 'about/AboutPage'];
const dist = process.argv[2] ? pathToFileURL(`${resolve(process.argv[2])}/`) : new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const sizes = new Map();
const rows = publicPages.map((page) => {
  const files = withImports(['index.html', `src/features/${page}.tsx`]);
  return { page, kB: sum(files) };
});

for (const { page, kB } of rows) console.log(`${(kB / 1000).toFixed(1).padStart(7)} kB  ${page}`);
const over = rows.filter(({ kB }) => kB > budget);
if (over.length > 0) {
  console.error(`Over the budget of ${budget / 1000} kB: ${over.map(({ page }) => page).join(', ')}`);
  process.exit(1);
}

function withImports(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    if (!manifest[key]) throw new Error(`The build has no ${key}`);
    found.add(key);
    withImports(manifest[key].imports ?? [], found);
  }
  return found;
}

function sum(keys) {
  return [...keys].map((key) => gzipped(manifest[key].file)).reduce((all, size) => all + size, 0);
}

function gzipped(file) {
  if (!file.endsWith('.js')) return 0;
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  return sizes.get(file);
}
