import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const HEAD = 'markku.siurola@esimerkki.example';
const ADVISER = 'riikka.valkeapaa@esimerkki.example';

/** Quarters from now, as `input[type=date]` takes them. */
const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
};

/** A need of the technical services of Sastamala that nobody has answered, written down by an adviser for a company that has people. */
async function unanswered(): Promise<{ id: string; title: string; owner: string }> {
  const { rows } = await portal.network.sql.query(`
    select n.id, n.title, p.email as owner from need n
    join need_departments nd on nd.need_id = n.id join department d on d.id = nd.department_id and d.key = 'technical' and d.municipality_code = '790'
    join membership m on m.company_id = n.company_id and m.role = 'ENTREPRENEUR' join person p on p.id = m.person_id
    where n.status = 'OPEN' and n.source <> 'COMPANY' order by n.window_from, n.id limit 1`);
  return rows[0];
}

describe('a department head', () => {
  test('sees the coming quarters of the own department and answers a need in three clicks; adviser and company see it and get mail', async () => {
    const need = await unanswered();
    const page = await portal.visitAs(HEAD);
    await open(page, '/fi/needs');
    await expect.poll(() => page.locator('.page-eyebrow').textContent()).toBe('Tekniset palvelut');
    const board = page.getByRole('table', { name: /Kuinka monta tarvetta/ });
    expect(await board.locator('caption').textContent()).toContain('Kuinka monta tarvetta');
    expect(await board.locator('thead th').count()).toBe(6);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.getByRole('link', { name: need.title, exact: true }).click();
    await page.getByRole('heading', { name: need.title, level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Tämä tehdään' }).check();
    await page.getByLabel('Mitä teette?').fill('Hoidamme asian kevään aikana, ja soitamme ennen töiden alkua.');
    await page.getByLabel('Valmista viimeistään').fill(inAYear);
    await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await page.getByText('Vastaus on lähetetty yritykselle ja yritysneuvojalle').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('done');
    await expect.poll(() => page.getByRole('button', { name: 'Lähetä vastaus' }).count()).toBe(0);
    await expectAccessible(page);

    for (const reader of [ADVISER, need.owner]) {
      const seen = await portal.visitAs(reader, PHONE);
      await open(seen, `/fi/needs/${need.id}`);
      await seen.getByText('Hoidamme asian kevään aikana').waitFor();
      await seen.getByRole('heading', { name: /^Kyllä, valmista viimeistään/ }).waitFor();
      await expectNoSidewaysScroll(seen);
    }
    const { rows } = await portal.network.sql.query(`select "to" as reader from outbox_mail where text like '%' || $1 || '%' and text like '%Hoidamme asian%'`, [need.id]);
    const readers = rows.map(({ reader }) => reader);
    expect(readers).toContain(need.owner);
    expect(readers.length).toBeGreaterThanOrEqual(2);
  });

  test('keeps what was written when something is missing', async () => {
    const need = await unanswered();
    const page = await portal.visitAs(HEAD, PHONE);
    await open(page, `/sv/needs/${need.id}`);
    await page.getByLabel('Ditt svar').fill('Vi kan tyvärr inte');
    await page.getByRole('button', { name: 'Skicka svaret' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Kontrollera' });
    await summary.waitFor();
    await expect.poll(() => page.getByLabel('Ditt svar').inputValue()).toBe('Vi kan tyvärr inte');
    await page.getByRole('radio', { name: 'Det här är inte möjligt' }).check();
    await expect.poll(() => page.getByLabel('Varför inte?').inputValue()).toBe('Vi kan tyvärr inte');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('opens just the needs that a number of the board counts, by keyboard', async () => {
    const page = await portal.visitAs(HEAD, PHONE);
    await open(page, '/en/needs');
    const cell = page.getByRole('table').first().locator('tbody td a').first();
    const count = Number(await cell.textContent());
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Narrowed to: /).waitFor();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.locator('#list .card').count()).toBe(Math.min(count, 5));
    expect(new URL(page.url()).searchParams.get('quarter')).toMatch(/^\d{4}-\d\d-01$/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('never gets the name or contacts of a company that did not allow it, on the page or from the API', async () => {
    const { rows } = await portal.network.sql.query(`
      select n.id, c.name as company, p.name, p.email, p.phone from need n
      join need_departments nd on nd.need_id = n.id join department d on d.id = nd.department_id and d.key = 'technical' and d.municipality_code = '790'
      join company c on c.id = n.company_id join membership m on m.company_id = c.id join person p on p.id = m.person_id
      where not n.name_shown and not exists (
        select 1 from need o join need_departments od on od.need_id = o.id where o.company_id = n.company_id and od.department_id = d.id and o.name_shown)`);
    expect(rows.length).toBeGreaterThan(3);
    const secrets = new Set(rows.flatMap(({ company, name, email, phone }) => [company, name, email, phone].filter(Boolean)));
    const page = await portal.visitAs(HEAD);
    const answers: string[] = [];
    page.on('response', async (response) => {
      if (response.url().includes('/graphql')) answers.push(await response.text().catch(() => ''));
    });
    const paths = ['/fi/needs', ...['waiting', 'answered', 'current', 'ended'].map((view) => `/fi/needs?view=${view}`), ...new Set(rows.map(({ id }) => `/fi/needs/${id}`))];
    for (const path of paths) {
      await open(page, path);
      answers.push(await page.content());
    }
    expect(answers.length).toBeGreaterThan(paths.length);
    expect([...secrets].filter((secret) => answers.some((answer) => answer.includes(secret)))).toEqual([]);
    expect(answers.some((answer) => answer.includes('Nimeä ei näytetä, koska yritykseltä ei ole siihen lupaa'))).toBe(true);
  });
});

test('a company takes its name back after the answer, and the department no longer reads it', async () => {
  const { rows } = await portal.network.sql.query(`
    select n.id, n.title, c.id as company, c.name from need n join company c on c.id = n.company_id
    join need_departments nd on nd.need_id = n.id join department d on d.id = nd.department_id and d.key = 'technical' and d.municipality_code = '790'
    where n.name_shown and n.status = 'ANSWERED' order by n.id limit 1`);
  const [{ id, company, name }] = rows;
  const head = await portal.visitAs(HEAD, PHONE);
  await open(head, `/en/companies/${company}`);
  await head.getByRole('heading', { name, level: 1 }).waitFor();
  for (const title of ['People and roles', 'Referrals']) expect(await head.getByRole('heading', { name: title }).count()).toBe(0);
  await expectAccessible(head);
  await expectNoSidewaysScroll(head);

  const adviser = await portal.visitAs(ADVISER, PHONE);
  await open(adviser, `/sv/needs/${id}`);
  await adviser.getByRole('button', { name: 'Dölj namnet för avdelningen' }).click();
  const dialog = adviser.getByRole('dialog');
  await dialog.getByText(/ser inte längre vilket företags behov/).waitFor();
  await expectAccessible(adviser);
  await dialog.getByRole('button', { name: 'Dölj namnet för avdelningen' }).click();
  await adviser.getByText('Företagets namn syns inte längre för avdelningen').waitFor();
  await expect.poll(() => adviser.getByRole('button', { name: 'Dölj namnet för avdelningen' }).count()).toBe(0);
  await expectNoSidewaysScroll(adviser);

  await open(head, `/en/needs/${id}`);
  await head.getByText(/The name is not shown, because the company has not given leave for it/).waitFor();
  expect(await head.content()).not.toContain(name);
});

test('a head whose promised day has passed promises another one', async () => {
  const { id } = await unanswered();
  await portal.network.sql.query("update need set status = 'ACKNOWLEDGED', acknowledged_at = now() - interval '20 days', answer_promised_on = current_date - 5 where id = $1", [id]);
  const page = await portal.visitAs(HEAD, PHONE);
  await open(page, `/fi/needs/${id}`);
  await page.getByText(/Lupasit vastata viimeistään/).waitFor();
  await page.getByRole('button', { name: 'Lupaa uusi päivä' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vastaan viimeistään').fill(inAYear);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lähetä lupaus' }).click();
  await page.getByText('Lupaus on lähetetty yritykselle ja yritysneuvojalle').waitFor();
  expect((await portal.network.sql.query('select answer_promised_on::text as day from need where id = $1', [id])).rows).toEqual([{ day: inAYear }]);
});

describe('an adviser', () => {
  test('records a need of a company, and the department that answers its topic has it on its board', async () => {
    const page = await portal.visitAs(ADVISER);
    await open(page, '/fi/needs');
    await page.getByRole('link', { name: 'Kirjaa tarve' }).click();
    await page.getByRole('combobox', { name: 'Yritys' }).fill('Termoh');
    await page.getByRole('option', { name: /Termohäijä/ }).click();
    await page.getByText('Valittu:').waitFor();
    await page.getByLabel('Mihin tarve liittyy?').selectOption({ label: 'Toimitilat' });
    await expect.poll(() => page.getByRole('checkbox', { name: 'Tekniset palvelut' }).isChecked()).toBe(true);
    await page.getByLabel('Tarve yhdellä rivillä').fill('Varasto talveksi');
    const hint = page.getByText('Tekstissä näyttää olevan katuosoite');
    await page.getByLabel('Yrityksen omin sanoin').fill('Piha on osoitteessa Puistokatu 12.');
    await hint.waitFor();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Kyllä, nimi saa näkyä' }).check();
    await expect.poll(() => hint.count()).toBe(0);
    await page.getByLabel('Yrityksen omin sanoin').fill('Soita 040 123 4567.');
    await page.getByText('Tekstissä näyttää olevan puhelinnumero tai sähköpostiosoite').waitFor();
    await page.getByLabel('Yrityksen omin sanoin').fill('Pihalla ei voi pitää.');
    await page.getByRole('radio', { name: 'Todennäköinen' }).check();
    await page.getByRole('radio', { name: 'Ei, tai yritykseltä ei ole kysytty' }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Kirjaa tarve' }).click();
    await page.getByText('Tarve on kirjattu', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Varasto talveksi' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Ohjaa palveluun' }).getAttribute('href')).toMatch(/^\/fi\/referrals\/new\?company=.+&need=.+&q=/);

    const head = await portal.visitAs(HEAD);
    await open(head, '/fi/needs');
    await head.getByRole('link', { name: 'Varasto talveksi' }).waitFor();
  });
});

test('whoever is not signed in is told who sees needs, and comes back after signing in', async () => {
  for (const size of [PHONE, DESK]) {
    const page = await portal.visit(size);
    await open(page, '/sv/needs/new');
    await expect.poll(() => page.locator('main').getByRole('link', { name: 'Logga in' }).getAttribute('href')).toBe('/sv/sign-in?returnTo=%2Fsv%2Fneeds%2Fnew');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
