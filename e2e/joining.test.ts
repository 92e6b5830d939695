import { beforeAll, describe, expect, test } from 'vitest';
import { make } from '../api/src/test/make.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const BUSINESS_ID = '7654321-2';
let company: string, ownerEmail: string, askerEmail: string;

beforeAll(async () => {
  const { company: newCompany, someone, person, insert } = make(portal.network.sql);
  company = await newCompany({ name: 'Kuusen Konepaja Oy', business_id: BUSINESS_ID });
  ownerEmail = await someone('ENTREPRENEUR', { company_id: company });
  askerEmail = await person({ name: 'Maija Uusitalo' });
  const need = { company_id: company, municipality_code: '790', topic_code: 'premises', title: 'Halli sorvaamolle', words: 'Halli', language: 'fi', window_from: '2027-01-01', window_to: '2027-12-31', certainty: 'LIKELY', name_shown: false, source: 'COMPANY', status: 'OPEN', recorded_at: new Date() };
  await insert('need', need);
});

const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await page.locator('main h1').first().waitFor();
};
const looksRight = async (page: Page) => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

describe('somebody new and their company', () => {
  test('asks on a phone: the check digit is looked at while it is typed, and the register fills in the rest', async () => {
    const page = await portal.visitAs(askerEmail, PHONE);
    await open(page, '/fi/account');
    await page.getByRole('link', { name: 'Pyydä pääsyä yrityksesi asioihin' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pyydä pääsyä yrityksesi asioihin' }).waitFor();
    await page.getByLabel('Y-tunnus').fill('76543213');
    await page.getByText('Tarkista Y-tunnus: tarkistusnumero ei täsmää').waitFor();
    await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
    await page.getByRole('alert').first().waitFor();
    await looksRight(page);
    await page.getByLabel('Y-tunnus').fill('76543212');
    await expect.poll(() => page.getByLabel('Yrityksen nimi').inputValue()).toBe('Kuusen Konepaja Oy');
    await page.getByLabel('Mitä teet yrityksessä?').fill('Talouspäällikkö');
    await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
    await page.getByText('Pyyntö on lähetetty').waitFor();
    await page.getByRole('heading', { level: 3, name: 'Kuusen Konepaja Oy' }).waitFor();
    await page.getByText('Odottaa vastausta').waitFor();
    await looksRight(page);
    // Nothing of the company is seen before somebody has confirmed.
    await open(page, `/fi/companies/${company}`);
    await page.getByRole('heading', { level: 1, name: 'Yritystä ei löytynyt' }).waitFor();
  });

  test('is confirmed by one of the company, by the link of the mail', async () => {
    const page = await portal.visitAs(ownerEmail, DESK);
    const [mail] = await portal.mailsTo(ownerEmail);
    expect(mail!.subject).toBe('Onko Maija Uusitalo yrityksessä Kuusen Konepaja Oy?');
    await open(page, '/fi');
    await page.getByText('1 odottaa vastaustasi').waitFor();
    expect(await page.getByText('eikä mitään vahvistettavaa').count()).toBe(0);
    await open(page, '/fi/my');
    await page.getByText('Maija Uusitalo kertoo olevansa yrityksessä Kuusen Konepaja Oy').waitFor();
    await looksRight(page);
    await page.goto(/http\S+\/joining\/\S+/.exec(mail!.text)![0]);
    await page.getByRole('heading', { level: 1, name: 'Maija Uusitalo' }).waitFor();
    await looksRight(page);
    await page.getByRole('button', { name: 'Vahvista: Maija Uusitalo' }).click();
    await page.getByRole('dialog').getByText('Vahvista vain, jos tiedät').waitFor();
    await looksRight(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Kyllä, vahvista' }).click();
    await page.getByText('Maija Uusitalo on nyt yrityksessä Kuusen Konepaja Oy.').waitFor();
    await page.getByRole('link', { name: 'Avaa yrityksen sivu' }).click();
    await page.getByRole('heading', { level: 2, name: 'Henkilöt ja roolit' }).waitFor();
    await page.getByText('Talouspäällikkö').waitFor();
    await looksRight(page);
  });

  test('sees its matters, adds a colleague, leaves, and sees them no more', async () => {
    const page = await portal.visitAs(askerEmail, PHONE);
    await open(page, '/sv/my');
    await page.getByRole('link', { name: 'Halli sorvaamolle' }).waitFor();
    await page.getByRole('link', { name: 'Kuusen Konepaja Oy' }).click();
    await page.getByRole('button', { name: 'Lägg till en kollega' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('För- och efternamn').fill('Kalle Kollega');
    await dialog.getByLabel('E-postadress').fill('kalle@konepaja.example');
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await page.getByText('Kalle Kollega är nu med och har fått ett meddelande.').waitFor();
    expect((await portal.mailsTo('kalle@konepaja.example')).map(({ subject }) => subject)).toHaveLength(1);
    await page.getByRole('button', { name: 'Ändra: Maija Uusitalo' }).click();
    await dialog.getByRole('button', { name: 'Jag hör inte längre till företaget' }).click();
    await dialog.getByText('Du ser inte längre företagets ärenden').waitFor();
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Lämna företaget' }).click();
    await page.getByText('Du hör inte längre till företaget').waitFor();
    await looksRight(page);
    await open(page, `/sv/companies/${company}`);
    await page.getByRole('heading', { level: 1, name: 'Företaget hittades inte' }).waitFor();
    await open(page, '/sv/my');
    await page.getByText('Inget företag är kopplat till ditt konto').waitFor();
    expect(await page.getByText('Halli sorvaamolle').count()).toBe(0);
  });

  test('the last one who leaves is told what it means', async () => {
    const alone = await make(portal.network.sql).company({ name: 'Yhden Paja' });
    const page = await portal.visitAs(await make(portal.network.sql).someone('ENTREPRENEUR', { company_id: alone }), DESK);
    await open(page, `/fi/companies/${alone}`);
    await page.getByRole('button', { name: /^Muuta: / }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'En ole enää tässä yrityksessä' }).click();
    await page.getByText('Olet yrityksen ainoa yhteyshenkilö').waitFor();
    expect(await page.getByRole('dialog').getByLabel('Kehen otetaan yhteyttä').count()).toBe(0);
    await looksRight(page);
  });
});

describe('an adviser and a company that nobody knows', () => {
  const ask = async (name: string, companyName: string) => {
    const email = await make(portal.network.sql).person({ name });
    await (await portal.network.as(email)).ask('mutation ($input: AskToJoinInput!) { askToJoin(input: $input) { id } }', { input: { companyName, municipality: '790' } });
    return email;
  };

  test('finds the request on the desk, chooses between a new company and one of a like name, and the asker is in', async () => {
    await make(portal.network.sql).company({ name: 'Leipomo Lempeä Oy' });
    const email = await ask('Lempi Leipuri', 'Leipomo Lempeä');
    const page = await portal.visitAs('riikka.valkeapaa@esimerkki.example', PHONE);
    await open(page, '/fi/desk?kind=JOIN_REQUEST');
    await page.getByRole('link', { name: /^Vastaa pyyntöön.*Leipomo Lempeä/ }).waitFor();
    await looksRight(page);
    await page.getByRole('link', { name: /^Vastaa pyyntöön.*Leipomo Lempeä/ }).click();
    await page.getByRole('button', { name: 'Vahvista: Lempi Leipuri' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kyllä, vahvista' }).click();
    await dialog.getByRole('alert').first().waitFor();
    await looksRight(page);
    await dialog.getByRole('radio', { name: 'Leipomo Lempeä Oy' }).check();
    await dialog.getByRole('button', { name: 'Kyllä, vahvista' }).click();
    await page.getByText('Lempi Leipuri on nyt yrityksessä Leipomo Lempeä Oy.').waitFor();
    const hers = await portal.visitAs(email, DESK);
    await open(hers, '/fi/my');
    await hers.getByRole('link', { name: 'Leipomo Lempeä Oy' }).waitFor();
    expect((await portal.mailsTo(email)).map(({ subject }) => subject)).toEqual(['Pääset nyt yrityksen Leipomo Lempeä Oy asioihin']);
  });

  test('declines another one, whose asker reads why and asks again', async () => {
    const email = await ask('Vieras Vierinen', 'Tuntematon Tmi');
    const page = await portal.visitAs('riikka.valkeapaa@esimerkki.example', DESK);
    await open(page, '/sv/desk?kind=JOIN_REQUEST');
    await page.getByRole('link', { name: /^Svara på begäran.*Tuntematon Tmi/ }).click();
    await page.getByRole('button', { name: 'Avslå: Vieras Vierinen' }).click();
    await page.getByRole('dialog').getByLabel('Varför?').fill('Vi hittar inget sådant företag.');
    await looksRight(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Avslå' }).click();
    await page.getByText('Begäran är avslagen. Vieras Vierinen får ett meddelande.').waitFor();
    await looksRight(page);
    const theirs = await portal.visitAs(email, PHONE);
    await open(theirs, '/en/joining');
    await theirs.getByText('Reason: Vi hittar inget sådant företag.').waitFor();
    await looksRight(theirs);
    await theirs.getByLabel('Name of the company').fill('Tuntematon Tmi');
    await theirs.getByRole('button', { name: 'Send the request' }).click();
    await theirs.getByText('The request has been sent').waitFor();
    expect((await portal.network.sql.query("select status from join_request where company_name = 'Tuntematon Tmi' order by asked_at")).rows).toEqual([{ status: 'DECLINED' }, { status: 'OPEN' }]);
  });
});

test('a coordinator answers where the company has nobody here and its municipality no adviser', async () => {
  const { company: newCompany, person, someone } = make(portal.network.sql);
  const { rows: [bare] } = await portal.network.sql.query("select code from municipality m where not exists (select from membership where municipality_code = m.code and role = 'ADVISER') order by code limit 1");
  await newCompany({ name: 'Kaukainen Saha Oy', business_id: '7654322-0', municipality_code: bare.code });
  const asker = await person({ name: 'Kaisa Kaukana' });
  await (await portal.network.as(asker)).ask('mutation ($input: AskToJoinInput!) { askToJoin(input: $input) { id } }', { input: { companyName: 'Kaukainen Saha', businessId: '7654322-0', municipality: '790' } });
  const page = await portal.visitAs(await someone('COORDINATOR'), PHONE);
  await open(page, '/fi/access');
  await page.getByRole('heading', { name: 'Koordinaattorin vastausta odottavat pyynnöt' }).waitFor();
  await page.getByText('Kaukainen Saha, 7654322-0, Sastamala').waitFor();
  await looksRight(page);
  await open(page, '/sv/joining');
  await page.getByText('Kaisa Kaukana uppger sig höra till Kaukainen Saha').waitFor();
  await looksRight(page);
  await page.getByRole('button', { name: 'Bekräfta: Kaisa Kaukana' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Bekräfta bara om du vet').waitFor();
  // The portal knows the company, although a coordinator sees nothing of it.
  expect(await dialog.getByText('Företaget har inte antecknats').count()).toBe(0);
  await looksRight(page);
  await dialog.getByRole('button', { name: 'Ja, bekräfta' }).click();
  await page.getByText('Kaisa Kaukana hör nu till Kaukainen Saha.').waitFor();
  const hers = await portal.visitAs(asker, DESK);
  await open(hers, '/fi/my');
  await hers.getByRole('link', { name: 'Kaukainen Saha Oy' }).waitFor();
});
