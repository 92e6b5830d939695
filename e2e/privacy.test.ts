import { expect, test } from 'vitest';
import { make } from '../api/src/test/make.ts';
import { referralCast } from '../api/src/test/referrals.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE } from './browser.ts';

const at = journey();

test('somebody without a role sees what is kept, takes it along, is told what has to end first, and is then forgotten', async () => {
  const { sql } = at.network;
  const { person, event, insert } = make(sql);
  const email = await person({ name: 'Vieno Vieras', phone: '040 1112223' });
  const { rows } = await sql.query('select id from person where email = $1', [email]);
  const coffee = await event();
  const place = await insert('registration', { event_id: coffee, municipality_code: '790', person_id: rows[0].id, party_size: 1, status: 'CONFIRMED', created_at: new Date(), queued_at: new Date(), company_name: 'Vienon Paja' });
  await insert('special_needs', { registration_id: place, municipality_code: '790', diet: 'keliakia' });

  const page = await at.visitAs(email, PHONE);
  await page.goto(`${at.url}/sv/account`);
  await page.getByRole('link', { name: 'Se dina uppgifter' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vad som finns sparat om dig' }).waitFor();
  await page.getByText('Raderas 7 dagar efter evenemanget.').waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.goto(`${at.url}/fi/account/data`);
  await page.getByRole('heading', { level: 3, name: /Ruokavaliot ja esteettömyystarpeet/ }).waitFor();
  const kind = page.locator('.own-kind', { hasText: 'Ruokavaliot ja esteettömyystarpeet' });
  await kind.getByText('Näytä tiedot').click();
  await kind.getByText('keliakia').waitFor();
  await expectAccessible(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Lataa kaikki tiedostona' }).click()]);
  expect(file.suggestedFilename()).toBe('luotsi-my-data.json');

  await page.getByText('Päätä ensin nämä').waitFor();
  await page.getByText('Peru paikkasi.').waitFor();
  await sql.query("update registration set status = 'CANCELLED' where id = $1", [place]);
  await page.reload();
  await page.getByRole('button', { name: 'Poista kaikki tietoni' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Sähköpostiosoitteesi').fill('joku@muu.example');
  await dialog.getByRole('button', { name: 'Poista kaikki tietoni' }).click();
  await dialog.getByText('Osoite ei ole sama').first().waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Sähköpostiosoitteesi').fill(email);
  await dialog.getByRole('button', { name: 'Poista kaikki tietoni' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tietosi on poistettu' }).waitFor();
  await page.goto(`${at.url}/fi/account/data`);
  await page.getByRole('link', { name: 'Kirjaudu sisään' }).first().waitFor();
  expect((await sql.query('select name, phone from person where id = $1', [rows[0].id])).rows).toEqual([{ name: '–', phone: null }]);
});

test('a visitor reads how personal data are treated, beside the field for the address and in the footer', async () => {
  const page = await at.visit(PHONE);
  await page.goto(`${at.url}/sv/sign-in`);
  await page.getByRole('main').getByRole('link', { name: 'Så behandlas dina uppgifter' }).click();
  await page.waitForURL('**/sv/about/privacy');
  await page.getByRole('heading', { level: 1, name: 'Så behandlas dina personuppgifter' }).waitFor();
  await page.getByText('Personuppgiftsansvarig för').waitFor();
  await page.locator('summary', { hasText: 'När du kommer till ett evenemang' }).click();
  await page.getByText('Raderas 7 dagar efter evenemanget').first().waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.goto(`${at.url}/fi/about`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Näin tietojasi käsitellään' }).click();
  await page.getByRole('heading', { level: 1, name: 'Näin henkilötietojasi käsitellään' }).waitFor();
  expect(await page.getByRole('link', { name: /^tietosuoja\.fi/ }).getAttribute('href')).toBe('https://tietosuoja.fi');
});

test('an entrepreneur takes a consent back, and stops the mails', async () => {
  const cast = await referralCast(at.network);
  await cast.refer();
  const page = await at.visitAs(cast.ownerEmail, DESK);
  await page.goto(`${at.url}/fi/account/data`);
  await page.getByRole('button', { name: /^Peru suostumus/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Peru suostumus' }).click();
  await page.getByText('Millään palvelulla ei ole suostumustasi').waitFor();
  await page.getByRole('button', { name: 'Lopeta kaikki nämä viestit' }).click();
  await page.getByText('Et saa enää muistutuksia').waitFor();
  expect(await page.getByRole('button', { name: /^Peru suostumus/ }).count()).toBe(0);
  await expectAccessible(page);
});

test('a new address is confirmed by the link in the mail there', async () => {
  const email = await make(at.network.sql).person();
  const page = await at.visitAs(email, PHONE);
  await page.goto(`${at.url}/fi/account`);
  await page.getByLabel('Uusi sähköpostiosoite').fill('vieno@uusi.example');
  await page.getByRole('button', { name: 'Lähetä vahvistuslinkki' }).click();
  await page.getByText('Linkki on lähetetty osoitteeseen vieno@uusi.example').waitFor();
  const [mail] = await at.mailsTo('vieno@uusi.example');
  await page.goto(`${at.url}${/\/fi\/email\/[\w-]+/.exec(mail!.text)![0]}`);
  await page.getByRole('heading', { level: 1, name: 'Vahvista uusi osoite' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vahvista osoite' }).click();
  await page.getByRole('heading', { level: 1, name: 'Osoite on vaihdettu' }).waitFor();
  const { rows } = await at.network.sql.query('select email from person where email = any($1)', [[email, 'vieno@uusi.example']]);
  expect(rows).toEqual([{ email: 'vieno@uusi.example' }]);
});

test('the coordinator sees what is due, what went and the register, and searches the log', async () => {
  const { sql } = at.network;
  const { someone, event, insert } = make(sql);
  const cast = await referralCast(at.network);
  await cast.refer();
  const past = await event({ status: 'HELD', starts_at: new Date(Date.now() - 9 * 86_400_000), ends_at: new Date(Date.now() - 8 * 86_400_000) });
  const place = await insert('registration', { event_id: past, municipality_code: '790', party_size: 1, status: 'ATTENDED', created_at: new Date(), queued_at: new Date(), walk_in: true, walk_in_name: 'Ohikulkija' });
  await insert('special_needs', { registration_id: place, municipality_code: '790', diet: 'keliakia' });
  await insert('forgotten', { day: '2026-11-01', at: new Date(), entity: 'SpecialNeeds', fields: 'diet,access', ending: 'DELETE', count: 3 });

  for (const [size, language, due] of [[PHONE, 'sv', 'Specialkost och tillgänglighetsbehov'], [DESK, 'fi', 'Ruokavaliot ja esteettömyystarpeet']] as const) {
    const page = await at.visitAs(await someone('COORDINATOR'), size);
    await page.goto(`${at.url}/${language}/privacy`);
    await page.getByRole('rowheader', { name: due }).first().waitFor();
    await page.getByRole('cell', { name: language === 'fi' ? 'Ruokavalio, Esteettömyys' : 'Specialkost, Tillgänglighet', exact: true }).first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: language === 'fi' ? 'Muutosloki' : 'Ändringslogg' }).click();
    await page.getByLabel(language === 'fi' ? 'Toiminto' : 'Åtgärd').fill('referCompany');
    await page.getByRole('button', { name: language === 'fi' ? 'Hae' : 'Sök', exact: true }).click();
    await page.getByRole('link', { name: language === 'fi' ? 'Ohjaukset palveluihin' : 'Hänvisningar till tjänster', exact: true }).first().waitFor();
    expect(new URL(page.url()).search).toContain('command=referCompany');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test('the register is not for others', async () => {
  const page = await at.visitAs(await make(at.network.sql).someone('ADVISER', { municipality_code: '790' }));
  await page.goto(`${at.url}/fi/privacy`);
  await page.getByRole('heading', { level: 1, name: 'Tämä sivu on verkoston koordinaattorille' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});
