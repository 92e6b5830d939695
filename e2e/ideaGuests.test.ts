import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const OTHER = 'mika.lehtokari@esimerkki.example';
const IDEA = /Hukkalämpö talteen/;

const ready = async (page: Page, heading: string | RegExp) => {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
};
const open = async (page: Page, path: string, heading: string | RegExp) => {
  await page.goto(portal.url + path);
  await ready(page, heading);
};
const looksRight = async (page: Page) => {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
};
const toIdea = async (page: Page, language = 'fi', question = 'Mitä Pehulan yritysalueelle tarvitaan?') => {
  await open(page, `/${language}/ideas`, /^(Ideat|Idéer)$/);
  await page.getByRole('link', { name: question }).click();
  await ready(page, question);
  await page.getByRole('link', { name: IDEA }).click();
  await ready(page, IDEA);
  // The discussion comes after the idea.
  await page.getByRole('button', { name: /^(Kirjoita kommentti|Skriv en kommentar)$/ }).waitFor();
};
/** By the keyboard alone, to the button of this name. */
const keyTo = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).first().waitFor();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.textContent === wanted, name)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
};

describe('somebody without an account', () => {
  test('a guest comments on a phone: nothing typed is lost, and nobody reads it before the press behind the link', async () => {
    const guest = await portal.visit(PHONE);
    await toIdea(guest);
    const address = new URL(guest.url()).pathname;
    await keyTo(guest, 'Kirjoita kommentti');
    await guest.keyboard.press('Enter');
    const text = guest.getByLabel('Kirjoita kommentti').and(guest.getByRole('textbox'));
    await expect.poll(() => text.evaluate((box) => box === document.activeElement)).toBe(true);
    await guest.keyboard.type('Lämmöllä voisi sulattaa jalkakäytävän.');
    await guest.getByLabel('Sähköpostiosoitteesi').fill('kommentoija@esimerkki.example');
    await guest.getByRole('radio', { name: 'Nimesi' }).check();
    await guest.getByRole('textbox', { name: /^Nimesi/ }).fill('Kaisa Kommentoija');
    await looksRight(guest);
    await guest.setViewportSize(PHONE);
    // A reload loses nothing, and the form stands open with it.
    await guest.reload();
    await ready(guest, IDEA);
    await expect.poll(() => text.inputValue()).toBe('Lämmöllä voisi sulattaa jalkakäytävän.');
    await expect.poll(() => guest.getByRole('textbox', { name: /^Nimesi/ }).inputValue()).toBe('Kaisa Kommentoija');
    // Nobody types that fast: whoever sends at once is asked to look again.
    await guest.getByRole('button', { name: 'Lähetä kommentti' }).click();
    await guest.getByText('Lähetit lomakkeen hyvin nopeasti').waitFor();
    await guest.waitForTimeout(3_500);
    await guest.getByRole('button', { name: 'Lähetä kommentti' }).click();
    await guest.getByText('Katso sähköpostisi').waitFor();
    await expectAccessible(guest);
    const mail = async () => (await portal.mailsTo('kommentoija@esimerkki.example'))[0]?.text ?? '';
    await expect.poll(mail, { timeout: 20_000 }).toContain('Idea: Hukkalämpö talteen');
    const other = await portal.visit(DESK);
    await open(other, address, IDEA);
    await other.getByRole('heading', { name: 'Keskustelu' }).waitFor();
    expect(await other.getByText('sulattaa jalkakäytävän').count()).toBe(0);
    const { pathname } = new URL(/https?:\/\/\S+\/ideas\/comment\/\S+/.exec(await mail())![0]);
    await open(guest, pathname, 'Vahvista kommenttisi');
    await guest.getByText('sulattaa jalkakäytävän').waitFor();
    await looksRight(guest);
    await guest.getByRole('button', { name: 'Julkaise kommentti' }).click();
    await ready(guest, 'Kommenttisi on julkaistu');
    await expectAccessible(guest);
    await open(other, address, IDEA);
    await other.getByText('sulattaa jalkakäytävän').waitFor();
    await other.getByText(/Kaisa Kommentoija/).first().waitFor();
  });

  test('a guest takes a comment back by signing in with the address, and the used link says so', async () => {
    const guest = await portal.visit(PHONE);
    await toIdea(guest);
    const idea = new URL(guest.url()).pathname.split('/').at(-1);
    const input = { idea, text: 'Tämän otan takaisin.', language: 'FI', email: 'poistaja@esimerkki.example', name: 'Pirkko Poistaja', showName: true, seconds: 30 };
    await portal.network.visitor.ask('mutation ($input: CommentAsGuestInput!) { commentAsGuest(input: $input) }', { input });
    const mail = async () => (await portal.mailsTo('poistaja@esimerkki.example'))[0]?.text ?? '';
    await expect.poll(mail, { timeout: 20_000 }).toContain('/ideas/comment/');
    const words = await mail();
    const { pathname } = new URL(/https?:\/\/\S+\/ideas\/comment\/\S+/.exec(words)![0]);
    await open(guest, pathname, 'Vahvista kommenttisi');
    await guest.getByRole('button', { name: 'Julkaise kommentti' }).click();
    await ready(guest, 'Kommenttisi on julkaistu');
    await guest.goto(/https?:\/\/\S+\/sign-in\?\S+/.exec(words)![0].replace(/^https?:\/\/[^/]+/, portal.url));
    await ready(guest, 'Kirjaudu sisään');
    await guest.getByLabel('Sähköpostiosoite').fill('poistaja@esimerkki.example');
    await guest.getByRole('button', { name: 'Lähetä kirjautumislinkki' }).click();
    const signIn = async () => (await portal.mailsTo('poistaja@esimerkki.example')).map(({ text }) => /https?:\/\/\S+\/sign-in\/\S+/.exec(text)?.[0]).find(Boolean);
    await expect.poll(signIn, { timeout: 20_000 }).toBeTruthy();
    const { pathname: entry, search } = new URL((await signIn())!);
    await open(guest, entry + search, 'Kirjaudu sisään');
    await guest.getByRole('button', { name: 'Kirjaudu sisään' }).click();
    await ready(guest, IDEA);
    await guest.locator('.comment', { hasText: 'Tämän otan takaisin.' }).getByRole('button', { name: /^Poista/ }).click();
    await guest.getByRole('dialog').getByRole('button', { name: 'Poista kommentti' }).click();
    await guest.getByText('Kommenttisi on poistettu').waitFor();
    await open(guest, pathname, 'Olet poistanut kommenttisi');
    await looksRight(guest);
  });

  test('what a guest began to write goes on as theirs once they sign in', async () => {
    const guest = await portal.visit(PHONE);
    await toIdea(guest);
    await guest.getByRole('button', { name: 'Kirjoita kommentti' }).click();
    await guest.getByRole('textbox', { name: 'Kirjoita kommentti' }).fill('Kesken jäänyt ajatus');
    await guest.context().addCookies([{ name: 'luotsi_session', value: await portal.network.sessionOf(OTHER), url: portal.url, httpOnly: true, sameSite: 'Lax' }]);
    await guest.reload();
    await ready(guest, IDEA);
    await expect.poll(() => guest.getByRole('textbox', { name: 'Kirjoita kommentti' }).inputValue()).toBe('Kesken jäänyt ajatus');
  });

  test('a guest reports by keyboard what does not belong there, and hears what the host decides', async () => {
    const guest = await portal.visit(PHONE);
    await toIdea(guest, 'sv', 'Vad behöver företagsområdet i Pehula?');
    await keyTo(guest, 'Anmäl som osaklig');
    await guest.keyboard.press('Enter');
    const dialog = guest.getByRole('dialog');
    await dialog.getByLabel('Motivering').fill('Det här är reklam');
    await dialog.getByLabel('Din e-postadress').fill('anmalare@esimerkki.example');
    await looksRight(guest);
    await guest.setViewportSize(PHONE);
    await guest.waitForTimeout(3_500);
    await dialog.getByRole('button', { name: 'Skicka' }).click();
    await guest.getByText('Arrangören ser på saken').waitFor();
    const host = await portal.visitAs(ADVISER);
    await open(host, '/fi/desk?kind=REPORTED', 'Työpöytä');
    await host.getByRole('link', { name: /^Katso ilmoitukset/ }).first().click();
    await ready(host, 'Ilmoitetut kirjoitukset');
    await host.getByText('Ilmoittajan perustelu: Det här är reklam').waitFor();
    expect(await host.getByText('anmalare').count()).toBe(0);
    await host.getByRole('button', { name: 'Jätä näkyviin' }).first().click();
    await host.getByText('Det här är reklam').waitFor({ state: 'detached' });
    await expect.poll(async () => (await portal.mailsTo('anmalare@esimerkki.example'))[0]?.text ?? '', { timeout: 20_000 }).toContain('låtit det vara');
  });

  test('a guest follows an idea by mail, and stops by the same link', async () => {
    const guest = await portal.visit(PHONE);
    await toIdea(guest);
    await guest.getByRole('button', { name: 'Seuraa', exact: true }).click();
    await guest.getByRole('dialog').getByLabel('Sähköpostiosoitteesi').fill('seuraaja@esimerkki.example');
    await looksRight(guest);
    await guest.getByRole('dialog').getByRole('button', { name: 'Seuraa' }).click();
    await guest.getByText('Katso sähköpostisi').waitFor();
    const mail = async () => (await portal.mailsTo('seuraaja@esimerkki.example'))[0]?.text ?? '';
    await expect.poll(mail, { timeout: 20_000 }).toContain('Idea: Hukkalämpö talteen');
    await open(guest, new URL(/https?:\/\/\S+\/ideas\/follow\/\S+/.exec(await mail())![0]).pathname, 'Vahvista, että haluat seurata');
    await looksRight(guest);
    await guest.getByRole('button', { name: 'Seuraa', exact: true }).click();
    await ready(guest, 'Seuraat nyt');
    await looksRight(guest);
    await guest.getByRole('button', { name: 'Lopeta seuraaminen' }).click();
    await ready(guest, 'Et seuraa');
    await looksRight(guest);
  });
});
