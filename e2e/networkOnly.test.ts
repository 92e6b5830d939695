import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const CONTACT = 'johanna.takalahti@esimerkki.example';
const COORDINATOR = 'ulla.hiidenlahti@esimerkki.example';
const OWNER = 'jouni.alhoranta@esimerkki.example';
const TITLE = 'Verkoston syysaamu';
const DAY = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

const expectFits = async (page: Page) => {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
};
const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
};
const idOf = async (title = TITLE) => (await portal.network.sql.query("select id from event where title->>'fi' = $1", [title])).rows[0].id as string;

test('an adviser plans a meeting for the network only, and publishes it', async () => {
  const page = await portal.visitAs(ADVISER);
  await open(page, '/fi/planning/new');
  await page.getByRole('radio', { name: 'Palveluntarjoajien tapaaminen' }).check();
  await page.getByRole('radio', { name: 'Vain verkostolle' }).check();
  for (const language of ['suomeksi', 'ruotsiksi', 'englanniksi']) {
    await page.getByLabel(`Otsikko ${language}`).fill(TITLE);
    await page.getByLabel(`Kuvaus ${language}`).fill('Kuulumiset ja uudet palvelut.');
  }
  await page.getByLabel('Päivä', { exact: true }).first().fill(DAY);
  await page.getByLabel('Tila', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Paikkoja', { exact: true }).fill('10');
  await expectFits(page);
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await page.getByText('Luonnos on tallennettu').first().waitFor();
  await open(page, `/fi/events/${await idOf()}/change`);
  expect(await page.getByRole('radio', { name: 'Vain verkostolle' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Julkaise', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
  await page.getByText('Tilaisuus on julkaistu', { exact: true }).waitFor();
  await open(page, `/fi/events/${await idOf()}/change`);
  expect(await page.getByRole('radio', { name: 'Kaikille' }).isDisabled()).toBe(true);
  await expectFits(page);
  await open(page, `/fi/events/${await idOf()}/invite`);
  await page.getByText('Yrityksiä ei kutsuta tähän tilaisuuteen').waitFor();
  await expectFits(page);
});

test('a contact finds it in the list, takes a place, and tells of it in a bulletin that leads to it', async () => {
  const page = await portal.visitAs(CONTACT, PHONE);
  await open(page, '/fi/events');
  const card = page.getByRole('article').filter({ hasText: TITLE });
  await card.getByText('Vain verkostolle').waitFor();
  await card.getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.getByText('Vain verkostolle').waitFor();
  await expectFits(page);
  await page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();
  await page.getByText('Paikkasi on varattu').waitFor();
  expect(await page.getByText('Tuo mukanasi uusi yrittäjä').count()).toBe(0);
  await open(page, '/fi/bulletins');
  await page.getByText('Kirjoita tiedote').click();
  await page.getByLabel('Otsikko').fill('Tulkaa aamuun');
  await page.getByLabel('Mitä on tekeillä?').fill('Kerromme uusista takauksista.');
  const option = page.getByLabel('Mistä tilaisuudesta se kertoo?').locator('option', { hasText: TITLE });
  await page.getByLabel('Mistä tilaisuudesta se kertoo?').selectOption(await option.getAttribute('value'));
  await expectFits(page);
  await page.getByRole('button', { name: 'Julkaise verkostolle' }).click();
  await page.getByText('Tiedote on verkoston luettavissa').waitFor();

  const reader = await portal.visitAs(ADVISER, PHONE);
  await open(reader, '/fi/bulletins');
  await reader.getByRole('article').filter({ hasText: 'Tulkaa aamuun' }).getByRole('link', { name: new RegExp(`Tilaisuus: ${TITLE}`) }).click();
  await reader.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
});

test('visitors and entrepreneurs do not see it', async () => {
  const id = await idOf();
  for (const page of [await portal.visit(PHONE), await portal.visitAs(OWNER)]) {
    await open(page, '/fi/events');
    expect(await page.getByText(TITLE).count()).toBe(0);
    await open(page, `/fi/events/${id}`);
    await page.getByRole('heading', { name: 'Tilaisuutta ei löytynyt' }).waitFor();
    await expectAccessible(page);
  }
});

describe('a coordinator', () => {
  const MEETING = 'Koordinaattorin kutsu';

  test('arranges a meeting of providers from the bulletins, and publishes it', async () => {
    const page = await portal.visitAs(COORDINATOR, PHONE);
    await open(page, '/fi/bulletins');
    await expectFits(page);
    await page.getByRole('link', { name: 'Järjestä palveluntarjoajien tapaaminen' }).click();
    await page.getByRole('heading', { name: 'Järjestä palveluntarjoajien tapaaminen', level: 1 }).waitFor();
    expect(await page.getByRole('radio', { name: 'Palveluntarjoajien tapaaminen' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Vain verkostolle' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Kaikille' }).isDisabled()).toBe(true);
    await page.getByLabel('Kunta', { exact: true }).selectOption({ label: 'Pori' });
    for (const language of ['suomeksi', 'ruotsiksi', 'englanniksi']) {
      await page.getByLabel(`Otsikko ${language}`).fill(MEETING);
      await page.getByLabel(`Kuvaus ${language}`).fill('Mihin kukaan ei vielä vastaa?');
    }
    await page.getByLabel('Päivä', { exact: true }).first().fill(DAY);
    await page.getByLabel('Tila', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Paikkoja', { exact: true }).fill('10');
    await expectFits(page);
    await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await page.getByText('Luonnos on tallennettu').first().waitFor();
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
    await page.getByText('Tilaisuus on julkaistu', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Kirjoita tiedote' }).waitFor();
    await open(page, '/sv/planning');
    await page.getByRole('link', { name: MEETING, exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Föreslagna teman' }).count()).toBe(0);
    await expectFits(page);
  });

  test('is answered by a contact, sees who comes, and has the list at the door', async () => {
    const id = await idOf(MEETING);
    const contact = await portal.visitAs(CONTACT, PHONE);
    await open(contact, `/fi/events/${id}`);
    await contact.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();
    await contact.getByText('Paikkasi on varattu').waitFor();
    const page = await portal.visitAs(COORDINATOR, PHONE);
    await open(page, `/fi/events/${id}`);
    await page.getByRole('rowheader', { name: 'Johanna Takalahti' }).waitFor();
    await expectFits(page);
    const tools = page.getByRole('navigation', { name: 'Tilaisuuden järjestäjän sivut' });
    expect(await tools.getByRole('link').count()).toBe(4);
    await open(page, `/fi/events/${id}/door`);
    await page.getByText('Johanna Takalahti').first().waitFor();
    await expectFits(page);
  });

  test('a visitor and an entrepreneur see nothing of it, and plan nothing', async () => {
    const id = await idOf(MEETING);
    for (const page of [await portal.visit(PHONE), await portal.visitAs(OWNER)]) {
      await open(page, `/fi/events/${id}`);
      await page.getByRole('heading', { name: 'Tilaisuutta ei löytynyt' }).waitFor();
      await open(page, '/fi/planning/new?network=1');
      expect(await page.getByLabel('Otsikko suomeksi').count()).toBe(0);
    }
  });
});

test('the demonstration has a meeting that a contact finds under bulletins and registers for', async () => {
  const page = await portal.visitAs(CONTACT, PHONE);
  await open(page, '/fi/bulletins');
  await page.getByRole('article').filter({ hasText: 'Verkostopäivässä käydään läpi' }).getByRole('link', { name: /^Tilaisuus: Verkostopäivä/ }).click();
  await page.getByRole('heading', { name: /^Verkostopäivä/, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();
  await page.getByText('Paikkasi on varattu').waitFor();
  await expectFits(page);
  const visitor = await portal.visit(PHONE);
  await open(visitor, '/fi/events');
  expect(await visitor.getByText('Verkostopäivä').count()).toBe(0);
});
