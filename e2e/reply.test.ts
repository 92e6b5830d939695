import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const FINNVERA = 'johanna.takalahti@esimerkki.example';
const COMPANY = 'mika.lehtokari@esimerkki.example';
/** The machine that runs this may be busy: what must come is waited for as long as a click waits. */
const SOON = { timeout: 15_000 };

const one = async (text: string, values: unknown[] = []) => (await portal.network.sql.query(text, values)).rows[0];
const stateOf = async (id: string): Promise<string> => (await one('select status from referral where id = $1', [id])).status;

interface Sent {
  id: string;
  /** The addresses in the mails to the receiver and to the company. */
  reply: string;
  matter: string;
}

/** The adviser refers Rautakarkku to a service of Finnvera; whoever is told finds a link in the mailbox. */
async function refer(message: string): Promise<Sent> {
  const adviser = await portal.network.as(ADVISER);
  const service = (await one("select s.id from service s join organisation o on o.id = s.organisation_id where o.slug = 'finnvera' order by s.slug limit 1")).id;
  const contact = await one('select p.id, m.company_id from person p join membership m on m.person_id = p.id where p.email = $1 and m.company_id is not null', [COMPANY]);
  const input = { company: contact.company_id, contactPerson: contact.id, service, message, consent: { givenBy: 'Mika Lehtokari', how: 'PHONE', on: new Date().toISOString().slice(0, 10) } };
  const { referCompany } = await adviser.ask<{ referCompany: { id: string } }>('mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id } }', { input });
  return { id: referCompany.id, reply: await linkIn(FINNVERA, 'reply'), matter: await linkIn(COMPANY, 'matter') };
}

const seen = new Map<string, number>();

/** The link in the newest mail of this kind to somebody, once one more has been sent than before. */
async function linkIn(address: string, kind: string): Promise<string> {
  const links = async () => (await portal.mailsTo(address)).flatMap(({ text }) => new RegExp(`https?:\\S+/${kind}/\\S+`).exec(text) ?? []);
  const before = seen.get(address + kind) ?? 0;
  await expect.poll(async () => (await links()).length, SOON).toBeGreaterThan(before);
  seen.set(address + kind, (await links()).length);
  return (await links())[0]!.replace(/^https?:\/\/[^/]+/, portal.url);
}

const fine = async (page: Page): Promise<void> => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

describe('a receiver takes a company over by the link of the mail, on a phone', () => {
  let sent: Sent;

  test('a scanner that opens the link changes nothing', async () => {
    sent = await refer('Yritys tarvitsee takauksen uuden hallin lainalle.');
    for (const method of ['GET', 'HEAD', 'GET']) await fetch(sent.reply, { method });
    const page = await portal.visit(PHONE);
    for (let visits = 0; visits < 2; visits++) {
      await page.goto(sent.reply);
      await page.getByText('takauksen uuden hallin lainalle').waitFor();
    }
    expect(await stateOf(sent.id)).toBe('SENT');
  });

  test('what was typed stays over a reload and a lost network; one press takes it, once', async () => {
    const page = await portal.visit(PHONE);
    await page.goto(sent.reply);
    await page.getByRole('heading', { level: 1, name: 'Rautakarkku Oy' }).waitFor();
    await page.getByText('Vastaa viimeistään').waitFor();
    for (const known of ['Mika Lehtokari', 'Riikka Valkeapää']) await page.getByText(known).first().waitFor();
    await fine(page);
    const times = page.getByRole('group', { name: /Tapaamisajat, joista yritys valitsee/ }).getByLabel('Päivä');
    const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await times.fill(soon);
    await page.getByLabel(/Paikka tai etäkokouksen/).fill('Karkuntie 12');
    await page.reload();
    await expect.poll(() => times.inputValue(), SOON).toBe(soon);
    // The answer to the first try never arrives, although the server has done it.
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('acceptByReplyLink')) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Otan hoitaakseni' }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => times.inputValue()).toBe(soon);
    await page.getByRole('button', { name: 'Otan hoitaakseni' }).click();
    await page.getByRole('heading', { name: 'Kiitos, asia on teillä' }).waitFor();
    await page.getByText('Yritys valitsee näistä ajoista').waitFor();
    await page.getByText('Linkki on nyt käytetty').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), SOON).toBe('H1');
    expect(await stateOf(sent.id)).toBe('ACCEPTED');
    expect((await one('select count(*)::int as n from referral_step where referral_id = $1', [sent.id])).n).toBe(2);
    await fine(page);
  });

  test('the second time it says kindly why it has ended, and leads on', async () => {
    const page = await portal.visit(PHONE);
    await page.goto(sent.reply);
    await page.getByRole('heading', { name: 'Linkki on käytetty' }).waitFor();
    const onwards = page.getByRole('link', { name: 'Kirjaudu ja katso tilanne' });
    expect(await onwards.getAttribute('href')).toContain(encodeURIComponent(`/fi/referrals/${sent.id}`));
    await expectNoSidewaysScroll(page);
    const signedIn = await portal.visitAs(FINNVERA);
    await signedIn.goto(sent.reply);
    await signedIn.getByRole('link', { name: 'Katso tilanne' }).click();
    await signedIn.getByRole('heading', { level: 1, name: 'Rautakarkku Oy' }).waitFor();
  });

  test('the company sees who has it, chooses the time that suits, and takes its consent back', async () => {
    const page = await portal.visit(PHONE);
    await page.goto(sent.matter);
    await page.getByText(/^Finnvera.*hoitaa asiaasi\. Valitse tapaamiselle sopiva aika\./).waitFor();
    await page.getByRole('button', { name: /^Valitse .* klo 9\.00/ }).click();
    await page.getByText(/hoitaa asiaasi\. Tapaatte .* klo 9\.00\.$/).waitFor();
    const holder = page.locator('.matter-person', { hasText: 'Kuka hoitaa asiaasi' });
    await holder.getByText('Johanna Takalahti').waitFor();
    await page.locator('.matter-person', { hasText: 'Yritysneuvojasi' }).getByText('Riikka Valkeapää').waitFor();
    await fine(page);
    await page.getByRole('button', { name: 'Peru suostumus' }).click();
    const dialog = page.getByRole('dialog', { name: 'Perutaanko suostumus?' });
    await dialog.getByText('Palvelu ja yritysneuvojasi saavat tiedon heti.').waitFor();
    await fine(page);
    await dialog.getByRole('button', { name: 'Pidä voimassa' }).click();
    expect(await stateOf(sent.id)).toBe('ACCEPTED');
    await page.getByRole('button', { name: 'Peru suostumus' }).click();
    await dialog.getByLabel(/Haluatko kertoa miksi/).fill('Saimme rahoituksen muualta.');
    await dialog.getByRole('button', { name: 'Peru suostumus' }).click();
    await page.getByText('Suostumuksesi on peruttu.').waitFor();
    expect(await stateOf(sent.id)).toBe('WITHDRAWN');
    await page.reload();
    await page.getByText('Olet perunut suostumuksesi.', { exact: false }).first().waitFor();
    const receiver = await portal.visitAs(FINNVERA);
    await receiver.goto(`${portal.url}/fi/referrals/${sent.id}`);
    await receiver.getByRole('heading', { level: 1, name: /^Kuitti R-/ }).waitFor();
    expect(await receiver.locator('main').innerText()).not.toMatch(/Rautakarkku|Lehtokari|hallin|muualta/);
  });
});

describe('other answers by link', () => {
  test('declined with a reason, in Swedish at a desk: the receiver keeps a receipt, the company reads why in its own words', async () => {
    const { id, reply, matter } = await refer('Yritys tarvitsee takauksen kuorma-autolle.');
    const page = await portal.visit(DESK);
    await page.goto(reply.replace('/fi/', '/sv/'));
    await page.getByText('Ärendet hör inte till oss').click();
    await page.getByRole('button', { name: 'Lämna tillbaka' }).click();
    await page.getByRole('alert').getByRole('link').waitFor();
    await page.getByRole('radio', { name: 'Annan orsak' }).check();
    await page.getByRole('button', { name: 'Lämna tillbaka' }).click();
    await page.getByRole('link', { name: 'Berätta orsaken med egna ord' }).waitFor();
    await page.getByRole('radio', { name: 'Vi hinner inte nu' }).check();
    await page.getByLabel(/Berätta mer för rådgivaren/).fill('Kön är lång till våren.');
    await fine(page);
    await page.getByRole('button', { name: 'Lämna tillbaka' }).click();
    await page.getByRole('heading', { name: 'Tack, ärendet är återlämnat' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Rautakarkku|kuorma-auto/);
    expect(await stateOf(id)).toBe('DECLINED');

    const company = await portal.visit(DESK);
    await company.goto(matter);
    await company.getByText('etsii sinulle toisen palvelun', { exact: false }).waitFor();
    await company.getByText('Palvelussa ei ole nyt tilaa.').first().waitFor();
    expect(await company.locator('main').innerText()).not.toContain('Kön är lång');
    await fine(company);
  });

  test('moved on: who comes too late is told so, and loses nothing by it', async () => {
    const { id, reply } = await refer('Yritys tarvitsee lainan.');
    const page = await portal.visit(DESK);
    await page.goto(reply);
    await page.getByText('Vastaamme, mutta emme ota asiakkaaksi').click();
    await page.getByLabel(/Vastauksesi yritykselle/).fill('Hakemus täytetään verkossa.');
    const adviser = await portal.network.as(ADVISER);
    await adviser.ask('mutation ($input: ReferralTextInput!) { withdrawReferral(input: $input) { id } }', { input: { referral: id, text: 'Sovittu toisin' } });
    await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await page.getByRole('heading', { name: 'Asia on jo edennyt' }).waitFor();
    expect(await stateOf(id)).toBe('WITHDRAWN');
    await page.goto(`${portal.url}/fi/reply/nothing`);
    await page.getByRole('heading', { name: 'Linkki ei toimi' }).waitFor();
  });
});

describe('the company’s own word', () => {
  test('answered, but it did not help: it comes back to the adviser, and the company sees how it goes on', async () => {
    const { id, reply } = await refer('Yritys tarvitsee neuvoa vientitakuista.');
    const receiver = await portal.visit(DESK);
    await receiver.goto(reply);
    await receiver.getByText('Vastaamme, mutta emme ota asiakkaaksi').click();
    await receiver.getByLabel(/Vastauksesi yritykselle/).fill('Katso vientitakuut sivuiltamme.');
    await receiver.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await receiver.getByRole('heading', { name: 'Kiitos, vastauksesi on lähtenyt' }).waitFor();

    const page = await portal.visit(PHONE);
    await page.goto(await linkIn(COMPANY, 'confirm'));
    await page.getByText('Katso vientitakuut sivuiltamme.').first().waitFor();
    await page.getByRole('radio', { name: 'Ei auttanut' }).check();
    await page.getByRole('group', { name: 'Oliko palvelu sinuun yhteydessä?' }).getByRole('radio', { name: 'Kyllä' }).check();
    await page.reload();
    await expect.poll(() => page.getByRole('radio', { name: 'Ei auttanut' }).isChecked(), SOON).toBe(true);
    await fine(page);
    await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await page.getByRole('heading', { name: 'Kiitos vastauksestasi' }).waitFor();
    await page.getByText(/Asia palasi yritysneuvojalle\. Riikka Valkeapää etsii toisen avun/).waitFor();
    await page.getByText('Tämä linkki on nyt käytetty.', { exact: false }).waitFor();
    expect(await stateOf(id)).toBe('CONFIRMED');
    await expectNoSidewaysScroll(page);

    const adviser = await portal.network.as(ADVISER);
    const service = (await one("select s.id from service s join organisation o on o.id = s.organisation_id where o.slug = 'prh' order by s.slug limit 1")).id;
    await adviser.ask('mutation ($input: RerouteReferralInput!) { rerouteReferral(input: $input) { id } }', { input: { referral: id, service, reason: 'He tuntevat vientiasiat' } });
    const own = await portal.visitAs(COMPANY);
    await own.goto(`${portal.url}/fi/referrals/${id}`);
    await own.getByRole('heading', { name: 'Asiasi on siirtynyt palvelusta toiseen' }).waitFor();
    await own.getByText('Miksi tänne: He tuntevat vientiasiat').waitFor();
    await fine(own);
    await own.goto(`${portal.url}/fi/referrals?view=waiting`);
    await own.getByRole('row', { name: /vastaa viimeistään/ }).first().waitFor();
    await fine(own);
    await own.goto(`${portal.url}/fi/referrals?view=done`);
    await own.getByText('etsii toisen avun', { exact: false }).first().waitFor();
  });
});
