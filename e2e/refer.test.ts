import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const SOON = { timeout: 15_000 };
const NEW = '/fi/referrals/new';

/** Counts each press, as a person would make it. */
function counting(page: Page) {
  let presses = 0;
  return {
    get presses() {
      return presses;
    },
    press: async (key: string): Promise<void> => {
      presses += 1;
      await page.keyboard.press(key);
    },
    type: async (text: string): Promise<void> => {
      presses += text.length;
      await page.keyboard.type(text);
    },
    /** On by Tab until the field is there; fails where it is far. */
    async to(selector: string, most: number): Promise<void> {
      for (let stops = 0; stops < most; stops++) {
        await this.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      }
      throw new Error(`${selector} is more than ${most} stops away, at ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}.`);
    },
  };
}

const saved = (page: Page) => page.getByText(/^Tallennettu \d/).waitFor();
const rows = async (query: string, ...values: unknown[]) => (await portal.network.sql.query(query, values)).rows;
const unfinishedOf = (author: string) => rows("select form->>'words' as words from unfinished_referral where author_id = (select id from person where email = $1)", author);

describe('a call from a sole trader, who has no business ID and no e-mail', () => {
  const WORDS = 'tarvitsen lainan kahvilan laajennukseen';

  test('is a referral by keyboard alone, in few presses', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/referrals`);
    await page.locator('a[href="/fi/referrals/new"]').first().press('Enter');
    await page.locator('[role=combobox]').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), SOON).toBe('H1');
    const keys = counting(page);
    await keys.to('[role=combobox]', 2);
    await keys.type('Tmi Kesäheinä');
    await page.getByRole('option', { name: /Lisää uutena: Tmi Kesäheinä/ }).waitFor();
    await keys.press('Enter');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name), SOON).toBe('newCompany.businessId');
    await keys.to('[name="contact.name"]', 3);
    await keys.type('Kaisa Heinä');
    await keys.press('Tab');
    await keys.type('0401234567');
    await keys.to('[name=words]', 2);
    await keys.type(WORDS);
    await page.locator('.choice .fit .tag').first().waitFor();
    await page.getByText('Haetaan palveluja').waitFor({ state: 'hidden' });
    await keys.to('[name=services]', 1);
    await keys.press('Space');
    await keys.to('[name="consent.how"]', 7);
    await keys.press('Space');
    await expect.poll(() => page.locator('[name=message]').inputValue()).toBe(WORDS);
    expect(await page.locator('[name="consent.givenBy"]').inputValue()).toBe('Kaisa Heinä');
    await keys.press('Control+Enter');
    await page.getByRole('heading', { name: 'Ohjaus on lähetetty' }).waitFor();
    // They are 91, the words included: half a minute of somebody who types three a second. The rest of the 90 seconds is listening.
    expect(keys.presses).toBeLessThan(110);
    await page.getByText('Soita yritykselle').waitFor();
    await page.getByRole('link', { name: '0401234567' }).waitFor();
    const [referral] = await rows('select r.status, r.contact_name, c.name, c.business_id from referral r join company c on c.id = r.company_id where r.message = $1', WORDS);
    expect(referral).toEqual({ status: 'SENT', contact_name: 'Kaisa Heinä', name: 'Tmi Kesäheinä', business_id: null });
    await expectAccessible(page);
  });

  test('leaves nothing unfinished behind', async () => {
    expect(await unfinishedOf(ADVISER)).toEqual([]);
    const page = await portal.visitAs(ADVISER);
    await page.goto(portal.url + NEW);
    expect(await page.getByRole('link', { name: /Keskeneräiset/ }).count()).toBe(0);
  });
});

describe('an unfinished referral', () => {
  const WORDS = 'etsimme tilat leipomolle ja rahoitusta uuniin';

  test('is found on another device, goes on there, and is gone once it is sent', async () => {
    const desk = await portal.visitAs(ADVISER);
    await desk.goto(portal.url + NEW);
    await desk.getByRole('combobox', { name: 'Yritys' }).fill('rautak');
    await desk.getByRole('option', { name: /Rautakarkku/ }).click();
    await desk.getByLabel('Mitä yritys tarvitsee?').fill(WORDS);
    await desk.locator('[name=services]').nth(1).waitFor();
    await desk.locator('[name=services]').nth(0).check();
    await desk.locator('[name=services]').nth(1).check();
    await desk.getByLabel('Kullekin oma viesti').check();
    await desk.getByLabel(/^Viesti: /).first().fill('Leipomo tarvitsee rahoitusta');
    await desk.getByLabel('Tulen mukaan').check();
    await desk.locator('[name="proposedTimes.0"]').fill('2027-03-02');
    await saved(desk);

    const phone = await portal.visitAs(ADVISER, PHONE);
    await phone.goto(portal.url + NEW);
    await phone.getByRole('link', { name: 'Keskeneräiset (1)' }).click();
    await expectAccessible(phone);
    await expectNoSidewaysScroll(phone);
    await phone.getByRole('link', { name: 'Jatka: Rautakarkku Oy' }).click();
    await expect.poll(() => phone.getByLabel('Mitä yritys tarvitsee?').inputValue(), SOON).toBe(WORDS);
    await expect.poll(() => phone.getByLabel(/^Viesti: /).evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value)), SOON).toEqual(['Leipomo tarvitsee rahoitusta', WORDS]);
    expect(await phone.locator('[name="proposedTimes.0"]').inputValue()).toBe('2027-03-02');
    expect(await phone.locator('[name="proposedTimes.0.time"]').inputValue()).toBe('09:00');
    await expectAccessible(phone);
    await phone.getByRole('radio', { name: 'Puhelimessa' }).check();
    await phone.getByRole('button', { name: 'Lähetä 2 palvelulle' }).click();
    await phone.getByRole('heading', { name: '2 ohjausta on lähetetty' }).waitFor();
    expect(await phone.getByRole('list', { name: 'Lähetetyt ohjaukset' }).getByRole('listitem').count()).toBe(2);
    await expectAccessible(phone);
    await expectNoSidewaysScroll(phone);
    const sent = await rows('select r.status, r.message, n.words from referral r join need n on n.id = r.need_id where n.words = $1', WORDS);
    expect(sent.map(({ message }) => message).sort()).toEqual(['Leipomo tarvitsee rahoitusta', WORDS].sort());
    expect(await unfinishedOf(ADVISER)).toEqual([]);
  });

  test('stays in the browser without a network, and is saved when it is back', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(portal.url + NEW);
    await page.getByLabel('Mitä yritys tarvitsee?').waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Mitä yritys tarvitsee?').fill('apua viennin aloittamiseen Ruotsiin');
    await page.getByText('Tallessa tässä selaimessa').waitFor();
    await page.context().setOffline(false);
    await saved(page);
    expect(await unfinishedOf(ADVISER)).toEqual([{ words: 'apua viennin aloittamiseen Ruotsiin' }]);
    await page.reload();
    await expect.poll(() => page.getByLabel('Mitä yritys tarvitsee?').inputValue(), SOON).toBe('apua viennin aloittamiseen Ruotsiin');
    await page.getByRole('button', { name: 'Hylkää ja aloita alusta' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hylkää' }).click();
    await expect.poll(() => page.getByLabel('Mitä yritys tarvitsee?').inputValue(), SOON).toBe('');
    expect(await unfinishedOf(ADVISER)).toEqual([]);
  });
});

describe('what cannot be as it was typed', () => {
  test('is said at once: a wrong check digit, a company that exists, a time that has passed', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(portal.url + NEW);
    const picker = page.getByRole('combobox', { name: 'Yritys' });
    await picker.fill('1234567-8');
    await page.getByText('tarkistusnumero ei täsmää').waitFor();
    await picker.fill('Uusi Paja');
    await page.getByRole('option', { name: 'Lisää uutena: Uusi Paja' }).click();
    const [known] = await rows("select business_id, name from company where municipality_code = '790' and business_id is not null order by name limit 1");
    await page.getByLabel('Y-tunnus').fill(known.business_id);
    await page.getByText(`on jo yrityksellä ${known.name}`).waitFor();
    await page.getByRole('button', { name: 'Valitse se' }).click();
    await page.getByText(`Valittu: ${known.name}`).waitFor();
    await page.getByLabel('Tulen mukaan').check();
    await page.locator('[name="proposedTimes.0"]').fill('2020-01-02');
    await page.getByText('Tämä aika on jo mennyt').waitFor();
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Tämä aika on jo mennyt' }).waitFor();
    expect(await page.locator('[name="proposedTimes.0"]').inputValue()).toBe('2020-01-02');
    await expectAccessible(page);
  });

  test('a company of another municipality and a person of another name are refused with everything kept', async () => {
    const page = await portal.visitAs(ADVISER);
    const [elsewhere] = await rows("select business_id from company where municipality_code <> '790' and business_id is not null limit 1");
    await page.goto(portal.url + NEW);
    await page.getByRole('combobox', { name: 'Yritys' }).fill('Tuntematon Oy');
    await page.getByRole('option', { name: 'Lisää uutena: Tuntematon Oy' }).click();
    await page.getByLabel('Y-tunnus').fill(elsewhere.business_id);
    await page.getByLabel('Yhteyshenkilön nimi').fill('Väärä Nimi');
    await page.locator('[name="contact.email"]').fill('mika.lehtokari@esimerkki.example');
    await page.getByLabel('Tehtävänimike').fill('toimitusjohtaja');
    await page.getByLabel('Mitä yritys tarvitsee?').fill('tarvitsemme takauksen lainalle');
    await page.locator('.choice', { hasText: 'Finnvera' }).first().click();
    await page.getByRole('radio', { name: 'Puhelimessa' }).check();
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.locator('.field-wrong', { hasText: 'Y-tunnus' }).waitFor();
    await page.getByLabel('Y-tunnus').fill('');
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.locator('.field-wrong', { hasText: 'Sähköposti' }).waitFor();
    expect(await page.getByLabel('Mitä yritys tarvitsee?').inputValue()).toBe('tarvitsemme takauksen lainalle');
    await expectAccessible(page);
  });

  test('a service that works elsewhere asks for a reason, which it reads', async () => {
    const page = await portal.visitAs(ADVISER, DESK);
    await page.goto(portal.url + NEW);
    await page.getByRole('combobox', { name: 'Yritys' }).fill('rautak');
    await page.getByRole('option', { name: /Rautakarkku/ }).click();
    await page.getByLabel('Mitä yritys tarvitsee?').fill('hallille pitäisi löytää tontti');
    await page.locator('.choice').first().waitFor();
    await page.getByText('Mikään ei sovi? Hae hakemistosta').click();
    const [outside] = await rows("select s.name->>'fi' as name from service s where s.slug = 'por-plots'");
    await page.getByRole('combobox', { name: 'Palvelun nimi' }).fill(outside.name);
    await page.getByRole('option', { name: /Ei toimi yrityksen kunnassa/ }).first().click();
    await page.getByRole('radio', { name: 'Tapaamisessa' }).check();
    await page.getByLabel(/^Miksi .* vaikka se toimii muualla/).waitFor();
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.getByRole('alert').getByRole('link', { name: /Miksi/ }).waitFor();
    await page.getByLabel(/^Miksi .* vaikka se toimii muualla/).fill('Yritys harkitsee muuttoa Poriin');
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.getByRole('heading', { name: 'Ohjaus on lähetetty' }).waitFor();
    expect(await rows("select 1 from referral where outside_area_reason = 'Yritys harkitsee muuttoa Poriin'")).toHaveLength(1);
  });
});

describe('a referral that comes back', () => {
  test('goes on in one click, and each who looks sees the way that it came', async () => {
    const [declined] = await rows("select r.id, r.reference, s.name->>'fi' as service from referral r join service s on s.id = r.service_id where r.status = 'DECLINED' and r.municipality_code = '790' and r.message is not null and not exists (select 1 from referral n where n.previous_id = r.id) order by r.id limit 1");
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/referrals/${declined.id}`);
    const next = page.getByRole('list', { name: 'Seuraavaksi parhaat palvelut' });
    await next.getByRole('article').first().waitFor();
    await expectAccessible(page);
    await next.getByRole('button', { name: /^Ohjaa tänne/ }).first().click();
    await page.getByText('Asia jatkuu tässä palvelussa.').waitFor();
    const chain = page.getByRole('list', { name: 'Asian kulku' });
    expect(await chain.getByRole('listitem').count()).toBe(2);
    await chain.getByText('Palautettu').waitFor();
    await chain.getByText('Asia on nyt täällä').waitFor();
    await expectAccessible(page);
    await chain.getByRole('link', { name: declined.service }).click();
    await page.getByText('Asia jatkuu toisessa palvelussa').waitFor();
    expect(await page.getByRole('list', { name: 'Asian kulku' }).getByRole('listitem').count()).toBe(2);
    expect(await page.getByRole('button', { name: /^Ohjaa tänne/ }).count()).toBe(0);
    const [sent] = await rows('select status, consent_how from referral where previous_id = $1', declined.id);
    expect(sent).toMatchObject({ status: 'SENT', consent_how: expect.any(String) });
  });

  test('asks for a reason where the service works elsewhere, on a phone', async () => {
    const [declined] = await rows("select r.id from referral r where r.status = 'DECLINED' and r.municipality_code = '790' and r.message is not null and not exists (select 1 from referral n where n.previous_id = r.id) order by r.id limit 1");
    const page = await portal.visitAs(ADVISER, PHONE);
    await page.goto(`${portal.url}/fi/referrals/${declined.id}`);
    const [outside] = await rows("select s.name->>'fi' as name from service s where s.slug = 'por-plots'");
    await page.getByRole('combobox', { name: 'Jokin muu palvelu' }).fill(outside.name);
    await page.getByRole('option', { name: /Ei toimi yrityksen kunnassa/ }).first().click();
    const card = page.getByRole('article').filter({ hasText: 'Hakemistosta valittu' });
    await card.getByRole('button', { name: /^Ohjaa tänne/ }).click();
    await page.getByRole('link', { name: /Perustele/ }).waitFor();
    await card.getByLabel('Miksi, vaikka se toimii muualla?').fill('Yritys muuttaa Poriin keväällä');
    await page.getByText(/^Lähtee sama viesti, suostumus: /).click();
    await page.getByLabel('Miksi asia jatkuu toiseen palveluun?').fill('Tontti löytyi naapurista');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await card.getByRole('button', { name: /^Ohjaa tänne/ }).click();
    await page.getByText('Asia jatkuu tässä palvelussa.').waitFor();
    await page.getByText('Ohjattu tänne: Tontti löytyi naapurista').waitFor();
    expect(await rows('select outside_area_reason from referral where previous_id = $1', declined.id)).toEqual([{ outside_area_reason: 'Yritys muuttaa Poriin keväällä' }]);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
