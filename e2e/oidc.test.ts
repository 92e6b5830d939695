import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestProvider } from '../api/src/test/provider.ts';
import { DESK, PHONE, expectAccessible, expectNoSidewaysScroll, journey, type Page } from './browser.ts';

const VIRVE = { sub: 'virve', name: 'Virve Virkanainen', email: 'virve@kaupunki.example', email_verified: true, groups: ['advisers'] };
const NOBODY = { sub: 'nobody', name: 'Olli Oikeudeton', email: 'olli@kaupunki.example', email_verified: true };
const HIDDEN = { sub: 'hidden', name: 'Sanna Salattu' };

let provider: TestProvider;
const at = journey(async () => {
  provider = await TestProvider.start([VIRVE, NOBODY, HIDDEN]);
  return { signInProviders: [provider.settings({ memberships: [{ claim: 'groups', value: 'advisers', role: 'ADVISER', place: '790', title: null }] })] };
});
beforeAll(() => provider.serve(at.url));
afterAll(() => provider.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
async function toProvider(page: Page, language = 'fi', name = 'Kaupungin tunnus', query = ''): Promise<void> {
  await page.goto(`${at.url}/${language}/sign-in${query}`);
  await page.getByRole('link', { name }).click();
  await heading(page, 'City account');
}
const choose = (page: Page, name: string) => page.getByRole('button', { name }).click();

test('an adviser signs in with the account of the city, comes to where they wanted, and signs out there too', async () => {
  const page = await at.visit(PHONE);
  await page.goto(`${at.url}/fi/sign-in?returnTo=/fi/companies`);
  await page.getByRole('link', { name: 'Kaupungin tunnus' }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await toProvider(page, 'fi', 'Kaupungin tunnus', '?returnTo=/fi/companies');
  await choose(page, 'Virve Virkanainen');
  await page.waitForURL('**/fi/companies');
  await page.getByRole('button', { name: /Virve Virkanainen/ }).click();
  await page.getByRole('button', { name: 'Kirjaudu ulos', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out of the city account' }).click();
  await page.waitForURL(`${at.url}/fi`);
  await page.getByRole('link', { name: 'Kirjaudu', exact: true }).waitFor();
  // The next one at the same computer is asked who they are.
  await toProvider(page);
  expect(new URL(page.url()).origin).toBe(provider.issuer);
});

test('somebody without rights hears whom to ask, in their language', async () => {
  const page = await at.visit(DESK);
  await toProvider(page, 'sv', 'Stadens konto');
  await choose(page, 'Olli Oikeudeton');
  await heading(page, 'Du är inloggad men har inga rättigheter ännu');
  await page.getByText('olli@kaupunki.example').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Till startsidan' }).click();
  await page.waitForURL('**/sv');
  expect(await page.getByRole('button', { name: /Olli Oikeudeton/ }).count()).toBe(1);
});

test('who changes their mind there comes back to a page that says so, and can go another way', async () => {
  const page = await at.visit(PHONE);
  await toProvider(page, 'sv', 'Stadens konto', '?returnTo=/sv/services');
  await choose(page, 'Cancel');
  await heading(page, 'Inloggningen avbröts');
  await expectAccessible(page);
  expect(await page.getByText('Secret').count()).toBe(0);
  await page.getByRole('link', { name: 'Försök igen' }).click();
  await heading(page, 'City account');
  await page.goBack();
  await page.getByRole('link', { name: 'Logga in på ett annat sätt' }).click();
  await page.getByLabel('E-postadress').waitFor();
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/sv/services');
});

test('an account without an address is connected by a link once', async () => {
  const page = await at.visit(PHONE);
  await toProvider(page);
  await choose(page, 'Sanna Salattu');
  await heading(page, 'Vielä yksi vaihe: sähköpostiosoitteesi');
  await expectAccessible(page);
  await page.getByLabel('Sähköpostiosoite').fill('sanna@example.example');
  await page.getByRole('button', { name: 'Lähetä kirjautumislinkki' }).click();
  await heading(page, 'Katso sähköpostisi');
  const [mail] = await at.mailsTo('sanna@example.example');
  await page.goto(/http\S+\/sign-in\/\S+/.exec(mail!.text)![0]);
  await page.getByRole('main').getByRole('button', { name: 'Kirjaudu sisään' }).click();
  await page.getByRole('button', { name: /Sanna Salattu/ }).waitFor();

  const later = await at.visit(PHONE);
  await toProvider(later);
  await choose(later, 'Sanna Salattu');
  await heading(later, 'Olet kirjautunut, mutta sinulla ei ole vielä oikeuksia');
  expect(await later.getByText('sanna@example.example').count()).toBe(1);
});

test('a way back that nobody set out on leads to a new beginning', async () => {
  const page = await at.visit(DESK);
  await page.goto(`${at.url}/auth/oidc/city/callback?state=x&code=y`);
  await heading(page, 'Kirjautuminen vanheni');
  await page.getByRole('link', { name: 'Kirjaudu toisella tavalla' }).click();
  await page.getByLabel('Sähköpostiosoite').waitFor();
  expect(await page.getByRole('button', { name: 'Lähetä kirjautumislinkki' }).count()).toBe(1);
});

test.each(['DENIED', 'AWAY', 'EXPIRED', 'BUSY', 'UNKNOWN', 'FAULT', '<b>nonsense'])('the reason %s has its page', async (why) => {
  const page = await at.visit(PHONE);
  await page.goto(`${at.url}/en/enter/failed?why=${encodeURIComponent(why)}&provider=city`);
  await page.getByRole('alert').waitFor();
  expect(await page.getByText('nonsense').count()).toBe(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
