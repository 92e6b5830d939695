import { beforeAll, describe, expect, test } from 'vitest';
import { referralCast, type ReferralCast } from '../api/src/test/referrals.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE, tabTo } from './browser.ts';

const portal = journey();
const SOON = { timeout: 15_000 };
let cast: ReferralCast;
beforeAll(async () => {
  cast = await referralCast(portal.network);
});

/** Nine o'clock in Finland, so many days from now. */
function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  day.setUTCHours(7, 0, 0, 0);
  return day.toISOString();
}
const dayIn = (days: number) => inDays(days).slice(0, 10);
/** As the portal writes a day: 3.12.2026. */
const written = (days: number) => dayIn(days).split('-').toReversed().map(Number).join('.');

const calendarsTo = async (email: string): Promise<string[]> => (await cast.mailsTo(email)).toReversed().flatMap(({ attachments }) => attachments.map(({ contentType }) => contentType.split('method=')[1]!));
const matterLink = async (): Promise<string> => /https?:\S+(\/fi\/matter\/\S+)/.exec((await cast.mailsTo(cast.ownerEmail))[0]!.text)![1]!;
const meeting = (page: Page) => page.locator('.meeting');
const pressTime = (page: Page, days: number) => meeting(page).getByRole('button', { name: new RegExp(`Valitse .*${written(days)}`) }).click();
/** The meeting was an hour ago: nobody waits for days in a test. */
const passTime = async (id: string): Promise<void> => {
  await portal.network.sql.query("update referral_meeting set time = now() - interval '1 hour' where referral_id = $1 and status = 'AGREED'", [id]);
  await portal.network.sql.query("update referral set meeting_at = now() - interval '1 hour' where id = $1", [id]);
};

describe('a meeting, from the proposed times until who was there', () => {
  let id = '';

  test('its times come with the referral, and the receiver takes the company by the link of its mail', async () => {
    ({ id } = await cast.refer({ comesAlong: true, proposedTimes: [inDays(8), inDays(9)] }));
    const page = await portal.visit(PHONE);
    await page.goto(`${portal.url}/fi/reply/${await cast.linkIn(cast.receiverEmail, 'reply')}`);
    await page.getByLabel('Yritys valitsee ehdotetuista ajoista').check();
    await page.getByLabel(/Paikka tai etäkokouksen/).fill('Finnvera, Pori');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: /Ota hoidettavaksi|Otan/ }).last().click();
    await expect.poll(async () => (await portal.network.sql.query('select status from referral where id = $1', [id])).rows[0].status, SOON).toBe('ACCEPTED');
  });

  test('the company chooses one by one press on its page, and all three get the entry', async () => {
    const page = await portal.visit(PHONE);
    await page.goto(`${portal.url}${await matterLink()}`);
    await meeting(page).getByText('Yksi painallus riittää').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await pressTime(page, 8);
    await meeting(page).getByText('Kalenterimerkintä lähti kaikille').waitFor();
    expect(await meeting(page).innerText()).toContain('Finnvera, Pori');
    for (const email of [cast.ownerEmail, cast.receiverEmail, cast.adviserEmail]) expect(await calendarsTo(email)).toEqual(['REQUEST']);
    const file = await page.request.get(`${portal.url}${await meeting(page).getByRole('link', { name: 'Lisää kalenteriin' }).getAttribute('href')}`);
    expect(file.headers()['content-type']).toContain('text/calendar');
    await meeting(page).getByRole('button', { name: new RegExp(`Valitse .*${written(9)}`) }).click();
    await meeting(page).getByText('Tapaaminen on siirretty').waitFor();
    expect(await calendarsTo(cast.adviserEmail)).toEqual(['REQUEST', 'REQUEST']);
  });

  test('the receiver moves it by keyboard, and the page of the adviser shows it', async () => {
    const page = await portal.visitAs(cast.receiverEmail);
    await page.goto(`${portal.url}/fi/referrals/${id}`);
    await meeting(page).getByRole('button', { name: 'Siirrä' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), SOON).toBe('Siirrä tapaaminen');
    await page.locator('[name=time]').fill(dayIn(10));
    await page.locator('[name=clock]').fill('13:30');
    await tabTo(page, 'button[type=submit]');
    await page.keyboard.press('Enter');
    await meeting(page).getByText('Tapaaminen on siirretty').waitFor();
    expect(await meeting(page).innerText()).toMatch(new RegExp(`${written(10)} klo 13.30–14.30`));
    const adviser = await portal.visitAs(cast.adviserEmail);
    await adviser.goto(`${portal.url}/fi/referrals/${id}`);
    await expect.poll(() => meeting(adviser).innerText(), SOON).toContain(written(10));
    await expectAccessible(adviser);
    for (const email of [cast.ownerEmail, cast.receiverEmail, cast.adviserEmail]) expect(await calendarsTo(email)).toEqual(['REQUEST', 'REQUEST', 'REQUEST']);
  });

  test('the company does not come: that is recorded, and another time proposed and chosen', async () => {
    await passTime(id);
    const page = await portal.visitAs(cast.receiverEmail);
    await page.goto(`${portal.url}/fi/referrals/${id}`);
    await meeting(page).getByRole('button', { name: 'Yritys ei tullut' }).click();
    await page.getByLabel(/Viesti yritykselle/).fill('Odotimme puoli tuntia.');
    await page.getByRole('button', { name: 'Kirjaa, ettei yritys tullut' }).click();
    await meeting(page).getByText('Voit nyt ehdottaa uutta aikaa').waitFor();
    await meeting(page).getByRole('button', { name: 'Ehdota aikoja' }).click();
    await page.getByRole('button', { name: 'Lähetä ehdotukset' }).click();
    await page.locator('.error-summary, [role=alert]').first().waitFor();
    await page.locator('[name="times.0"]').fill(dayIn(12));
    await page.getByLabel(/Viesti muille/).fill('Tavataan teillä.');
    await page.reload();
    await meeting(page).getByRole('button', { name: 'Ehdota aikoja' }).click();
    expect(await page.locator('[name="times.0"]').inputValue()).toBe(dayIn(12));
    await page.getByRole('button', { name: 'Lähetä ehdotukset' }).click();
    await meeting(page).getByText('Ehdotukset on lähetetty').waitFor();
    await expectAccessible(page);
    const company = await portal.visitAs(cast.ownerEmail, PHONE);
    await company.goto(`${portal.url}/sv/referrals/${id}`);
    await meeting(company).getByRole('button', { name: new RegExp(`Välj .*${written(12)}`) }).click();
    await meeting(company).getByText('Tiden är avtalad. En kalenderpost').waitFor();
    await expectNoSidewaysScroll(company);
  });

  test('they meet, and who was there is recorded', async () => {
    await passTime(id);
    const page = await portal.visitAs(cast.adviserEmail, DESK);
    await page.goto(`${portal.url}/fi/referrals/${id}`);
    await meeting(page).getByRole('button', { name: 'Tapaaminen pidettiin' }).click();
    await page.getByRole('checkbox', { name: 'Ohjattava Oy' }).uncheck();
    await meeting(page).getByRole('button', { name: 'Kirjaa tapaaminen' }).click();
    await page.getByText('Jos yritys ei tullut').first().waitFor();
    await page.getByRole('checkbox', { name: 'Ohjattava Oy' }).check();
    await page.getByLabel(/Mitä sovittiin/).fill('Hakemus tehdään yhdessä.');
    await meeting(page).getByRole('button', { name: 'Kirjaa tapaaminen' }).click();
    await meeting(page).getByText(/Paikalla: Ohjattava Oy, Finnvera/).waitFor();
    expect((await portal.network.sql.query('select status from referral where id = $1', [id])).rows[0].status).toBe('MET');
  });
});

test('of two who choose at once one wins, and the other one sees what was agreed', async () => {
  const { id } = await cast.refer({ comesAlong: true, proposedTimes: [inDays(8), inDays(9)] });
  await cast.receiver.ask('mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { id } }', { input: { referral: id } });
  const page = await portal.visitAs(cast.adviserEmail);
  await page.goto(`${portal.url}/fi/referrals/${id}`);
  await meeting(page).getByRole('button', { name: /Valitse/ }).first().waitFor();
  await cast.owner.ask('mutation ($input: ChooseMeetingTimeInput!) { chooseMeetingTime(input: $input) { id } }', { input: { referral: id, time: inDays(9) } });
  const late = meeting(page).getByRole('button', { name: new RegExp(`Valitse .*${written(8)}`) });
  // A page that follows changes by itself may have been quicker.
  if (await late.isVisible()) await late.click().catch(() => undefined);
  await expect.poll(() => meeting(page).innerText(), SOON).toContain('Aika on sovittu');
  expect(await meeting(page).innerText()).toContain(written(9));
});

test('nothing is lost without a network: the press says so and can be made again', async () => {
  const { id } = await cast.refer({ proposedTimes: [inDays(8)] });
  await cast.receiver.ask('mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { id } }', { input: { referral: id } });
  const page = await portal.visitAs(cast.ownerEmail, PHONE);
  await page.goto(`${portal.url}/fi/referrals/${id}`);
  await meeting(page).getByRole('button', { name: /Valitse/ }).waitFor();
  await page.context().setOffline(true);
  await pressTime(page, 8);
  await meeting(page).getByText('Valinta ei mennyt perille').waitFor();
  await page.context().setOffline(false);
  await pressTime(page, 8);
  await meeting(page).getByText('Kalenterimerkintä lähti kaikille').waitFor();
  await meeting(page).getByRole('button', { name: 'Peru tapaaminen' }).click();
  await page.getByLabel(/Viesti muille/).fill('Sairastuin.');
  await page.getByRole('button', { name: 'Peru tapaaminen' }).click();
  await meeting(page).getByText('Tapaaminen on peruttu').waitFor();
  expect(await calendarsTo(cast.receiverEmail)).toContain('CANCEL');
});
