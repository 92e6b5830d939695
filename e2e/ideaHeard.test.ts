import { beforeAll, describe, expect, test } from 'vitest';
import { demoId } from '../api/src/seed/ids.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const PEHULA = demoId('campaign', 'pehula');

let need: { id: string; title: string; company: string; owner: string; event: string };

/** A need of Sastamala that was heard at an event open to all, of a company that has people. */
beforeAll(async () => {
  const { rows } = await portal.network.sql.query(`
    select n.id, n.title, c.name as company, p.email as owner, e.title ->> 'fi' as event from need n join company c on c.id = n.company_id join event e on e.id = n.event_id and not e.network_only
    join membership m on m.company_id = c.id and m.role = 'ENTREPRENEUR' join person p on p.id = m.person_id
    where n.municipality_code = '790' and n.status <> 'DROPPED' and e.status not in ('DRAFT', 'CANCELLED') order by n.id limit 1`);
  need = rows[0];
});

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('a need heard at a coffee', () => {
  test('becomes an idea with the company’s consent, without its name, and leads to it only who may know', async () => {
    const page = await portal.visitAs(ADVISER, DESK);
    await page.goto(`${portal.url}/fi/needs/${need.id}`);
    await heading(page, need.title);
    await page.getByRole('link', { name: 'Julkaise ideana' }).click();
    await heading(page, 'Julkaise ideana');
    await expect.poll(() => page.getByLabel('Idea lyhyesti').inputValue()).toBe(need.title);
    await expect.poll(() => page.getByLabel('Mihin kysymykseen idea vastaa?').inputValue()).toBe(PEHULA);
    await expectAccessible(page);
    // Neither the name nor the consent is filled in beforehand.
    await page.getByRole('button', { name: 'Julkaise idea' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.error-summary a').count()).toBe(3);
    await page.getByLabel('Idea lyhyesti').fill(`${need.company} kaipaa varastoa`);
    await page.getByLabel('Kerro tarkemmin').fill('Kylmä varasto, jonka alueen yritykset vuokraavat yhdessä.');
    await page.getByLabel('Paikka, jota idea koskee').fill('  pehulantien  risteys');
    await page.getByRole('radio', { name: 'Ei, vain ”Yrittäjä”' }).check();
    await page.getByRole('checkbox', { name: /^Kerro kaikille, missä tämä kuultiin/ }).check();
    await page.getByRole('radio', { name: 'Tapaamisessa' }).check();
    await page.getByLabel('Kuka yrityksessä antoi suostumuksen?').fill('Toimitusjohtaja');
    expect(await page.getByLabel('Milloin?').inputValue()).toBe(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' }).format(new Date()));
    await page.getByRole('button', { name: 'Julkaise idea' }).click();
    await page.locator('.error-summary').getByText('Tekstissä on yrityksen nimi').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Idea lyhyesti').fill('Yhteinen kylmävarasto kuultuna');
    await page.getByRole('button', { name: 'Julkaise idea' }).click();
    await heading(page, 'Yhteinen kylmävarasto kuultuna');
    await page.getByText('Yritys kertoi tämän kunnan neuvojalle').waitFor();
    await page.getByText('Suostumuksen antoi Toimitusjohtaja').waitFor();
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectNoSidewaysScroll(page);

    await page.locator('main').getByRole('link', { name: need.title, exact: true }).click();
    await heading(page, need.title);
    await expect.poll(() => page.locator('main').getByRole('link', { name: 'Yhteinen kylmävarasto kuultuna' }).count()).toBe(2);
    expect(await page.getByRole('link', { name: 'Julkaise ideana' }).count()).toBe(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const { rows } = await portal.network.sql.query(`select i.id, m.text from idea i join outbox_mail m on m."to" = $1 and m.subject like '%' || i.title where i.title = 'Yhteinen kylmävarasto kuultuna'`, [need.owner]);
    expect(rows).toHaveLength(1);
    expect(rows[0].text).toContain(`/ideas/idea/${rows[0].id}`);
    const visitor = await portal.visit(PHONE);
    await visitor.goto(`${portal.url}/fi/ideas/idea/${rows[0].id}`);
    await heading(visitor, 'Yhteinen kylmävarasto kuultuna');
    await visitor.getByText('Yritys kertoi tämän kunnan neuvojalle').waitFor();
    expect(await visitor.locator('.page-eyebrow').innerText()).toMatch(/^Yrittäjä/i);
    const seen = await visitor.locator('main').innerText();
    for (const part of [need.company, need.title, 'Toimitusjohtaja']) expect(seen).not.toContain(part);
    await expectAccessible(visitor);
    await expectNoSidewaysScroll(visitor);
  });

  test('can be written at 390 pixels too, and is not offered where nothing collects', async () => {
    const { rows } = await portal.network.sql.query(`select id, title from need where municipality_code = '790' and status = 'OPEN' and id <> $1 order by id limit 1`, [need.id]);
    const page = await portal.visitAs(ADVISER, PHONE);
    await page.goto(`${portal.url}/sv/needs/${rows[0].id}/publish`);
    await heading(page, 'Publicera som idé');
    await page.getByLabel('Idén i korthet').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const { rows: days } = await portal.network.sql.query('select discuss_from::text as day from campaign where id = $1', [PEHULA]);
    await portal.network.sql.query('update campaign set discuss_from = collect_from where id = $1', [PEHULA]);
    await page.reload();
    await heading(page, 'Behovet kan inte publiceras nu');
    expect(await page.getByRole('button', { name: 'Publicera idén' }).count()).toBe(0);
    await portal.network.sql.query('update campaign set discuss_from = $2 where id = $1', [PEHULA, days[0].day]);
  });
});

describe('the ideas of a campaign', () => {
  test('are found by the places that they name, and the address keeps the place', async () => {
    const page = await portal.visit(PHONE);
    await page.goto(`${portal.url}/fi/ideas/${PEHULA}`);
    const place = page.getByRole('group', { name: 'Paikka' }).getByRole('button', { name: /^Pehulantien risteys \(\d+\)$/ });
    await page.getByRole('button', { name: /^Rajaa/ }).click();
    await place.waitFor();
    await place.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('Pehulantien risteys');
    await page.getByText('2 ideaa', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Lounaspaikka, joka avautuu aamukuudelta' }).waitFor();
    await page.getByRole('link', { name: 'Yhteinen kylmävarasto kuultuna' }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.reload();
    await page.getByText('2 ideaa', { exact: true }).waitFor();
    await page.setViewportSize(DESK);
    expect(await place.getAttribute('aria-pressed')).toBe('true');
    await expectNoSidewaysScroll(page);
    await place.click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('lead to following a topic, from the filter and from an idea that has it', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/ideas/${PEHULA}`);
    const topics = page.getByLabel('Aihe').getByRole('option');
    await topics.nth(1).waitFor({ state: 'attached' });
    const [name] = (await topics.nth(1).textContent())!.split(' (');
    await page.getByLabel('Aihe').selectOption({ index: 1 });
    await page.getByRole('button', { name: `Seuraa aihetta ${name}` }).click();
    await page.getByRole('button', { name: `Lopeta aiheen ${name} seuraaminen` }).waitFor();
    expect((await portal.network.sql.query("select t.name ->> 'fi' as name from idea_follow f join topic t on t.code = f.topic_code join person p on p.id = f.person_id where p.email = $1", [ADVISER])).rows.map((row) => row.name)).toContain(name);
    await expectAccessible(page);
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('button', { name: `Lopeta aiheen ${name} seuraaminen` }).click();
    await page.getByRole('button', { name: `Seuraa aihetta ${name}` }).waitFor();
    await expectNoSidewaysScroll(page);
  });
});
