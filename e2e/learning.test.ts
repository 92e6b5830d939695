import { beforeAll, describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE } from './browser.ts';

const portal = journey();
const COORDINATOR = 'ulla.hiidenlahti@esimerkki.example';
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const ELSEWHERE = 'jaakko.merilehti@esimerkki.example';
const FINNVERA = 'johanna.takalahti@esimerkki.example';
const HEAD = 'markku.siurola@esimerkki.example';
/** The machine that runs this may be busy: what must come is waited for as long as a click waits. */
const SOON = { timeout: 15_000 };

/** Words that no service is described by, so that only the network's teaching can lead them anywhere. */
const CORRECTED = 'höntsäpömpeli hilavitkutin';
const SERVICE = 'finnvera-yrittajalaina';

interface Named {
  id: string;
  name: string;
}
let service: Named;

const one = async (text: string, values: unknown[] = []) => (await portal.network.sql.query(text, values)).rows[0];
const serviceOf = async (slug: string): Promise<Named> => one("select id, name->>'fi' as name from service where slug = $1", [slug]);

/** An adviser sends four companies with these words to a service that the search does not put first; its provider gives one back. */
async function correct(words: string): Promise<void> {
  const [adviser, contact] = [await portal.network.as(ADVISER), await portal.network.as(FINNVERA)];
  const { companies } = await adviser.ask('{ companies(first: 4) { edges { node { id } } } }');
  const sent: string[] = [];
  for (const { node } of companies.edges) {
    const consent = { givenBy: 'Omistaja', how: 'PHONE', on: '2026-01-02' };
    const input = { company: node.id, service: service.id, message: 'Yritys tarvitsee apua tähän asiaan.', words, consent };
    sent.push((await adviser.ask('mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id } }', { input })).referCompany.id);
  }
  await contact.ask('mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { id } }', { input: { referral: sent[0], reason: 'NOT_OUR_SERVICE' } });
}

const ask = (changes: object = {}) =>
  portal.network.visitor.ask('mutation ($input: AskAdviserInput!) { askAdviser(input: $input) }', {
    input: { text: 'Mistä saan luvan pitää laamoja torilla?', municipality: '790', name: 'Aino Kokki', email: 'aino.kokki@example.example', companyName: 'Laama Ky', language: 'FI', consent: true, ...changes },
  });

/** Goes there as somebody without a mouse does; fails where the keyboard cannot reach it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

const focusedIn = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

beforeAll(async () => {
  service = await serviceOf(SERVICE);
  await correct(CORRECTED);
});

describe('a correction becomes a phrase', () => {
  test('by keyboard: the most corrected words come first, and one press fills in the phrase', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/fi/network`);
    await page.getByRole('navigation', { name: 'Verkoston sivut' }).waitFor();
    await tabTo(page, 'a[href="/fi/network/corrections"]');
    await page.keyboard.press('Enter');
    const card = page.getByRole('article').first();
    await card.getByRole('heading', { name: CORRECTED }).waitFor();
    await card.getByText('Korjattu 5 kertaa').waitFor();
    // Who declined is not taught: there is one button for two rows.
    expect(await card.getByRole('button').count()).toBe(1);
    await tabTo(page, `button[aria-label="Lisää sanonta palvelulle ${service.name}"]`);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: service.name });
    await expect.poll(() => dialog.getByLabel(/^Sanonta, niin kuin/).inputValue()).toBe(CORRECTED);
    await dialog.getByRole('radio', { name: 'Suomeksi', checked: true }).waitFor();
    await expectAccessible(page);
    await tabTo(page, 'dialog button[type=submit]');
    await page.keyboard.press('Enter');
    await page.getByText(`”${CORRECTED}” on nyt palvelun`).waitFor();
    await expect.poll(() => focusedIn(page, '.done'), SOON).toBe(true);
    await card.getByRole('cell', { name: 'Lisätty sanonnaksi' }).waitFor();
    expect(await card.getByRole('button').count()).toBe(0);
  });

  test('a visitor finds the service by it at once', async () => {
    const page = await portal.visit(PHONE);
    // Other processes of the network hear of a change within two seconds; so may this one.
    await expect
      .poll(async () => {
        await page.goto(`${portal.url}/fi/find?q=${encodeURIComponent(CORRECTED)}&municipality=790`);
        await page.locator('main h1').waitFor();
        return page.getByRole('article').first().getByRole('heading').first().innerText();
      }, SOON)
      .toBe(service.name);
  });

  test('the same once more is refused in plain words, and nothing is lost', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/sv/network/corrections`);
    await page.getByRole('article').first().getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lägg till ett uttryck' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel(/^Uttryck, som/).inputValue()).toBe(CORRECTED);
    await dialog.getByLabel(/^Uttryck, som/).fill('x'.repeat(121));
    await dialog.getByRole('button', { name: 'Lägg till ett uttryck' }).click();
    await dialog.getByRole('alert').getByRole('link', { name: /högst 120 tecken/ }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => focusedIn(page, 'article button'), SOON).toBe(true);
  });
});

describe('the phrases of a service', () => {
  test('are added, tried and removed on its page', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/fi/services/${SERVICE}`);
    const part = page.locator('#phrases');
    await part.getByText(CORRECTED).waitFor();
    await part.getByRole('button', { name: 'Lisää sanonta' }).click();
    await part.getByRole('alert').waitFor();
    await part.getByLabel(/^Sanonta, niin kuin/).fill('Mörkkömaksu kuumottaa');
    await part.getByRole('button', { name: 'Lisää sanonta' }).click();
    await part.getByText('Lisätty: ”Mörkkömaksu kuumottaa”').waitFor();
    await part.getByRole('listitem').filter({ hasText: 'Mörkkömaksu kuumottaa' }).waitFor();
    // What was added is what one wants to try.
    await expect.poll(() => part.getByLabel('Mitä yrittäjä kirjoittaa?').inputValue()).toBe('Mörkkömaksu kuumottaa');
    await expect
      .poll(async () => {
        await part.getByRole('button', { name: 'Kokeile' }).click();
        return part.locator('.try-result').innerText();
      }, SOON)
      .toContain('palvelu tulee sijalle 1');
    await part.getByRole('button', { name: 'Poista sanonta ”Mörkkömaksu kuumottaa”' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Poista', exact: true }).click();
    await part.getByText('Poistettu: ”Mörkkömaksu kuumottaa”').waitFor();
    await expect.poll(() => focusedIn(page, '.done'), SOON).toBe(true);
    await expect.poll(() => part.getByRole('listitem').filter({ hasText: 'Mörkkömaksu' }).count(), SOON).toBe(0);
    const gaps = await one("select count(*)::int as n from routing_gap where text ilike '%mörkkömaksu%'");
    expect(gaps.n).toBe(0);
  });

  test('are searched among all, in the reader’s language first', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/sv/network/phrases`);
    await page.getByRole('searchbox', { name: 'Sök bland uttrycken' }).fill('höntsäpömpeli');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Sök på alla språk' }).click();
    await page.getByRole('row', { name: new RegExp(CORRECTED) }).getByRole('link').click();
    await page.locator('#phrases').getByText(CORRECTED).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('are for an adviser to read', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/services/${SERVICE}`);
    await page.locator('#phrases').getByText(CORRECTED).waitFor();
    expect(await changing(page)).toBe(0);
  });

  test('are its provider’s to add and remove, for its own service only', async () => {
    const page = await portal.visitAs(FINNVERA, PHONE);
    await page.goto(`${portal.url}/fi/services/${SERVICE}/edit`);
    await page.getByRole('link', { name: 'Avaa palvelun sivu' }).click();
    const part = page.locator('#phrases');
    await part.getByText(CORRECTED).waitFor();
    expect(await part.getByRole('checkbox').count()).toBe(0);
    await part.getByLabel(/^Sanonta, niin kuin/).fill('Rahat jumissa satamassa');
    await page.keyboard.press('Enter');
    await part.getByText('Lisätty: ”Rahat jumissa satamassa”').waitFor();
    await expectAccessible(page);
    await part.getByRole('button', { name: 'Poista sanonta ”Rahat jumissa satamassa”' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Poista', exact: true }).click();
    await part.getByText('Poistettu: ”Rahat jumissa satamassa”').waitFor();
    await page.goto(`${portal.url}/fi/services/por-plots`);
    await page.getByRole('heading', { name: 'Saman palveluntarjoajan muut palvelut' }).waitFor();
    expect(await page.locator('#phrases').count()).toBe(0);
  });

  test('are nothing that a head of department or a visitor sees', async () => {
    for (const page of [await portal.visitAs(HEAD), await portal.visit()]) {
      await page.goto(`${portal.url}/fi/services/${SERVICE}`);
      await page.getByRole('heading', { name: 'Saman palveluntarjoajan muut palvelut' }).waitFor();
      await page.locator('.site-tools').getByText(/Käyttäjä:|Kirjaudu/).first().waitFor({ state: 'attached' });
      expect(await page.locator('#phrases').count()).toBe(0);
      expect(await changing(page)).toBe(0);
    }
  });
});

/** The buttons by which phrases are changed. */
const changing = (page: Page) => page.getByRole('button', { name: /^(Lisää sanonta|Poista sanonta)/ }).count();

describe('a question', () => {
  beforeAll(async () => {
    await ask();
  });

  test('waits in the adviser’s menu, is taken and answered by keyboard, and the answer is mailed', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi`);
    const entry = page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: /^Kysymykset \d+ odottaa$/ });
    await entry.waitFor();
    const before = Number(/\d+/.exec(await entry.innerText())![0]);
    await tabTo(page, 'a[href="/fi/questions"]');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Aino Kokki' }).press('Enter');
    await page.getByText('Mistä saan luvan pitää laamoja torilla?').waitFor();
    expect(await page.getByRole('link', { name: 'aino.kokki@example.example' }).getAttribute('href')).toBe('mailto:aino.kokki@example.example');
    await page.getByRole('button', { name: 'Otan hoitaakseni' }).press('Enter');
    await page.getByText('Kysymys on nyt sinulla.').waitFor();
    await expect.poll(() => focusedIn(page, '.done'), SOON).toBe(true);
    await expect.poll(() => entry.count().then((n) => (n === 0 ? 0 : entry.innerText().then((text) => Number(/\d+/.exec(text)![0])))), SOON).toBe(before - 1);
    await tabTo(page, 'textarea[name=text]');
    await page.keyboard.type('Torilupa haetaan kaupungilta, laamatkin käyvät.');
    // The answer to the first try never arrives.
    let lost = 0;
    await page.route('**/graphql', (route) => {
      if (lost > 0 || !route.request().postData()?.includes('answerQuestion')) return route.continue();
      lost += 1;
      return route.abort();
    });
    await tabTo(page, 'button[type=submit]');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Vastaus', { exact: true }).inputValue()).toContain('laamatkin');
    await page.getByRole('button', { name: 'Lähetä vastaus' }).press('Enter');
    await page.getByText('Vastaus on lähetetty osoitteeseen aino.kokki@example.example.').waitFor();
    expect(await page.getByRole('button', { name: 'Lähetä vastaus' }).count()).toBe(0);
    await expect.poll(async () => (await portal.mailsTo('aino.kokki@example.example')).find(({ subject }) => subject === 'Vastaus kysymykseesi')?.text ?? '', SOON).toContain('laamatkin käyvät');
  });

  test('begins a referral with its words, its company and its service', async () => {
    const plots = await serviceOf('sas-plots');
    await ask({ text: 'Haluan tontin hallille Vammalasta', name: 'Sirkka Halli', companyName: 'Hallitiimi Oy', service: plots.id });
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/questions`);
    await page.getByRole('link', { name: 'Sirkka Halli' }).click();
    await page.getByRole('link', { name: 'Ohjaa palveluun' }).click();
    await expect.poll(() => page.getByLabel('Mitä yritys tarvitsee?').inputValue(), SOON).toBe('Haluan tontin hallille Vammalasta');
    expect(await page.getByRole('combobox', { name: 'Yritys' }).inputValue()).toBe('Hallitiimi Oy');
    await page.getByRole('checkbox', { name: plots.name, checked: true }).waitFor();
  });

  test('is closed without an answer, with a reason, on a phone in Swedish', async () => {
    await ask({ text: 'Jag vill ha en lokal', name: 'Mats Ekholm', email: null, phone: '050 765 4321', language: 'SV' });
    const page = await portal.visitAs(ADVISER, PHONE);
    await page.goto(`${portal.url}/sv/questions`);
    await page.getByRole('link', { name: 'Mats Ekholm' }).click();
    expect(await page.getByRole('link', { name: '050 765 4321' }).getAttribute('href')).toBe('tel:0507654321');
    await page.getByLabel('Vad kom ni överens om per telefon?').waitFor();
    await page.getByRole('button', { name: 'Stäng utan svar' }).click();
    const dialog = page.getByRole('dialog', { name: 'Stäng utan svar' });
    await dialog.getByRole('button', { name: 'Stäng utan svar' }).click();
    await dialog.getByRole('alert').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel(/^Varför besvaras/).fill('Samma fråga två gånger');
    await dialog.getByRole('button', { name: 'Stäng utan svar' }).click();
    await page.getByText('Frågan har stängts utan svar.').waitFor();
    await page.getByRole('link', { name: 'Andra frågor' }).click();
    await page.getByRole('link', { name: 'Avslutade' }).click();
    await page.getByRole('link', { name: 'Mats Ekholm' }).waitFor();
  });
});

describe('gaps', () => {
  test('are figures by topic and municipality, and each opens the list behind it', async () => {
    await portal.network.sql.query(
      `insert into routing_gap (id, text, same_as, language, municipality_code, topic_code, day, times, last_at)
       select gen_random_uuid(), words, words, 'fi', '790', 'succession', current_date - ago, 3, now() - make_interval(days => ago) from (values ('pörinä hörinälle', 0), ('vanha pörinä', 60)) as asked (words, ago)`,
    );
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/fi/network/gaps`);
    const list = page.locator('#list');
    await list.getByText('vanha pörinä').waitFor();
    const topic = (await one("select name->>'fi' as name from topic where code = 'succession'")).name as string;
    await page.getByRole('link', { name: new RegExp(`^${topic}, Sastamala: haettu \\d+ ker`) }).click();
    await list.getByText(`Rajaus: ${topic}, Sastamala`).waitFor();
    await list.getByText('vanha pörinä').waitFor();
    await page.getByLabel('Milloin').selectOption('30');
    await expect.poll(() => list.getByText('vanha pörinä').count(), SOON).toBe(0);
    await list.getByText('pörinä hörinälle').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Milloin').isVisible()).toBe(false);
    expect(await list.getByText(`Rajaus: ${topic}, Sastamala, Viimeiset 30 päivää`).isVisible()).toBe(true);
  });
});

describe('nobody else gets in', () => {
  test.each([
    ['an adviser', ADVISER, ['network/gaps', 'network/corrections']],
    ['the coordinator', COORDINATOR, ['questions']],
    ['a head of department', HEAD, ['network/gaps', 'network/corrections', 'network/phrases', 'questions']],
    ['a visitor', '', ['network/gaps', 'network/corrections', 'network/phrases', 'questions']],
  ])('%s', async (_who, email, paths) => {
    const page = email ? await portal.visitAs(email) : await portal.visit();
    for (const path of paths) {
      await page.goto(`${portal.url}/fi/${path}`);
      await page.getByRole('heading', { level: 1, name: /^(Tämä sivu on|Kirjaudu nähdäksesi)/ }).waitFor();
      expect(await page.getByRole('table').count()).toBe(0);
    }
  });

  test('an adviser of another municipality sees nothing of a question', async () => {
    const { id } = await one("select id from adviser_question where municipality_code = '790' limit 1");
    const page = await portal.visitAs(ELSEWHERE);
    await page.goto(`${portal.url}/fi/questions/${id}`);
    await page.getByRole('heading', { name: 'Kysymystä ei löytynyt' }).waitFor();
    await page.goto(`${portal.url}/fi/referrals/new?question=${id}`);
    await expect.poll(() => page.getByLabel('Mitä yritys tarvitsee?').inputValue(), SOON).toBe('');
  });
});

describe.each([
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)('on %s every page is accessible and never scrolls sideways', (_name, size) => {
  const visits = [
    ['the adviser', 'fi', ADVISER, ['questions', 'questions?view=ended', 'questions/:id', `services/${SERVICE}`]],
    ['the coordinator', 'sv', COORDINATOR, ['network/gaps', 'network/corrections', 'network/phrases', `services/${SERVICE}`]],
  ] as const;
  test.each(visits.flatMap(([who, language, email, paths]) => paths.map((path) => [path, who, language, email] as const)))('%s, for %s, in %s', async (path, _who, language, email) => {
    const { id } = await one("select id from adviser_question where municipality_code = '790' order by status = 'OPEN' desc limit 1");
    const page = await portal.visitAs(email, size);
    await page.goto(`${portal.url}/${language}/${path.replace(':id', id)}`);
    await page.locator('main h1').waitFor();
    if (path.startsWith('services')) await page.locator('#phrases').getByText(CORRECTED).waitFor();
    await expect.poll(() => page.locator('.skeleton').count(), SOON).toBe(0);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
