import { beforeAll, describe, expect, test } from 'vitest';
import { make } from '../api/src/test/make.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const WORDS = 'Tarvitsemme tontin uudelle hallille. Nykyinen käy ahtaaksi.';

let owner: string, company: string, name: string;

beforeAll(async () => {
  const { rows } = await portal.network.sql.query(`
    select c.id, c.name, p.email from company c join membership m on m.company_id = c.id and m.role = 'ENTREPRENEUR' join person p on p.id = m.person_id
    where c.municipality_code = '790' and (select count(*) from membership o where o.person_id = p.id) = 1 order by c.id limit 1`);
  ({ id: company, name, email: owner } = rows[0]);
});

const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
};
const looksRight = async (page: Page) => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};
const topic = (page: Page) => page.getByLabel('Mihin tarve liittyy?');
const proposed = (page: Page) => expect.poll(() => topic(page).inputValue()).toBe('plots');

/** Presses Tab until the element has the focus; how often. */
async function tabsTo(page: Page, selector: string): Promise<number> {
  for (let presses = 1; presses <= 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return presses;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe('a need is recorded in seconds', () => {
  test('by an adviser from a call, by keyboard: what was logged is not written again', async () => {
    const page = await portal.visitAs(ADVISER, DESK);
    await open(page, '/fi/services');
    await page.getByRole('link', { name: 'Kirjaa yhteydenotto' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kirjaa yhteydenotto' }).waitFor();
    await open(page, `/fi/contacts/new?company=${company}`);
    await page.getByText('Valittu:').waitFor();
    await page.getByRole('textbox', { name: 'Mistä puhuttiin?' }).fill(WORDS);
    await page.getByRole('button', { name: 'Tallenna' }).click();
    const link = page.locator('main').getByRole('link', { name: 'Kirjaa tarve' });
    await link.focus();
    let presses = 1;
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Yrityksen omin sanoin').inputValue()).toBe(WORDS);
    await proposed(page);
    await expect.poll(() => page.getByLabel('Tarve yhdellä rivillä').inputValue()).toBe('Tarvitsemme tontin uudelle hallille.');
    await expect.poll(() => page.locator('input[name=departments]:checked').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Missä kuulit tarpeesta?').inputValue()).toBe('CALL');
    await looksRight(page);
    presses += await tabsTo(page, 'textarea[name=words]');
    await page.keyboard.press('Control+Enter');
    presses += 1;
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    expect(presses).toBeLessThanOrEqual(6);
    await looksRight(page);
  });

  test('by an entrepreneur from a search that found nothing', async () => {
    const page = await portal.visitAs(owner, PHONE);
    await open(page, `/fi/find?q=${encodeURIComponent('kvanttitietokoneen kalibrointi avaruusasemalla')}`);
    await page.getByRole('link', { name: 'Kirjaa tämä tarpeeksi' }).click();
    await expect.poll(() => page.getByLabel('Omin sanoin').inputValue()).toBe('kvanttitietokoneen kalibrointi avaruusasemalla');
    await looksRight(page);
    expect(new URL(page.url()).search).toBe('');
  });

  test('by an entrepreneur on a phone, with permits, people and a month; the name in the words is refused', async () => {
    const page = await portal.visitAs(owner, PHONE);
    await open(page, '/fi/needs/new');
    await page.getByLabel('Omin sanoin').fill(`${name.replace(/ (Oy|Ab|Ky)$/, '')} tarvitsee tontin uudelle hallille`);
    await proposed(page);
    await page.getByRole('radio', { name: 'Kuukausi' }).check();
    await page.getByText('Koko, luvat, osaajat ja kieli').click();
    await page.getByRole('checkbox', { name: 'Rakentamislupa' }).check();
    await page.getByLabel('Millaisia osaajia').fill('hitsaaja, CNC-koneistaja');
    await looksRight(page);
    await page.getByRole('button', { name: 'Lähetä tarve' }).click();
    await page.getByText(/Tekstissä on yrityksen nimi/).first().waitFor();
    await looksRight(page);
    await page.getByLabel('Omin sanoin').fill(WORDS);
    await page.getByLabel('Tarve yhdellä rivillä').fill('Tontti hallille');
    // Other words, another proposal.
    await proposed(page);
    await page.getByRole('button', { name: 'Lähetä tarve' }).click();
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    await page.getByText('hitsaaja, CNC-koneistaja').waitFor();
    await page.getByText('Rakentamislupa', { exact: true }).waitFor();
    await looksRight(page);
    const { rows } = await portal.network.sql.query("select permits, skills, source, window_to - window_from as days from need where company_id = $1 and title = 'Tontti hallille'", [company]);
    expect(rows).toMatchObject([{ permits: ['BUILDING'], skills: ['hitsaaja', 'CNC-koneistaja'], source: 'COMPANY' }]);
    expect(rows[0].days).toBeLessThan(31);
  });
});

test('what was begun comes back after another page and a reload, until it is sent, thrown away or its writer signs out', async () => {
  const page = await portal.visitAs(ADVISER, PHONE);
  const words = () => page.getByLabel('Yrityksen omin sanoin');
  await open(page, `/fi/needs/new?company=${company}`);
  await words().fill(WORDS);
  await proposed(page);
  await page.getByRole('radio', { name: 'Kuukausi' }).check();
  const [, , from] = await page.getByLabel('Tarvitaan aikaisintaan').locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await page.getByLabel('Tarvitaan aikaisintaan').selectOption(from!);
  await page.getByLabel('Tarve yhdellä rivillä').fill('Tontti jonka rekka löytää');
  await page.getByRole('radio', { name: 'Päätetty' }).check();
  await page.getByText('Koko, luvat, osaajat ja kieli').click();
  await page.getByRole('checkbox', { name: 'Rakentamislupa' }).check();
  const isThere = async () => {
    await page.getByText('Jatkat siitä, mihin jäit').waitFor();
    await expect.poll(() => page.getByLabel('Tarve yhdellä rivillä').inputValue()).toBe('Tontti jonka rekka löytää');
    expect([await words().inputValue(), await page.getByLabel('Tarvitaan aikaisintaan').inputValue()]).toEqual([WORDS, from]);
    for (const one of ['Kuukausi', 'Päätetty']) expect(await page.getByRole('radio', { name: one }).isChecked()).toBe(true);
    expect(await page.locator('input[name=permits][value=BUILDING]').isChecked()).toBe(true);
  };
  await page.getByRole('link', { name: 'Tulevat tarpeet' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Tulevat tarpeet' }).waitFor();
  await page.goBack();
  await isThere();
  await page.reload();
  await isThere();
  await looksRight(page);
  await page.getByRole('button', { name: 'Hylkää ja aloita alusta' }).click();
  await expect.poll(() => words().inputValue()).toBe('');
  await page.reload();
  await words().waitFor();
  expect(await page.getByText('Jatkat siitä, mihin jäit').count()).toBe(0);

  await words().fill(WORDS);
  await proposed(page);
  await page.reload();
  await page.getByText('Jatkat siitä, mihin jäit').waitFor();
  await expect.poll(() => words().inputValue()).toBe(WORDS);
  await proposed(page);
  await page.getByRole('button', { name: 'Kirjaa tarve' }).click();
  await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
  await open(page, `/fi/needs/new?company=${company}`);
  expect(await words().inputValue()).toBe('');
  await words().fill('Tätä ei toinen saa nähdä');
  const kept = () => page.evaluate(() => Object.values(sessionStorage).join());
  expect(await kept()).toContain('Tätä ei toinen');
  const other = await make(portal.network.sql).someone('ADVISER', { municipality_code: '790' });
  const signIn = async (email: string) => page.context().addCookies([{ name: 'luotsi_session', value: await portal.network.sessionOf(email), url: portal.url, httpOnly: true, sameSite: 'Lax' }]);
  await signIn(other);
  await open(page, `/fi/needs/new?company=${company}`);
  expect(await words().inputValue()).toBe('');
  await expect.poll(kept).not.toContain('Tätä ei toinen');
  await signIn(ADVISER);
  await open(page, `/fi/needs/new?company=${company}`);
  await words().fill('Tätä ei seuraava saa nähdä');
  await page.getByRole('button', { name: /Riikka/ }).first().click();
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await expect.poll(kept).not.toContain('Tätä ei seuraava');
});

test('two change a need at once: the second sees what the first changed, and both changes are kept', async () => {
  const { rows } = await portal.network.sql.query("select id from need where company_id = $1 and title = 'Tontti hallille'", [company]);
  const [first, second] = [await portal.visitAs(owner, PHONE), await portal.visitAs(ADVISER, DESK)];
  for (const page of [first, second]) {
    await open(page, `/fi/needs/${rows[0].id}`);
    await page.getByRole('button', { name: 'Muuta', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Tarve yhdellä rivillä').waitFor();
    await looksRight(page);
  }
  await first.getByRole('dialog').getByLabel('Tarve yhdellä rivillä').fill('Tontti isolle hallille');
  await first.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await first.getByText('Tarvetta on muutettu').waitFor();
  const dialog = second.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Päätetty' }).check();
  await dialog.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await dialog.getByText('Joku muu muutti tarvetta, kun kirjoitit').waitFor();
  await dialog.getByText('Tontti isolle hallille').waitFor();
  await looksRight(second);
  await dialog.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await second.getByText('Tarvetta on muutettu').waitFor();
  const { rows: kept } = await portal.network.sql.query('select title, certainty, version from need where id = $1', [rows[0].id]);
  expect(kept[0]).toEqual({ title: 'Tontti isolle hallille', certainty: 'DECIDED', version: 3 });
});
