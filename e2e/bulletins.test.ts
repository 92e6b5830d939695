import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const CONTACT = 'johanna.takalahti@esimerkki.example';
const ADVISER = 'riikka.valkeapaa@esimerkki.example';

const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
};

describe('bulletins', () => {
  test('a contact writes one and corrects it; an adviser sees it as new, reads it, and finds it by topic', async () => {
    const page = await portal.visitAs(CONTACT);
    await open(page, '/fi/bulletins');
    await expectAccessible(page);
    await page.getByText('Kirjoita tiedote').click();
    await page.getByRole('button', { name: 'Julkaise verkostolle' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('Otsikko').fill('Vientitakaus nopeutui');
    await page.getByLabel('Mitä on tekeillä?').fill('Päätös tulee nyt viikossa.');
    await page.getByText('Kenelle: aiheet ja alue').click();
    await page.getByLabel('Vienti ja kansainvälistyminen').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Julkaise verkostolle' }).click();
    await page.getByText('Tiedote on verkoston luettavissa').waitFor();
    await page.getByRole('link', { name: 'Kaikki' }).click();
    await page.getByRole('button', { name: /^Korjaa.*Vientitakaus nopeutui/ }).click();
    await page.getByRole('dialog').getByLabel('Otsikko').fill('Vientitakaus nopeutuu');
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Korjaus on tallennettu').waitFor();

    const reader = await portal.visitAs(ADVISER, PHONE);
    await open(reader, '/sv/bulletins');
    await expectAccessible(reader);
    await expectNoSidewaysScroll(reader);
    const card = reader.getByRole('article').filter({ hasText: 'Vientitakaus nopeutuu' });
    await card.getByText('Ny', { exact: true }).waitFor();
    await card.getByRole('button', { name: /^Markera som läst/ }).click();
    await expect.poll(() => card.count()).toBe(0);
    await reader.getByRole('button', { name: 'Markera alla som lästa' }).click();
    await reader.getByText('Du har läst allt').waitFor();
    // A hand that is faster than the page: the tab and the choice come in one moment, and both count.
    const [tab, topic] = [reader.getByRole('link', { name: 'Alla', exact: true }), reader.getByLabel('Ämne', { exact: true })];
    await reader.evaluate(
      ([link, select]) => {
        (link as HTMLElement).click();
        (select as HTMLSelectElement).value = 'plots';
        select!.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [await tab.elementHandle(), await topic.elementHandle()],
    );
    await reader.waitForURL(/view=all&topic=plots/);
    await reader.getByText('Rakennusvalvonta ottaa luvat vastaan verkossa', { exact: true }).waitFor();
    await expect.poll(() => card.count()).toBe(0);
  });

  test('are for those who serve businesses: an entrepreneur is told so, a visitor is asked to sign in', async () => {
    const owner = await portal.visitAs('jouni.alhoranta@esimerkki.example');
    await open(owner, '/fi/bulletins');
    await owner.getByRole('heading', { name: 'Tiedotteet eivät kuulu rooliisi' }).waitFor();
    const visitor = await portal.visit();
    await open(visitor, '/en/bulletins');
    await visitor.getByRole('link', { name: 'Sign in', exact: true }).last().waitFor();
    expect(await visitor.getByRole('article').count()).toBe(0);
  });
});
