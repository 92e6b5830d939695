import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE, tabTo } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const GUEST = 'jouni.alhoranta@esimerkki.example';
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }';
const POWER = { fi: 'Sähkön hinta ja teho tehtaassa' };

/** A Thursday far enough ahead for a series, so that its days are known whenever the test runs. */
const [FIRST, SECOND, THIRD] = ['2028-02-10', '2028-03-09', '2028-04-13'];
const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });
const idOf = async (title: string) => (await portal.network.sql.query("select id from event where title->>'fi' = $1", [title])).rows[0].id as string;

async function fillTexts(page: Page, name: string, texts: Record<string, string>): Promise<void> {
  for (const [language, text] of Object.entries(texts)) await page.getByLabel(`${name} ${language}`).fill(text);
}

test('an adviser plans a monthly series from a suggested theme, publishes one, moves it and calls it off', async () => {
  const page = await portal.visitAs(ADVISER, DESK);
  await page.goto(`${portal.url}/fi/planning`);
  await page.getByRole('link', { name: 'Ehdotetut teemat' }).click();
  const theme = page.getByRole('article').filter({ hasText: 'avointa tarvetta' }).first();
  const topic = await theme.getByRole('heading').innerText();
  await theme.getByRole('link', { name: /Suunnittele kahvit tästä/ }).click();

  await expect.poll(() => page.getByLabel('Otsikko suomeksi').inputValue()).toBe(topic);
  await page.getByRole('button', { name: `Poista ${topic}` }).waitFor();
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Valitse tila' }).waitFor();
  await page.getByRole('alert').getByRole('link', { name: /Päivä/ }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('day');

  await page.getByLabel('Otsikko suomeksi').fill('Kevään sarja');
  await page.getByLabel('Päivä', { exact: true }).first().fill(FIRST);
  await page.getByLabel('Joka kuukausi samana viikonpäivänä').check();
  await page.getByLabel('Kertoja').fill('3');
  await page.getByText('Joka kuukauden toisena torstaina').waitFor();
  await expect.poll(() => page.locator('.plan-preview li').allInnerTexts()).toEqual(['torstaina 10. helmikuuta 2028', 'torstaina 9. maaliskuuta 2028', 'torstaina 13. huhtikuuta 2028']);
  const room = page.getByLabel('Tila', { exact: true });
  await room.selectOption({ index: 1 });
  const capacity = page.getByLabel('Paikkoja', { exact: true });
  const holds = Number(await capacity.inputValue());
  expect(holds).toBeGreaterThan(0);

  // Nobody has to remember codes or to use a mouse: typed, chosen, taken back.
  const industries = page.getByRole('combobox', { name: /toimialat/ });
  await industries.fill('majoit');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Poista Majoitus/ }).waitFor();
  await page.getByRole('combobox', { name: 'Puhujien organisaatiot' }).fill('Finnvera');
  await page.getByRole('option', { name: /Finnvera/ }).first().click();

  await capacity.fill(String(holds + 1));
  await page.getByRole('button', { name: 'Tallenna 3 luonnosta' }).click();
  await page.getByRole('alert').getByRole('link', { name: new RegExp(`enintään ${holds}`) }).waitFor();
  await page.reload();
  await page.getByText('Jatkat siitä, mihin jäit').waitFor();
  expect(await capacity.inputValue()).toBe(String(holds + 1));
  await page.getByRole('link', { name: 'Svenska' }).click();
  await page.getByRole('heading', { name: 'Planera ett evenemang' }).waitFor();
  expect(await page.getByLabel('Rubrik på finska').inputValue()).toBe('Kevään sarja');
  await page.getByText('Den andra torsdagen varje månad').waitFor();
  await page.getByRole('link', { name: 'Suomi' }).click();
  await capacity.fill('10');
  await page.getByRole('button', { name: 'Tallenna 3 luonnosta' }).click();
  await page.getByText('3 luonnosta on tallennettu').waitFor();

  const first = row(page, 'Kevään sarja').filter({ hasText: '10.2.2028' });
  await first.getByText(/Kesken: kuvaus suomeksi/).waitFor();
  await first.getByRole('link', { name: /Jatka suunnittelua/ }).click();
  await page.getByText(/Kirjoita vielä: kuvaus suomeksi/).waitFor();
  await page.getByText('Muutos koskee vain tätä kertaa').waitFor();
  await fillTexts(page, 'Kuvaus', { suomeksi: 'Mistä puhutaan.', ruotsiksi: 'Vad vi talar om.', englanniksi: 'What we talk about.' });
  await page.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await page.getByText('Muutokset on tallennettu').waitFor();
  await page.getByRole('button', { name: 'Julkaise', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
  await page.getByText('Tilaisuus on julkaistu', { exact: true }).waitFor();

  const event = new URL(page.url()).pathname.split('/')[3]!;
  const guest = await portal.network.as(GUEST);
  await guest.ask(REGISTER, { input: { event } });
  await page.reload();
  await page.getByLabel('Alkaa klo').fill('08:30');
  await page.getByText('uudet tiedot lähtevät sähköpostilla 1 ilmoittautuneelle').waitFor();
  await page.getByRole('button', { name: 'Tallenna ja lähetä uudet tiedot' }).click();
  await page.getByText('Uudet tiedot lähetettiin 1 ilmoittautuneelle').waitFor();
  await expect.poll(async () => (await portal.mailsTo(GUEST))[0]?.text).toMatch(/Aika: torstai 10\.2\.2028 klo 8\.30–9\.30/);

  await page.goto(`${portal.url}/fi/events/${event}`);
  await page.getByRole('link', { name: /Finnvera/ }).waitFor();
  await page.getByRole('navigation', { name: 'Tilaisuuden järjestäjän sivut' }).getByRole('link', { name: 'Suunnitelma' }).click();
  await page.getByRole('button', { name: 'Peru tilaisuus' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/1 ilmoittautunut saa heti viestin/).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Peru tilaisuus' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Miksi tilaisuus perutaan?').fill('Puhuja sairastui.');
  await dialog.getByRole('button', { name: 'Peru tilaisuus' }).click();
  await page.getByText('1 ilmoittautuneelle lähti viesti.').waitFor();
  await page.getByText('Tilaisuutta ei voi enää muuttaa').waitFor();
  await expect.poll(async () => (await portal.mailsTo(GUEST))[0]?.text).toMatch(/Puhuja sairastui\./);

  await page.getByRole('link', { name: 'Suunnittele samanlainen' }).first().click();
  await expect.poll(() => page.getByLabel('Otsikko suomeksi').inputValue()).toBe('Kevään sarja');
  expect(await page.getByLabel('Päivä', { exact: true }).first().inputValue()).toBe('');
  expect(await page.getByLabel('Alkaa klo').inputValue()).toBe('08:30');
  for (const day of [SECOND, THIRD]) expect((await portal.network.sql.query("select status from event where title->>'fi' = 'Kevään sarja' and starts_at::date = $1", [day])).rows).toEqual([{ status: 'DRAFT' }]);
}, 240_000);

test('a coffee that has been is held and summarised by keyboard, and those who came read it in their mail', async () => {
  const { sql } = portal.network;
  const id = await idOf(POWER.fi);
  await sql.query("update event set starts_at = now() - interval '2 hours', ends_at = now() - interval '30 minutes' where id = $1", [id]);
  const { rows } = await sql.query("select r.id, p.email from registration r join person p on p.id = r.person_id where r.event_id = $1 and r.status = 'CONFIRMED' and p.language = 'fi' order by r.id limit 1", [id]);
  await sql.query("update registration set status = 'ATTENDED', checked_in_at = now() where id = $1", [rows[0].id]);

  const page = await portal.visitAs(ADVISER, DESK);
  await page.goto(`${portal.url}/fi/planning`);
  await row(page, POWER.fi).getByText('On alkanut').waitFor();
  await tabTo(page, '.desk button');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, 'dialog button[type=submit]');
  await page.keyboard.press('Enter');
  await page.getByText('Tilaisuus on merkitty pidetyksi').waitFor();
  await row(page, POWER.fi).getByRole('link', { name: /Kirjoita yhteenveto/ }).click();

  await page.getByRole('heading', { name: 'Kirjoita yhteenveto' }).waitFor();
  await page.getByLabel('Yhteenveto suomeksi').fill('Tehoa tulee lisää keväällä.');
  await page.getByRole('button', { name: 'Julkaise ja lähetä yhdelle' }).click();
  await page.getByRole('alert').getByRole('link', { name: /Yhteenveto ruotsiksi/ }).waitFor();
  await page.reload();
  expect(await page.getByLabel('Yhteenveto suomeksi').inputValue()).toBe('Tehoa tulee lisää keväällä.');
  await fillTexts(page, 'Yhteenveto', { ruotsiksi: 'Mer effekt i vår.', englanniksi: 'More power in spring.' });
  await page.getByRole('button', { name: /Näytä viesti/ }).click();
  await page.getByRole('region', { name: 'Näin viesti tulee perille' }).getByText(/Kiitos, että olit mukana\./).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Julkaise ja lähetä yhdelle' }).click();
  await page.getByText('Viesti lähti yhdelle mukana olleelle.').waitFor();
  await page.getByText(/^Julkaistu .+ klo/).waitFor();
  await expect.poll(async () => (await portal.mailsTo(rows[0].email))[0]?.text).toMatch(/Tehoa tulee lisää keväällä\.[^]*\/fi\/feedback\//);

  await page.goto(`${portal.url}/fi/mail`);
  await page.getByRole('link', { name: new RegExp(`Mitä kuultiin ja mitä seuraavaksi: ${POWER.fi}`) }).first().waitFor();
});

test('the code on the poster leads to the page of the event in the language of the poster', async () => {
  const id = await idOf('Ensimmäinen työntekijä');
  const page = await portal.visitAs(ADVISER, DESK);
  await page.goto(`${portal.url}/fi/events/${id}/poster`);
  const code = page.locator('.poster-code');
  const read = async () => {
    const png = (await code.screenshot()).toString('base64');
    const { data, width, height } = await page.evaluate(pixelsOf, png);
    return jsQR(new Uint8ClampedArray(data), width, height)?.data;
  };
  await code.waitFor();
  expect(await read()).toBe(`${portal.url}/fi/events/${id}`);
  await page.getByLabel('Svenska').check();
  await page.getByText('Anmäl dig med telefonen').waitFor();
  expect(await read()).toBe(`${portal.url}/sv/events/${id}`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.poster').isVisible()).toBe(true);
});

/** In the browser: the picture as dots. */
async function pixelsOf(png: string): Promise<{ data: number[]; width: number; height: number }> {
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return { data: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
}

test('the pages are in order at both sizes, and closed to others', async () => {
  const id = await idOf('Kuka jatkaa yritystä?');
  const page = await portal.visitAs(ADVISER, DESK);
  for (const [address, heading] of [
    ['planning', 'Tilaisuuksien suunnittelu'],
    ['planning/new', 'Suunnittele tilaisuus'],
    ['planning/themes', 'Ehdotetut teemat'],
    [`events/${id}/change`, 'Suunnitelma'],
    [`events/${id}/summary`, 'Mitä kuultiin ja mitä seuraavaksi'],
    [`events/${id}/poster`, 'Juliste'],
  ]) {
    await page.setViewportSize(DESK);
    await page.goto(`${portal.url}/fi/${address}`);
    await page.getByRole('heading', { name: heading, exact: true, level: 1 }).waitFor();
    await page.locator('main :is(form, table, .poster, .empty, .card)').first().waitFor();
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  const guest = await portal.visitAs(GUEST, PHONE);
  await guest.goto(`${portal.url}/fi/planning`);
  await guest.getByRole('heading', { name: 'Tämä sivu on yritysneuvojille' }).waitFor();
  await guest.goto(`${portal.url}/fi/events/${id}/change`);
  await guest.getByRole('heading', { name: 'Tämä sivu on tilaisuuden järjestäjille' }).waitFor();
  expect(await guest.getByRole('form').count()).toBe(0);
});
