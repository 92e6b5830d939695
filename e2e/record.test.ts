import { beforeAll, describe, expect, test } from 'vitest';
import { make } from '../api/src/test/make.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const WORDS = 'Tarvitsemme tontin uudelle hallille. Nykyinen käy ahtaaksi.';

let owner: string, company: string, name: string;

beforeAll(async () => {
  const { rows } = await portal.network.sql.query(`
    select c.id, c.name, p.email from company c join membership m on m.company_id = c.id and m.role = 'ENTREPRENEUR' join person p on p.id = m.person_id
    where c.municipality_code = '790' and (select count(*) from membership o where o.person_id = p.id) = 1 order by c.id limit 1`);
  ({ id: company, name, email: owner } = rows[0]);
});

const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
};
const looksRight = async (page: Page) => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};
const topic = (page: Page) => page.getByLabel('Mihin tarve liittyy?');
const proposed = (page: Page) => expect.poll(() => topic(page).inputValue()).toBe('plots');

/** Presses Tab until the element has the focus; how often. */
async function tabsTo(page: Page, selector: string): Promise<number> {
  for (let presses = 1; presses <= 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return presses;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe('a need is recorded in seconds', () => {
  test('by an adviser from a call, by keyboard: what was logged is not written again', async () => {
    const page = await portal.visitAs(ADVISER, DESK);
    await open(page, '/fi/services');
    await page.getByRole('link', { name: 'Kirjaa yhteydenotto' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kirjaa yhteydenotto' }).waitFor();
    await open(page, `/fi/contacts/new?company=${company}`);
    await page.getByText('Valittu:').waitFor();
    await page.getByRole('textbox', { name: 'Mistä puhuttiin?' }).fill(WORDS);
    await page.getByRole('button', { name: 'Tallenna' }).click();
    const link = page.locator('main').getByRole('link', { name: 'Kirjaa tarve' });
    await link.focus();
    let presses = 1;
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Yrityksen omin sanoin').inputValue()).toBe(WORDS);
    await proposed(page);
    await expect.poll(() => page.getByLabel('Tarve yhdellä rivillä').inputValue()).toBe('Tarvitsemme tontin uudelle hallille.');
    await expect.poll(() => page.locator('input[name=departments]:checked').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Missä kuulit tarpeesta?').inputValue()).toBe('CALL');
    await looksRight(page);
    presses += await tabsTo(page, 'textarea[name=words]');
    await page.keyboard.press('Control+Enter');
    presses += 1;
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    expect(presses).toBeLessThanOrEqual(6);
    await looksRight(page);
  });

  test('by an entrepreneur from a search that found nothing', async () => {
    const page = await portal.visitAs(owner, PHONE);
    await open(page, `/fi/find?q=${encodeURIComponent('kvanttitietokoneen kalibrointi avaruusasemalla')}`);
    await page.getByRole('link', { name: 'Kirjaa tämä tarpeeksi' }).click();
    await expect.poll(() => page.getByLabel('Omin sanoin').inputValue()).toBe('kvanttitietokoneen kalibrointi avaruusasemalla');
    await looksRight(page);
    expect(new URL(page.url()).search).toBe('');
  });

  test('by an entrepreneur on a phone, with permits, people and a month; the name in the words is refused', async () => {
    const page = await portal.visitAs(owner, PHONE);
    await open(page, '/fi/needs/new');
    await page.getByLabel('Omin sanoin').fill(`${name.replace(/ (Oy|Ab|Ky)$/, '')} tarvitsee tontin uudelle hallille`);
    await proposed(page);
    await page.getByRole('radio', { name: 'Kuukausi' }).check();
    await page.getByText('Koko, luvat, osaajat ja kieli').click();
    await page.getByRole('checkbox', { name: 'Rakentamislupa' }).check();
    await page.getByLabel('Millaisia osaajia').fill('hitsaaja, CNC-koneistaja');
    await looksRight(page);
    await page.getByRole('button', { name: 'Lähetä tarve' }).click();
    await page.getByText(/Tekstissä on yrityksen nimi/).first().waitFor();
    await looksRight(page);
    await page.getByLabel('Omin sanoin').fill(WORDS);
    // Other words have no topic until it has been proposed anew.
    await proposed(page);
    await page.getByLabel('Tarve yhdellä rivillä').fill('Tontti hallille');
    // Other words, another proposal.
    await proposed(page);
    await page.getByRole('button', { name: 'Lähetä tarve' }).click();
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    await page.getByText('hitsaaja, CNC-koneistaja').waitFor();
    await page.getByText('Rakentamislupa', { exact: true }).waitFor();
    await looksRight(page);
    const { rows } = await portal.network.sql.query("select permits, skills, source, window_to - window_from as days from need where company_id = $1 and title = 'Tontti hallille'", [company]);
    expect(rows).toMatchObject([{ permits: ['BUILDING'], skills: ['hitsaaja', 'CNC-koneistaja'], source: 'COMPANY' }]);
    expect(rows[0].days).toBeLessThan(31);
  });
});

describe('the figures in the words', () => {
  const figures = (page: Page) => page.locator('.need-figures button');
  const isOffered = (page: Page, ...names: string[]) => expect.poll(async () => (await figures(page).allInnerTexts()).map((name) => name.replaceAll('\u00a0', ' '))).toEqual(names);
  const said = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).waitFor();

  test('are put into their fields by a press, never without one, and are kept', async () => {
    const page = await portal.visitAs(owner, PHONE);
    await open(page, '/fi/needs/new');
    const title = 'Halli, tontti ja tehoa';
    await page.getByLabel('Omin sanoin').fill('Rakennamme 1 200 m² hallin vuonna 2027. Tarvitsemme n. 1,5 ha tontin ja 2–3 MW sähköä. Lisäksi 3000 neliötä. Palkkaamme 6 henkeä, olemme auki 24/7.');
    await page.getByLabel('Tarve yhdellä rivillä').fill(title);
    await said(page, 'Sanoissa on lukuja.');
    await isOffered(page, 'Lisää toimitilaa 1 200 m²', 'Lisää tontti 15 000 m²', 'Lisää sähköteho 2 MW', 'Lisää sähköteho 3 MW', 'Lisää toimitilaa 3 000 m²', 'Lisää tontti 3 000 m²', 'Lisää 6 työpaikkaa');
    await looksRight(page);
    const field = (name: string) => page.locator(`input[name=${name}]`);
    for (const name of ['plotM2', 'premisesM2', 'jobs', 'investmentCents', 'powerMw']) expect(await field(name).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Lisää sähköteho 2' }).click();
    await said(page, /^Lisätty: sähköteho 2/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await expect.poll(() => field('powerMw').isVisible()).toBe(true);
    expect(await field('powerMw').inputValue()).toBe('2');
    await page.getByRole('button', { name: 'Lisää tontti 15' }).press('Enter');
    await isOffered(page, 'Lisää toimitilaa 1 200 m²', 'Lisää toimitilaa 3 000 m²', 'Lisää 6 työpaikkaa');
    await page.reload();
    await page.getByText('Jatkat siitä, mihin jäit').waitFor();
    await expect.poll(() => field('plotM2').inputValue()).toBe('15000');
    await isOffered(page, 'Lisää toimitilaa 1 200 m²', 'Lisää toimitilaa 3 000 m²', 'Lisää 6 työpaikkaa');
    await page.getByText('Koko, luvat, osaajat ja kieli', { exact: true }).click();
    await field('jobs').fill('4');
    await isOffered(page, 'Lisää toimitilaa 1 200 m²', 'Lisää toimitilaa 3 000 m²', 'Vaihda: 6 työpaikkaa');
    await looksRight(page);
    await page.getByRole('button', { name: 'Lähetä tarve' }).click();
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    const { rows } = await portal.network.sql.query('select plot_m2, premises_m2, jobs, investment_cents, power_mw::float from need where company_id = $1 and title = $2', [company, title]);
    expect(rows).toEqual([{ plot_m2: 15_000, premises_m2: null, jobs: 4, investment_cents: null, power_mw: 2 }]);
  });

  test('are offered where a need is changed, of which the fields hold others', async () => {
    const page = await portal.visitAs(ADVISER, PHONE);
    const { rows } = await portal.network.sql.query("select id from need where company_id = $1 and title = 'Halli, tontti ja tehoa'", [company]);
    await open(page, `/sv/needs/${rows[0].id}`);
    await page.getByRole('button', { name: 'Ändra', exact: true }).click();
    await isOffered(page, 'Lägg till lokaler 1 200 m²', 'Lägg till lokaler 3 000 m²', 'Byt till: 6 jobb');
    await looksRight(page);
    await page.getByRole('button', { name: 'Byt till: 6 jobb' }).click();
    await page.getByRole('button', { name: 'Lägg till lokaler 1' }).click();
    await said(page, /^Tillagt: lokaler 1/);
    await expect.poll(() => figures(page).count()).toBe(0);
    await looksRight(page);
    await page.getByRole('button', { name: 'Spara ändringarna' }).click();
    await page.getByText('Behovet har ändrats').waitFor();
    const { rows: changed } = await portal.network.sql.query('select plot_m2, premises_m2, jobs from need where id = $1', [rows[0].id]);
    expect(changed).toEqual([{ plot_m2: 15_000, premises_m2: 1200, jobs: 6 }]);
  });
});

describe('from a referral', () => {
  let referral: { id: string; company: string; message: string };

  beforeAll(async () => {
    const { rows } = await portal.network.sql.query(`
      select r.id, r.company_id as company, r.message from referral r join company c on c.id = r.company_id join organisation o on o.id = r.organisation_id
      where c.municipality_code = '790' and r.status in ('SENT', 'ACCEPTED', 'MET') and r.need_id is null and r.words is null and o.slug like '%finnvera%' order by r.id limit 1`);
    referral = rows[0];
  });

  test('an adviser takes along what the service was told; the service is not offered it', async () => {
    const provider = await portal.visitAs('johanna.takalahti@esimerkki.example');
    await open(provider, `/fi/referrals/${referral.id}`);
    await provider.getByText(referral.message.slice(0, 30)).first().waitFor();
    expect(await provider.getByRole('link', { name: 'Kirjaa tarve' }).count()).toBe(0);
    const page = await portal.visitAs(ADVISER, PHONE);
    await open(page, `/fi/referrals/${referral.id}`);
    await looksRight(page);
    await page.locator('main').getByRole('link', { name: 'Kirjaa tarve' }).click();
    await expect.poll(() => page.getByLabel('Yrityksen omin sanoin').inputValue()).toBe(referral.message);
    expect(await page.getByLabel('Missä kuulit tarpeesta?').inputValue()).toBe('REFERRAL');
    expect(new URL(page.url()).search).toBe(`?company=${referral.company}`);
    await page.getByLabel('Yrityksen omin sanoin').fill(WORDS);
    await topic(page).selectOption('plots');
    await expect.poll(() => page.locator('input[name=departments]:checked').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Kirjaa tarve' }).click();
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    const { rows } = await portal.network.sql.query('select source, company_id from need where id = $1', [page.url().split('/').at(-1)]);
    expect(rows).toEqual([{ source: 'REFERRAL', company_id: referral.company }]);
  });

  test('of which a need is recorded already, another one begins with the same words', async () => {
    await portal.network.sql.query("update referral set need_id = (select id from need where company_id = $2 and source = 'REFERRAL' limit 1) where id = $1", [referral.id, referral.company]);
    const page = await portal.visitAs(ADVISER);
    await open(page, `/fi/referrals/${referral.id}`);
    expect(await page.getByRole('link', { name: 'Kirjaa tarve', exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Kirjaa toinen tarve' }).click();
    await expect.poll(() => page.getByLabel('Yrityksen omin sanoin').inputValue()).toBe(WORDS);
  });

  test('its company tells its municipality the same, signed in', async () => {
    const page = await portal.visitAs('jouni.alhoranta@esimerkki.example', PHONE);
    await open(page, '/fi/referrals');
    await page.locator('main a[href*="/referrals/"]').first().click();
    await page.getByRole('heading', { name: 'Tarvitsetko jotakin kunnalta?' }).waitFor();
    const told = await page.locator('main .said').last().innerText();
    await looksRight(page);
    await page.getByRole('link', { name: 'Kerro tarve' }).click();
    await expect.poll(() => page.getByLabel('Omin sanoin').inputValue()).toBe(told);
    await page.getByRole('button', { name: 'Lähetä tarve' }).click();
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    const { rows } = await portal.network.sql.query('select source, words from need where id = $1', [page.url().split('/').at(-1)]);
    expect(rows).toEqual([{ source: 'COMPANY', words: told }]);
  });
});

describe('from a coffee that is coming', () => {
  const question = 'Milloin Karkun sähköasemalta saa lisää tehoa?';
  let event: string, asker: string;

  beforeAll(async () => {
    const { rows } = await portal.network.sql.query('select q.event_id, r.company_id from event_question q join registration r on r.id = q.registration_id where q.text = $1', [question]);
    [event, asker] = [rows[0].event_id, rows[0].company_id];
  });

  const words = (page: Page) => page.getByLabel('Yrityksen omin sanoin').inputValue();

  test('its host takes along what a guest asked in their name, and nothing of who asked without', async () => {
    const page = await portal.visitAs(ADVISER, PHONE);
    await open(page, `/fi/events/${event}`);
    const questions = page.locator('.event-questions > li');
    const asked = questions.filter({ hasText: question });
    await asked.getByRole('link', { name: 'Kirjaa tarve Anne Virtasalo' }).waitFor();
    expect(await questions.filter({ hasText: 'Nimi ei näy' }).getByRole('link').count()).toBe(0);
    await looksRight(page);
    await page.getByRole('link', { name: 'Kirjaa tarve Heikki Roisko' }).click();
    await expect.poll(() => page.getByLabel('Missä kuulit tarpeesta?').inputValue()).toBe('COFFEE');
    expect(await words(page)).toBe('');
    await page.getByLabel('Yrityksen omin sanoin').fill('Tämä jäi kesken');
    await page.goBack();
    await page.getByRole('link', { name: 'Kirjaa tarve Mika Lehtokari' }).click();
    await expect.poll(() => page.getByLabel('Missä kuulit tarpeesta?').inputValue()).toBe('COFFEE');
    expect(await words(page)).toBe('');
    await page.goBack();
    await page.locator('.guest-moves').getByRole('link', { name: /Anne Virtasalo/ }).click();
    await expect.poll(() => words(page)).toBe(question);
    await page.goBack();
    await asked.getByRole('link').click();
    await expect.poll(() => words(page)).toBe(question);
    await page.getByRole('button', { name: 'Kirjaa tarve' }).click();
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    const { rows } = await portal.network.sql.query('select source, company_id, words, name_shown from need where id = $1', [page.url().split('/').at(-1)]);
    expect(rows).toEqual([{ source: 'COFFEE', company_id: asker, words: question, name_shown: false }]);
  });

  test('a head of a department, who may read the question, is not offered it', async () => {
    const page = await portal.visitAs('markku.siurola@esimerkki.example');
    await open(page, `/fi/events/${event}`);
    await page.getByText(question).waitFor();
    expect(await page.getByRole('link', { name: /Kirjaa tarve/ }).count()).toBe(0);
  });

  test('once it has begun, needs are written down as they are heard', async () => {
    const held = await make(portal.network.sql).event({ starts_at: new Date(Date.now() - 3_600_000), ends_at: new Date(Date.now() + 3_600_000) });
    await portal.network.sql.query("insert into registration (id, event_id, municipality_code, company_id, person_id, party_size, status, created_at, queued_at, walk_in) select gen_random_uuid(), $1, '790', company_id, person_id, 1, 'CONFIRMED', now(), now(), false from registration where company_id = $2 and person_id is not null limit 1", [held, asker]);
    const page = await portal.visitAs(ADVISER);
    await open(page, `/fi/events/${held}`);
    await page.locator('.guest-moves').getByRole('button', { name: /Paikalla/ }).waitFor();
    expect(await page.getByRole('link', { name: /Kirjaa tarve/ }).count()).toBe(0);
  });
});

test('what was begun comes back after another page and a reload, until it is sent, thrown away or its writer signs out', async () => {
  const page = await portal.visitAs(ADVISER, PHONE);
  const words = () => page.getByLabel('Yrityksen omin sanoin');
  await open(page, `/fi/needs/new?company=${company}`);
  await words().fill(WORDS);
  await proposed(page);
  await page.getByRole('radio', { name: 'Kuukausi' }).check();
  const [, , from] = await page.getByLabel('Tarvitaan aikaisintaan').locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await page.getByLabel('Tarvitaan aikaisintaan').selectOption(from!);
  await page.getByLabel('Tarve yhdellä rivillä').fill('Tontti jonka rekka löytää');
  await page.getByRole('radio', { name: 'Päätetty' }).check();
  await page.getByText('Koko, luvat, osaajat ja kieli').click();
  await page.getByRole('checkbox', { name: 'Rakentamislupa' }).check();
  const isThere = async () => {
    await page.getByText('Jatkat siitä, mihin jäit').waitFor();
    await expect.poll(() => page.getByLabel('Tarve yhdellä rivillä').inputValue()).toBe('Tontti jonka rekka löytää');
    expect([await words().inputValue(), await page.getByLabel('Tarvitaan aikaisintaan').inputValue()]).toEqual([WORDS, from]);
    for (const one of ['Kuukausi', 'Päätetty']) expect(await page.getByRole('radio', { name: one }).isChecked()).toBe(true);
    expect(await page.locator('input[name=permits][value=BUILDING]').isChecked()).toBe(true);
  };
  await page.getByRole('link', { name: 'Tulevat tarpeet' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Tulevat tarpeet' }).waitFor();
  await page.goBack();
  await isThere();
  await page.reload();
  await isThere();
  await looksRight(page);
  await page.getByRole('button', { name: 'Hylkää ja aloita alusta' }).click();
  await expect.poll(() => words().inputValue()).toBe('');
  await page.reload();
  await words().waitFor();
  expect(await page.getByText('Jatkat siitä, mihin jäit').count()).toBe(0);

  await words().fill(WORDS);
  await proposed(page);
  await page.reload();
  await page.getByText('Jatkat siitä, mihin jäit').waitFor();
  await expect.poll(() => words().inputValue()).toBe(WORDS);
  await proposed(page);
  await page.getByRole('button', { name: 'Kirjaa tarve' }).click();
  await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
  await open(page, `/fi/needs/new?company=${company}`);
  expect(await words().inputValue()).toBe('');
  await words().fill('Tätä ei toinen saa nähdä');
  const kept = () => page.evaluate(() => Object.values(sessionStorage).join());
  expect(await kept()).toContain('Tätä ei toinen');
  const other = await make(portal.network.sql).someone('ADVISER', { municipality_code: '790' });
  const signIn = async (email: string) => page.context().addCookies([{ name: 'luotsi_session', value: await portal.network.sessionOf(email), url: portal.url, httpOnly: true, sameSite: 'Lax' }]);
  await signIn(other);
  await open(page, `/fi/needs/new?company=${company}`);
  expect(await words().inputValue()).toBe('');
  await expect.poll(kept).not.toContain('Tätä ei toinen');
  await signIn(ADVISER);
  await open(page, `/fi/needs/new?company=${company}`);
  await words().fill('Tätä ei seuraava saa nähdä');
  await page.getByRole('button', { name: /Riikka/ }).first().click();
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await expect.poll(kept).not.toContain('Tätä ei seuraava');
});

test('two change a need at once: the second sees what the first changed, and both changes are kept', async () => {
  const { rows } = await portal.network.sql.query("select id from need where company_id = $1 and title = 'Tontti hallille'", [company]);
  const [first, second] = [await portal.visitAs(owner, PHONE), await portal.visitAs(ADVISER, DESK)];
  for (const page of [first, second]) {
    await open(page, `/fi/needs/${rows[0].id}`);
    await page.getByRole('button', { name: 'Muuta', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Tarve yhdellä rivillä').waitFor();
    await looksRight(page);
  }
  await first.getByRole('dialog').getByLabel('Tarve yhdellä rivillä').fill('Tontti isolle hallille');
  await first.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await first.getByText('Tarvetta on muutettu').waitFor();
  const dialog = second.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Päätetty' }).check();
  await dialog.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await dialog.getByText('Joku muu muutti tarvetta, kun kirjoitit').waitFor();
  await dialog.getByText('Tontti isolle hallille').waitFor();
  await looksRight(second);
  await dialog.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await second.getByText('Tarvetta on muutettu').waitFor();
  const { rows: kept } = await portal.network.sql.query('select title, certainty, version from need where id = $1', [rows[0].id]);
  expect(kept[0]).toEqual({ title: 'Tontti isolle hallille', certainty: 'DECIDED', version: 3 });
});
