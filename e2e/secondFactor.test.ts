import { expect, test } from 'vitest';
import { DESK, PHONE, expectAccessible, expectNoSidewaysScroll, journey, type Page } from './browser.ts';

// A passkey belongs to a name, not to a number.
const at = journey(async () => ({ host: 'localhost', sessionLimits: { idleHours: 168, coordinatorIdleHours: 8, days: 30, providerHours: 12, secondFactorRequired: true } }));
const ULLA = 'ulla.hiidenlahti@esimerkki.example';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** A device that makes and uses passkeys without asking, as Chromium has it for tests. */
async function withDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
}

async function signIn(page: Page, language = 'fi'): Promise<void> {
  await page.goto(`${at.url}/${language}/sign-in`);
  await page.locator('input[name=email]').fill(ULLA);
  await page.locator('form button[type=submit]').click();
  await heading(page, /Katso sähköpostisi|Titta i din e-post/);
  const [mail] = await at.mailsTo(ULLA);
  await page.goto(/http\S+\/sign-in\/\S+/.exec(mail!.text)![0]);
  await page.getByRole('main').getByRole('button', { name: /Kirjaudu sisään|Logga in/ }).click();
}

test('a coordinator makes a passkey before their rights open, uses it the next time, and a code where it is not at hand', async () => {
  const page = await at.visit(PHONE);
  await withDevice(page);
  await signIn(page);
  await heading(page, 'Luo pääsyavain (passkey)');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Luo pääsyavain' }).click();
  await page.getByText('Tallenna palautuskoodit nyt').waitFor();
  await expectAccessible(page);
  const codes = await page.locator('.recovery-codes code').allTextContents();
  expect(codes).toHaveLength(8);
  await page.getByRole('button', { name: 'Koodit ovat tallessa' }).click();
  await page.waitForURL('**/fi/network');

  // The same device, another session.
  await page.context().clearCookies();
  await signIn(page);
  await heading(page, 'Vahvista, että se olet sinä');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Käytä pääsyavainta' }).click();
  await page.waitForURL('**/fi/network');

  // Another device, which has no passkey.
  const other = await at.visit(DESK);
  await signIn(other, 'sv');
  await heading(other, 'Bekräfta att det är du');
  await other.getByLabel('Återställningskod').fill('abcd-efgh-jkmn');
  await other.getByRole('button', { name: 'Använd koden' }).click();
  await other.getByRole('alert').getByText('Återställningskoden gäller inte').waitFor();
  await other.getByLabel('Återställningskod').fill(codes[0]!);
  await other.getByRole('button', { name: 'Använd koden' }).click();
  await other.waitForURL('**/sv/network');
});

test('in the account passkeys are seen, and codes made anew', async () => {
  const page = await at.visit(PHONE);
  await withDevice(page);
  await at.network.sql.query('delete from passkey; delete from recovery_code');
  await signIn(page);
  await page.getByRole('link', { name: 'Jatka ilman koordinaattorin oikeuksia' }).click();
  await page.waitForURL('**/fi');
  // A page that needs the passkey leads to it, and back; so does the menu.
  await page.goto(`${at.url}/fi/privacy/log`);
  await heading(page, 'Koordinaattorin oikeutesi odottavat vahvistusta');
  await expectAccessible(page);
  expect(await page.getByRole('link', { name: 'Vahvista pääsyavaimella' }).getAttribute('href')).toBe(`/fi/enter/second-factor?returnTo=${encodeURIComponent('/fi/privacy/log')}`);
  await page.getByRole('button', { name: /^Käyttäjä/ }).click();
  await page.getByRole('listitem').getByRole('link', { name: 'Vahvista pääsyavaimella' }).waitFor();
  await page.goto(`${at.url}/fi/account`);
  await page.getByText('Koordinaattorin oikeutesi odottavat vahvistusta').waitFor();
  await page.getByText('Milloin haluat muistutuksen?').waitFor();
  // What is withheld is not asked for.
  expect(await page.getByText('Viikon uutiset').count()).toBe(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vahvista', exact: true }).click();
  await page.getByRole('button', { name: 'Luo pääsyavain' }).click();
  await page.getByRole('button', { name: 'Koodit ovat tallessa' }).click();
  await page.waitForURL('**/fi/account');
  await page.getByRole('button', { name: /^Poista: Chrome/ }).waitFor();
  await page.getByRole('button', { name: 'Tee uudet palautuskoodit' }).click();
  await expect.poll(() => page.locator('.recovery-codes code').count()).toBe(8);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Koodit ovat tallessa' }).click();
  // The device has one already and says so.
  await page.getByRole('button', { name: 'Lisää toinen pääsyavain' }).click();
  await page.getByText('Tässä laitteessa on jo pääsyavaimesi.').waitFor();
  await page.getByRole('button', { name: /^Poista: Chrome/ }).click();
  await page.getByRole('button', { name: 'Luo pääsyavain' }).waitFor();
});
