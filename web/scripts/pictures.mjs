// Draws the pictures of campaigns as files for messengers and social media, which show no SVG: node web/scripts/pictures.mjs
// Run it when a drawing changes. Needs the browser of the journeys.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';

const SIZE = { width: 1200, height: 630 };
const DRAWINGS = ['BUSINESS_PARK', 'TOWN', 'COUNTRYSIDE', 'WATERFRONT'];
const web = new URL('../', import.meta.url);
const ofJourneys = createRequire(new URL('../../e2e/package.json', import.meta.url));

const vite = await createServer({ root: web.pathname, configFile: false, logLevel: 'error', server: { middlewareMode: true }, appType: 'custom' });
const browser = await launch();
try {
  const { CampaignPicture } = await vite.ssrLoadModule('/src/features/campaigns/CampaignPicture.tsx');
  const styles = await Promise.all(['/src/ui/base.css', '/src/features/campaigns/campaigns.css'].map(async (path) => (await vite.ssrLoadModule(`${path}?inline`)).default));
  mkdirSync(new URL('public/pictures/', web), { recursive: true });
  const page = await browser.newPage({ viewport: SIZE });
  for (const drawing of DRAWINGS) {
    // The whole width of the drawing, standing at the bottom; the sky goes on above it.
    const drawn = renderToStaticMarkup(createElement(CampaignPicture, { drawing })).replace('xMidYMax slice', 'xMidYMax meet');
    await page.setContent(`<style>${styles.join('\n')} body { margin: 0; background: var(--brand-soft); } .campaign-picture { height: 100vh !important; }</style>${drawn}`);
    writeFileSync(new URL(`public/pictures/${drawing.toLowerCase()}.png`, web), await page.screenshot({ type: 'png' }));
  }
} finally {
  await browser.close();
  await vite.close();
}

async function launch() {
  const { chromium } = ofJourneys('playwright-core');
  const { default: packaged } = await import(pathToFileURL(ofJourneys.resolve('@sparticuz/chromium')).href);
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? (await packaged.executablePath()), args: packaged.args.filter((arg) => arg !== '--single-process') });
}
