import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();

const JOUNI = 'jouni.alhoranta@esimerkki.example';
const ANNIKA = 'annika.sjostrand@esimerkki.example';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
const TITLES = { fi: 'Mitä yrityksesi tarvitsee?', sv: 'Vad behöver ditt företag?', en: 'What does your business need?' };

/** The next coffee with free seats, and one that is full with a queue: found in the data, not by a name. */
async function coffee(kind: 'free' | 'queued'): Promise<{ id: string; title: string; free: number }> {
  const { rows } = await portal.network.sql.query<{ id: string; title: string; free: number }>(
    `select e.id, e.title->>'fi' as title, (e.capacity - coalesce(sum(r.party_size) filter (where r.status in ('CONFIRMED', 'OFFERED')), 0))::int as free
     from event e left join registration r on r.event_id = e.id
     where e.status = 'PUBLISHED' and not e.network_only and e.starts_at > now() + interval '2 days'
     group by e.id
     having count(*) filter (where r.status = 'WAITLISTED') ${kind === 'queued' ? '> 0' : '= 0'}
        and e.capacity - coalesce(sum(r.party_size) filter (where r.status in ('CONFIRMED', 'OFFERED')), 0) ${kind === 'queued' ? '= 0' : '> 2'}
     order by e.starts_at, e.id limit 1`,
  );
  if (!rows[0]) throw new Error(`The demonstration has no ${kind} coffee.`);
  return rows[0];
}

async function party(event: string, status: string, order: 'queued_at' | 'party_size desc, r.id' = 'queued_at'): Promise<{ id: string; email: string; size: number }> {
  const { rows } = await portal.network.sql.query<{ id: string; email: string; size: number }>(
    `select r.id, p.email, r.party_size as size from registration r join person p on p.id = r.person_id where r.event_id = $1 and r.status = $2 order by ${order} limit 1`,
    [event, status],
  );
  if (!rows[0]) throw new Error(`Nobody is ${status} there.`);
  return rows[0];
}

async function statusOf(registration: string): Promise<string> {
  const { rows } = await portal.network.sql.query<{ status: string }>('select status from registration where id = $1', [registration]);
  return rows[0]!.status;
}

async function newestMailTo(email: string): Promise<{ subject: string; text: string; attachments: { name: string; contentType: string; content: string }[] }> {
  const { rows } = await portal.network.sql.query(`select subject, text, attachments from outbox_mail where "to" = $1 order by created_at desc, id desc limit 1`, [email]);
  if (!rows[0]) throw new Error(`No mail went to ${email}.`);
  return rows[0];
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

/** Goes on by the tabulator until the wanted thing has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedText(page))) return;
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}

describe('an entrepreneur comes to a coffee', () => {
  test('finds it on the front page of a phone, registers, has the mail, cancels', async () => {
    const page = await portal.visitAs(JOUNI, PHONE);
    const { title, id, free } = await coffee('free');
    await page.goto(`${portal.url}/fi`);
    await page.getByRole('link', { name: title }).click();

    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText(`${free} paikkaa vapaana`).first().waitFor();
    await page.locator('.party-size').getByText('2', { exact: true }).click();
    await page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();

    await page.getByRole('heading', { name: 'Paikkasi on varattu' }).waitFor();
    await expect.poll(() => focusedText(page)).toBe('Paikkasi on varattu');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const mail = await newestMailTo(JOUNI);
    expect(mail.subject).toContain(title);
    expect(mail.attachments[0]?.contentType).toContain('text/calendar');
    expect(mail.attachments[0]?.content).toContain('BEGIN:VEVENT');

    await page.getByRole('button', { name: 'Peru ilmoittautuminen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kyllä, peru' }).click();
    await page.getByText('Ilmoittautumisesi on peruttu').waitFor();
    await page.getByText(`${free} paikkaa vapaana`).first().waitFor();
    const { rows } = await portal.network.sql.query(`select status from registration r join person p on p.id = r.person_id where r.event_id = $1 and p.email = $2 and status <> 'CANCELLED'`, [id, JOUNI]);
    expect(rows).toEqual([]);
  });

  test('who cancels at a full coffee lets the first in the queue move up, who takes the seat', async () => {
    const { id } = await coffee('queued');
    const leaving = await party(id, 'CONFIRMED', 'party_size desc, r.id');
    const page = await portal.visitAs(leaving.email, PHONE);
    await page.goto(`${portal.url}/fi/events/${id}`);
    // A party is never split: the first one that fits into the seats moves up.
    const { rows: queue } = await portal.network.sql.query<{ id: string; size: number }>(`select id, party_size as size from registration where event_id = $1 and status = 'WAITLISTED' order by queued_at, id`, [id]);
    const first = queue.find(({ size }) => size <= leaving.size)!;
    await page.getByRole('button', { name: 'Peru ilmoittautuminen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kyllä, peru' }).click();
    await page.getByText('Ilmoittautumisesi on peruttu').waitFor();
    expect(await statusOf(first.id)).toBe('OFFERED');
    const { rows } = await portal.network.sql.query<{ email: string }>('select email from person p join registration r on r.person_id = p.id where r.id = $1', [first.id]);
    const { email } = rows[0]!;
    expect((await newestMailTo(email)).subject).toMatch(/Paikka vapautui|En plats blev ledig/);

    const other = await portal.visitAs(email, PHONE);
    await other.goto(`${portal.url}/fi/events/${id}`);
    await other.getByRole('heading', { name: 'Sinulle vapautui paikka' }).waitFor();
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Ota paikka' }).click();
    await other.getByRole('heading', { name: 'Paikkasi on varattu' }).waitFor();
    await expect.poll(() => focusedText(other)).toBe('Paikkasi on varattu');
    expect(await statusOf(first.id)).toBe('CONFIRMED');
    expect((await newestMailTo(email)).attachments[0]?.content).toContain('BEGIN:VEVENT');
  });

  test('by keyboard alone, in Swedish', async () => {
    const page = await portal.visitAs(ANNIKA);
    const { id } = await coffee('free');
    await page.goto(`${portal.url}/sv/events/${id}`);
    await page.getByRole('heading', { name: 'Anmäl dig' }).waitFor();
    await page.getByRole('radio', { name: '1', exact: true }).waitFor();
    await page.getByRole('radio', { name: '1', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('radio', { name: '2', exact: true }).isChecked()).toBe(true);
    await tabTo(page, /^Anmäl dig$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Din plats är bokad' }).waitFor();
    await expect.poll(() => focusedText(page)).toBe('Din plats är bokad');
    await tabTo(page, /^Avboka$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    // Closed and opened again as fast as fingers go, it is there each time.
    for (let times = 0; times < 10; times++) {
      await page.keyboard.press('Escape');
      await expect.poll(() => focusedText(page), { interval: 1 }).toBe('Avboka');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('heading').waitFor();
    }
    await tabTo(page, /^Ja, avboka$/);
    await page.keyboard.press('Enter');
    await page.getByText('Din anmälan är avbokad').waitFor();
    await expect.poll(() => focusedText(page)).toContain('Din anmälan är avbokad');
    await expectAccessible(page);
  });

  test('a visitor with an account can sign in instead, with the way back', async () => {
    const page = await portal.visit(PHONE);
    const { id } = await coffee('free');
    await page.goto(`${portal.url}/fi/events/${id}`);
    await page.getByRole('link', { name: 'Kirjaudu sisään' }).click();
    await page.waitForURL(/sign-in/);
    expect(new URL(page.url()).searchParams.get('returnTo')).toBe(`/fi/events/${id}`);
  });

  test('two people for the last seat: one has it, the other is told the place in the queue', async () => {
    const { id } = await coffee('free');
    await portal.network.sql.query(
      `update event set capacity = 1 + (select coalesce(sum(party_size), 0) from registration where event_id = $1 and status in ('CONFIRMED', 'OFFERED')) where id = $1`,
      [id],
    );
    const pages = await Promise.all([portal.visitAs(JOUNI, PHONE), portal.visitAs(ANNIKA, PHONE)]);
    for (const page of pages) {
      await page.goto(`${portal.url}/fi/events/${id}`);
      await page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).waitFor();
    }
    await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click()));
    const headings = await Promise.all(
      pages.map(async (page) => {
        const heading = page.locator('.own-place-title');
        await heading.waitFor();
        return (await heading.textContent())?.trim();
      }),
    );
    expect(headings.sort()).toEqual(['Olet jonossa sijalla 1', 'Paikkasi on varattu']);
  });
});

describe('what goes wrong loses nothing', () => {
  test('the network is down: the form says so and keeps what was chosen', async () => {
    const page = await portal.visitAs(JOUNI, PHONE);
    const { id } = await coffee('free');
    await page.goto(`${portal.url}/fi/events/${id}`);
    await page.locator('.party-size').getByText('3', { exact: true }).click();
    await page.getByLabel('Yritys', { exact: true }).selectOption('other');
    await page.getByLabel('Yrityksen nimi').fill('Uusi Kahvila');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();
    await page.locator('.error-summary').waitFor();
    await expect.poll(() => page.getByLabel('Yrityksen nimi').inputValue()).toBe('Uusi Kahvila');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();
    await page.getByText('3 henkilöä, Uusi Kahvila').waitFor();
  });

  test('an address without an event says so', async () => {
    const page = await portal.visit();
    await page.goto(`${portal.url}/fi/events/761dfe19-0000-7000-8000-000000000000`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Tilaisuutta ei löytynyt');
  });
});

test('an adviser sees who comes and who waits, and checks somebody in on the day', async () => {
  const { id } = await coffee('queued');
  // Which coffee is full first depends on the day: whose it is, is asked.
  const { rows: hosts } = await portal.network.sql.query<{ email: string }>(`select p.email from event e join membership m on m.municipality_code = e.municipality_code and m.role = 'ADVISER' join person p on p.id = m.person_id where e.id = $1 order by p.email limit 1`, [id]);
  const page = await portal.visitAs(hosts[0]!.email);
  const address = `${portal.url}/fi/events/${id}`;
  await page.goto(address);
  await page.getByText('Saapuneet merkitään tässä tilaisuuden päivänä.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Paikalla/ }).count()).toBe(0);
  await expectAccessible(page);

  await portal.network.sql.query(`update event set starts_at = now() - interval '5 minutes', ends_at = now() + interval '1 hour' where id = $1`, [id]);
  const guest = await party(id, 'CONFIRMED');
  const { rows: people } = await portal.network.sql.query<{ name: string }>('select name from person where email = $1', [guest.email]);
  await page.goto(address);
  await page.getByRole('button', { name: `Paikalla ${people[0]!.name}` }).click();
  await page.getByRole('row', { name: people[0]!.name }).getByText('Paikalla', { exact: true }).waitFor();
  expect(await statusOf(guest.id)).toBe('ATTENDED');

  const visitor = await portal.visit();
  await visitor.goto(address);
  await visitor.getByRole('heading', { name: 'Ilmoittautuminen on päättynyt' }).waitFor();
  expect(await visitor.getByText(people[0]!.name).count()).toBe(0);
});

describe.each([
  ['phone', PHONE],
  ['desk', DESK],
] as const)('on a %s', (_name, size) => {
  test.each(LANGUAGES)('a visitor finds all pages accessible and fitting, in %s', async (language) => {
    const page = await portal.visit(size);
    const { id } = await coffee('free');
    await page.goto(`${portal.url}/${language}`);
    await page.getByRole('heading', { level: 1, name: TITLES[language] }).waitFor();
    await page.locator('.date-card').first().waitFor();
    await expectGood(page);
    for (const path of ['/events', '/events?time=past', `/events/${id}`]) await lookAt(page, `/${language}${path}`);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
  });

  test.each(LANGUAGES)('an entrepreneur finds all pages accessible and fitting, in %s', async (language) => {
    const page = await portal.visitAs(JOUNI, size);
    const { id } = await coffee('free');
    for (const path of ['', '/my', `/events/${id}`]) await lookAt(page, `/${language}${path}`);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
  });
});

async function lookAt(page: Page, path: string): Promise<void> {
  await page.goto(`${portal.url}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await expectGood(page);
}

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test('a need typed on the front page goes on to its answer with the municipality', async () => {
  const page = await portal.visit(PHONE);
  await page.goto(`${portal.url}/fi`);
  await page.getByLabel('Kerro omin sanoin').fill('lainaa koneeseen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/fi\/find/);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('q'), searchParams.get('municipality')]).toEqual(['lainaa koneeseen', '790']);
});
