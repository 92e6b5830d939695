import { beforeAll, describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE, tabTo } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const FINNVERA = 'johanna.takalahti@esimerkki.example';
const COMPANY = 'mika.lehtokari@esimerkki.example';
/** The machine that runs this may be busy: what must come is waited for as long as a click waits. */
const SOON = { timeout: 15_000 };
const WORDS = 'Investoimme uuteen halliin ja tarvitsemme pankkilainalle takauksen';

const linkIn = (text: string): string => /https?:\S+\/confirm\/\S+/.exec(text)![0];

const stateOf = async (reference: string): Promise<string> => (await portal.network.sql.query('select status from referral where reference = $1', [reference])).rows[0]?.status;

/** Writes a referral of Rautakarkku to a service of Finnvera and sends it, by pointer. */
async function refer(page: Page, { words = WORDS, consent = true } = {}): Promise<void> {
  await page.goto(`${portal.url}/fi/referrals/new`);
  await page.getByRole('combobox', { name: 'Yritys' }).fill('rautak');
  await page.getByRole('option', { name: /Rautakarkku/ }).click();
  await page.getByLabel('Mitä yritys tarvitsee?').fill(words);
  await page.locator('.choice', { hasText: 'Finnvera' }).first().click();
  if (consent) await page.getByRole('radio', { name: 'Puhelimessa' }).check();
}

async function sentReference(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Ohjaus on lähetetty' }).waitFor();
  return page.locator('.reference').innerText();
}

describe('from the phone call to the company’s own word', () => {
  let reference = '';

  test('an adviser refers a company by keyboard alone, with its consent', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/referrals`);
    await tabTo(page, 'a[href="/fi/referrals/new"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[role=combobox]');
    await page.keyboard.type('9910010');
    await page.getByRole('option', { name: /Rautakarkku/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[name=contactPerson] option:checked').innerText(), SOON).toContain('Lehtokari');
    await tabTo(page, '[name=words]');
    await page.keyboard.type(WORDS);
    const finnvera = page.locator('.choice', { hasText: 'Finnvera' }).first();
    await finnvera.waitFor();
    await tabTo(page, '[name=service]');
    await page.keyboard.press('Space');
    for (let steps = 0; steps < 12 && !(await finnvera.locator('input').isChecked()); steps++) {
      await page.keyboard.press('ArrowDown');
      // The page draws the choice again before the next step.
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).checked), SOON).toBe(true);
    }
    expect(await finnvera.locator('input').isChecked()).toBe(true);
    await tabTo(page, '[name=message]');
    await expect.poll(() => page.locator('[name=message]').inputValue()).toBe(WORDS);
    await tabTo(page, '[name="consent.how"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'button[value=send]');
    await page.keyboard.press('Enter');
    reference = await sentReference(page);
    expect(reference).toMatch(/^R-[2-9A-Z]{6}$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), SOON).toBe('H1');
    expect(await stateOf(reference)).toBe('SENT');
    await page.getByRole('button', { name: 'Ohjaa toinen' }).press('Enter');
    await expect.poll(() => page.getByRole('combobox', { name: 'Yritys' }).inputValue(), SOON).toBe('');
  });

  test('the provider’s contact takes it and records the outcome, in Swedish', async () => {
    const page = await portal.visitAs(FINNVERA);
    await page.goto(`${portal.url}/sv/referrals`);
    await page.getByRole('row', { name: new RegExp(WORDS) }).getByRole('link', { name: 'Rautakarkku Oy' }).click();
    await page.getByText(reference).waitFor();
    await page.getByRole('button', { name: 'Jag tar över' }).click();
    await page.getByLabel(/När kan ni träffas/).fill('to 3.12. kl. 9–11');
    await page.getByRole('button', { name: 'Ta över' }).click();
    await page.getByText('Ärendet är nu hos er.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('done');
    await page.getByRole('button', { name: 'Anteckna resultatet' }).click();
    await page.getByRole('button', { name: 'Spara resultatet' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: 'Företaget fick hjälp' }).check();
    await page.getByLabel(/Kort: vad gjordes/).fill('Garantin är beviljad.');
    await page.getByRole('button', { name: 'Spara resultatet' }).click();
    await page.getByText('Resultatet har antecknats.').waitFor();
    expect(await stateOf(reference)).toBe('COMPLETED');
  });

  test('the company confirms by the link of its mail, on a phone', async () => {
    await expect.poll(async () => (await portal.mailsTo(COMPANY)).some(({ text }) => text.includes('/confirm/')), SOON).toBe(true);
    const address = linkIn((await portal.mailsTo(COMPANY)).find(({ text }) => text.includes('/confirm/'))!.text).replace(/^https?:\/\/[^/]+/, portal.url);
    const page = await portal.visit(PHONE);
    for (let visits = 0; visits < 2; visits++) {
      await page.goto(address);
      await page.getByText('Garantin är beviljad.').first().waitFor();
    }
    expect(await stateOf(reference)).toBe('COMPLETED');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await page.getByRole('link', { name: 'Valitse, auttoiko palvelu' }).waitFor();
    await page.getByRole('radio', { name: 'Kyllä, auttoi' }).check();
    await page.getByRole('group', { name: 'Oliko palvelu sinuun yhteydessä?' }).getByRole('radio', { name: 'Kyllä' }).check();
    await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await page.getByRole('heading', { name: 'Kiitos vastauksestasi' }).waitFor();
    expect(await stateOf(reference)).toBe('CONFIRMED');
    await expectAccessible(page);
    await page.goto(address);
    await page.getByRole('heading', { name: 'Linkki on käytetty' }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe('the proposals of the form', () => {
  const write = async (page: Page, words: string): Promise<void> => {
    await page.goto(`${portal.url}/fi/referrals/new`);
    await page.getByRole('combobox', { name: 'Yritys' }).fill('rautak');
    await page.getByRole('option', { name: /Rautakarkku/ }).click();
    await page.getByLabel('Mitä yritys tarvitsee?').fill(words);
  };

  test('are called what they are where nothing seems to fit', async () => {
    const page = await portal.visitAs(ADVISER);
    await write(page, 'koirani on kipeä ja tarvitsee leikkauksen');
    await page.getByRole('status').getByText(/^Mikään palvelu ei näytä sopivan tähän/).waitFor();
    expect(new Set(await page.locator('.choice .fit .tag:first-child').allTextContents())).toEqual(new Set(['Voi auttaa']));
    await page.locator('details[open]').getByRole('combobox', { name: 'Palvelun nimi' }).waitFor();
    await page.locator('.choice', { hasText: 'Voi auttaa' }).first().click();
    await expectAccessible(page);
  });

  test('count only what fits, and say which municipality was searched', async () => {
    const page = await portal.visitAs(ADVISER);
    await write(page, 'Tarvitsemme tontin hallille Porista');
    await page.getByRole('status').getByText('Teksti mainitsee kunnan Pori:').waitFor();
    const fitting = await page.locator('.choice .tag', { hasText: /^Sopii/ }).count();
    expect(fitting).toBeGreaterThan(0);
    await page.getByRole('status').getByText(new RegExp(`^${fitting} sopiva`)).waitFor();
  });
});

describe('a referral that comes back', () => {
  let address = '';

  test('leaves the provider a receipt without the company', async () => {
    const adviser = await portal.visitAs(ADVISER);
    await refer(adviser, { words: 'Tarvitsemme takauksen pakettiauton lainalle tänä vuonna' });
    await adviser.getByRole('button', { name: 'Lähetä' }).click();
    const reference = await sentReference(adviser);
    address = (await adviser.getByRole('link', { name: 'Katso ohjaus' }).getAttribute('href'))!;

    const page = await portal.visitAs(FINNVERA);
    await page.goto(portal.url + address);
    await page.getByRole('button', { name: 'Palautan' }).click();
    await page.getByRole('radio', { name: 'Muu syy' }).check();
    await page.getByRole('button', { name: 'Palauta', exact: true }).click();
    await page.getByRole('link', { name: 'Kerro syy omin sanoin' }).waitFor();
    await page.getByLabel(/Kerro lisää yritysneuvojalle/).fill('Summa on liian pieni meille.');
    await page.getByRole('button', { name: 'Palauta', exact: true }).click();
    await page.getByRole('heading', { name: `Kuitti ${reference}` }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Rautakarkku|Lehtokari|pakettiauton/);
    await page.reload();
    await page.getByRole('heading', { name: `Kuitti ${reference}` }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Rautakarkku|Lehtokari|pakettiauton/);
  });

  test('shows the adviser the next best services, and one press begins the new referral', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(portal.url + address);
    await page.getByText('Summa on liian pieni meille.').first().waitFor();
    const card = page.getByRole('list', { name: 'Seuraavaksi parhaat palvelut' }).getByRole('article').first();
    const service = await card.getByRole('heading').innerText();
    // Only what somebody wrote explains a service, not the topics of the one that declined.
    const quoted = (await page.getByRole('list', { name: 'Seuraavaksi parhaat palvelut' }).locator('mark').allTextContents()).map((word) => word.toLowerCase());
    const written = 'tarvitsemme takauksen pakettiauton lainalle tänä vuonna';
    expect(quoted.filter((word) => !written.includes(word))).toEqual([]);
    await card.getByRole('link', { name: 'Ohjaa tähän' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Yritys' }).inputValue(), SOON).toBe('Rautakarkku Oy');
    await expect.poll(() => page.getByLabel('Viesti palvelulle').inputValue()).toContain('pakettiauton');
    await page.getByRole('radio', { name: service, checked: true }).waitFor();
    // A consent holds for one service: the new one is asked for.
    await expect.poll(() => page.getByRole('radio', { name: 'Puhelimessa' }).isChecked()).toBe(false);
  });
});

describe('nothing that was typed is lost', () => {
  test('where the consent is missing; a draft needs none', async () => {
    const page = await portal.visitAs(ADVISER);
    await refer(page, { consent: false });
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.getByRole('alert').getByRole('link', { name: /Miten suostumus annettiin/ }).waitFor();
    await expect.poll(() => page.getByLabel('Viesti palvelulle').inputValue()).toBe(WORDS);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tallenna luonnoksena' }).click();
    await page.getByRole('button', { name: 'Lähetä palvelulle' }).click();
    await page.getByRole('radio', { name: 'Tapaamisessa' }).check();
    await page.getByRole('button', { name: 'Lähetä', exact: true }).click();
    await page.getByText('Lähetetty. Palvelu ja yritys saavat viestin.').waitFor();
  });

  test('over a reload, and where the network goes away; sending again refers nobody twice', async () => {
    const page = await portal.visitAs(ADVISER);
    const words = 'Takaus kuorma-auton rahoitukseen, kiireellinen';
    await refer(page, { words });
    await page.reload();
    await expect.poll(() => page.getByLabel('Mitä yritys tarvitsee?').inputValue(), SOON).toBe(words);
    await page.locator('.choice', { hasText: 'Finnvera' }).locator('input:checked').waitFor();
    // The answer to the first try never arrives, although the server has done it.
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('referCompany')) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByLabel('Mitä yritys tarvitsee?').inputValue()).toBe(words);
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await sentReference(page);
    const { rows } = await portal.network.sql.query('select count(*)::int as n from referral where message = $1', [words]);
    expect(rows[0].n).toBe(1);
  });

  test('where the company is new: it is added without leaving the form', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/referrals/new?q=${encodeURIComponent('Haluan perustaa kahvilan')}`);
    await page.getByRole('combobox', { name: 'Yritys' }).fill('Kahvila Kesäheinä');
    await page.getByText('Ei löytynyt').waitFor();
    await page.getByRole('button', { name: 'Lisää uusi yritys' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lisää uusi yritys' });
    await dialog.getByLabel('Y-tunnus').fill('1234567-8');
    await dialog.getByRole('button', { name: 'Lisää yritys' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Y-tunnus').fill('');
    await dialog.getByRole('button', { name: 'Lisää yritys' }).click();
    await page.getByText('Valittu: Kahvila Kesäheinä').waitFor();
    await expect.poll(() => page.getByLabel('Mitä yritys tarvitsee?').inputValue()).toBe('Haluan perustaa kahvilan');
  });
});

describe.each([
  ['a phone', PHONE, 0],
  ['a desk', DESK, 1],
] as const)('on %s every page is accessible and never scrolls sideways', (_name, size, shift) => {
  const ids: Record<string, string> = {};
  const one = async (status: string, organisation: string) =>
    (
      await portal.network.sql.query(
        `select r.id, r.company_id from referral r join organisation o on o.id = r.organisation_id where r.status = $1 and ($2 = '' or o.slug = $2) and r.municipality_code = '790' order by r.id limit 1`,
        [status, organisation],
      )
    ).rows[0];
  beforeAll(async () => {
    const [sent, accepted, declined, draft] = [await one('SENT', 'finnvera'), await one('ACCEPTED', ''), await one('DECLINED', 'finnvera'), await one('DRAFT', '')];
    Object.assign(ids, { sent: sent.id, accepted: accepted.id, declined: declined.id, draft: draft.id, company: sent.company_id });
  });

  const visits: [string, string, () => string[]][] = [
    ['the adviser', ADVISER, () => ['referrals', 'referrals?view=done', 'referrals/new', `referrals/new?company=${ids.company}`, `referrals/${ids.declined}`, `referrals/${ids.draft}`, `referrals/${ids.accepted}`, 'companies', 'companies?q=zzz', `companies/${ids.company}`]],
    ['the contact', FINNVERA, () => ['referrals', 'referrals?view=back', `referrals/${ids.sent}`, `referrals/${ids.declined}`, `referrals/${ids.draft}`]],
    ['the company', COMPANY, () => ['referrals', 'referrals/new']],
    ['a visitor', '', () => ['referrals', `referrals/${ids.sent}`, 'confirm/nothing']],
  ];
  const inEachLanguage = visits.flatMap(([who, email, paths]) => ['fi', 'sv', 'en'].map((language, turn) => [who, language, email, paths, turn + shift] as const));
  test.each(inEachLanguage)('for %s, in %s', async (_who, language, email, paths, turn) => {
    const page = email ? await portal.visitAs(email, size) : await portal.visit(size);
    for (const [index, path] of paths().entries()) {
      await page.goto(`${portal.url}/${language}/${path}`);
      await page.locator('main h1').waitFor();
      await expect.poll(() => page.locator('.skeleton').count(), SOON).toBe(0);
      await expectNoSidewaysScroll(page);
      // Long words differ by language, the structure does not: axe, which takes seconds, sees each page once per size, in turn in each language.
      if ((index + turn) % 3 === 0) await expectAccessible(page);
    }
  });
});
