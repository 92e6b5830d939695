import { afterEach, describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE, tabTo } from './browser.ts';

const portal = journey();
const CONTACT = 'satu.laaksovirta@esimerkki.example';
const OTHER = 'johanna.takalahti@esimerkki.example';
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const COORDINATOR = 'ulla.hiidenlahti@esimerkki.example';
const LONG = 60_000;

// Nobody may have more than three.
afterEach(() => portal.network.sql.query('delete from directory_import'));

type Table = { name: string; content: string | Buffer };
type Cells = Record<string, unknown>;

const give = (page: Page, { name, content }: Table) => page.getByLabel(/^(Valitse tiedosto|Välj en fil)$/).setInputFiles({ name, mimeType: name.endsWith('.json') ? 'application/json' : 'text/csv', buffer: Buffer.from(content as string) });
/** Comes back when the table has been read. */
const bring = async (page: Page, table: Table) => {
  await give(page, table);
  await page.waitForURL(/\/directory\/import\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { level: 1, name: table.name }).waitFor();
};
const linkOf = (page: Page, name: RegExp) => page.getByRole('link', { name }).first().getAttribute('href');
const download = async (page: Page, name: RegExp) => (await page.request.get(portal.url + (await linkOf(page, name)))).body();
const rowWith = (page: Page, ...texts: string[]) => texts.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole('row'));
const save = (page: Page) => page.getByRole('button', { name: /^(Tallenna muutokset|Spara ändringarna)$/ });
const confirm = (page: Page) => page.getByRole('dialog').getByRole('button', { name: /^(Tallenna muutokset|Spara ändringarna)$/ });
const nameOf = async (slug: string, language = 'fi') => (await portal.network.sql.query('select name->>$2 as name from service where slug = $1', [slug, language])).rows[0]?.name as string | undefined;
const csv = (...rows: string[]) => `slug;provider;name_fi;name_sv;name_en;description_fi;topics;coverage_type;cost\r\n${rows.join('\r\n')}\r\n`;
const newRow = (slug: string, name: string, cost = 'FREE') => `${slug};prizz;${name};${name};${name};Kuvaus.;energy;NATIONAL;${cost}`;

describe('a contact', () => {
  test('gets the services as a table, is told of an error by row and column, mends it, and finds the change on its page', async () => {
    const page = await portal.visitAs(CONTACT);
    await page.goto(`${portal.url}/fi/providers/prizz`);
    await page.getByRole('link', { name: 'Palvelut taulukkona' }).click();
    await page.getByRole('heading', { level: 3, name: 'Prizztech Oy' }).waitFor();
    const text = (await download(page, /Lataa CSV/)).toString();
    const old = (await nameOf('prizz-energia'))!;
    const columns = text.split('\r\n')[0]!.split(';').length;
    const added = newRow('prizz-lampokuvaus', 'Hallien lämpökuvaus').split(';').slice(0, 6);
    const row = (cost: string) => `${[...added, '', '', 'energy', '', '', '', '', 'NATIONAL', '', '', '', cost, ...Array.from({ length: columns - 18 }, () => '')].join(';')}\r\n`;
    expect(row('FREE').split(';')).toHaveLength(columns);
    const changed = text.replace(old, 'Energianeuvonta yrityksille');

    await bring(page, { name: 'palvelut.csv', content: changed + row('ilmainen') });
    await page.getByText('1 rivi pitää korjata ensin').waitFor();
    const number = text.trimEnd().split('\r\n').length + 1;
    await rowWith(page, `Rivi ${number}`, 'prizz-lampokuvaus', 'cost', 'ILMAINEN').getByText('Kirjoita jokin näistä: FREE, PAID, MIXED.').waitFor();
    expect(await save(page).count()).toBe(0);
    await page.getByRole('link', { name: /^Kaikki/ }).click();
    await rowWith(page, 'prizz-energia', 'Muuttuu', 'Nimi suomeksi').waitFor();
    expect(await nameOf('prizz-energia')).toBe(old);

    await bring(page, { name: 'korjattu.csv', content: changed + row('FREE') });
    await page.getByText('Taulukossa ei ole virheitä').waitFor();
    await rowWith(page, 'prizz-energia', 'name_fi', old, 'Energianeuvonta yrityksille').waitFor();
    await page.getByRole('link', { name: /^Uudet/ }).click();
    await rowWith(page, 'prizz-lampokuvaus').getByText('Kaikki 8 tietoa').click();
    await rowWith(page, 'prizz-lampokuvaus').getByText('Energia ja vähähiilisyys').waitFor();

    // Whoever leaves comes back by its address, or from the page where imports begin.
    await page.goto(`${portal.url}/fi/directory/import`);
    await page.getByRole('link', { name: 'korjattu.csv' }).click();
    expect(await page.getByRole('link', { name: 'palvelut.csv', exact: true }).count()).toBe(0);
    await save(page).click();
    await page.getByRole('dialog').getByText('1 palvelu lisätään.').waitFor();
    await page.getByRole('dialog').getByText('1 palvelu muuttuu.').waitFor();
    await expectAccessible(page);
    await confirm(page).click();
    await page.getByText('Muutokset on tallennettu').waitFor();
    await page.getByText('1 palvelu lisättiin ja 1 muutettiin.').waitFor();
    await page.getByRole('link', { name: 'prizz-energia' }).click();
    await page.getByRole('heading', { level: 1, name: 'Energianeuvonta yrityksille' }).waitFor();
    await page.goBack();
    await page.getByText('Muutokset on tallennettu').waitFor();
    expect(await nameOf('prizz-lampokuvaus')).toBe('Hallien lämpökuvaus');
  }, LONG);

  test('gets the table with its phrases, adds one and takes one away, sees that alone, and finds it on the page of the service and in its history', async () => {
    const page = await portal.visitAs(CONTACT);
    await page.goto(`${portal.url}/fi/directory/import`);
    const text = (await download(page, /Lataa CSV/)).toString();
    expect(text.split('\r\n')[0]!.split(';').slice(-6)).toEqual(['phrases_fi', 'phrases_sv', 'phrases_en', 'capacity', 'full_until', 'assured_on']);
    const phrases = (await portal.network.sql.query("select p.text from need_phrase p join service s on s.id = p.service_id where s.slug = 'prizz-robo' and p.language = 'fi' order by p.same_as")).rows.map(({ text: one }) => one as string);
    const [first, ...rest] = phrases;
    expect(text).toContain(phrases.join('\n'));
    const changed = text.replace(phrases.join('\n'), [...rest, 'hitsaus, mutta ilman hitsaajaa'].join('\n'));
    await bring(page, { name: 'sanonnat.csv', content: changed });
    const row = rowWith(page, 'prizz-robo', 'Sanonnat suomeksi', 'phrases_fi');
    await row.getByText(`Poistuu: ”${first}”`).waitFor();
    await row.getByText('Lisätään: ”hitsaus, mutta ilman hitsaajaa”').waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    await expectAccessible(page);
    await save(page).click();
    await confirm(page).click();
    await page.getByText('Muutokset on tallennettu').waitFor();
    await page.getByRole('link', { name: 'prizz-robo' }).click();
    await page.locator('#phrases').getByText('hitsaus, mutta ilman hitsaajaa').first().waitFor();
    expect(await page.locator('#phrases').getByText(first!, { exact: true }).count()).toBe(0);
    await page.goto(`${portal.url}/fi/services/prizz-robo/edit`);
    await page.getByLabel('Näytä', { exact: true }).selectOption({ label: 'Sanonnat suomeksi' });
    await rowWith(page, 'Sanonnat suomeksi', `Poistettu: ”${first}”`, 'Lisätty: ”hitsaus, mutta ilman hitsaajaa”', 'Satu Laaksovirta').waitFor();
  }, LONG);

  test('is told of phrases that cannot be, by row and column, and that capacity is only told', async () => {
    const page = await portal.visitAs(CONTACT);
    await page.goto(`${portal.url}/sv/directory/import`);
    await bring(page, { name: 'fraser.json', content: JSON.stringify([{ slug: 'prizz-robo', phrases_sv: ['en robot', 'En robot!'], capacity: 'LIMITED' }]) });
    await rowWith(page, 'prizz-robo', 'Uttryck på svenska', 'phrases_sv', 'En robot!').getByText('Samma uttryck finns två gånger i cellen', { exact: false }).waitFor();
    await page.locator('.import-guide summary').first().click();
    await rowWith(page, 'capacity', 'Bara för kännedom').waitFor();
    await page.getByText('också gårdagens tabell duger', { exact: false }).waitFor();
    await bring(page, { name: 'bara.json', content: JSON.stringify([{ slug: 'prizz-robo', capacity: 'LIMITED', assured_on: '1999-01-01' }]) });
    await page.getByText('Tabellen ändrar ingenting').waitFor();
    expect(await save(page).count()).toBe(0);
  }, LONG);

  test('is told when somebody was faster, looks again, and saves then', async () => {
    const page = await portal.visitAs(CONTACT);
    await page.goto(`${portal.url}/fi/directory/import`);
    await bring(page, { name: 'hitaampi.csv', content: 'slug;web\r\nprizz-robo;https://hitaampi.example\r\n' });
    await rowWith(page, 'prizz-robo', 'https://hitaampi.example').waitFor();
    await portal.network.sql.query("update service set web = 'https://nopeampi.example' where slug = 'prizz-robo'");
    await save(page).click();
    await confirm(page).click();
    await page.getByText('Hakemisto on muuttunut sillä välin').waitFor();
    expect(await save(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Tarkista uudelleen' }).click();
    await page.getByText('Taulukko on tarkistettu uudelleen').waitFor();
    await rowWith(page, 'prizz-robo', 'https://nopeampi.example', 'https://hitaampi.example').waitFor();
    await save(page).click();
    await confirm(page).click();
    await page.getByText('Muutokset on tallennettu').waitFor();
  }, LONG);

  test.each([
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1'), /Windows-1252/],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le'), /erotin sarkain, merkistö UTF-16/],
  ])('may bring a table in %s', async (_name, encoded, readAs) => {
    const page = await portal.visitAs(CONTACT);
    await page.goto(`${portal.url}/fi/directory/import`);
    const service = 'Öljysäiliöiden häätö';
    await bring(page, { name: 'vanha.csv', content: encoded(csv(newRow('prizz-vanha', service))) });
    await page.getByText(readAs).waitFor();
    await rowWith(page, 'prizz-vanha').getByText(service, { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Hylkää tuonti vanha.csv' }).click();
    await page.getByRole('heading', { level: 1, name: 'Palvelut taulukkona' }).waitFor();
    expect(await nameOf('prizz-vanha')).toBeUndefined();
  });

  test('is told why something is no table, and throws away what is in the way', async () => {
    const page = await portal.visitAs(CONTACT);
    await page.goto(`${portal.url}/fi/directory/import`);
    await give(page, { name: 'palvelut.xlsx', content: 'PK' });
    await page.getByText('palvelut.xlsx ei ole CSV- eikä JSON-tiedosto', { exact: false }).waitFor();
    await give(page, { name: 'tyhja.csv', content: '' });
    await page.getByText('tyhja.csv on tyhjä', { exact: false }).waitFor();
    for (const name of ['yksi.csv', 'kaksi.csv', 'kolme.csv']) {
      await bring(page, { name, content: 'slug;hinta\r\nprizz-robo;1\r\n' });
      await page.getByText('rivi 1, sarake hinta').waitFor();
      await page.goto(`${portal.url}/fi/directory/import`);
    }
    await give(page, { name: 'neljas.csv', content: 'slug\r\nprizz-robo\r\n' });
    await page.getByText('Sinulla on jo kolme tuontia kesken', { exact: false }).waitFor();
    // The corrected table takes the place of the one that it corrects.
    await page.getByRole('link', { name: 'kolme.csv' }).click();
    await page.getByRole('heading', { level: 1, name: 'kolme.csv' }).waitFor();
    await bring(page, { name: 'korjattu.csv', content: 'slug\r\nprizz-robo\r\n' });
    await page.getByText('Taulukko ei muuta mitään').waitFor();
    await page.goto(`${portal.url}/fi/directory/import`);
    for (const name of ['yksi.csv', 'kaksi.csv', 'korjattu.csv']) {
      await page.getByRole('button', { name: `Hylkää tuonti ${name}` }).click();
      await expect.poll(() => page.getByRole('link', { name }).count()).toBe(0);
    }
    await page.getByText('Tuonti on hylätty. Hakemisto on ennallaan.').waitFor();
  }, LONG);
});

test('the coordinator gets all services as JSON, and brings them by the keyboard', async () => {
  const page = await portal.visitAs(COORDINATOR);
  // From here on the browser hands its choosers over; told only when the key is pressed, it sometimes opens one of its own.
  page.on('filechooser', () => undefined);
  await page.goto(`${portal.url}/fi/network`);
  // The parts above the link come one by one: what moves under the pointer is not pressed.
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Tuo taulukko' }).click();
  await page.getByRole('heading', { level: 3, name: 'Koko verkoston palvelut' }).waitFor();
  const list = JSON.parse((await download(page, /Lataa JSON/)).toString()) as Cells[];
  const changed = list.map((one) => (one['slug'] === 'finnvera-alkutakaus' ? { ...one, promised_days: 7, stages: ['STARTING'] } : one));
  await tabTo(page, 'input[type="file"]');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await chooser).setFiles({ name: 'kaikki.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(changed)) });
  await rowWith(page, 'finnvera-alkutakaus', 'promised_days').getByText('7 työpäivää').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await tabTo(page, '.notice .button');
  await page.keyboard.press('Enter');
  await tabTo(page, 'dialog .button-primary');
  await page.keyboard.press('Enter');
  await page.getByText('Muutokset on tallennettu').waitFor();
  const { rows } = await portal.network.sql.query("select promised_days, stages from service where slug = 'finnvera-alkutakaus'");
  expect(rows[0]).toEqual({ promised_days: 7, stages: ['STARTING'] });
}, LONG);

test('five thousand rows show how far they have come, and the page can be used meanwhile', async () => {
  const page = await portal.visitAs(COORDINATOR);
  await page.goto(`${portal.url}/fi/directory/import`);
  const rows = Array.from({ length: 5000 }, (_, n) => newRow(`iso-${n}`, `Palvelu numero ${n}, jolla on pitkä nimi`, n === 4000 ? 'väärin' : 'FREE'));
  // Each part waits until the page was used, so that the order is sure.
  let used = () => {};
  const isUsed = new Promise<void>((resolve) => (used = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"part":2,')) await isUsed;
    await route.continue();
  });
  await page.getByLabel('Valitse tiedosto').waitFor({ state: 'attached' });
  await give(page, { name: 'iso.csv', content: csv(...rows) });
  await page.getByRole('progressbar', { name: 'Lähetetään tiedostoa iso.csv' }).waitFor();
  await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).toBe('2');
  await page.locator('.import-guide summary').first().click();
  await page.getByRole('cell', { name: /Työpäiviä, 1–30/ }).waitFor();
  await expectAccessible(page);
  used();
  await page.getByText('1 rivi pitää korjata ensin').waitFor({ timeout: 45_000 });
  await rowWith(page, 'Rivi 4002', 'iso-4000', 'cost').waitFor();
  await page.getByRole('link', { name: /^Uudet/ }).click();
  await page.getByText('25 / 4999 näkyvissä').waitFor();
  await page.getByRole('button', { name: 'Näytä lisää' }).click();
  await page.getByText('50 / 4999 näkyvissä').waitFor();
  await rowWith(page, 'Rivi 51', 'iso-49').first().waitFor();
}, 120_000);

test('a broken connection costs nothing, and sending can be stopped', async () => {
  const page = await portal.visitAs(OTHER);
  await page.goto(`${portal.url}/fi/directory/import`);
  const content = `slug;web\r\n${'finnvera-alkutakaus;https://katkos.example\r\n'.repeat(4000)}`;
  const parts: string[] = [];
  await page.route('**/graphql', async (route) => {
    const part = /"part":(\d+)/.exec(route.request().postData() ?? '')?.[1];
    if (part) parts.push(part);
    await (part === '1' && parts.length === 2 ? route.abort() : route.continue());
  });
  await page.getByLabel('Valitse tiedosto').waitFor({ state: 'attached' });
  await give(page, { name: 'katkos.csv', content });
  await page.getByText('Jo lähetetty osa on tallessa', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Jatka lähettämistä' }).click();
  await page.getByText(/3\s999 riviä pitää korjata ensin/).waitFor({ timeout: 30_000 });
  expect(parts.slice(0, 4)).toEqual(['0', '1', '1', '2']);

  await page.unroute('**/graphql');
  await page.goto(`${portal.url}/fi/directory/import`);
  await page.route('**/graphql', async (route) => (route.request().postData()?.includes('"part":1,') ? new Promise(() => {}) : route.continue()));
  await give(page, { name: 'keskeytys.csv', content });
  await page.getByRole('button', { name: 'Keskeytä' }).click();
  await page.getByLabel('Valitse tiedosto').waitFor({ state: 'attached' });
  await page.unroute('**/graphql');
  const left = async () => (await portal.network.sql.query("select count(*)::int from directory_import where name = 'keskeytys.csv'")).rows[0].count;
  await expect.poll(left).toBe(0);
}, LONG);

test('the pages are for contacts and coordinators', async () => {
  const adviser = await portal.visitAs(ADVISER);
  await adviser.goto(`${portal.url}/fi/directory/import`);
  await adviser.getByRole('heading', { level: 1, name: 'Tätä muokkaavat organisaation yhteyshenkilöt' }).waitFor();
  await adviser.goto(`${portal.url}/fi/providers/prizz`);
  await adviser.getByRole('link', { name: 'Muutoshistoria' }).waitFor();
  expect(await adviser.getByRole('link', { name: 'Palvelut taulukkona' }).count()).toBe(0);
  const visitor = await portal.visit();
  await visitor.goto(`${portal.url}/fi/directory/import`);
  await visitor.getByRole('main').getByRole('link', { name: 'Kirjaudu sisään' }).waitFor();
  const other = await portal.visitAs(OTHER);
  await other.goto(`${portal.url}/fi/directory/import/0190c0de-0000-7000-8000-000000000000`);
  await other.getByRole('heading', { level: 1, name: 'Tuontia ei ole' }).waitFor();
});

test.each([
  ['a phone', PHONE, 'fi'],
  ['a phone', PHONE, 'sv'],
  ['a desk', DESK, 'fi'],
  ['a desk', DESK, 'sv'],
] as const)('on %s they are accessible and never scroll sideways (%#)', async (_name, size, language) => {
  const page = await portal.visitAs(CONTACT, size);
  const looks = async () => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  await page.goto(`${portal.url}/${language}/directory/import`);
  await page.locator('.import-guide summary').first().click();
  await page.getByRole('cell', { name: /1–30/ }).waitFor();
  await looks();
  const cells = `prizz-${'pitka-tunnus-'.repeat(3)}x`;
  await bring(page, { name: `${'hyvin_pitkä_nimi_'.repeat(5)}.csv`, content: csv(newRow(cells, 'Uusi', 'x'.repeat(90)), newRow('prizz-b', 'Uusi')) });
  await page.getByRole('table').last().waitFor();
  await looks();
  await page.goto(`${page.url()}?show=all`);
  await page.getByRole('table').last().waitFor();
  await looks();
  await bring(page, { name: 'b.csv', content: csv(newRow('prizz-b', 'Uusi'), 'prizz-robo;;RoboCoast;R;R;Robotteja.;energy;NATIONAL;PAID') });
  await page.getByRole('table').waitFor();
  await looks();
  await page.goto(`${page.url()}?show=creates`);
  await page.getByText(/^(Kaikki|Alla) 8/).click();
  await looks();
  await bringUnreadable(page, language);
  await looks();
  expect(await page.locator('main .notice-error').count()).toBe(1);
}, 120_000);

/** From the page where imports begin, after what is on the way has been thrown away. */
async function bringUnreadable(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: /^(Hylkää tuonti|Kasta importen)/ }).click();
  await page.getByRole('heading', { level: 1, name: language === 'fi' ? 'Palvelut taulukkona' : 'Tjänsterna som tabell' }).waitFor();
  await bring(page, { name: 'c.json', content: '{"slug": 1' });
  await page.locator('main .notice-error').waitFor();
}
