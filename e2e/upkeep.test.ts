import { expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE, tabTo } from './browser.ts';

const portal = journey();
const CONTACT = 'satu.laaksovirta@esimerkki.example';
const COLLEAGUE = 'kalle.vuorisola@esimerkki.example';
const OTHER = 'johanna.takalahti@esimerkki.example';
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const WORDS = { suomeksi: 'Kirjoitamme hakemuksen yhdessä.', ruotsiksi: 'Vi skriver ansökan tillsammans.', englanniksi: 'We write the application together.' };

const some = async () => (await portal.network.sql.query("select s.slug, s.name->>'fi' as name from service s join organisation o on o.id = s.organisation_id where o.slug = 'prizz' order by s.slug")).rows as { slug: string; name: string }[];
const save = (page: Page) => page.getByRole('button', { name: 'Tarkista ja tallenna' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Muutokset ennen tallennusta' });
const change = (page: Page, field: string) => dialog(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name: field, exact: true }) });

test('a contact says in three languages what a service is and where, sees what changes, and finds it in the history', async () => {
  const [{ slug, name }] = (await some()) as [{ slug: string; name: string }];
  const page = await portal.visitAs(CONTACT, DESK);
  await page.goto(`${portal.url}/fi/providers/prizz`);
  await page.getByRole('link', { name: 'Muokkaa organisaation tietoja' }).click();
  const line = page.getByRole('row').filter({ hasText: name });
  await line.getByText('tietoja ei ole vahvistettu').waitFor();
  await line.getByRole('link', { name }).click();

  for (const [language, text] of Object.entries(WORDS)) await page.getByLabel(`Kuvaus ${language}`).fill(text);
  await page.getByLabel('Kuvaus englanniksi').fill('');
  await page.getByText('Kuvaus puuttuu').waitFor();
  await page.getByLabel('Kuvaus englanniksi').fill(WORDS.englanniksi);
  await page.getByLabel('Yksittäiset kunnat').check();
  const municipalities = page.getByRole('combobox', { name: 'Kunnat' });
  for (const municipality of ['Merikarvia', 'Pomarkku']) {
    if ((await page.getByRole('button', { name: `Poista ${municipality}` }).count()) > 0) continue;
    await municipalities.fill(municipality);
    await page.keyboard.press('Enter');
  }
  await page.getByText(/Palvelu kattaa \d+ kuntaa/).waitFor();

  const preview = page.getByTestId('preview');
  await preview.getByText(WORDS.suomeksi).waitFor();
  await page.getByRole('group', { name: 'Katso sivua kielellä' }).getByLabel('Svenska').check();
  await preview.getByText(WORDS.ruotsiksi).waitFor();
  await preview.getByText('Område', { exact: true }).waitFor();

  // What is wrong is said at its field, and nothing of what was typed is lost, also over a reload.
  await page.getByLabel('Verkko-osoite').fill('https://x');
  await save(page).click();
  await page.getByRole('alert').getByRole('link', { name: /https:\/\/esimerkki\.fi/ }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('web');
  await page.getByLabel('Verkko-osoite').fill('https://www.prizz.example');
  await page.reload();
  await page.getByText('Jatkat siitä, mihin jäit').waitFor();
  expect(await page.getByLabel('Kuvaus ruotsiksi').inputValue()).toBe(WORDS.ruotsiksi);
  await page.getByRole('button', { name: 'Poista Merikarvia' }).waitFor();

  await save(page).click();
  await change(page, 'Kuvaus suomeksi').getByText(WORDS.suomeksi).waitFor();
  await change(page, 'Kunnat').getByText(/Merikarvia/).waitFor();
  await expectAccessible(page);
  await dialog(page).getByLabel('Kaikki muukin palvelun tiedoissa pitää paikkansa tänään').check();
  await dialog(page).getByRole('button', { name: 'Tallenna' }).click();
  await page.getByText('Muutokset on tallennettu').waitFor();
  const history = page.getByRole('row').filter({ hasText: 'Satu Laaksovirta' });
  await history.filter({ hasText: 'Kuvaus englanniksi' }).getByText(WORDS.englanniksi).waitFor();
  await page.getByLabel('Näytä').selectOption({ label: 'Kuvaus ruotsiksi' });
  await expect.poll(() => history.count()).toBe(1);

  const visitor = await portal.visit(PHONE);
  await visitor.goto(`${portal.url}/sv/services/${slug}`);
  await visitor.getByText(WORDS.ruotsiksi).waitFor();
  await visitor.getByText(/bekräftade uppgifterna/).waitFor();
  expect(await visitor.getByRole('link', { name: 'Redigera tjänsten' }).count()).toBe(0);
});

test('two who edit at once both keep what they wrote', async () => {
  const { slug } = (await some())[1]!;
  const [first, second] = [await portal.visitAs(CONTACT, DESK), await portal.visitAs(COLLEAGUE, DESK)];
  for (const page of [first, second]) {
    await page.goto(`${portal.url}/fi/services/${slug}/edit`);
    await page.getByLabel('Nimi suomeksi').waitFor();
  }
  await second.getByLabel('Nimi englanniksi').fill('Named by the second');
  await second.getByLabel('Puhelin').fill('040 222 2222');
  await first.getByLabel('Nimi ruotsiksi').fill('Namnet av den första');
  await first.getByLabel('Puhelin').fill('040 111 1111');
  await save(first).click();
  await dialog(first).getByRole('button', { name: 'Tallenna' }).click();
  await first.getByText('Muutokset on tallennettu').waitFor();

  await save(second).click();
  await dialog(second).getByRole('button', { name: 'Tallenna' }).click();
  await second.getByText('Joku muu muutti tietoja sillä välin').waitFor();
  await second.getByText('tallennettuna on nyt: 040 111 1111').waitFor();
  expect(await second.getByLabel('Nimi ruotsiksi').inputValue()).toBe('Namnet av den första');
  expect(await second.getByLabel('Nimi englanniksi').inputValue()).toBe('Named by the second');
  await save(second).click();
  await change(second, 'Puhelin').getByText('040 111 1111').waitFor();
  expect(await change(second, 'Nimi ruotsiksi').count()).toBe(0);
  await dialog(second).getByRole('button', { name: 'Tallenna' }).click();
  await second.getByText('Muutokset on tallennettu').waitFor();
  const { rows } = await portal.network.sql.query("select name->>'sv' as sv, name->>'en' as en, phone from service where slug = $1", [slug]);
  expect(rows[0]).toEqual({ sv: 'Namnet av den första', en: 'Named by the second', phone: '040 222 2222' });
});

test('a new service is added by the keyboard, withdrawn and brought back', async () => {
  const page = await portal.visitAs(CONTACT, DESK);
  await page.goto(`${portal.url}/fi/providers/prizz/services/new`);
  const type = async (name: string, text: string) => {
    await tabTo(page, `[name="${name}"]`);
    await page.keyboard.type(text);
  };
  await page.getByLabel('Nimi suomeksi').waitFor();
  await type('name.fi', 'Hallien lämpökuvaus');
  await type('description.fi', 'Löydämme lämpövuodot.');
  await type('name.sv', 'Värmefotografering');
  await type('name.en', 'Thermal imaging');
  await type('topics', 'energia');
  await page.keyboard.press('Enter');
  await tabTo(page, '[name="coverageType"]');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.getByText('Palvelu kattaa koko Suomen').waitFor();
  await tabTo(page, '[name="cost"]');
  await page.keyboard.press('Space');
  await tabTo(page, 'button[type="submit"]');
  await page.keyboard.press('Enter');
  await dialog(page).getByText('Hallien lämpökuvaus').waitFor();
  await tabTo(page, 'dialog .button-primary');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hallien lämpökuvaus' }).waitFor();

  await page.getByRole('link', { name: 'Muokkaa palvelua' }).click();
  await page.getByRole('button', { name: 'Poista palvelu tarjonnasta' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poista palvelu tarjonnasta' }).click();
  await page.getByText(/Palvelu on poistettu tarjonnasta/).waitFor();
  const visitor = await portal.visit();
  await visitor.goto(page.url().replace(/\/edit$/, ''));
  await visitor.getByText('Tätä palvelua ei enää tarjota').waitFor();
  await page.getByRole('button', { name: 'Palauta tarjontaan' }).click();
  await page.getByText('Palvelu on taas tarjolla').waitFor();
  expect(await page.getByRole('button', { name: 'Palauta tarjontaan' }).count()).toBe(0);
});

test('the pages of upkeep work on a phone and at a desk, in Finnish and Swedish, and are for keepers only', async () => {
  const { slug } = (await some())[2]!;
  for (const size of [PHONE, DESK]) {
    const page = await portal.visitAs(CONTACT, size);
    for (const [path, ready] of [
      [`fi/services/${slug}/edit`, 'Muutoshistoria'],
      [`sv/services/${slug}/edit`, 'Ändringshistorik'],
      ['fi/providers/prizz/edit', 'Muutoshistoria'],
      ['sv/providers/prizz/edit', 'Ändringshistorik'],
      ['fi/providers/prizz/services/new', 'Esikatselu'],
      ['sv/providers/prizz/services/new', 'Förhandsgranskning'],
    ]) {
      await page.goto(`${portal.url}/${path}`);
      await page.getByRole('heading', { name: ready! }).waitFor();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${path!.replaceAll('/', '_')}_${size.width}.png`, fullPage: true });
    }
  }
  const phone = await portal.visitAs(CONTACT, PHONE);
  await phone.goto(`${portal.url}/sv/services/${slug}/edit`);
  await phone.getByLabel('Beskrivning på svenska').fill('Vi hjälper industrin att börja med robotar, steg för steg.');
  await phone.getByRole('button', { name: 'Granska och spara' }).click();
  await phone.getByRole('dialog').getByText('steg för steg').waitFor();
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  if (process.env['SHOTS']) await phone.screenshot({ path: `${process.env['SHOTS']}/diff_390.png` });
  await phone.getByRole('button', { name: 'Fortsätt redigera' }).click();
  expect(await phone.getByLabel('Beskrivning på svenska').inputValue()).toMatch(/steg för steg/);

  const adviser = await portal.visitAs(ADVISER, DESK);
  await adviser.goto(`${portal.url}/fi/services/${slug}`);
  await adviser.getByRole('link', { name: 'Muutoshistoria' }).click();
  await adviser.getByRole('heading', { name: 'Muutoshistoria' }).waitFor();
  expect(await adviser.getByRole('button', { name: 'Tarkista ja tallenna' }).count()).toBe(0);
  const other = await portal.visitAs(OTHER, DESK);
  await other.goto(`${portal.url}/fi/services/${slug}/edit`);
  await other.getByRole('heading', { name: 'Tätä muokkaavat organisaation yhteyshenkilöt' }).waitFor();
  const visitor = await portal.visit();
  await visitor.goto(`${portal.url}/fi/services/${slug}/edit`);
  await visitor.getByRole('link', { name: 'Kirjaudu sisään' }).last().waitFor();
});
