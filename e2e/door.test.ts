import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const HOST = 'riikka.valkeapaa@esimerkki.example';
const { encodeQR } = createRequire(import.meta.url)('qr') as typeof import('qr');
let event: string;

interface Party {
  id: string;
  name: string;
  code: string;
}

/** A coffee of Sastamala that has just begun, with its parties by their place in the list. */
beforeAll(async () => {
  const { rows } = await portal.network.sql.query(
    `select e.id from event e join registration r on r.event_id = e.id and r.status = 'CONFIRMED'
     where e.municipality_code = '790' and e.status = 'PUBLISHED' and not e.network_only group by e.id order by count(*) desc, e.id limit 1`,
  );
  event = rows[0].id;
  await portal.network.sql.query("update event set starts_at = now() - interval '5 minutes', ends_at = now() + interval '85 minutes' where id = $1", [event]);
});

async function expected(): Promise<Party[]> {
  const { rows } = await portal.network.sql.query(
    `select r.id, p.name, r.door_code as code from registration r join person p on p.id = r.person_id where r.event_id = $1 and r.status = 'CONFIRMED' order by p.name, r.id`,
    [event],
  );
  return rows;
}

async function came(): Promise<string[]> {
  const { rows } = await portal.network.sql.query(`select coalesce(r.walk_in_name, p.name) as name from registration r left join person p on p.id = r.person_id where r.event_id = $1 and r.status = 'ATTENDED' order by 1`, [event]);
  return rows.map(({ name }) => name);
}

const row = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`${name}.*Merkitse tulleeksi`) });

/** The worker has kept the page: from now on a reload needs no network. */
async function isKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => (await caches.match('/')) !== undefined)).toBe(true);
}

test('without a network hosts check in, reload and add a walk-in; back in it, all arrive once and a second telephone agrees', async () => {
  const [one, two, three] = (await expected()) as [Party, Party, Party];
  const page = await portal.visitAs(HOST, PHONE);
  const other = await portal.visitAs(HOST, PHONE);
  await page.goto(`${portal.url}/fi/events/${event}/door`);
  await row(page, one.name).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await isKept(page);
  await page.context().setOffline(true);
  await row(page, one.name).click();
  await page.getByLabel('Etsi nimellä tai yrityksellä').fill(two.name.slice(0, 6).toLowerCase());
  await row(page, two.name).click();
  await page.getByLabel('Etsi nimellä tai yrityksellä').fill(three.code);
  await page.getByLabel('Etsi nimellä tai yrityksellä').press('Enter');
  await page.getByText('3 merkintää odottaa lähettämistä').waitFor();
  await page.reload();
  await page.getByText('3 merkintää odottaa lähettämistä').waitFor();
  await page.getByRole('button', { name: 'Ilmoittautumatta', exact: true }).click();
  await page.getByLabel('Nimi', { exact: true }).fill('Ville Vieras');
  await page.getByRole('button', { name: 'Lisää paikalle' }).click();
  await page.getByText('4 merkintää odottaa lähettämistä').waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(await came()).toEqual([]);
  await page.context().setOffline(false);
  await expect.poll(came).toEqual([one.name, three.name, two.name, 'Ville Vieras'].sort());
  await page.getByText(/odottaa lähet/i).first().waitFor({ state: 'detached' });
  await other.goto(`${portal.url}/fi/events/${event}/door`);
  await other.getByRole('button', { name: `Kumoa: ${one.name}` }).click();
  await row(other, one.name).waitFor();
  await expect.poll(came).not.toContain(one.name);
  await page.getByRole('button', { name: 'Kumoa: Ville Vieras' }).click();
  await expect.poll(came).toEqual([three.name, two.name].sort());
});

test('the camera reads the code of a ticket', async () => {
  const [guest] = (await expected()) as [Party];
  const page = await portal.visitAs(HOST, PHONE);
  await page.addInitScript(cameraThatShows, encodeQR(guest.code.toUpperCase(), 'raw', { border: 4 }));
  await page.goto(`${portal.url}/fi/events/${event}/door`);
  await row(page, guest.name).waitFor();
  await page.getByRole('button', { name: 'Lue koodi' }).click();
  await page.getByText(`${guest.name}`).and(page.locator('.notice-title')).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Valmis' }).click();
  await page.getByRole('button', { name: `Kumoa: ${guest.name}` }).waitFor();
  await expect.poll(came).toContain(guest.name);
});

/** Runs in the page: the picture of a code in place of a camera's, so that all that comes after the camera is real. */
function cameraThatShows(rows: boolean[][]): void {
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const draw = canvas.getContext('2d')!;
    setInterval(() => {
      draw.fillStyle = '#ddd';
      draw.fillRect(0, 0, 640, 480);
      rows.forEach((line, y) => line.forEach((dark, x) => {
        draw.fillStyle = dark ? '#000' : '#fff';
        draw.fillRect(150 + x * 8, 60 + y * 8, 8, 8);
      }));
    }, 50);
    return canvas.captureStream();
  };
}

test('needs are written down with the keyboard alone, one of them without a network, and put right', async () => {
  await portal.network.visitor.ask('{ routeNeed(input: { text: "sähköä", record: false }) { topic { code } } }');
  const page = await portal.visitAs(HOST, DESK);
  await page.goto(`${portal.url}/fi/events/${event}/heard`);
  const box = page.getByLabel('Mitä sanottiin?');
  await box.waitFor();
  await isKept(page);
  await expectAccessible(page);
  await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('Halliin tarvitaan lisää sähkötehoa');
  await expect.poll(() => page.getByLabel('Aihe').locator('option:checked').textContent()).not.toBe('Valitaan sanoista');
  await page.keyboard.press('Enter');
  await page.getByText('Kirjattu: Halliin tarvitaan lisää sähkötehoa').waitFor({ state: 'attached' });
  // It has its link once the portal has it: without a network from now on, nothing else than the next one waits.
  await page.getByRole('link', { name: 'Halliin tarvitaan lisää sähkötehoa' }).waitFor();
  await expect.poll(() => box.inputValue()).toBe('');
  await page.context().setOffline(true);
  await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('Mistä tontti varastolle?');
  await page.keyboard.press('Enter');
  await page.getByText('1 merkintä odottaa lähettämistä').waitFor();
  await page.reload();
  await page.getByText('1 merkintä odottaa lähettämistä').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Mistä tontti varastolle?' }).waitFor();
  await page.getByRole('button', { name: 'Korjaa Mistä tontti varastolle?' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /Kuka sanoi/ }).fill('Kylän Paja');
  await dialog.getByLabel('Mitä sanottiin?').press('Enter');
  await page.getByText(/Kylän Paja \(nimi vain järjestäjille\)/).waitFor();
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const needs = async () => (await portal.network.sql.query('select words, company_name, topic_code from need where event_id = $1 order by recorded_at', [event])).rows;
  await expect.poll(needs).toEqual([
    { words: 'Halliin tarvitaan lisää sähkötehoa', company_name: null, topic_code: expect.any(String) },
    { words: 'Mistä tontti varastolle?', company_name: 'Kylän Paja', topic_code: 'plots' },
  ]);
});

test('what departments must not read is not taken: it stays with the reason, also when it was written without a network, and is put right', async () => {
  const page = await portal.visitAs(HOST, PHONE);
  await page.goto(`${portal.url}/fi/events/${event}/heard`);
  const box = page.getByLabel('Mitä sanottiin?');
  await box.waitFor();
  await isKept(page);
  await page.context().setOffline(true);
  await box.fill('Soita 040 123 4567 tontista');
  await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await page.getByText('1 merkintä odottaa lähettämistä').waitFor();
  await page.context().setOffline(false);
  const line = page.getByRole('listitem').filter({ hasText: 'Ei tallentunut' });
  await line.getByText(/Poista sähköpostiosoite tai puhelinnumero/).waitFor();
  await page.reload();
  await line.getByText(/Poista sähköpostiosoite tai puhelinnumero/).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await line.getByRole('button', { name: /^Korjaa/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Poista sähköpostiosoite tai puhelinnumero/).waitFor();
  await expectAccessible(page);
  expect(await dialog.getByLabel('Mitä sanottiin?').inputValue()).toBe('Soita 040 123 4567 tontista');
  await dialog.getByLabel('Mitä sanottiin?').fill('Tontti teollisuusalueelta');
  await dialog.getByRole('button', { name: 'Tallenna korjaus' }).click();
  await page.getByRole('link', { name: 'Tontti teollisuusalueelta' }).waitFor();
  await page.getByRole('button', { name: 'Korjaa Tontti teollisuusalueelta' }).click();
  await dialog.getByLabel('Mitä sanottiin?').fill('Tontti: matti@paja.example');
  await dialog.getByRole('button', { name: 'Tallenna korjaus' }).click();
  await line.getByRole('link', { name: 'Tontti: matti@paja.example' }).waitFor();
  await line.getByRole('button', { name: /^Korjaa/ }).click();
  await dialog.getByLabel('Mitä sanottiin?').fill('Tontti heti');
  await dialog.getByRole('button', { name: 'Tallenna korjaus' }).click();
  await page.getByRole('link', { name: 'Tontti heti' }).waitFor();
  await expect.poll(() => line.count()).toBe(0);
  // The list shows the correction before the portal has it.
  const kept = async () => (await portal.network.sql.query("select words from need where event_id = $1 and words ilike '%tontti%' and words not ilike '%varastolle%'", [event])).rows;
  await expect.poll(kept).toEqual([{ words: 'Tontti heti' }]);
});

test('three questions are answered by the link of the summary, once', async () => {
  const page = await portal.visitAs(HOST, PHONE);
  await page.goto(`${portal.url}/fi/events/${event}/door`);
  await page.getByRole('button', { name: 'Merkitse pidetyksi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Merkitse pidetyksi' }).click();
  await page.getByText('Tilaisuus on pidetty', { exact: true }).waitFor();
  expect(await expected()).toEqual([]);
  const host = await portal.network.as(HOST);
  const summary = { fi: 'Kuultiin tarpeita.', sv: 'Vi hörde behov.', en: 'Needs were heard.' };
  await host.ask('mutation ($input: SummariseEventInput!) { summariseEvent(input: $input) { status } }', { input: { event, summary } });
  const { rows } = await portal.network.sql.query("select text from outbox_mail where text like '%/feedback/%' order by id limit 1");
  const address = new URL(/https?:\S+\/feedback\/\S+/.exec(rows[0].text)![0]).pathname.replace(/^\/../, '/fi');
  const guest = await portal.visit(PHONE);
  await guest.goto(portal.url + address);
  await guest.getByRole('heading', { name: 'Kolme kysymystä' }).waitFor();
  await expectAccessible(guest);
  await expectNoSidewaysScroll(guest);
  await guest.getByRole('button', { name: 'Lähetä vastaukset' }).click();
  await guest.getByRole('link', { name: 'Valitse, tulisitko uudelleen' }).waitFor();
  await guest.getByLabel('4: Hyödyllinen').check();
  await guest.getByLabel('Kyllä').check();
  await guest.getByRole('button', { name: 'Lähetä vastaukset' }).click();
  await guest.getByRole('heading', { name: 'Kiitos, vastauksesi on perillä' }).waitFor();
  await guest.reload();
  await guest.getByRole('heading', { name: 'Linkki ei ole enää voimassa' }).waitFor();
  expect((await portal.network.sql.query('select useful, again from event_feedback where event_id = $1', [event])).rows).toEqual([{ useful: 4, again: 'YES' }]);
});

test('who signs out leaves no names behind', async () => {
  const page = await portal.visitAs(HOST, DESK);
  const names = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('luotsi.door')));
  await page.goto(`${portal.url}/fi/events/${event}/door`);
  await expect.poll(names).toHaveLength(1);
  await isKept(page);
  await page.getByRole('button', { name: /Riikka/ }).click();
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await page.getByRole('heading', { name: 'Mitä yrityksesi tarvitsee?' }).waitFor();
  await expect.poll(names).toEqual([]);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
