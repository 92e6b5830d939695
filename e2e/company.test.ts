import { beforeAll, describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
let company: string, twin: string;

beforeAll(async () => {
  const add = async (name: string, businessId: string | null) => {
    const { rows } = await portal.network.sql.query(
      `insert into company (id, name, business_id, municipality_code, place, source, source_date) values (gen_random_uuid(), $1, $2, '790', 'Karkku', 'REGISTER', '2025-03-01') returning id`,
      [name, businessId],
    );
    return rows[0].id as string;
  };
  company = await add('Hiljainen Höyläämö Oy', '7654321-2');
  twin = await add('Hiljainen höyläämö', null);
  await portal.network.sql.query(`update company set activity = 'Höyläystä ja kuivausta', source_date = '2026-03-01' where id = $1`, [twin]);
});

const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await page.locator('main h1').waitFor();
};
const looksRight = async (page: Page) => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

describe('an adviser and a company', () => {
  test('finds who has been quiet, logs a call with a promise, and sees both in the history', async () => {
    const page = await portal.visitAs(ADVISER, PHONE);
    await open(page, '/fi/companies?view=quiet');
    await page.getByRole('link', { name: 'Hiljainen Höyläämö Oy', exact: true }).waitFor();
    await looksRight(page);
    await open(page, `/fi/contacts/new?company=${company}`);
    await page.getByText('Valittu:').waitFor();
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Kirjoita, mistä puhuttiin').first().waitFor();
    await looksRight(page);
    await page.getByRole('radio', { name: 'Yrityskäynti' }).check();
    await page.getByRole('textbox', { name: 'Mistä puhuttiin?' }).fill('Tarvitsevat lisää tilaa kuivaamolle.');
    await page.getByText('Lupasitko jotakin?').click();
    await page.getByRole('textbox', { name: 'Mitä lupasit?' }).fill('Soitan tonttiasiasta');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Valitse päivä, johon mennessä lupasit').first().waitFor();
    await page.getByLabel('Mihin päivään mennessä?').fill(new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Yhteydenotto ja lupaus on kirjattu.').waitFor();
    await looksRight(page);
    await page.getByRole('link', { name: 'Avaa yrityksen sivu' }).click();
    await page.getByText('Tarvitsevat lisää tilaa kuivaamolle.').waitFor();
    await page.getByText('Soitan tonttiasiasta', { exact: true }).waitFor();
    await looksRight(page);
    await open(page, '/fi/companies?view=quiet');
    await page.getByRole('link', { name: 'Hiljainen höyläämö', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Hiljainen Höyläämö Oy', exact: true }).count()).toBe(0);
  });

  test('merges a second entry, corrects a fact that says who gave it, and takes out what was logged by mistake', async () => {
    const page = await portal.visitAs(ADVISER, DESK);
    await open(page, `/sv/companies/${company}`);
    await page.getByRole('button', { name: 'Slå ihop: Hiljainen höyläämö' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Sammanslagningen kan ångras.').waitFor();
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Slå ihop', exact: true }).click();
    await page.getByText('Företagen är ihopslagna.').waitFor();
    await page.getByText('Hiljainen höyläämö har slagits ihop med det här företaget').waitFor();
    // What the second entry knew is on the page without loading it again.
    await page.getByText('Höyläystä ja kuivausta').first().waitFor();
    const { rows } = await portal.network.sql.query('select id from company where id = $1', [twin]);
    expect(rows).toEqual([]);
    // An address that somebody kept leads to what the company is now, and becomes that one's.
    await open(page, `/sv/companies/${twin}`);
    await page.getByRole('heading', { name: 'Hiljainen Höyläämö Oy', level: 1 }).waitFor();
    await page.waitForURL(`${portal.url}/sv/companies/${company}`);

    await page.getByRole('button', { name: 'Rätta uppgifterna' }).click();
    await dialog.getByLabel('By eller stadsdel').fill('Mouhijärvi');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Uppgifterna är sparade.').waitFor();
    await page.getByText(/Antecknat av företagsrådgivaren, \d/).waitFor();
    await looksRight(page);

    await page.getByRole('button', { name: 'Anteckna en kontakt' }).click();
    await page.getByRole('textbox', { name: 'Vad talade ni om?' }).fill('Fel företag');
    await page.getByRole('form', { name: 'Anteckna en kontakt' }).getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Kontakten är antecknad.').waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: 'Fel företag' });
    await entry.getByRole('button', { name: 'Ta bort' }).click();
    await dialog.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByText('Kontakten är borttagen.').waitFor();
    await expect.poll(() => page.getByText('Fel företag').count()).toBe(0);
  });

  test('takes the merge back, adds a contact person, says what they are, and that they have left', async () => {
    const page = await portal.visitAs(ADVISER, PHONE);
    await open(page, `/fi/companies/${company}`);
    await page.getByRole('button', { name: 'Erota taas: Hiljainen höyläämö' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Yhdistämisen jälkeen kirjattu jää tälle yritykselle.').waitFor();
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Erota', exact: true }).click();
    await page.getByText('Hiljainen höyläämö on taas oma yrityksensä.').waitFor();
    await expect.poll(() => page.getByText('Höyläystä ja kuivausta').count()).toBe(0);
    expect((await portal.network.sql.query('select name from company where id = $1', [twin])).rows).toEqual([{ name: 'Hiljainen höyläämö' }]);

    await page.getByRole('button', { name: 'Lisää yhteyshenkilö' }).click();
    await dialog.getByLabel('Etu- ja sukunimi').fill('Hilla Höylä');
    await dialog.getByRole('button', { name: 'Lisää', exact: true }).click();
    await dialog.getByRole('alert').first().waitFor();
    await looksRight(page);
    await dialog.getByLabel('Sähköpostiosoite').fill('hilla@hoylaamo.example');
    await dialog.getByRole('button', { name: 'Lisää', exact: true }).click();
    await page.getByText('Hilla Höylä on nyt yhteyshenkilö.').waitFor();
    await page.getByRole('button', { name: /^Lisää tehtävänimike ?: Hilla Höylä/ }).click();
    await dialog.getByRole('textbox', { name: /Tehtävänimike/ }).fill('Toimitusjohtaja');
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Tehtävänimike on tallennettu.').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Hilla Höylä, Toimitusjohtaja' }).waitFor();
    const hers = await portal.visitAs('hilla@hoylaamo.example', PHONE);
    await open(hers, `/fi/companies/${company}`);
    await hers.getByRole('heading', { name: 'Hiljainen Höyläämö Oy' }).waitFor();

    await page.getByRole('button', { name: /Hilla Höylä/ }).click();
    await dialog.getByRole('button', { name: 'Ei ole enää yrityksessä' }).click();
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Poista yrityksestä' }).click();
    await page.getByText('Hilla Höylä ei ole enää yhteyshenkilö.').waitFor();
    await page.getByText('Yhteyshenkilöitä ei ole kirjattu.').waitFor();
    await hers.reload();
    await hers.getByRole('heading', { name: 'Hiljainen Höyläämö Oy' }).waitFor({ state: 'detached' });
  });

  test('reads who signs in for a company and as what, whom a referral names, and who is contacted in it', async () => {
    const { sql } = portal.network;
    const { rows } = await sql.query(`
      select r.id, r.company_id as company, p.name, m.title from referral r join person p on p.id = r.contact_person_id join membership m on m.person_id = p.id and m.company_id = r.company_id
      where r.municipality_code = '790' and r.status in ('SENT', 'ACCEPTED', 'MET') order by r.id limit 2`);
    const [{ company: open1, name, title }, { id, company: open2 }] = rows;
    await sql.query("update referral set contact_person_id = null, contact_name = 'Liisa Lankapuhelin', contact_phone = '03 123 456' where id = $1", [id]);
    const page = await portal.visitAs(ADVISER, PHONE);
    await open(page, `/fi/companies/${open1}`);
    await page.getByRole('heading', { name: 'Henkilöt ja roolit' }).waitFor();
    const person = page.getByRole('listitem').filter({ hasText: `${name}, ${title}` });
    await person.getByText(/Yhteyshenkilö .* keskeneräisessä ohjauksessa/).waitFor();
    await looksRight(page);
    await open(page, `/fi/companies/${open2}`);
    const named = page.getByRole('listitem').filter({ hasText: 'Liisa Lankapuhelin' });
    await named.getByRole('link', { name: '03 123 456' }).waitFor();
    expect(await named.getByRole('link').last().getAttribute('href')).toBe(`/fi/referrals/${id}`);
    await looksRight(page);
    await open(page, '/fi/companies?view=quiet');
    await page.getByRole('link', { name: 'Vammaskosken Valumuotti Oy', exact: true }).click();
    await page.getByText('Martti Valkama, toimitusjohtaja').waitFor();
  });

  test('who adds a company that is there already is led to it', async () => {
    const page = await portal.visitAs(ADVISER, PHONE);
    await open(page, '/fi/companies');
    await page.getByRole('button', { name: 'Lisää yritys' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Yrityksen nimi').fill('Höyläämö');
    await dialog.getByLabel('Y-tunnus').fill('7654321-2');
    await dialog.getByRole('button', { name: 'Lisää yritys' }).click();
    await dialog.getByText('Tällä Y-tunnuksella on jo yritys', { exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Avaa yritys');
    expect(await dialog.getByLabel('Yrityksen nimi').inputValue()).toBe('Höyläämö');
    await looksRight(page);
    await dialog.getByRole('link', { name: 'Avaa yritys' }).click();
    await page.getByRole('heading', { name: 'Hiljainen Höyläämö Oy', level: 1 }).waitFor();
    await page.waitForURL(`${portal.url}/fi/companies/${company}`);
  });

  test('on the page of a poorer entry, the fuller one is proposed to stay; both may be chosen, and others are told that this is not theirs', async () => {
    const page = await portal.visitAs(ADVISER, PHONE);
    await open(page, `/fi/companies/${twin}`);
    await page.getByRole('button', { name: 'Yhdistä: Hiljainen Höyläämö Oy' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('radio', { name: 'Hiljainen Höyläämö Oy' }).isChecked()).toBe(true);
    await dialog.getByRole('radio', { name: 'Hiljainen höyläämö', exact: false }).last().check();
    await dialog.getByRole('radio', { name: 'Hiljainen Höyläämö Oy' }).check();
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Yhdistä', exact: true }).click();
    await page.getByText('Yritykset on yhdistetty.').waitFor();
    await page.waitForURL(`${portal.url}/fi/companies/${company}`);
    await page.getByRole('heading', { name: 'Hiljainen Höyläämö Oy', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Erota taas: Hiljainen höyläämö' }).click();
    await dialog.getByRole('button', { name: 'Erota', exact: true }).click();
    await page.getByText('Hiljainen höyläämö on taas oma yrityksensä.').waitFor();
  });

  test('who may not see a page is told so, and not that something is broken', async () => {
    const need = (await portal.network.sql.query('select id from need limit 1')).rows[0].id;
    for (const path of ['/fi/companies', `/fi/needs/${need}`]) {
      const page = await portal.visitAs('ulla.hiidenlahti@esimerkki.example', PHONE);
      await open(page, path);
      await page.getByRole('heading', { name: 'Tämä sivu ei ole sinulle', level: 1 }).waitFor();
      expect(await page.getByText('Vika on meidän päässämme').count()).toBe(0);
      await looksRight(page);
    }
  });

  test('of two who correct a company at once, the second is told and loses nothing typed', async () => {
    const [one, other] = [await portal.visitAs(ADVISER, DESK), await portal.visitAs(ADVISER, DESK)];
    for (const page of [one, other]) {
      await open(page, `/en/companies/${company}`);
      await page.getByRole('button', { name: 'Correct the facts' }).click();
    }
    const save = async (page: Page, text: string) => {
      await page.getByRole('dialog').getByLabel('What does the company do?').fill(text);
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    };
    await save(one, 'Planing and drying');
    await one.getByText('The facts are saved.').waitFor();
    await save(other, 'Sawing');
    await other.getByRole('dialog').getByText('Somebody else has changed this meanwhile').waitFor();
    expect(await other.getByRole('dialog').getByLabel('What does the company do?').inputValue()).toBe('Sawing');
    await other.getByText('Planing and drying').first().waitFor();
    await other.keyboard.press('Escape');
    await other.getByRole('button', { name: 'Correct the facts' }).click();
    await save(other, 'Planing, drying and sawing');
    await other.getByText('The facts are saved.').waitFor();
  });
});
