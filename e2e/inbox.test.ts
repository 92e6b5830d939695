import { beforeAll, describe, expect, test } from 'vitest';
import { make } from '../api/src/test/make.ts';
import { referralCast, type ReferralCast } from '../api/src/test/referrals.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE } from './browser.ts';

const portal = journey();
/** The machine that runs this may be busy: what must come is waited for as long as a click waits. */
const SOON = { timeout: 15_000 };
let cast: ReferralCast;
let colleague = '';
let colleagueName = '';
beforeAll(async () => {
  cast = await referralCast(portal.network);
  colleague = await make(portal.network.sql).someone('CONTACT', { organisation_id: cast.organisation });
  colleagueName = await valueOf('select name as value from person where email = $1', colleague);
  // What the demonstration has sent to this provider would stand between the rows of these journeys.
  await portal.network.sql.query(`update referral set status = 'WITHDRAWN', due_at = null where organisation_id = $1`, [cast.organisation]);
});

const valueOf = async (text: string, ...values: unknown[]) => (await portal.network.sql.query(text, values)).rows[0]?.value;
const statusOf = (id: string): Promise<string> => valueOf('select status as value from referral where id = $1', id);

async function referred(name: string, changes = ''): Promise<string> {
  const company = await make(portal.network.sql).company({ name });
  const { id } = await cast.refer({ company, contactPerson: null, message: `${name} tarvitsee takauksen uuteen koneeseen.` });
  if (changes) await portal.network.sql.query(`update referral set ${changes} where id = $1`, [id]);
  return id;
}

const LATE = `clock_from = now() - interval '40 days', due_at = now() - interval '30 days'`;
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
const choose = (page: Page, name: string) => page.getByRole('checkbox', { name: `Valitse ${name}` }).check();

describe('the inbox of a provider', () => {
  test('begins with what is late, says when the rest is due, and one press takes it', async () => {
    const [, late, later] = [await referred('Eka Oy'), await referred('Myöhä Oy', LATE), await referred('Toka Oy', `due_at = due_at + interval '7 days'`)];
    const page = await portal.visitAs(cast.receiverEmail);
    await page.goto(`${portal.url}/fi/referrals`);
    await page.getByText('1 asia on myöhässä').waitFor();
    await row(page, 'Myöhä Oy').getByText(/Vastaus myöhässä \d+ työpäivää/).waitFor();
    await row(page, 'Toka Oy').getByText(/Vastaus viimeistään \S+ \d+\.\d+\.\d+/).waitFor();
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([expect.stringContaining('Myöhä Oy'), expect.stringContaining('Eka Oy'), expect.stringContaining('Toka Oy')]);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Otan hoitaakseni: Myöhä Oy' }).click();
    await page.getByText('1 asia on nyt hoidossanne').waitFor();
    await expect.poll(() => row(page, 'Myöhä Oy').count(), SOON).toBe(0);
    expect([await statusOf(late), await statusOf(later)]).toEqual(['ACCEPTED', 'SENT']);
    await expect.poll(() => page.getByText('asia on myöhässä').count(), SOON).toBe(0);
  });

  test('gives several back with one reason: what fails is named, and nothing that was typed is lost', async () => {
    const ids = [await referred('Alfa Oy'), await referred('Beeta Oy'), await referred('Gamma Oy')];
    const page = await portal.visitAs(cast.receiverEmail, PHONE);
    await referred('Vanha Oy', LATE);
    await page.goto(`${portal.url}/fi/referrals?view=new`);
    await row(page, 'Vanha Oy').waitFor();
    await expectNoSidewaysScroll(page);
    for (const name of ['Alfa Oy', 'Beeta Oy', 'Gamma Oy']) await choose(page, name);
    // A colleague takes one of them while they are being chosen.
    const other = await portal.network.as(colleague);
    await other.ask('mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { id } }', { input: { referral: ids[1] } });
    await page.getByRole('button', { name: 'Palauta (3)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Palauta 3 asiaa' });
    await dialog.getByRole('button', { name: 'Palauta (3)' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('radio', { name: 'Muu syy' }).check();
    await dialog.getByLabel(/Kerro lisää yritysneuvojalle/).fill('Haku on auki vasta tammikuussa.');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // The network goes away: nothing is sent, and all of it is still there.
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('GiveBackOne') ? route.abort() : route.continue()));
    await dialog.getByRole('button', { name: 'Palauta (3)' }).click();
    await page.getByText('3 jäi tekemättä').waitFor();
    await page.getByText('Ei yritetty, koska yhteys katkesi.').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Palauta (3)' }).click();
    await expect.poll(() => dialog.getByLabel(/Kerro lisää yritysneuvojalle/).inputValue(), SOON).toBe('Haku on auki vasta tammikuussa.');
    await dialog.getByRole('button', { name: 'Palauta (3)' }).click();
    await page.getByText('2 asiaa on palautettu').waitFor();
    await page.getByText('1 jäi tekemättä').waitFor();
    await page.getByText(new RegExp(`Joku ehti ensin: Otettu hoitoon · ${colleagueName}`)).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await Promise.all(ids.map(statusOf))).toEqual(['DECLINED', 'ACCEPTED', 'DECLINED']);
    const { rows } = await portal.network.sql.query('select decline_reason from referral where id = any($1)', [[ids[0], ids[2]]]);
    expect(rows).toEqual([{ decline_reason: 'OTHER' }, { decline_reason: 'OTHER' }]);
  });
});

describe('capacity and absence', () => {
  test('one press says full: the clocks stand still, the directory says so, and one press opens it again', async () => {
    await referred('Tauko Oy');
    const slug = await valueOf('select slug as value from service where id = $1', cast.service);
    const page = await portal.visitAs(cast.receiverEmail);
    await page.goto(`${portal.url}/fi/referrals?view=new`);
    const all = page.getByRole('group', { name: /^Kaikki palvelut/ });
    await all.getByRole('button', { name: /^Täynnä \S+ \S+ asti/ }).first().click();
    await page.getByText(/Luotsi suosittelee muita, ja määräajat ovat tauolla/).waitFor();
    await row(page, 'Tauko Oy').getByText(/Tauolla: palvelu on täynnä/).waitFor();
    const visitor = await portal.visit();
    await visitor.goto(`${portal.url}/fi/services/${slug}`);
    await visitor.getByText(/Ei ota uusia asiakkaita ennen/).first().waitFor();
    await all.getByRole('button', { name: 'Avaa taas' }).click();
    await page.getByText('Auki. Luotsi suosittelee teitä taas').waitFor();
    await expect.poll(() => row(page, 'Tauko Oy').getByText(/Tauolla/).count(), SOON).toBe(0);
    expect(await valueOf('select capacity as value from service where id = $1', cast.service)).toBe('OPEN');
  });

  test('a service on its own page, until a chosen day, with a word for everybody', async () => {
    const slug = await valueOf('select slug as value from service where id = $1', cast.service);
    const page = await portal.visitAs(cast.receiverEmail, PHONE);
    await page.goto(`${portal.url}/fi/services/${slug}`);
    await page.getByRole('button', { name: 'Täynnä muuhun päivään…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Mistä päivästä alkaen/).fill('2020-01-01');
    await dialog.getByLabel(/Mitä muut saavat lukea/).fill('Seuraavat ajat helmikuussa');
    await dialog.getByRole('button', { name: 'Merkitse täydeksi' }).click();
    await dialog.getByRole('alert').waitFor();
    await expectAccessible(page);
    const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByLabel(/Mistä päivästä alkaen/).fill(day);
    await dialog.getByRole('button', { name: 'Merkitse täydeksi' }).click();
    await page.getByText(/Sinä päivänä palvelu avautuu itsestään/).waitFor();
    await expectNoSidewaysScroll(page);
    await page.reload();
    await page.getByText(/Seuraavat ajat helmikuussa/).first().waitFor();
    expect(await valueOf('select full_until::text as value from service where id = $1', cast.service)).toBe(day);
  });

  test('away until a day, and back', async () => {
    const slug = await valueOf('select slug as value from organisation where id = $1', cast.organisation);
    const page = await portal.visitAs(cast.receiverEmail);
    await page.goto(`${portal.url}/fi/referrals?view=new`);
    await page.getByRole('button', { name: /^Poissa \S+ \S+ asti/ }).first().click();
    await page.getByText(/Palvelunne ovat siihen asti täynnä/).waitFor();
    const visitor = await portal.visit();
    await visitor.goto(`${portal.url}/fi/providers/${slug}`);
    await visitor.getByText(/^Poissa \S+ \S+ asti/).waitFor();
    await page.getByRole('button', { name: 'Olemme taas paikalla' }).click();
    await page.getByText('Tervetuloa takaisin.').waitFor();
    expect(await valueOf('select away_until as value from organisation where id = $1', cast.organisation)).toBeNull();
  });
});

describe('two people at once', () => {
  const ANSWER = 'Kone on liian vanha takaukseen, mutta vuokraus käy.';
  const openAnswer = async (id: string, email: string): Promise<Page> => {
    const page = await portal.visitAs(email);
    await page.goto(`${portal.url}/fi/referrals/${id}`);
    await page.getByRole('button', { name: 'Vastaan heti' }).click();
    await page.getByLabel(/Vastauksesi yritykselle/).fill(ANSWER);
    return page;
  };
  const takeAs = async (id: string): Promise<void> => {
    const page = await portal.visitAs(colleague);
    await page.goto(`${portal.url}/fi/referrals/${id}`);
    await page.getByRole('button', { name: 'Otan hoitaakseni' }).click();
    await page.getByRole('button', { name: 'Ota hoitoon' }).click();
    await page.getByText('Asia on nyt teidän hoidossanne.').waitFor();
  };

  test('one wins; the other sees who moved it where, and what they typed can still be used', async () => {
    const id = await referred('Kilpa Oy');
    const page = await openAnswer(id, cast.receiverEmail);
    // This page hears nothing of it, so that its own move is what is refused.
    await page.context().setOffline(true);
    await takeAs(id);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await page.getByText('Tilanne muuttui sillä välin').waitFor();
    await page.getByText(new RegExp(`Otettu hoitoon · ${colleagueName}`)).waitFor();
    await page.locator('.left-over').getByText(ANSWER).waitFor();
    expect(await statusOf(id)).toBe('ACCEPTED');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Kirjaa lopputulos' }).click();
    await page.getByRole('button', { name: 'Siirrä avoimeen lomakkeeseen' }).click();
    await expect.poll(() => page.getByLabel(/Lyhyesti: mitä tehtiin/).inputValue(), SOON).toBe(ANSWER);
    await page.getByRole('radio', { name: 'Yritys sai apua osittain' }).check();
    // It is there after a reload, too.
    await page.reload();
    await expect.poll(() => page.getByLabel(/Lyhyesti: mitä tehtiin/).inputValue(), SOON).toBe(ANSWER);
    await expect.poll(() => page.getByRole('radio', { name: 'Yritys sai apua osittain' }).isChecked(), SOON).toBe(true);
    await page.getByRole('button', { name: 'Tallenna lopputulos' }).click();
    await page.getByText('Lopputulos on kirjattu.').waitFor();
    await expect.poll(() => page.locator('.left-over').count(), SOON).toBe(0);
    expect(await statusOf(id)).toBe('COMPLETED');
  });

  test('a page that hears of it renews itself under an open form, and keeps what was typed', async () => {
    const id = await referred('Elävä Oy');
    const page = await portal.visitAs(cast.adviserEmail, PHONE);
    await page.goto(`${portal.url}/fi/referrals/${id}`);
    await page.getByRole('button', { name: 'Peru ohjaus' }).click();
    await page.getByLabel(/Miksi ohjaus perutaan/).fill('Yritys soitti: pankki antoi lainan.');
    await takeAs(id);
    await page.getByText('Tilanne muuttui sillä välin').waitFor(SOON);
    await page.getByText('Lomakkeesi on auki ja tekstisi tallessa.').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await expect.poll(() => page.getByLabel(/Miksi ohjaus perutaan/).inputValue()).toBe('Yritys soitti: pankki antoi lainan.');
    await page.getByRole('button', { name: 'Jatka silti' }).click();
    await page.locator('form').getByRole('button', { name: 'Peru ohjaus' }).click();
    await page.getByText('Ohjaus on peruttu.').first().waitFor();
    expect(await statusOf(id)).toBe('WITHDRAWN');
  });
});

test('an adviser finds what came back first, with the reason', async () => {
  await referred('Palaaja Oy', `status = 'DECLINED', decline_reason = 'OUTSIDE_AREA', due_at = null, updated_at = now()`);
  await referred('Eiapua Oy', `status = 'CONFIRMED', contacted = true, usefulness = 'NOT_USEFUL', due_at = null, updated_at = now()`);
  const page = await portal.visitAs(cast.adviserEmail);
  await page.goto(`${portal.url}/fi/referrals`);
  await row(page, 'Palaaja Oy').getByText('Yritys on alueemme ulkopuolella').waitFor();
  await row(page, 'Eiapua Oy').getByText('Ei auttanut').waitFor();
  await page.getByRole('navigation', { name: 'Rajaa tilan mukaan' }).getByRole('link', { name: /Odottaa palvelua/ }).click();
  await page.getByRole('columnheader', { name: 'Määräaika' }).waitFor();
  expect(await row(page, 'Palaaja Oy').count()).toBe(0);
  await expectAccessible(page);
});

test('somebody chooses when the digest of the day comes, or none', async () => {
  const page = await portal.visitAs(cast.receiverEmail, PHONE);
  await page.goto(`${portal.url}/fi/account`);
  const form = page.getByRole('form', { name: 'Päivän kooste' });
  await form.getByRole('radio', { name: 'Kyllä' }).check();
  await form.getByLabel(/Mistä kellonajasta/).selectOption('13');
  await form.getByRole('button', { name: /Tallenna koosteen/ }).click();
  await page.getByText('Tallennettu: kooste tulee klo 13 alkaen').waitFor();
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await form.getByRole('radio', { name: 'En' }).check();
  await form.getByRole('button', { name: /Tallenna koosteen/ }).click();
  await page.getByText('Tallennettu: et saa koostetta.').waitFor();
  await page.reload();
  await expect.poll(() => form.getByRole('radio', { name: 'En' }).isChecked(), SOON).toBe(true);
  expect((await cast.receiver.ask('{ myDigest { hour off } }')).myDigest).toEqual({ hour: 13, off: true });
});
