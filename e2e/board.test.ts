import { describe, expect, test } from 'vitest';
import { make } from '../api/src/test/make.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const HEAD = 'markku.siurola@esimerkki.example';
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

const settled = async (page: Page) => {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
};
const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await settled(page);
};
const expectFits = async (page: Page) => {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
};
/** How often a finger or a mouse has pressed something on the page since it was opened. */
const countPresses = async (page: Page) => {
  await page.evaluate(() => {
    (window as unknown as { presses: number }).presses = 0;
    addEventListener('pointerdown', () => (window as unknown as { presses: number }).presses++, { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { presses: number }).presses);
};
/** On a phone the list begins with five. */
const FEW = 5;
const query = (page: Page) => new URL(page.url()).searchParams;
const OPEN = 'query ($d: ID, $f: NeedFilter) { needs(department: $d, statuses: [OPEN, ACKNOWLEDGED], filter: $f, order: ANSWER_DUE, first: 50) { totalCount edges { node { title overdueSince } } } }';

async function department(): Promise<string> {
  return (await portal.network.sql.query("select id from department where municipality_code = '790' and key = 'technical'")).rows[0].id;
}
async function waiting(filter: object | null = null): Promise<{ totalCount: number; titles: string[]; late: number }> {
  const { needs } = await (await portal.network.as(HEAD)).ask(OPEN, { d: await department(), f: filter });
  const nodes: { title: string; overdueSince: string | null }[] = needs.edges.map(({ node }: { node: never }) => node);
  return { totalCount: needs.totalCount, titles: nodes.map(({ title }) => title), late: nodes.filter(({ overdueSince }) => overdueSince).length };
}

describe('a department head', () => {
  test('sees what waits today, what is late first, and answers it in three clicks without leaving the list', async () => {
    const { totalCount, titles, late } = await waiting();
    expect(late).toBeGreaterThan(0);
    const page = await portal.visitAs(HEAD);
    await open(page, '/fi/needs');
    const today = page.getByRole('navigation', { name: 'Vastattavana nyt' });
    await expect.poll(() => today.getByRole('link', { name: 'Odottaa vastausta' }).innerText()).toMatch(new RegExp(`^${totalCount}\\s`));
    await expect.poll(() => today.getByRole('link', { name: 'Vastaus myöhässä' }).innerText()).toMatch(new RegExp(`^${late}\\s`));
    const cards = page.locator('#list .card');
    expect(await cards.locator('.card-title').allInnerTexts()).toEqual(titles.slice(0, 20));
    expect(await cards.first().getByText('myöhässä').isVisible()).toBe(true);
    await expectFits(page);

    const presses = await countPresses(page);
    await page.getByRole('button', { name: `Vastaa: ${titles[0]}`, exact: true }).click();
    const form = page.getByRole('group', { name: `Vastaa: ${titles[0]}`, exact: true });
    await form.getByRole('radio', { name: 'Tämä tehdään' }).check();
    await form.getByLabel('Mitä teette?').fill('Rakennamme sen kesän aikana.');
    await form.getByLabel('Valmista viimeistään').fill(inAYear);
    await expectFits(page);
    await form.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await page.getByText('Vastaus on lähetetty yritykselle ja yritysneuvojalle').waitFor();
    expect(await presses()).toBe(3);
    await page.getByText(`Vastattu: ${titles[0]}`).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('done');
    await expect.poll(() => cards.locator('.card-title').allInnerTexts()).toEqual(titles.slice(1, 21));
    await expect.poll(() => today.getByRole('link', { name: 'Odottaa vastausta' }).innerText()).toMatch(new RegExp(`^${totalCount - 1}\\s`));
    await expectFits(page);
  });

  test('opens what is late alone by its number, and the numbers follow what the list is narrowed to', async () => {
    const { late } = await waiting();
    const decided = await waiting({ certainties: ['DECIDED'] });
    const page = await portal.visitAs(HEAD, PHONE);
    await open(page, '/fi/needs');
    const today = page.getByRole('navigation', { name: 'Vastattavana nyt' });
    const number = (name: string) => today.getByRole('link', { name }).innerText();
    await today.getByRole('link', { name: 'Vastaus myöhässä' }).click();
    await expect.poll(() => query(page).get('view')).toBe('late');
    const cards = page.locator('#list .card');
    await expect.poll(() => cards.count()).toBe(Math.min(late, FEW));
    await open(page, '/fi/needs?certainty=DECIDED&view=late');
    await page.getByRole('button', { name: 'Tallenna näkymä' }).click();
    await page.getByLabel('Näkymän nimi').fill('Myöhässä');
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Näkymä Myöhässä on tallennettu.').waitFor();
    await open(page, '/fi/needs');
    await page.getByRole('link', { name: 'Myöhässä', exact: true }).click();
    await expect.poll(() => [query(page).get('view'), query(page).get('certainty')]).toEqual(['late', 'DECIDED']);
    await open(page, '/fi/needs?certainty=DECIDED');
    await expect.poll(() => number('Odottaa vastausta')).toMatch(new RegExp(`^${decided.totalCount}\\s`));
    await expect.poll(() => number('Vastaus myöhässä')).toMatch(new RegExp(`^${decided.late}\\s`));
  });

  test('narrows by industry and certainty, keeps the view, comes back by it in another browser, and removes it', async () => {
    const filter = { industries: ['C'], certainties: ['DECIDED'] };
    const { titles } = await waiting(filter);
    expect(titles.length).toBeGreaterThan(0);
    const page = await portal.visitAs(HEAD);
    await open(page, '/sv/needs');
    await page.getByLabel('Säkerhet', { exact: true }).selectOption({ label: 'Beslutat' });
    await page.getByLabel('Bransch', { exact: true }).selectOption('C');
    await expect.poll(() => [query(page).get('certainty'), query(page).get('industry')]).toEqual(['DECIDED', 'C']);
    await page.waitForLoadState('networkidle');
    const cards = page.locator('#list .card .card-title');
    await expect.poll(() => cards.allInnerTexts()).toEqual(titles);
    const chips = page.getByRole('list', { name: 'Avgränsningar' });
    expect(await chips.getByRole('link').count()).toBe(3);
    await expectFits(page);
    await page.getByRole('button', { name: 'Spara vyn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Vyns namn').fill('Industrins beslutade');
    await expectFits(page);
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Vyn Industrins beslutade har sparats.').waitFor();
    await expectFits(page);

    const again = await portal.visitAs(HEAD, PHONE);
    await open(again, '/sv/needs');
    await again.getByRole('link', { name: 'Industrins beslutade' }).click();
    await again.waitForLoadState('networkidle');
    await expect.poll(() => again.locator('#list .card .card-title').allInnerTexts()).toEqual(titles.slice(0, FEW));
    await expect.poll(() => again.getByLabel('Säkerhet', { exact: true }).inputValue()).toBe('DECIDED');
    await again.getByRole('list', { name: 'Avgränsningar' }).getByRole('link', { name: 'Ta bort: Beslutat' }).click();
    await expect.poll(() => query(again).get('certainty')).toBeNull();
    expect(query(again).get('industry')).toBe('C');
    await again.getByRole('link', { name: 'Ta bort avgränsningen' }).click();
    await expect.poll(() => query(again).get('industry')).toBeNull();
    await again.getByRole('button', { name: 'Ta bort vyn Industrins beslutade' }).click();
    await again.getByText('Vyn Industrins beslutade har tagits bort.').waitFor();
    await expect.poll(() => again.getByRole('link', { name: 'Industrins beslutade' }).count()).toBe(0);
    await expectFits(again);
  });

  test('reads on a phone first what matters most, and the rest at one press', async () => {
    const { totalCount, titles } = await waiting();
    const page = await portal.visitAs(HEAD, PHONE);
    await open(page, '/sv/needs');
    const cards = page.locator('#list .card .card-title');
    expect(await cards.allInnerTexts()).toEqual(titles.slice(0, FEW));
    const sums = page.getByRole('table', { name: /Hur mycket sammanlagt/ });
    expect(await sums.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4500);
    await page.getByText('Hur mycket sammanlagt?').click();
    await sums.waitFor();
    await page.getByText(`${FEW} av ${totalCount} visas`).waitFor();
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await expect.poll(() => cards.allInnerTexts()).toEqual(titles.slice(0, 20));
    await expectFits(page);
  });

  test('keeps what is being written when somebody else answers first', async () => {
    const page = await portal.visitAs(HEAD, PHONE);
    await open(page, '/fi/needs');
    const title = await page.locator('#list .card .card-title').last().innerText();
    await page.getByRole('button', { name: `Vastaa: ${title}`, exact: true }).click();
    const form = page.getByRole('group', { name: `Vastaa: ${title}`, exact: true });
    await form.getByRole('radio', { name: 'Tämä ei ole mahdollista' }).check();
    await form.getByLabel('Miksi ei?').fill('Tila on vuokrattu.');
    const { rows } = await portal.network.sql.query('select id from need where title = $1', [title]);
    const faster = await make(portal.network.sql).someone('HEAD', { department_id: await department() });
    await (await portal.network.as(faster)).ask('mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { id } }', { input: { need: rows[0].id, kind: 'NOT_POSSIBLE', text: 'Toinen ehti.' } });
    await form.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await form.getByRole('button', { name: 'Näytä tilanne nyt' }).waitFor();
    expect(await form.getByLabel('Miksi ei?').inputValue()).toBe('Tila on vuokrattu.');
    await expectFits(page);
    await form.getByRole('button', { name: 'Näytä tilanne nyt' }).click();
    await form.getByText('Toinen ehti.').waitFor();
  });

  test('does not find by a filter what a card hides, and never gets the name', async () => {
    const company = await make(portal.network.sql).company({ name: 'Erämaan Piilo Oy', place: 'Erämaa', industry_code: '05', size_class: 'LARGE' });
    const need = { company, topic: 'plots', title: 'Tontti erämaasta', words: 'Kauas muista.', language: 'FI', windowFrom: inAYear, windowTo: inAYear, certainty: 'DECIDED', departments: [await department()] };
    await (await portal.network.as(ADVISER)).ask('mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id } }', { input: need });
    const page = await portal.visitAs(HEAD, PHONE);
    const answers: string[] = [];
    page.on('response', async (response) => {
      if (response.url().includes('/graphql')) answers.push(await response.text().catch(() => ''));
    });
    await open(page, '/fi/needs');
    await page.getByRole('button', { name: 'Näytä lisää' }).click();
    await page.getByRole('link', { name: need.title, exact: true }).waitFor();
    expect(await page.getByLabel('Paikka', { exact: true }).locator('option', { hasText: 'Erämaa' }).count()).toBe(0);
    for (const filter of ['place=Er%C3%A4maa', 'size=LARGE', 'industry=05', 'industry=B']) {
      await open(page, `/fi/needs?${filter}`);
      await page.getByRole('list', { name: 'Rajaukset' }).waitFor();
      expect(await page.getByRole('link', { name: need.title, exact: true }).count()).toBe(0);
      answers.push(await page.content());
    }
    await expectFits(page);
    expect(answers.filter((answer) => answer.includes('Erämaan Piilo'))).toEqual([]);
  });
});

test('an adviser narrows the board of the municipality alike, and has no button to answer for a department', async () => {
  const page = await portal.visitAs(ADVISER);
  await open(page, '/fi/needs?size=SMALL');
  await page.getByText('Kuinka paljon yhteensä, ja kuinka varmaa se on.').waitFor();
  expect(await page.locator('#list .card').count()).toBeGreaterThan(0);
  expect(await page.locator('#list').getByRole('button', { name: /^Vastaa: / }).count()).toBe(0);
  await expectFits(page);
});
