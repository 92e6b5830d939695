import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../api/src/app.ts';
import { clientOf } from '../api/src/test/app.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const FINNVERA = 'johanna.takalahti@esimerkki.example';
const COORDINATOR = 'ulla.hiidenlahti@esimerkki.example';
const SOON = { timeout: 15_000 };

/** Another server on the same database: what is done there is seen here. */
let second: RunningApp;
beforeAll(async () => {
  second = await startApp({ ...portal.network.settings, port: 0, jobs: false });
});
afterAll(() => second?.close());

const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
const settled = async (page: Page) => {
  await page.locator('main h1').waitFor();
  await expect.poll(() => page.locator('.skeleton').count(), SOON).toBe(0);
};

describe('the desk of an adviser', () => {
  test('is the way in, and each row leads straight to what is next', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi`);
    await page.getByRole('link', { name: 'Työpöytä' }).last().click();
    await page.getByRole('heading', { name: 'Työpöytä', level: 1 }).waitFor();
    const kinds = page.getByRole('navigation', { name: 'Rajaa lajin mukaan' });
    await kinds.getByRole('link', { name: /Palautettu/ }).click();
    await page.waitForURL(/kind=DECLINED/);
    await expect.poll(() => rowOf(page, 'Vastaus myöhässä').count(), SOON).toBe(0);
    // What another service has been asked for lies on no desk.
    await rowOf(page, 'Villasaari').waitFor();
    expect(await rowOf(page, 'Stormin').count()).toBe(0);
    await page.getByRole('link', { name: /^Valitse toinen palvelu.*Villasaari/ }).click();
    await page.getByRole('heading', { name: 'Seuraavaksi parhaat palvelut' }).waitFor();
  });

  test('a row that is dealt with leaves it, and comes back where that was a slip', async () => {
    const page = await portal.visitAs(ADVISER, PHONE);
    await page.goto(`${portal.url}/fi/desk?kind=DECLINED`);
    await page.getByRole('button', { name: /^Hoidettu.*Villasaari/ }).click();
    await page.getByText(/Villasaari.* on pois pöydältä/).waitFor();
    await expect.poll(() => rowOf(page, 'Villasaari').count(), SOON).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className), SOON).toContain('done');
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await page.getByText(/Villasaari.* on taas pöydällä/).waitFor();
    await rowOf(page, 'Villasaari').waitFor();
    // The network is gone: the row stays and says so.
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Hoidettu.*Villasaari/ }).click();
    await page.getByText('Rivi on yhä pöydällä.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: /^Hoidettu.*Villasaari/ }).click();
    await page.getByText(/Villasaari.* on pois pöydältä/).waitFor();
    await page.reload();
    await settled(page);
    expect(await rowOf(page, 'Villasaari').count()).toBe(0);
  });

  test('a promise is made on the company’s page, reminds at the desk, and is kept', async () => {
    const page = await portal.visitAs(ADVISER);
    const { rows } = await portal.network.sql.query("select id from company where name like 'Rautakarkku%'");
    await page.goto(`${portal.url}/fi/companies/${rows[0].id}`);
    await page.getByText('Kirjaa lupaus').click();
    await page.getByRole('button', { name: 'Tallenna lupaus' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Kerro, mitä lupasit' }).waitFor();
    await page.getByLabel('Mitä lupasit?').fill('Soitan kaavasta');
    await page.getByLabel('Mihin päivään mennessä?').fill('2020-01-01');
    await page.getByRole('button', { name: 'Tallenna lupaus' }).click();
    await page.getByRole('alert').getByRole('link', { name: /Päivä on mennyt/ }).waitFor();
    await expect.poll(() => page.getByLabel('Mitä lupasit?').inputValue()).toBe('Soitan kaavasta');
    await page.getByLabel('Mihin päivään mennessä?').fill(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' }).format(new Date()));
    await page.getByRole('button', { name: 'Tallenna lupaus' }).click();
    await page.getByText('Lupaus on tallessa.').waitFor();
    await page.goto(`${portal.url}/fi/desk?kind=PROMISE`);
    await rowOf(page, 'Soitan kaavasta').getByRole('button', { name: /^Lupaus pidetty/ }).click();
    await page.getByText(/^Lupaus on pidetty/).waitFor();
    await expect.poll(() => rowOf(page, 'Soitan kaavasta').count(), SOON).toBe(0);
  });

  test('hears what another server did without being asked', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/desk?kind=DECLINED`);
    await page.getByText('Lista päivittyy itsestään.').waitFor();
    const contact = clientOf(second.url, await portal.network.sessionOf(FINNVERA));
    const { rows } = await portal.network.sql.query(
      "select r.id, c.name from referral r join company c on c.id = r.company_id join organisation o on o.id = r.organisation_id where r.status = 'SENT' and o.slug = 'finnvera' and r.municipality_code = '790' order by c.name",
    );
    const decline = ({ id }: { id: string }) => contact.ask('mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { id } }', { input: { referral: id, reason: 'NO_CAPACITY' } });
    // A socket opens a moment after the page: what comes until then is in the list after the next change.
    const left = [...(rows as { id: string; name: string }[])];
    const first = left.shift()!;
    await decline(first);
    await expect
      .poll(async () => {
        const shown = await page.getByText(/Lista päivittyi klo/).count();
        if (shown === 0 && left.length > 1) await decline(left.shift()!);
        return shown;
      }, SOON)
      .toBe(1);
    const last = left.pop();
    if (last) await decline(last);
    await rowOf(page, (last ?? first).name).waitFor();
  });
});

describe('the figures of referrals', () => {
  test('show each step, the stream from need to result, and the same as a file', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/referrals/figures`);
    await page.getByRole('heading', { name: 'Palveluntarjoajittain' }).waitFor();
    await page.getByRole('img', { name: /^Kuva ohjausten virroista/ }).waitFor();
    await page.getByRole('table', { name: 'Aiheesta palveluntarjoajalle' }).waitFor();
    await page.getByLabel('Ryhmittely').selectOption('MONTH');
    await page.getByRole('heading', { name: 'Kuukausittain' }).waitFor();
    const file = await page.getByRole('link', { name: 'Lataa taulukko (CSV)' }).getAttribute('href');
    const text = await page.evaluate(async (address) => (await fetch(address!)).text(), file);
    expect(text).toContain('Työpäiviä hoitoon ottamiseen, mediaani');
    const sent = Number(await page.locator('.figure-number').first().innerText());
    expect(text.trim().split('\n').at(-1)).toContain(`Yhteensä;${sent};`);
    await page.getByLabel('Aika', { exact: true }).selectOption('OWN');
    await page.getByLabel('Päättyen').waitFor();
    await page.goto(`${portal.url}/fi/referrals/figures?period=OWN&from=2020-01-01&to=2020-02-01`);
    await page.getByRole('heading', { name: 'Ei ohjauksia tällä aikavälillä' }).waitFor();
  });

  test('are those of the own organisation for a contact, beside the network’s', async () => {
    const page = await portal.visitAs(FINNVERA);
    await page.goto(`${portal.url}/sv/referrals/figures`);
    await page.getByText(/^Finnvera/).first().waitFor();
    await page.getByRole('columnheader', { name: 'Hela nätverket, typisk' }).waitFor();
    expect(await page.getByLabel('Vems siffror').count()).toBe(0);
  });
});

describe('a provider that leaves the network', () => {
  test('is closed by the coordinator, gives its referrals back, and can come back', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/fi/providers/finnvera`);
    await page.getByRole('button', { name: 'Poista verkostosta' }).click();
    const dialog = page.getByRole('dialog', { name: /lähtee verkostosta/ });
    await dialog.getByText('Keskeneräiset ohjaukset palaavat yritysneuvojille').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Poista verkostosta' }).click();
    await dialog.getByRole('link', { name: 'Kerro syy' }).waitFor();
    await dialog.getByLabel('Miksi se lähtee?').fill('Toiminta siirtyy toiseen organisaatioon.');
    await dialog.getByRole('button', { name: 'Poista verkostosta' }).click();
    await page.getByText(/on nyt poissa verkostosta/).waitFor();

    const adviser = await portal.visitAs(ADVISER);
    await adviser.goto(`${portal.url}/fi/desk?kind=DECLINED`);
    const row = rowOf(adviser, 'Palveluntarjoaja lähti verkostosta').first();
    await row.getByRole('link', { name: /^Valitse toinen palvelu/ }).click();
    await adviser.getByText('ei ole enää mukana').waitFor();
    await adviser.goto(`${portal.url}/fi/referrals/figures`);
    await adviser.getByRole('rowheader', { name: 'Palveluntarjoaja lähti verkostosta' }).waitFor();

    await page.goto(`${portal.url}/fi/network`);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: /^Finnvera/ }).click();
    await page.getByRole('button', { name: 'Palauta verkostoon' }).click();
    await page.getByText(/on taas verkostossa/).waitFor();
    await page.getByRole('button', { name: 'Poista verkostosta' }).waitFor();
    await expect.poll(() => page.getByText('on lähtenyt verkostosta').count(), SOON).toBe(0);
  });
});

test.each([
  ['a phone', PHONE, 'sv'],
  ['a desk', DESK, 'fi'],
] as const)('on %s every page is accessible and never scrolls sideways', async (_name, size, language) => {
  const { rows } = await portal.network.sql.query("select id from company where name like 'Rautakarkku%'");
  const adviser = await portal.visitAs(ADVISER, size);
  const coordinator = await portal.visitAs(COORDINATOR, size);
  // Axe takes seconds on a busy machine.
  const visits: [Page, string][] = [
    ...['desk', 'desk?kind=ANSWERED', 'referrals/figures', 'referrals/figures?by=SERVICE&period=OWN', `companies/${rows[0].id}`].map((path): [Page, string] => [adviser, path]),
    ...['referrals/figures?by=MUNICIPALITY', 'network'].map((path): [Page, string] => [coordinator, path]),
  ];
  for (const [page, path] of visits) {
    await page.goto(`${portal.url}/${language}/${path}`);
    await settled(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    expect(await page.locator('main h1').count()).toBe(1);
  }
}, 300_000);
