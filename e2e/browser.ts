import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { startNetwork, type TestNetwork } from '../api/src/test/app.ts';

export type { Page } from 'playwright-core';

/** The sizes at which every page must work: a phone and a desk. */
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

export interface Journey {
  readonly url: string;
  readonly network: TestNetwork;
  /** A browser of its own for one person: nothing is shared with other visits. */
  visit(size?: { width: number; height: number }): Promise<Page>;
  /** A browser in which the person with this e-mail address is signed in. */
  visitAs(email: string, size?: { width: number; height: number }): Promise<Page>;
  /** What went out to an address, the last first: the mailbox of the demonstration. */
  mailsTo(address: string): Promise<{ subject: string; text: string }[]>;
}

/** Starts the portal with the demonstration network of its own and a browser, for all journeys of a file. */
export function journey(changesOf: () => Promise<Partial<TestNetwork['settings']>> = async () => ({})): Journey {
  let network: TestNetwork | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const webRoot = process.env['WEB_ROOT'] ?? new URL('../web/dist', import.meta.url).pathname;
    if (!existsSync(`${webRoot}/index.html`)) throw new Error('Build the portal first: npm test does, or npx turbo run build.');
    [network, browser] = await Promise.all([changesOf().then((changes) => startNetwork({ webRoot, jobs: true, ...changes })), launch()]);
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
    await network?.close();
  });

  const visit = async (size = DESK): Promise<Page> => {
    const context = await browser!.newContext({ viewport: size, locale: 'fi-FI', timezoneId: 'Europe/Helsinki', reducedMotion: 'reduce' });
    contexts.push(context);
    context.setDefaultTimeout(15_000);
    return context.newPage();
  };
  return {
    get url() {
      return network!.app.url;
    },
    get network() {
      return network!;
    },
    visit,
    mailsTo: async (address) => {
      const asked = 'query ($to: String!) { mailbox(to: $to) { to subject text } }';
      return (await network!.visitor.ask<{ mailbox: { to: string; subject: string; text: string }[] }>(asked, { to: address })).mailbox;
    },
    visitAs: async (email, size) => {
      const page = await visit(size);
      await page.context().addCookies([{ name: 'luotsi_session', value: await network!.sessionOf(email), url: network!.app.url, httpOnly: true, sameSite: 'Lax' }]);
      return page;
    },
  };
}

/** An installed Chromium where there is one, else the one that comes as a package. */
async function launch(): Promise<Browser> {
  const installed = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
  const executablePath = installed ?? (await chromium.executablePath());
  // In one process the packaged Chromium hangs as soon as a second person comes in.
  const packaged = chromium.args.filter((arg) => arg !== '--single-process');
  const args = installed ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'] : packaged;
  return playwright.launch({ executablePath, args, headless: true });
}

/** Fails with what axe finds on the page as it is now. Ours have no frames of others, for which axe would open a page of its own each time; what it finds well is not told. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

/** Fails where the page is wider than the screen: nobody scrolls sideways on a phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content).toBeLessThanOrEqual(screen!);
}

/** Goes there as somebody without a mouse does; fails where the keyboard cannot reach it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}
