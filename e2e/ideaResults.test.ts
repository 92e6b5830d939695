import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoId } from '../api/src/seed/ids.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const PEHULA = demoId('campaign', 'pehula');

beforeAll(async () => {
  const { sql } = portal.network;
  await sql.query(`update idea set hidden_at = now(), hidden_reason = 'Mainos, joka ei vastaa kysymykseen' where id = (select id from idea where campaign_id = $1 and supports > 0 order by supports, id limit 1)`, [PEHULA]);
});

describe('what came of a campaign', () => {
  test('is told in figures, a picture and a table, to anybody', async () => {
    const page = await portal.visit(DESK);
    await page.goto(`${portal.url}/fi/ideas/${PEHULA}`);
    await page.getByRole('heading', { level: 1, name: 'Mitä Pehulan yritysalueelle tarvitaan?' }).waitFor();
    await page.getByRole('link', { name: 'Tulokset lukuina' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tulokset lukuina' }).waitFor();
    const { campaignResults: results } = await portal.network.visitor.ask('query ($id: ID!) { campaignResults(campaign: $id) { ideas hidden people companies supports comments topics { name { fi } ideas supports comments } } }', { id: PEHULA });
    expect(results.hidden).toBe(1);
    for (const [label, number] of [['Ideoita', results.ideas], ['Osallistujia', results.people], ['Kannatuksia', results.supports], ['Kommentteja', results.comments], ['Piilotettuja ideoita', 1]]) {
      const tile = page.locator('.figure-tile').filter({ has: page.getByText(String(label), { exact: true }) });
      expect(await tile.locator('dd').innerText()).toBe(String(number));
    }
    const [first] = results.topics;
    await page.getByRole('img', { name: new RegExp(`eniten aiheesta ${first.name.fi}, ${first.ideas}`) }).waitFor();
    const row = page.getByRole('table', { name: 'Mistä ideat kertovat' }).getByRole('row', { name: first.name.fi });
    expect(await row.locator('.table-value').allInnerTexts()).toEqual([first.ideas, first.supports, first.comments].map(String));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('can be taken along, in the language of the page', async () => {
    const page = await portal.visit(PHONE);
    await page.goto(`${portal.url}/sv/ideas/${PEHULA}/results`);
    await page.getByRole('heading', { level: 1, name: 'Resultaten i siffror' }).waitFor();
    const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ladda ner tabellen (CSV)' }).click()]);
    expect(table.suggestedFilename()).toBe('luotsi-ideas.csv');
    const text = await readFile((await table.path())!, 'utf8');
    expect(text).toContain('Idé;Text;Plats');
    expect(text).toContain(';Mainos, joka ei vastaa kysymykseen');
    const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ladda ner JSON' }).click()]);
    expect(JSON.parse(await readFile((await json.path())!, 'utf8')).campaign.id).toBe(PEHULA);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('is printed without what paper cannot do', async () => {
    const page = await portal.visit(DESK);
    await page.goto(`${portal.url}/fi/ideas/${PEHULA}/results`);
    await page.getByRole('link', { name: 'Lataa JSON' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Lataa JSON' }).isVisible()).toBe(false);
    expect(await page.getByRole('img', { name: /^Pylväät/ }).isVisible()).toBe(true);
  });

  test('of a draft leads nowhere', async () => {
    const { rows } = await portal.network.sql.query(`update campaign set status = 'DRAFT' where id = $1 returning id`, [demoId('campaign', 'jokisatama')]);
    const page = await portal.visit(DESK);
    await page.goto(`${portal.url}/fi/ideas/${rows[0].id}/results`);
    await page.getByRole('heading', { level: 1, name: 'Kysymystä ei löydy' }).waitFor();
    expect(await page.getByText('Osallistujia').count()).toBe(0);
  });
});

test('a campaign that is handed on shows its title and its picture where no scripts run', async () => {
  const response = await fetch(`${portal.url}/sv/ideas/${PEHULA}`, { headers: { 'user-agent': 'WhatsApp/2.23' } });
  const html = await response.text();
  expect(html).toContain('<meta property="og:title" content="Vad behöver företagsområdet i Pehula?" />');
  const picture = /og:image" content="([^"]+)"/.exec(html)![1]!;
  const png = Buffer.from(await (await fetch(picture)).arrayBuffer());
  // The signature of PNG, and the size that the page promises.
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  // The browser's own page keeps one title.
  const page = await portal.visit(DESK);
  await page.goto(`${portal.url}/sv/ideas/${PEHULA}`);
  await page.getByRole('heading', { level: 1, name: 'Vad behöver företagsområdet i Pehula?' }).waitFor();
  expect(await page.title()).toMatch(/^Vad behöver företagsområdet i Pehula\? – /);
  expect((await fetch(`${portal.url}/favicon.svg`)).headers.get('content-type')).toContain('image/svg+xml');
});

describe('an idea goes on', () => {
  const LUNCH = demoId('idea', 'lounas');

  test('as a need of the company that proposed it, which leads back, and for nobody else', async () => {
    const page = await portal.visitAs(ADVISER, DESK);
    await page.goto(`${portal.url}/fi/ideas/idea/${LUNCH}`);
    await page.getByRole('heading', { level: 1, name: 'Lounaspaikka, joka avautuu aamukuudelta' }).waitFor();
    await page.getByRole('link', { name: 'Kirjaa yrityksen tarpeeksi' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Kirjaa yrityksen tarpeeksi' }).click();
    await expect.poll(() => page.getByLabel('Yrityksen omin sanoin').inputValue()).toContain('Lounaspaikka, joka avautuu aamukuudelta');
    await expect.poll(() => page.getByLabel('Tarve yhdellä rivillä').inputValue()).not.toBe('');
    // The first topic of the idea, though its words lead to plots.
    expect(await page.getByLabel('Mihin tarve liittyy?').locator('option:checked').innerText()).toBe('Elintarvikehuoneistot ja ruokaturvallisuus');
    await page.getByText('Valittu:').waitFor();
    expect(await page.getByLabel('Missä kuulit tarpeesta?').locator('option:checked').innerText()).toBe('Yrityksen ideasta');
    // Everybody reads there whose idea it is.
    expect(await page.getByRole('radio', { name: 'Kyllä, nimi saa näkyä' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Kirjaa tarve' }).click();
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    await page.locator('main').getByRole('link', { name: 'Lounaspaikka, joka avautuu aamukuudelta' }).click();
    await page.getByRole('heading', { level: 2, name: 'Mitä tästä tuli' }).waitFor();
    await page.getByText('Yrityksen tarve:').waitFor();
    await page.setViewportSize(PHONE);
    await expectNoSidewaysScroll(page);
    const visitor = await portal.visit(PHONE);
    await visitor.goto(`${portal.url}/fi/ideas/idea/${LUNCH}`);
    await visitor.getByRole('heading', { level: 1, name: 'Lounaspaikka, joka avautuu aamukuudelta' }).waitFor();
    await visitor.getByRole('heading', { level: 2, name: /Kommentit|Keskustelu/ }).waitFor();
    expect(await visitor.getByText('Mitä tästä tuli').count()).toBe(0);
    expect(await visitor.getByText('Vie ideaa eteenpäin').count()).toBe(0);
  });

  test('as the theme of an event, which everybody is told once it is published', async () => {
    const page = await portal.visitAs(ADVISER, DESK);
    await page.goto(`${portal.url}/fi/ideas/idea/${LUNCH}`);
    await page.getByRole('link', { name: 'Ota tilaisuuden aiheeksi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Suunnittele tilaisuus' }).waitFor();
    expect(await page.getByLabel('Otsikko suomeksi').inputValue()).toBe('Lounaspaikka, joka avautuu aamukuudelta');
    await page.getByLabel('Otsikko suomeksi').fill('Lounaskahvit');
    await page.getByLabel('Päivä', { exact: true }).first().fill('2028-02-10');
    await page.getByLabel('Tila', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await page.getByRole('heading', { level: 1, name: 'Suunnitelma' }).waitFor();
    const { rows } = await portal.network.sql.query(`update event set status = 'PUBLISHED' where title->>'fi' = 'Lounaskahvit' returning id`);
    const visitor = await portal.visit(PHONE);
    await visitor.goto(`${portal.url}/fi/ideas/idea/${LUNCH}`);
    await visitor.getByRole('link', { name: 'Lounaskahvit' }).click();
    await visitor.getByRole('heading', { level: 1, name: 'Lounaskahvit' }).waitFor();
    expect(new URL(visitor.url()).pathname).toBe(`/fi/events/${rows[0].id}`);
    await visitor.getByText('Aihe tuli ideasta').waitFor();
    await expectAccessible(visitor);
    await expectNoSidewaysScroll(visitor);
  });

  test('as a referral of its company, whose form knows it already; the company’s history tells the idea', async () => {
    const page = await portal.visitAs(ADVISER, DESK);
    await page.goto(`${portal.url}/fi/ideas/idea/${LUNCH}`);
    await page.getByRole('link', { name: 'Ohjaa yritys palveluun' }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: /hja/ }).waitFor();
    const company = new URL(page.url()).searchParams.get('company')!;
    await expect.poll(() => page.locator('textarea').first().inputValue()).toContain('Lounaspaikka, joka avautuu aamukuudelta');
    await expect.poll(() => page.locator('.choice-name').first().textContent()).toMatch(/lintarvike/);
    await page.goto(`${portal.url}/fi/companies/${company}`);
    await page.locator('main').getByRole('link', { name: 'Lounaspaikka, joka avautuu aamukuudelta', exact: true }).waitFor();
    const told = page.locator('.timeline-entry').filter({ hasText: 'Ehdotti ideaa' });
    await expect.poll(() => told.getByRole('link').innerText()).toBe('Lounaspaikka, joka avautuu aamukuudelta');
  });
});
