import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();

const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await settled(page);
};
const settled = async (page: Page) => {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
};

describe('a visitor of the directory', () => {
  test('browses by topic, municipality and provider, and the address keeps it all', async () => {
    const page = await portal.visit();
    await open(page, '/fi/services');
    await page.getByRole('link', { name: 'Lainat ja takaukset' }).click();
    await page.getByRole('heading', { name: /^\d+ palvelua?$/ }).waitFor();
    await expect.poll(() => page.getByLabel('Aihe').inputValue()).toBe('loans');

    await open(page, '/fi/services');
    await page.getByRole('link', { name: 'Punkalaidun', exact: true }).click();
    await page.locator('main .card').first().waitFor();
    expect(new URL(page.url()).searchParams.get('municipality')).toBe('619');

    await page.getByLabel('Palveluntarjoaja').selectOption({ label: 'Finnvera Oyj' });
    await page.waitForURL(/provider=finnvera/);
    const providers = async () => [...new Set(await page.locator('main .card-eyebrow').allTextContents())];
    await expect.poll(providers, { timeout: 15_000 }).toEqual(['Finnvera Oyj']);
    await page.reload();
    await expect.poll(providers, { timeout: 15_000 }).toEqual(['Finnvera Oyj']);
  });

  test('shows more without losing what was shown', async () => {
    const page = await portal.visit(PHONE);
    await open(page, '/fi/services?municipality=790');
    await page.locator('main .card').first().waitFor();
    const before = await page.locator('main .card').count();
    await page.getByRole('button', { name: 'Näytä lisää' }).click();
    await page.locator('main .card').nth(before).waitFor();
    expect(before).toBe(20);
    await expectNoSidewaysScroll(page);
  });

  test('on a phone opens the filters by one button, which says what is set', async () => {
    const page = await portal.visit(PHONE);
    await open(page, '/sv/services?topic=loans');
    await page.locator('main .card').first().waitFor();
    await page.getByRole('button', { name: 'Avgränsa 1 vald' }).click();
    await page.getByLabel('Kommun').selectOption('790');
    await page.waitForURL(/municipality=790/);
    await page.getByRole('button', { name: 'Ta bort avgränsningen Ämne: Lån och garantier' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?municipality=790');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('finds a provider by kind and name, and its services', async () => {
    const page = await portal.visit();
    await open(page, '/fi/providers');
    await page.getByLabel('Millainen toimija').selectOption({ label: 'Kunta' });
    await page.getByRole('heading', { name: '9 palveluntarjoajaa' }).waitFor();
    await page.getByLabel('Hae nimellä').fill('Pori');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '1 palveluntarjoaja', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Porin kaupunki' }).click();
    await page.getByRole('heading', { name: 'Porin kaupunki', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Yritystontit Porissa' }).click();
    await page.getByRole('heading', { name: 'Yritystontit Porissa', level: 1 }).waitFor();
    await expect.poll(() => page.getByText('Palveluntarjoaja ei ole vielä vahvistanut tietoja').count()).toBe(1);
    await expect.poll(() => page.locator('.definitions').textContent()).toContain('Alue');
  });

  test('is told what to do where nothing is found or something is gone', async () => {
    const page = await portal.visit();
    await open(page, '/en/services?q=zzzzqq');
    await page.getByRole('heading', { name: 'No services found with these filters' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Say what you need' }).getAttribute('href')).toBe('/en/find');
    await open(page, '/en/services/no-such-service');
    await expect.poll(() => page.locator('main h1').textContent()).toBe('Service not found');
  });
});

const pages = ['/services', '/services?topic=loans', '/services/por-plots', '/providers', '/providers/finnvera'];

describe.each([
  ['fi', PHONE],
  ['sv', DESK],
  ['en', PHONE],
] as const)('in %s at %o', (language, size) => {
  test.each(pages)('%s has no barriers and no sideways scroll', async (path) => {
    const page = await portal.visit(size);
    await open(page, `/${language}${path}`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
    await page.context().close();
  });
});
