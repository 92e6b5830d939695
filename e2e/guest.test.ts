import { describe, expect, test } from 'vitest';
import { hashOf } from '../api/src/core/secrets.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, tabTo, type Page } from './browser.ts';

const portal = journey();
const JOUNI = 'jouni.alhoranta@esimerkki.example';
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const HEAD = 'markku.siurola@esimerkki.example';

let addresses = 0;
const newAddress = () => `vieras${++addresses}@esimerkki.example`;

/** A coffee of Sastamala of its own for each journey, so that none sees another's seats. */
async function coffee(capacity = 20): Promise<string> {
  const { rows } = await portal.network.sql.query<{ id: string }>(
    `insert into event (id, kind, title, description, industries, municipality_code, hosts, starts_at, ends_at, capacity, status)
     values (gen_random_uuid(), 'COFFEE', '{"fi":"Tie auki","sv":"Vägen är öppen","en":"The road is open"}', '{"fi":"Teistä.","sv":"Om vägar.","en":"On roads."}', '{}', '790', '{}', now() + interval '9 days', now() + interval '9 days 1 hour', $1, 'PUBLISHED') returning id`,
    [capacity],
  );
  return rows[0]!.id;
}

async function placeOf(event: string, email: string): Promise<{ id: string; status: string; size: number; name: string; company: string | null }> {
  const { rows } = await portal.network.sql.query('select r.id, r.status, r.party_size as size, p.name, r.company_name as company from registration r join person p on p.id = r.person_id where r.event_id = $1 and p.email = $2', [event, email]);
  return rows[0];
}

async function fillIn(page: Page, email: string, name = 'Vieno Vieras'): Promise<void> {
  await page.getByLabel('Nimesi').fill(name);
  await page.getByLabel('Sähköpostiosoitteesi').fill(email);
  await page.getByRole('checkbox', { name: /Järjestäjä saa nähdä/ }).check();
}

const register = (page: Page) => page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();

/** What a reader of the newest mail does: opens its link. */
async function openLink(page: Page, email: string): Promise<void> {
  const [mail] = await portal.mailsTo(email);
  await page.goto(portal.url + new URL(/https?:\S+\/place\/\S+/.exec(mail!.text)![0]).pathname);
}

async function confirm(page: Page, email: string): Promise<void> {
  await openLink(page, email);
  await page.getByRole('button', { name: 'Vahvista ilmoittautuminen' }).click();
}

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('a guest without an account', () => {
  test('comes from a poster on a phone, registers, confirms in the mailbox, and prepares by the link of the mail', async () => {
    const [event, email, page] = [await coffee(), newAddress(), await portal.visit(PHONE)];
    await page.goto(`${portal.url}/fi/events/${event}`);
    await fillIn(page, email);
    await page.getByRole('combobox', { name: /Yrityksesi/ }).fill('kiikan muo');
    await page.getByRole('option', { name: /Kiikan Muovivirta Oy/ }).click();
    await page.locator('.party-size').getByText('2', { exact: true }).click();
    await register(page);
    await expect.poll(() => focused(page)).toBe('Vahvista vielä sähköpostistasi');
    await page.getByText(/vahvista viimeistään klo \d+\.\d\d/).waitFor();
    await expectNoSidewaysScroll(page);

    await page.getByRole('link', { name: 'Avaa postilaatikko' }).click();
    await page.getByRole('link', { name: /Vahvista ilmoittautumisesi/ }).first().click();
    await page.getByRole('link', { name: /\/place\// }).click();
    await page.getByRole('heading', { name: 'Vahvista ilmoittautumisesi' }).waitFor();
    await expectNoSidewaysScroll(page);
    expect((await placeOf(event, email)).status).toBe('UNCONFIRMED');
    await page.getByRole('button', { name: 'Vahvista ilmoittautuminen' }).click();
    await page.getByRole('heading', { name: 'Paikkasi on varattu' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Paikkasi on varattu');
    await page.getByText('2 henkilöä, Kiikan Muovivirta Oy').waitFor();
    expect(await placeOf(event, email)).toMatchObject({ status: 'CONFIRMED', size: 2, name: 'Vieno Vieras' });

    for (const summary of ['Tuo uusi yrittäjä', 'Mitä haluat kysyä?', 'Kerro ruokavaliosta ja esteettömyydestä', 'Valitse muistutukset']) await page.getByText(summary).click();
    await page.getByLabel('Kysymyksesi').fill('Milloin tie korjataan?');
    await page.reload();
    await page.getByText('Mitä haluat kysyä?').click();
    await expect.poll(() => page.getByLabel('Kysymyksesi').inputValue()).toBe('Milloin tie korjataan?');
    await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
    await expect.poll(() => focused(page)).toContain('Kysymyksesi on lähetetty');
    await page.getByText('Kerro ruokavaliosta ja esteettömyydestä').click();
    await page.getByRole('checkbox', { name: 'gluteeniton' }).check();
    await page.getByLabel(/Mitä tarvitset/).fill('Kuljen pyörätuolilla');
    await page.getByRole('button', { name: 'Kerro järjestäjälle' }).click();
    await page.getByText('Järjestäjä tietää nyt').waitFor();
    await page.getByText('Valitse muistutukset').click();
    await page.getByRole('checkbox', { name: '2 tuntia ennen' }).uncheck();
    await page.getByRole('button', { name: 'Tallenna muistutukset' }).click();
    await page.getByText('Tallennettu: muistutamme näin').waitFor();
    await page.getByText('Tuo uusi yrittäjä').click();
    await expectGood(page);

    // The hosts see it all; a head of a department sees the question, without the name.
    const host = await portal.visitAs(ADVISER);
    await host.goto(`${portal.url}/fi/events/${event}`);
    await host.getByText('gluteeniton: 1').waitFor();
    await host.getByRole('row', { name: /Vieno Vieras.*pyörätuolilla/ }).waitFor();
    await expectAccessible(host);
    const head = await portal.visitAs(HEAD, PHONE);
    await head.goto(`${portal.url}/fi/events/${event}`);
    await head.getByText('Milloin tie korjataan?').waitFor();
    await head.getByText('Nimi ei näy').waitFor();
    expect(await head.getByText(/gluteeniton|Vieno/).count()).toBe(0);
    await expectNoSidewaysScroll(head);
  });

  test('by keyboard alone and in Swedish, at a desk, by the link of somebody who comes, who sees how many it brought', async () => {
    const [event, email] = [await coffee(), newAddress()];
    const jouni = await portal.visitAs(JOUNI);
    await jouni.goto(`${portal.url}/sv/events/${event}`);
    await jouni.getByRole('button', { name: 'Anmäl dig', exact: true }).click();
    await jouni.getByText('Ta med en ny företagare').click();
    await jouni.getByText('Inga nya företagare har anmält sig med din länk än.').waitFor();
    const link = await jouni.getByLabel('Din egen inbjudningslänk').inputValue();

    const page = await portal.visit(DESK);
    await page.goto(portal.url + new URL(link).pathname + new URL(link).search);
    await page.getByText('Du är inbjuden').waitFor();
    await tabTo(page, 'input[name=name]');
    await page.keyboard.type('Gunilla Gäst');
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type('kiikan');
    await page.getByRole('option', { name: /Kiikan Muovivirta/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('combobox', { name: /Ditt företag/ }).inputValue()).toBe('Kiikan Muovivirta Oy');
    await tabTo(page, 'input[name=consent]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Bekräfta via din e-post');
    await expectAccessible(page);
    const [mail] = await portal.mailsTo(email);
    expect(mail!.subject).toBe('Bekräfta din anmälan: Vägen är öppen');
    await openLink(page, email);
    await page.getByRole('heading', { name: 'Bekräfta din anmälan' }).waitFor();
    await tabTo(page, 'main form button');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Din plats är bokad');
    await expectGood(page);

    await jouni.goto(`${portal.url}/sv/my`);
    await jouni.getByText('Ta med en ny företagare till ”Vägen är öppen”').click();
    await jouni.getByText('En ny företagare har anmält sig med din länk.').waitFor();
  });

  test('with a wrong business ID is told so; what was typed is kept over a reload and another language', async () => {
    const [event, email, page] = [await coffee(), newAddress(), await portal.visit(PHONE)];
    await page.goto(`${portal.url}/fi/events/${event}`);
    await fillIn(page, email);
    await page.getByRole('combobox', { name: /Yrityksesi/ }).fill('1234567-2');
    await page.locator('.party-size').getByText('3', { exact: true }).click();
    await register(page);
    await expect.poll(() => focused(page)).toContain('Y-tunnus ei ole oikein. Tarkista numerot');
    await expectAccessible(page);
    expect(await placeOf(event, email)).toBeUndefined();
    await page.reload();
    await expect.poll(() => page.getByLabel('Sähköpostiosoitteesi').inputValue()).toBe(email);
    await page.goto(`${portal.url}/en/events/${event}`);
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Vieno Vieras');
    await expect.poll(() => page.getByRole('radio', { name: '3' }).isChecked()).toBe(true);
    await page.getByRole('combobox', { name: /Your company/ }).fill('12345671');
    await page.getByLabel('Name of the company').fill('Uuden Verstas');
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('heading', { name: 'Now confirm by your e-mail' }).waitFor();
    expect(await placeOf(event, email)).toMatchObject({ status: 'UNCONFIRMED', size: 3, company: 'Uuden Verstas' });
  });

  test('types the name of the company where too many behind the same address have searched', async () => {
    const [event, email, page] = [await coffee(), newAddress(), await portal.visit(PHONE)];
    await portal.network.sql.query('insert into question_sender (id, sender, at) select gen_random_uuid(), $1, now() from generate_series(1, 1000)', [hashOf('registered day 127.0.0.1')]);
    await page.goto(`${portal.url}/fi/events/${event}`);
    await fillIn(page, email);
    await page.getByRole('combobox', { name: /Yrityksesi/ }).fill('kiikan muo');
    await page.getByText('Yrityksiä ei voi nyt hakea. Kirjoita nimi itse').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await expectGood(page);
    await page.getByRole('combobox', { name: /Yrityksesi/ }).fill('Kiikan Muovivirta Oy');
    await register(page);
    await page.getByRole('heading', { name: 'Vahvista vielä sähköpostistasi' }).waitFor();
    expect(await placeOf(event, email)).toMatchObject({ status: 'UNCONFIRMED', company: 'Kiikan Muovivirta Oy' });
    await portal.network.sql.query('delete from question_sender');
  });

  test('who mistyped the address corrects it; who registers twice reads in the mail that the place is there', async () => {
    const [event, wrong, email, page] = [await coffee(), newAddress(), newAddress(), await portal.visit(PHONE)];
    await page.goto(`${portal.url}/fi/events/${event}`);
    await fillIn(page, wrong);
    await register(page);
    await page.getByRole('heading', { name: 'Vahvista vielä sähköpostistasi' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Korjaa osoite tai muut tiedot' }).click();
    await page.getByLabel('Sähköpostiosoitteesi').fill(email);
    await register(page);
    await page.getByText(email).waitFor();
    await page.getByText('Eikö viesti tullut?').click();
    await page.getByRole('button', { name: 'Lähetä linkki uudelleen' }).click();
    await page.getByText(/Lähetimme linkin uudelleen klo/).waitFor();
    expect(await portal.mailsTo(email)).toHaveLength(2);
    await confirm(page, email);
    await page.getByRole('heading', { name: 'Paikkasi on varattu' }).waitFor();

    await page.goto(`${portal.url}/fi/events/${event}`);
    await fillIn(page, email, 'Joku Muu');
    await register(page);
    await page.getByRole('heading', { name: 'Vahvista vielä sähköpostistasi' }).waitFor();
    expect((await portal.mailsTo(email))[0]!.subject).toBe('Olet jo ilmoittautunut: Tie auki');
    expect(await placeOf(event, email)).toMatchObject({ status: 'CONFIRMED', name: 'Vieno Vieras' });
  });

  test('at a full coffee waits in the queue, is offered the seat that becomes free, takes it by the link and gives it up', async () => {
    const [event, email] = [await coffee(1), newAddress()];
    const jouni = await portal.network.as(JOUNI);
    const { registerForEvent: seat } = await jouni.ask('mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }', { input: { event } });
    const page = await portal.visit(PHONE);
    await page.goto(`${portal.url}/fi/events/${event}`);
    await fillIn(page, email);
    await page.getByRole('button', { name: 'Ilmoittaudu jonoon' }).click();
    await page.getByRole('heading', { name: 'Vahvista vielä sähköpostistasi' }).waitFor();
    await page.getByText(/vahvista viimeistään klo \d+\.\d\d, niin olet jonossa/).waitFor();
    expect((await portal.mailsTo(email))[0]!.subject).toBe('Vahvista paikkasi jonossa: Tie auki');
    await openLink(page, email);
    await page.getByText(/Vahvista paikkasi jonossa viimeistään klo/).waitFor();
    await page.getByRole('button', { name: 'Vahvista ilmoittautuminen' }).click();
    await page.getByRole('heading', { name: 'Olet jonossa sijalla 1' }).waitFor();
    await jouni.ask('mutation ($id: ID!) { cancelRegistration(registration: $id) { id } }', { id: seat.id });
    await openLink(page, email);
    await page.getByRole('heading', { name: 'Sinulle vapautui paikka' }).waitFor();
    await page.getByText(/Ota se viimeistään/).waitFor();
    await page.getByRole('button', { name: 'Ota paikka' }).click();
    await page.getByRole('heading', { name: 'Paikkasi on varattu' }).waitFor();
    await page.getByRole('button', { name: 'Peru ilmoittautuminen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kyllä, peru' }).click();
    await page.getByRole('heading', { name: 'Ilmoittautumisesi on peruttu' }).waitFor();
    expect((await placeOf(event, email)).status).toBe('CANCELLED');
  });

  test('who comes too early, too late or to a cancelled coffee loses nothing, and reads why and what to do', async () => {
    const [event, email, page] = [await coffee(), newAddress(), await portal.visit(PHONE)];
    const address = `${portal.url}/fi/events/${event}`;
    const change = (changes: string) => portal.network.sql.query(`update event set ${changes} where id = $1`, [event]);
    await page.goto(address);
    await fillIn(page, email);
    await change("registration_opens_at = now() + interval '2 days'");
    await register(page);
    await expect.poll(() => focused(page)).toContain('Ilmoittautuminen ei ole vielä alkanut.');
    expect(await page.getByLabel('Sähköpostiosoitteesi').inputValue()).toBe(email);
    const seen: [string, string, RegExp][] = [
      ['capacity = 20', 'Ilmoittautuminen ei ole vielä alkanut', /Ilmoittautuminen alkaa/],
      ["registration_opens_at = null, registration_closes_at = now() - interval '1 hour'", 'Ilmoittautuminen on päättynyt', /Kysy järjestäjältä/],
      ["status = 'CANCELLED'", 'Tilaisuus on peruttu', /mitä muuta on tulossa/],
    ];
    for (const [changes, title, text] of seen) {
      await change(changes);
      await page.goto(address);
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByText(text).waitFor();
    }
  });
});

test('an adviser registers somebody of a company from the list of guests', async () => {
  const [event, email, page] = [await coffee(), newAddress(), await portal.visitAs(ADVISER, PHONE)];
  await page.goto(`${portal.url}/fi/events/${event}`);
  await page.getByRole('button', { name: 'Ilmoita yritys' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /Yritys/ }).fill('kiikan');
  await dialog.getByRole('option', { name: /Kiikan Muovivirta/ }).click();
  await dialog.getByText('Joku muu').click();
  await dialog.getByLabel('Nimi', { exact: true }).fill('Taina Työntekijä');
  await dialog.getByLabel('Sähköposti').fill(email);
  await dialog.getByRole('radio', { name: 'Svenska' }).check();
  await dialog.getByRole('button', { name: 'Ilmoita', exact: true }).click();
  await dialog.getByText('Ilmoita vain, jos he ovat sitä pyytäneet.').first().waitFor();
  await expectGood(page);
  await dialog.getByRole('checkbox', { name: /pyytäneet/ }).check();
  await dialog.getByRole('button', { name: 'Ilmoita', exact: true }).click();
  await page.getByText('Taina Työntekijä').first().waitFor();
  expect((await portal.mailsTo(email))[0]!.subject).toBe('Din plats är bokad: Vägen är öppen');
});

test('calendars and reminders: chosen on the account page, the municipality’s from the list of events', async () => {
  const page = await portal.visitAs(JOUNI, PHONE);
  await page.goto(`${portal.url}/fi/account`);
  for (const reminder of ['48 tuntia ennen', '2 tuntia ennen']) await page.getByRole('checkbox', { name: reminder }).uncheck();
  await page.getByRole('button', { name: 'Tallenna muistutukset' }).click();
  await page.getByText('Tallennettu: emme muistuta sinua').waitFor();
  await page.getByRole('button', { name: 'Tee oma kalenteriosoite' }).click();
  const own = await page.getByLabel('Oma kalenteriosoitteesi').inputValue();
  const status = (address: string) => fetch(portal.url + new URL(address).pathname + new URL(address).search).then((response) => response.status);
  expect(await status(own)).toBe(200);
  await expectGood(page);
  await page.getByRole('button', { name: 'Poista osoite käytöstä' }).click();
  await page.getByText('Osoite ei enää toimi').waitFor();
  expect(await status(own)).toBe(404);
  await page.reload();
  await page.getByRole('checkbox', { name: '2 tuntia ennen' }).waitFor();
  expect(await page.getByRole('checkbox', { name: '2 tuntia ennen' }).isChecked()).toBe(false);

  await page.goto(`${portal.url}/fi/events`);
  await page.getByText('Tilaa tilaisuudet kalenteriisi').click();
  expect(await status(await page.getByLabel('Kalenterin osoite: Sastamala').inputValue())).toBe(200);
  await expectNoSidewaysScroll(page);
});
