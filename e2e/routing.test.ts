import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE, tabTo } from './browser.ts';

const portal = journey();
/** The machine that runs this may be busy: what must come is waited for as long as a click waits. */
const SOON = { timeout: 15_000 };

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(portal.url + path);
  await page.locator('main h1').waitFor();
};
const answered = (page: Page): Promise<void> => page.locator('main .answer .card').first().waitFor();
const card = (page: Page, title: RegExp) => page.locator('main .card').filter({ has: page.getByRole('heading', { name: title }) }).first();
const marked = (page: Page): Promise<string[]> => page.locator('.marked-need mark').allTextContents();
/** Shown or folded: which service fits best is the ranking's matter. */
const reasons = (page: Page, outcome: 'failed' | 'unknown'): Promise<string[]> => page.locator(`.answer .reason-${outcome}`).allTextContents();
const inAddress = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

describe('a visitor with a need in their own words', () => {
  test('types it on the front page of a phone and sees the service, and why', async () => {
    const page = await portal.visit(PHONE);
    await open(page, '/fi');
    await page.getByLabel('Kerro omin sanoin').fill('haluun palkata ekan työntekijän');
    await page.keyboard.press('Enter');
    await answered(page);
    await expect.poll(() => focused(page), SOON).toMatch(/^\d+ sopiva/);
    expect([inAddress(page, 'q'), inAddress(page, 'municipality')]).toEqual(['haluun palkata ekan työntekijän', '790']);
    await page.getByText('Haimme palveluja, joita saa kunnassa Sastamala.').waitFor();
    const found = card(page, /Rekrytointipalvelu/);
    expect(await found.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['palkata', 'työntekijän']));
    expect(await found.textContent()).toMatch(/Kirjoitit ”palkata”/);
    expect(await found.textContent()).toContain('Palvelee kunnassa Sastamala');
    expect(await found.textContent()).toContain('Vastaa 5 työpäivässä');
    expect(await found.textContent()).toContain('Palveluntarjoaja ei ole vielä vahvistanut tietoja');
    expect(await marked(page)).toEqual(expect.arrayContaining(['palkata', 'työntekijän']));
    await expectGood(page);
  });

  test('asks in Swedish by keyboard alone; the need shows the words of the service that one comes to', async () => {
    const page = await portal.visit(DESK);
    await open(page, '/sv/find');
    await tabTo(page, '[name=q]');
    await page.keyboard.type('hur får jag startpeng');
    await page.keyboard.press('Enter');
    await answered(page);
    await expect.poll(() => focused(page), SOON).toMatch(/^\d+ lämplig/);
    const found = card(page, /Startpeng/);
    expect(await found.textContent()).toContain('Du skrev ”startpeng”');
    expect(await found.textContent()).toMatch(/Företag säger så här: ”[^”]*startpeng/);
    expect(await marked(page)).toContain('startpeng');
    await tabTo(page, '.answer-services > h2 ~ ul summary');
    await page.keyboard.press('Enter');
    await page.locator('details[open] .reasons').first().waitFor();
    await expect.poll(() => page.locator('.marked-need').textContent()).not.toContain('Startpeng för nya företagare');
    await expectGood(page);
  });

  test('asks in English for what a company of one industry and stage needs; the address keeps it all', async () => {
    const page = await portal.visit(PHONE);
    await open(page, '/en/find?q=the bank wants collateral for the loan&municipality=790');
    await answered(page);
    await page.getByText('Say more about the business').click();
    await page.getByLabel('Industry').selectOption({ label: 'Manufacturing' });
    await page.getByLabel('At which stage').selectOption('STARTING');
    await page.getByRole('button', { name: 'Search with these' }).click();
    await page.waitForURL(/industry=C&stage=STARTING/);
    await expect.poll(() => reasons(page, 'failed'), SOON).toContain('Meant for another stage: running and growing businesses');
    await page.reload();
    await expect.poll(() => reasons(page, 'failed'), SOON).toContain('Meant for another stage: running and growing businesses');
    expect(await page.locator('[name=q]').inputValue()).toBe('the bank wants collateral for the loan');
    await expect.poll(() => page.getByLabel('Industry').inputValue(), SOON).toBe('C');
    expect(await reasons(page, 'unknown')).toContain('Meant for companies with under 250 people: ask whether it fits');
    await expectGood(page);
  });

  test('names a municipality: it wins over the chosen one, and that is said', async () => {
    const page = await portal.visit(PHONE);
    await open(page, '/sv/find?municipality=790');
    await page.getByLabel('Berätta med egna ord').fill('Vi behöver en tomt i Björneborg');
    await page.keyboard.press('Enter');
    await page.getByText('Du nämnde kommunen Björneborg: vi sökte där, inte i den valda kommunen.').waitFor();
    expect(await page.locator('main .card').first().textContent()).toContain('Betjänar Björneborg');
    await page.getByRole('link', { name: 'Fråga rådgivaren: Björneborg' }).waitFor();
    await expectGood(page);
  });

  test('chooses another municipality: the same need is asked again at once, and until then the old answer is marked as old', async () => {
    const page = await portal.visit(DESK);
    await open(page, '/fi/find?q=tontti hallille&municipality=790');
    await answered(page);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"609"')) await held;
      await route.continue();
    });
    await page.getByLabel('Kerro omin sanoin').fill('jotain muuta');
    const select = page.getByLabel('Missä kunnassa yritys on?');
    await select.focus();
    await select.selectOption('609');
    await page.locator('.answer-old[aria-busy=true]').getByText('kunnassa Sastamala').first().waitFor();
    release();
    await page.getByText('Haimme palveluja, joita saa kunnassa Pori.').waitFor();
    await expect.poll(() => page.locator('[aria-busy=true]').count(), SOON).toBe(0);
    expect([inAddress(page, 'q'), inAddress(page, 'municipality')]).toEqual(['tontti hallille', '609']);
    expect(await select.evaluate((one: HTMLSelectElement) => [one.value, document.activeElement === one])).toEqual(['609', true]);
    expect(await page.locator('[name=q]').inputValue()).toBe('jotain muuta');
  });

  test('finds what exists elsewhere folded below, with the reason', async () => {
    const page = await portal.visit(DESK);
    await open(page, '/fi/find?q=sukupolvenvaihdos&municipality=790');
    await answered(page);
    const elsewhere = page.locator('details').filter({ hasText: 'Samaa on tarjolla muualla' }).first();
    expect(await elsewhere.getAttribute('open')).toBeNull();
    await elsewhere.locator('summary').first().click();
    await elsewhere.getByText('Miksi tämä?').first().click();
    await elsewhere.getByText(/^Ei palvele kunnassa Sastamala\. Alue: /).first().waitFor();
    await expectGood(page);
  });

  test.each(['haluun palkata ekan työntekijän', 'jag vill anställa en person', 'a plot for a hall'])('an example of the front page works: %s', async (example) => {
    const language = { h: 'fi', j: 'sv', a: 'en' }[example[0]!];
    const page = await portal.visit(PHONE);
    await open(page, `/${language}`);
    await page.getByRole('link', { name: example }).click();
    await answered(page);
    expect(await page.locator('.answer .status-good').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('a need that no service answers', () => {
  const NEED = 'koirani on kipeä ja tarvitsee leikkauksen';

  test('leads to the adviser with the text; nothing typed is lost; the adviser gets the mail', async () => {
    const page = await portal.visit(PHONE);
    await open(page, '/fi/find?municipality=790');
    await page.getByLabel('Kerro omin sanoin').fill(NEED);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), SOON).toBe('Emme löytäneet sopivaa palvelua – kysy neuvojalta');
    await expectGood(page);
    await page.getByRole('link', { name: 'Kysy neuvojalta: Sastamala' }).click();
    await page.getByRole('heading', { name: 'Kysy yritysneuvojalta' }).waitFor();
    expect(await page.getByLabel('Mistä on kysymys?').inputValue()).toBe(NEED);
    await expectGood(page);

    await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
    await page.getByRole('link', { name: 'Kirjoita sähköpostiosoite tai puhelinnumero' }).waitFor();
    await page.getByRole('link', { name: 'Täytä kohta ”Nimesi”' }).click();
    await page.keyboard.type('Testi Kysyjä');
    await page.getByLabel('Sähköposti').fill('kysyja@esimerkki.example');
    await expectGood(page);

    await page.reload();
    await expect.poll(() => page.getByLabel('Nimesi').inputValue(), SOON).toBe('Testi Kysyjä');
    await page.getByRole('button', { name: /FI$/ }).click();
    await page.getByRole('link', { name: 'Svenska' }).click();
    await page.getByRole('heading', { name: 'Fråga en företagsrådgivare' }).waitFor();
    expect(await page.getByLabel('Ditt namn').inputValue()).toBe('Testi Kysyjä');
    expect(await page.getByLabel('Vad gäller det?').inputValue()).toBe(NEED);

    await page.getByLabel('Rådgivaren får kontakta mig').check();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Skicka frågan' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Skicka frågan' }).click();
    await page.getByRole('heading', { name: 'Din fråga har kommit fram' }).waitFor();
    await page.getByText('Frågan är nu hos företagsrådgivarna: Sastamala').waitFor();
    await expect.poll(() => focused(page)).toBe('Din fråga har kommit fram');
    await expectGood(page);

    const toAdviser = async () => (await portal.mailsTo('riikka.valkeapaa@esimerkki.example')).filter(({ text }) => text.includes(NEED));
    await expect.poll(async () => (await toAdviser()).length, SOON).toBe(1);
    await expect.poll(async () => (await portal.mailsTo('kysyja@esimerkki.example')).length, SOON).toBe(1);
    await open(page, `/fi/ask?q=jotain muuta`);
    expect(await page.getByLabel('Nimesi').inputValue()).toBe('');
  });

  test('counts once, whatever the reader does with the page then', async () => {
    const text = 'koirani haluaa uimakouluun kesällä';
    const times = async () => (await portal.network.sql.query('select sum(times)::int as n from routing_gap where text = $1', [text])).rows[0].n;
    const page = await portal.visit(PHONE);
    await open(page, `/fi/find?q=${text}&municipality=790`);
    await page.getByRole('heading', { name: /kysy neuvojalta$/ }).waitFor();
    expect(await times()).toBeNull();
    await open(page, '/fi/find');
    await page.getByLabel('Kerro omin sanoin').fill(text);
    await page.getByRole('button', { name: 'Etsi palvelu' }).click();
    await page.getByRole('heading', { name: /kysy neuvojalta$/ }).waitFor();
    await expect.poll(times, SOON).toBe(1);
    await page.getByRole('link', { name: /^Kysy neuvojalta/ }).click();
    await page.getByLabel('Mistä on kysymys?').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /kysy neuvojalta$/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: /kysy neuvojalta$/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await times()).toBe(1);
  });

  test('where a municipality has no advisers here, the reader is told where to go', async () => {
    const page = await portal.visit(DESK);
    await open(page, '/en/ask?q=Where do I begin%3F&municipality=091');
    await page.getByText('Helsinki: the advisers of the municipality are not in this portal').waitFor();
    await page.locator('main .card').first().waitFor();
    await expectGood(page);
    await page.getByLabel('In which municipality').selectOption({ label: 'Pori' });
    await expect.poll(() => page.getByLabel('What is it about?').inputValue(), SOON).toBe('Where do I begin?');
    await page.getByLabel('In which municipality').selectOption({ label: 'Punkalaidun' });
    await page.getByRole('heading', { name: 'Your municipality' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: /^punkalaidun\.fi/ }).count(), SOON).toBe(1);
  });

  test('who is signed in asks about a service without typing who they are', async () => {
    const page = await portal.visitAs('mika.lehtokari@esimerkki.example', PHONE);
    await open(page, '/fi/services/por-plots');
    await page.getByRole('link', { name: 'Kysy yritysneuvojalta' }).click();
    await page.getByText('Kysymys koskee palvelua Yritystontit Porissa').waitFor();
    expect(await page.getByLabel('Nimesi').inputValue()).toBe('Mika Lehtokari');
    expect(await page.getByLabel('Yrityksen nimi').inputValue()).toBe('Rautakarkku Oy');
    expect(await page.getByLabel('Missä kunnassa').inputValue()).toBe('609');
  });
});

describe('whatever is typed or sent as an address', () => {
  test.each(['<script>alert(1)</script>', '"; drop table service; --', '🐶🐶🐶', 'мне нужен кредит', '%00%ff'])('%s gets a calm answer', async (text) => {
    const page = await portal.visit(PHONE);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await open(page, '/fi/find');
    await page.getByLabel('Kerro omin sanoin').fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.ask-adviser').first().waitFor();
    expect(await page.locator('[name=q]').inputValue()).toBe(text);
    expect(dialogs).toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  test.each([
    ['/fi', 'Kirjoita, mitä tarvitset'],
    ['/sv/find?q=tomt&municipality=790', 'Skriv vad du behöver'],
    ['/en/find', 'Write what you need'],
  ])('an empty search at %s is told so at the field, and nothing moves away', async (path, message) => {
    const page = await portal.visit(PHONE);
    await open(page, path);
    const box = page.locator('[name=q]');
    await box.fill('   ');
    await page.locator('[role=search] button[type=submit]').first().click();
    await page.getByRole('alert').getByText(message).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
    expect(await box.evaluate((one) => document.activeElement === one)).toBe(true);
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`#${(await box.getAttribute('aria-describedby'))!.split(' ').at(-1)}`).textContent()).toContain(message);
    await expectGood(page);
    await box.fill('tontti');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await box.getAttribute('aria-invalid')).toBeNull();
    await page.context().close();
  });

  test('a text that is far too long stays where it is, with the reason', async () => {
    const page = await portal.visit(PHONE);
    await open(page, '/fi/find');
    await page.getByLabel('Kerro omin sanoin').fill('tontti '.repeat(1500));
    await page.keyboard.press('Enter');
    await page.getByText(/on liian pitkä: enintään 2.000 merkkiä/).waitFor();
    expect((await page.locator('[name=q]').inputValue()).length).toBe(10_500);
    expect(inAddress(page, 'q')).toBeNull();
    await expectGood(page);
  });

  test.each(['municipality=999', 'company=00000000-0000-4000-8000-000000000000', 'company=nonsense', 'municipality=<b>'])('an address with %s is answered without it', async (query) => {
    const page = await portal.visit(PHONE);
    await open(page, `/fi/find?q=tontti&${query}`);
    await page.getByRole('link', { name: 'Hae pelkällä tekstillä' }).click();
    await answered(page);
    expect(await page.locator('[name=q]').inputValue()).toBe('tontti');
    await page.context().close();
  });
});

describe.each([
  ['fi', PHONE],
  ['sv', DESK],
] as const)('in %s at %o', (language, size) => {
  test.each(['/find', '/find?q=tontti&municipality=609', '/ask?service=por-plots', '/ask?sent=790'])('%s has no barriers and no sideways scroll', async (path) => {
    const page = await portal.visit(size);
    await open(page, `/${language}${path}`);
    await page.waitForLoadState('networkidle');
    await expectGood(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.context().close();
  });
});
