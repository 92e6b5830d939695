import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE } from './browser.ts';

const portal = journey();
const FINNVERA = 'johanna.takalahti@esimerkki.example';
const COORDINATOR = 'ulla.hiidenlahti@esimerkki.example';
const SOON = { timeout: 15_000 };

const settled = async (page: Page) => {
  await page.locator('main h1').waitFor();
  await expect.poll(() => page.locator('.skeleton').count(), SOON).toBe(0);
};
const unconfirmed = (page: Page) => page.getByRole('table', { name: 'Vahvistamattomat palvelut' });

describe('the network at one look', () => {
  test('has each table, on the days that are chosen, and as a file', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/fi/network`);
    await page.getByRole('table', { name: 'Palveluntarjoajat', exact: true }).waitFor();
    await unconfirmed(page).waitFor();
    await page.getByRole('table', { name: 'Osastojen vastaukset' }).waitFor();
    await page.getByLabel('Aika').selectOption({ index: 1 });
    await page.waitForURL(/period=QUARTER/);
    await settled(page);
    const address = await page.getByRole('link', { name: /^Lataa taulukkona.*Vahvistamattomat/ }).getAttribute('href');
    const file = await page.request.get(portal.url + address!);
    expect(file.headers()['content-disposition']).toMatch(/luotsi-unconfirmed-.*\.csv/);
    expect(await file.text()).toContain('Finnvera');
  });

  test('begins with what needs attention, one figure each, and leads there', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/fi/network`);
    await unconfirmed(page).waitFor();
    await settled(page);
    const matters = page.locator('.attention').getByRole('listitem');
    for (const number of await matters.locator('.attention-number').allTextContents()) expect(number).toMatch(/^\d+$/);
    await matters.filter({ hasText: 'Hiljaiset yritykset' }).getByText(/[1-9]/).first().waitFor();
    const links = matters.locator('a[href^="#"]');
    expect(await links.count()).toBe(6);
    for (const link of await links.all()) expect(await page.locator(`main section${await link.getAttribute('href')} h2`).textContent()).toBe(await link.textContent());
    await links.filter({ hasText: 'Aamukahvit' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('heading', { name: 'Aamukahvit', level: 2 }).evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test.each([[PHONE, 5_400], [DESK, 3_700]] as const)('is short, and shows the rest by a press (%#)', async (size, most) => {
    const page = await portal.visitAs(COORDINATOR, size);
    await page.goto(`${portal.url}/fi/network`);
    await unconfirmed(page).waitFor();
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
    const rows = unconfirmed(page).locator('tbody tr:visible');
    const few = await rows.count();
    await page.getByRole('button', { name: /^Näytä kaikki.*Vahvistamattomat palvelut/ }).click();
    expect(await rows.count()).toBe(await unconfirmed(page).locator('tbody tr').count());
    await page.getByRole('button', { name: /^Näytä vähemmän.*Vahvistamattomat palvelut/ }).click();
    expect(await rows.count()).toBe(few);
  });

  test('goes on paper with its heading and day, and without buttons', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/fi/network`);
    await unconfirmed(page).waitFor();
    const gaps = page.locator('#gaps table');
    const onScreen = await gaps.locator('tbody tr:visible').count();
    await page.emulateMedia({ media: 'print' });
    expect(await gaps.locator('tbody tr:visible').count()).toBe(await gaps.locator('tbody tr').count());
    expect(await gaps.locator('tbody tr').count()).toBeGreaterThan(onScreen);
    expect(await page.getByText(/\d+ \/ \d+ näkyvissä/).filter({ visible: true }).count()).toBe(0);
    await page.getByRole('heading', { name: 'Verkosto lukuina', level: 1 }).waitFor();
    expect(await page.locator('main').locator('button:visible, .button:visible, select:visible').count()).toBe(0);
    expect(await page.locator('.overview-part').first().evaluate((part) => getComputedStyle(part).breakBefore)).toBe('page');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  test('no longer names a provider that has said that all is true', async () => {
    const coordinator = await portal.visitAs(COORDINATOR);
    await coordinator.goto(`${portal.url}/fi/network`);
    const link = unconfirmed(coordinator).locator('a[href="/fi/providers/finnvera"]');
    // On paper, and after a press; on the screen the worst few come first.
    await link.waitFor({ state: 'attached' });
    const contact = await portal.visitAs(FINNVERA, PHONE);
    await contact.goto(`${portal.url}/fi/providers/finnvera`);
    await contact.getByText('Pitävätkö tiedot paikkansa?').waitFor();
    await expectAccessible(contact);
    await contact.getByRole('button', { name: 'Kaikki pitää paikkansa' }).click();
    await contact.getByText(/vahvistettu\.$/).first().waitFor();
    await coordinator.reload();
    await unconfirmed(coordinator).waitFor();
    await expect.poll(() => link.count(), SOON).toBe(0);
    await coordinator.goto(`${portal.url}/fi/providers/finnvera`);
    await settled(coordinator);
    expect(await coordinator.getByRole('button', { name: 'Kaikki pitää paikkansa' }).count()).toBe(0);
  });
});

test.each([
  ['a phone', PHONE, 'sv'],
  ['a phone', PHONE, 'fi'],
  ['a desk', DESK, 'sv'],
  ['a desk', DESK, 'fi'],
] as const)('on %s it is accessible and never scrolls sideways (%#)', async (_name, size, language) => {
  const page = await portal.visitAs(COORDINATOR, size);
  await page.goto(`${portal.url}/${language}/network?period=OWN`);
  await settled(page);
  await expect.poll(() => page.locator('.overview-part table').count(), SOON).toBe(3);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}, 120_000);
