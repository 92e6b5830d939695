import { expect, test } from 'vitest';
import { DESK, PHONE, expectAccessible, expectNoSidewaysScroll, journey, type Page } from './browser.ts';

const at = journey();

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const addressOf = (page: Page) => new URL(page.url()).pathname;

/** Asks for a link on the sign-in page and opens it from the mailbox, as a reader of the demonstration would. */
async function openLinkFromMail(page: Page, email: string, returnTo = ''): Promise<void> {
  await page.goto(`${at.url}/fi/sign-in${returnTo && `?returnTo=${encodeURIComponent(returnTo)}`}`);
  await page.getByLabel('Sähköpostiosoite').fill(email);
  await page.getByRole('button', { name: 'Lähetä kirjautumislinkki' }).click();
  await heading(page, 'Katso sähköpostisi');
  await page.getByRole('link', { name: 'Avaa postilaatikko' }).click();
  await heading(page, 'Postilaatikko');
  await page.locator('.card').filter({ hasText: email }).first().getByRole('link', { name: 'Kirjautumislinkki' }).click();
  await heading(page, 'Kirjautumislinkki');
  await page.getByRole('link', { name: /\/fi\/sign-in\// }).click();
  await heading(page, 'Kirjaudu sisään');
}

const press = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Kirjaudu sisään' }).click();

test('the sign-in page keeps where one came from and says what is missing', async () => {
  const page = await at.visit(PHONE);
  await page.goto(`${at.url}/fi/services`);
  await page.getByRole('link', { name: 'Kirjaudu', exact: true }).click();
  await heading(page, 'Kirjaudu sisään');
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/fi/services');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä kirjautumislinkki' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Kirjoita sähköpostiosoitteesi' }).waitFor();
  expect(await page.getByRole('alert').evaluate((box) => box === document.activeElement)).toBe(true);
});

test('a link from the mailbox signs somebody new in once, and reading it uses nothing up', async () => {
  const page = await at.visit(PHONE);
  await openLinkFromMail(page, 'uusi.yrittaja@example.example', '/fi/services');
  await expectAccessible(page);

  // Reading the link, even twice, uses nothing up.
  const link = page.url();
  await page.goto(link);
  await heading(page, 'Kirjaudu sisään');
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['luotsi_browser']);
  await press(page);
  await heading(page, /Mikä on nimesi/);
  await expectAccessible(page);
  await page.getByLabel('Etu- ja sukunimi').fill('Uusi Yrittäjä');
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).click();
  await page.waitForURL('**/fi/services');
  await page.getByRole('button', { name: /Uusi Yrittäjä/ }).waitFor();

  // The link has been used: it says so, and leads to a new one.
  const other = await at.visit(PHONE);
  await other.goto(link);
  await press(other);
  await heading(other, 'Linkki ei ole enää voimassa');
  await expectAccessible(other);
  await other.getByRole('link', { name: 'Pyydä uusi linkki' }).click();
  await other.getByLabel('Sähköpostiosoite').waitFor();
  expect(new URL(other.url()).searchParams.get('returnTo')).toBe('/fi/services');

});

test('a link opened in another browser says where it works, and still works there', async () => {
  const page = await at.visit();
  await openLinkFromMail(page, 'uusi.yrittaja@example.example');
  const other = await at.visit(PHONE);
  await other.goto(page.url());
  await press(other);
  await heading(other, 'Avaa linkki siinä selaimessa, jossa pyysit sen');
  await expectAccessible(other);
  await other.getByRole('link', { name: 'Pyydä uusi linkki' }).waitFor();
  await press(page);
  await page.getByRole('button', { name: /Uusi Yrittäjä/ }).waitFor();
  expect(addressOf(page)).toBe('/fi');
});

test('nobody is asked for a name twice', async () => {
  const page = await at.visit();
  await openLinkFromMail(page, 'uusi.yrittaja@example.example');
  await press(page);
  await page.getByRole('button', { name: /Uusi Yrittäjä/ }).waitFor();
  expect(addressOf(page)).toBe('/fi');
});

test.each([
  ['markku.siurola@esimerkki.example', '/fi/needs'],
  ['johanna.takalahti@esimerkki.example', '/fi/referrals'],
  ['riikka.valkeapaa@esimerkki.example', '/fi/referrals'],
  ['jouni.alhoranta@esimerkki.example', '/fi/my'],
  ['ulla.hiidenlahti@esimerkki.example', '/fi/network'],
])('%s comes to %s', async (email, start) => {
  const page = await at.visit();
  await openLinkFromMail(page, email);
  await press(page);
  await page.waitForURL(`**${start}`);
  expect(addressOf(page)).toBe(start);
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])('a link never leads to %s', async (returnTo) => {
  const page = await at.visit();
  await page.goto(`${at.url}/fi/demo?returnTo=${encodeURIComponent(returnTo)}`);
  await page.getByRole('button', { name: 'Kirjaudu: Markku Siurola' }).click();
  await page.waitForURL('**/fi/needs');
  expect(new URL(page.url()).origin).toBe(at.url);
});

test('signing out everywhere ends the other browser’s session', async () => {
  const email = 'jaakko.merilehti@esimerkki.example';
  const [one, other] = [await at.visitAs(email), await at.visitAs(email, PHONE)];
  for (const page of [one, other]) {
    await page.goto(`${at.url}/fi/account`);
    await heading(page, 'Omat tiedot');
    await page.getByText('Tämä selain').waitFor();
    await expectAccessible(page);
  }
  await one.getByRole('button', { name: 'Kirjaudu ulos kaikkialta' }).click();
  const dialog = one.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Kirjaudu ulos kaikkialta' }).click();
  await heading(one, 'Olet kirjautunut ulos');
  await one.getByRole('link', { name: 'Kirjaudu', exact: true }).waitFor();
  await other.reload();
  await other.getByText('Kirjaudu sisään, niin näet omat tietosi.').waitFor();
  expect(await other.getByText('Tämä selain').count()).toBe(0);
});

test('a session that is not one’s own is ended, one by one or all others together', async () => {
  const email = 'jaakko.merilehti@esimerkki.example';
  const [one, other] = [await at.visitAs(email), await at.visitAs(email, PHONE)];
  await at.network.sessionOf(email);
  await other.goto(`${at.url}/fi/account`);
  await other.getByText('Tämä selain').waitFor();
  await expectNoSidewaysScroll(other);
  await one.goto(`${at.url}/fi/account`);
  const ends = one.getByRole('button', { name: /^Päätä: / });
  await expect.poll(() => ends.count()).toBe(2);
  await ends.first().click();
  await one.getByText('Istunto on päätetty').waitFor();
  await expect.poll(() => ends.count()).toBe(1);
  await one.getByRole('button', { name: 'Päätä kaikki muut' }).click();
  await one.getByText('Olet kirjautuneena vain tässä selaimessa.').waitFor();
  await expect.poll(() => ends.count()).toBe(0);
  await expectAccessible(one);
  await other.reload();
  await other.getByText('Kirjaudu sisään, niin näet omat tietosi.').waitFor();
});

test('own details are corrected by keyboard alone, and bad ones stay in the form', async () => {
  const page = await at.visitAs('riikka.valkeapaa@esimerkki.example');
  await page.goto(`${at.url}/fi/account`);
  const phone = page.getByLabel('Puhelinnumero');
  await phone.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('soita');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await phone.inputValue()).toBe('soita');
  await page.getByRole('alert').getByRole('link').focus();
  await page.keyboard.press('Enter');
  expect(await phone.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('040 555 1234');
  await page.keyboard.press('Enter');
  await page.getByText('Tiedot on tallennettu').waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Puhelinnumero').inputValue()).toBe('040 555 1234');
});

test('signing out leads to the front page, and nothing of the person stays', async () => {
  const page = await at.visitAs('markku.siurola@esimerkki.example');
  await page.goto(`${at.url}/fi/account`);
  await page.getByRole('button', { name: /Markku Siurola/ }).click();
  await page.getByRole('button', { name: 'Kirjaudu ulos', exact: true }).click();
  await page.getByRole('link', { name: 'Kirjaudu', exact: true }).waitFor();
  expect(addressOf(page)).toBe('/fi');
  await page.goto(`${at.url}/fi/account`);
  await page.getByText('Kirjaudu sisään, niin näet omat tietosi.').waitFor();
});

test('a made-up person signs in with one click, in Swedish where they speak it', async () => {
  const page = await at.visit(PHONE);
  await page.goto(`${at.url}/en/demo`);
  await heading(page, 'Try it in different roles');
  await page.getByText('made up').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in as Annika Sjöstrand' }).click();
  await page.waitForURL('**/sv/my');
  await page.locator('html[lang=sv]').waitFor();
  expect(addressOf(page)).toBe('/sv/my');
});

test('the calendar file of a mail can be saved', async () => {
  const page = await at.visitAs('jouni.alhoranta@esimerkki.example');
  const { rows } = await at.network.sql.query("select id from event where status = 'PUBLISHED' and starts_at > now() order by starts_at");
  const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }';
  const jouni = await at.network.as('jouni.alhoranta@esimerkki.example');
  for (const { id } of rows) if ((await jouni.send(REGISTER, { input: { event: id, partySize: 1 } })).errors.length === 0) break;
  await page.goto(`${at.url}/mail`);
  await heading(page, 'Postilaatikko');
  await expectAccessible(page);
  await page.locator('.card').filter({ hasText: 'luotsi.ics' }).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Lataa luotsi.ics' }).waitFor();
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lataa luotsi.ics' }).click();
  expect((await saved).suggestedFilename()).toBe('luotsi.ics');
});

const everywhere = (['network', 'about', 'accessibility', 'account', 'sign-in', 'mail'] as const).flatMap((path) => [
  { path, language: 'fi', size: PHONE },
  { path, language: 'sv', size: DESK },
  { path, language: 'en', size: PHONE },
]);

test.each(everywhere)('$path fits the window and is accessible in $language', async ({ path, language, size }) => {
  const page = await at.visitAs('ulla.hiidenlahti@esimerkki.example', size);
  await page.goto(`${at.url}/${language}/${path}`);
  await page.locator('main h1').waitFor();
  await expectAccessible(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
