import { describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, tabTo, type Page } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const OWNER = 'jouni.alhoranta@esimerkki.example';
const OTHER = 'mika.lehtokari@esimerkki.example';
const QUESTION = 'Mitä Pehulan yritysalueelle tarvitaan?';

const ready = async (page: Page, heading: string | RegExp) => {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
};
const open = async (page: Page, path: string, heading: string | RegExp) => {
  await page.goto(portal.url + path);
  await ready(page, heading);
};
const looksRight = async (page: Page) => {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
};
const toQuestion = async (page: Page, language = 'fi', title = QUESTION) => {
  await open(page, `/${language}/ideas`, /^(Ideat|Idéer)$/);
  await page.getByRole('link', { name: title }).click();
  await ready(page, title);
};

describe('ideas', () => {
  test('a visitor reads on a phone, in Swedish too, and finds an idea by words and by support', async () => {
    const page = await portal.visit(PHONE);
    await open(page, '/fi', /Mitä yrityksesi tarvitsee/);
    await page.getByRole('heading', { name: 'Mitä kunnat kysyvät nyt' }).waitFor();
    await toQuestion(page, 'sv', 'Vad behöver företagsområdet i Pehula?');
    await page.getByRole('article').first().waitFor();
    await looksRight(page);
    await page.getByLabel('Ordning').selectOption('SUPPORTED');
    await expect.poll(() => page.getByRole('article').first().textContent()).toContain('Lounaspaikka');
    await page.getByLabel('Sök bland idéerna').fill('snabbladdning');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByText('1 idé', { exact: true }).waitFor();
    await page.getByRole('link', { name: /Snabbladdning/ }).click();
    await ready(page, /Snabbladdning/);
    await page.getByText('Tack, vi tar upp det med elbolaget i maj.').waitFor();
    await looksRight(page);
  });

  test('on a phone the filters wait behind one button that says how many are set, and each goes again by keyboard', async () => {
    const page = await portal.visit(PHONE);
    await toQuestion(page);
    await page.getByRole('article').first().waitFor();
    const all = await page.getByRole('article').count();
    const button = page.getByRole('button', { name: /^Rajaa/ });
    expect(await page.getByLabel('Aihe').isVisible()).toBe(false);
    expect(await page.getByLabel('Järjestys').isVisible()).toBe(true);
    await tabTo(page, '.filters-button');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const topics = page.getByLabel('Aihe').getByRole('option');
    await topics.filter({ hasText: /^Toimitilat \(\d+\)$/ }).waitFor({ state: 'attached' });
    expect((await topics.allTextContents()).slice(1).filter((topic) => !/ \([1-9]\d*\)$/.test(topic))).toEqual([]);
    await page.getByLabel('Aihe').selectOption('premises');
    await page.getByLabel('Kunnan vastaus').selectOption({ label: 'Ei vielä vastausta' });
    await page.waitForURL(/topic=.*answer=NONE|answer=NONE.*topic=/);
    await looksRight(page);
    await page.setViewportSize(PHONE);
    await page.reload();
    await ready(page, QUESTION);
    await page.getByRole('button', { name: 'Rajaa 2 valittu' }).waitFor();
    expect(await page.getByLabel('Aihe').isVisible()).toBe(false);
    const set = page.getByRole('list', { name: 'Valitut rajaukset' });
    await expect.poll(() => set.getByRole('button').allTextContents()).toEqual([expect.stringMatching(/^Poista rajaus Aihe: Toimitilat \(\d+\)$/), 'Poista rajaus Kunnan vastaus: Ei vielä vastausta']);
    await looksRight(page);
    await page.setViewportSize(PHONE);
    await tabTo(page, '.filters-set .chip');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?answer=NONE');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Rajaa ideoita');
    await page.goto(`${page.url()}&topic=premises&q=zzzz`);
    await page.getByRole('heading', { name: 'Näillä rajauksilla ei löydy ideoita' }).waitFor();
    await page.getByRole('button', { name: 'Poista rajaukset' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=zzzz');
    await page.getByRole('link', { name: 'Näytä kaikki ideat' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(all);
    await page.setViewportSize(DESK);
    expect(await page.getByLabel('Aihe').isVisible()).toBe(true);
    expect(await button.isVisible()).toBe(false);
  });

  test('an entrepreneur sees what is alike, proposes, supports, is answered, and changes the idea with its history in sight', async () => {
    const page = await portal.visitAs(OWNER, PHONE);
    await toQuestion(page);
    await page.getByRole('link', { name: 'Ehdota ideaa' }).first().click();
    await ready(page, 'Ehdota ideaa');
    await page.getByRole('button', { name: 'Julkaise idea' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('Idea lyhyesti').fill('Lounaspaikka aamukuudelta auki');
    await page.getByRole('complementary', { name: 'Samankaltaisia ideoita' }).getByRole('link', { name: /Lounaspaikka, joka avautuu/ }).waitFor();
    await page.getByLabel('Idea lyhyesti').fill('Vuokrattavia toimitiloja');
    await page.getByLabel('Kerro tarkemmin').fill('Varattava toimitila, jossa voi tavata asiakkaita.');
    await page.getByRole('group', { name: 'Aiheet' }).getByLabel('Toimitilat').waitFor();
    await page.getByLabel('Lisää aihe').selectOption({ label: 'Matkailu ja tapahtumat' });
    expect(await page.getByRole('group', { name: 'Aiheet' }).getByRole('checkbox', { checked: true }).count()).toBe(2);
    // What was chosen stays, whatever the words become.
    await page.getByLabel('Idea lyhyesti').fill('Yhteinen kokoustila yrityksille');
    await page.getByRole('radio', { name: /Yrityksen nimi/ }).check();
    await looksRight(page);
    await page.reload();
    await ready(page, 'Ehdota ideaa');
    await expect.poll(() => page.getByLabel('Kerro tarkemmin').inputValue()).toContain('Varattava toimitila');
    await page.getByRole('radio', { name: /Yrityksen nimi/ }).check();
    await page.getByRole('button', { name: 'Julkaise idea' }).click();
    await ready(page, 'Yhteinen kokoustila yrityksille');
    const address = new URL(page.url()).pathname;

    const other = await portal.visitAs(OTHER);
    await open(other, address, 'Yhteinen kokoustila yrityksille');
    await other.getByRole('button', { name: 'Kannata' }).click();
    await other.getByRole('button', { name: 'Peru kannatus' }).waitFor();
    expect(await other.locator('.idea-supports').textContent()).toContain('1 kannattaja');
    await other.getByRole('textbox', { name: 'Kirjoita kommentti' }).fill('Meiltä löytyisi projektori.');
    await other.getByRole('radio', { name: /Ei kumpaakaan/ }).check();
    await looksRight(other);
    await other.getByRole('button', { name: 'Julkaise kommentti' }).click();
    await other.getByText('Kommenttisi on julkaistu').waitFor();

    await open(page, address, 'Yhteinen kokoustila yrityksille');
    await page.getByRole('button', { name: /^Vastaa/ }).click();
    await page.getByLabel('Vastauksesi').fill('Hienoa!');
    await page.getByRole('radio', { name: /Nimeni/ }).check();
    await page.getByRole('button', { name: 'Julkaise vastaus' }).click();
    await page.locator('.comment-reply').getByText('Hienoa!').waitFor();
    await page.getByRole('button', { name: 'Muokkaa', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Idea lyhyesti').fill('Yhteinen kokoustila kaikille');
    await page.getByRole('dialog').getByRole('group', { name: 'Aiheet' }).getByLabel('Matkailu ja tapahtumat').uncheck();
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
    await ready(page, 'Yhteinen kokoustila kaikille');
    await page.getByText('Aiempi versio').click();
    await page.getByText('Yhteinen kokoustila yrityksille', { exact: true }).waitFor();
    await looksRight(page);
    expect(await page.locator('.page-header').getByText('Matkailu ja tapahtumat').count()).toBe(0);

    const host = await portal.visitAs(ADVISER, PHONE);
    await open(host, address, 'Yhteinen kokoustila kaikille');
    await host.getByRole('button', { name: 'Korjaa aiheet' }).click();
    await host.getByRole('dialog').getByLabel('Lisää aihe').selectOption({ label: 'Yritystontit ja sijoittuminen' });
    await looksRight(host);
    await host.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
    await host.getByText('Aiheet on tallennettu').waitFor();
    await host.locator('.page-header').getByText('Yritystontit ja sijoittuminen').waitFor();
  });

  test('a guest proposes and supports by mail, and nobody sees it before', async () => {
    const guest = await portal.visit(PHONE);
    await toQuestion(guest);
    await guest.getByRole('link', { name: 'Ehdota ideaa' }).first().click();
    await ready(guest, 'Ehdota ideaa');
    await guest.getByLabel('Idea lyhyesti').fill('Kuntoportaat soramontun reunaan');
    await guest.getByLabel('Kerro tarkemmin').fill('Tauolla olisi mukava kävellä.');
    await guest.getByLabel('Sähköpostiosoitteesi').fill('vieras@esimerkki.example');
    await looksRight(guest);
    // Nobody types that fast: whoever does is asked to look again, and nothing is lost.
    await guest.waitForTimeout(3_500);
    await guest.getByRole('button', { name: 'Lähetä idea' }).click();
    await guest.getByText('Katso sähköpostisi').waitFor();
    const link = async () => /https?:\/\/\S+\/ideas\/confirm\/\S+/.exec((await portal.mailsTo('vieras@esimerkki.example'))[0]?.text ?? '')?.[0];
    await expect.poll(link, { timeout: 20_000 }).toBeTruthy();
    const { pathname } = new URL((await link())!);
    await open(guest, pathname, 'Vahvista ideasi');
    await looksRight(guest);
    await guest.getByRole('button', { name: 'Vahvista' }).click();
    await ready(guest, 'Ideasi on julkaistu');
    await guest.getByText('Kuntoportaat soramontun reunaan').waitFor();
    const back = await guest.getByRole('link', { name: 'Kirjaudu tähän osoitteeseen tulevalla linkillä' }).getAttribute('href');
    expect(back).toMatch(/^\/fi\/sign-in\?returnTo=%2Ffi%2Fideas%2Fidea%2F/);
    await looksRight(guest);
    await guest.setViewportSize(PHONE);
    await guest.getByRole('link', { name: 'Idean sivulle' }).click();
    await ready(guest, 'Kuntoportaat soramontun reunaan');
    await guest.getByRole('button', { name: 'Kannata' }).click();
    await guest.getByRole('dialog').getByLabel('Sähköpostiosoitteesi').fill('toinen@esimerkki.example');
    await expectAccessible(guest);
    await guest.getByRole('dialog').getByRole('link', { name: 'Kirjaudu samalla osoitteella' }).waitFor();
    await guest.getByRole('dialog').getByRole('button', { name: 'Kannata ideaa' }).click();
    await guest.getByText('Katso sähköpostisi').waitFor();
    const mail = async () => (await portal.mailsTo('toinen@esimerkki.example'))[0]?.text ?? '';
    await expect.poll(mail, { timeout: 20_000 }).toContain('Idea: Kuntoportaat soramontun reunaan');
    await open(guest, new URL(/https?:\/\/\S+\/ideas\/confirm\/\S+/.exec(await mail())![0]).pathname, 'Vahvista kannatuksesi');
    await guest.getByRole('button', { name: 'Vahvista' }).click();
    await ready(guest, 'Kannatuksesi on laskettu');
    await looksRight(guest);
    // By the link of the mail one signs in with this address, and takes the support back.
    await guest.goto(/https?:\/\/\S+\/sign-in\?\S+/.exec(await mail())![0].replace(/^https?:\/\/[^/]+/, portal.url));
    await ready(guest, 'Kirjaudu sisään');
    await guest.getByLabel('Sähköpostiosoite').fill('toinen@esimerkki.example');
    await guest.getByRole('button', { name: 'Lähetä kirjautumislinkki' }).click();
    const signIn = async () => (await portal.mailsTo('toinen@esimerkki.example')).map(({ text }) => /https?:\/\/\S+\/sign-in\/\S+/.exec(text)?.[0]).find(Boolean);
    await expect.poll(signIn, { timeout: 20_000 }).toBeTruthy();
    const { pathname: entry, search } = new URL((await signIn())!);
    await open(guest, entry + search, 'Kirjaudu sisään');
    await guest.getByRole('button', { name: 'Kirjaudu sisään' }).click();
    await guest.getByLabel('Etu- ja sukunimi').fill('Toini Toinen');
    await guest.getByRole('button', { name: 'Jatka' }).click();
    await ready(guest, 'Kuntoportaat soramontun reunaan');
    await guest.getByRole('button', { name: 'Peru kannatus' }).click();
    await guest.getByRole('button', { name: 'Kannata', exact: true }).waitFor();
  });

  test('a writer corrects a comment, takes it back, and withdraws an idea; all read that it was so, and nobody the words', async () => {
    const page = await portal.visitAs(OTHER, PHONE);
    await toQuestion(page);
    await page.getByRole('link', { name: 'Ehdota ideaa' }).first().click();
    await ready(page, 'Ehdota ideaa');
    await page.getByLabel('Idea lyhyesti').fill('Trukki lainattavaksi');
    await page.getByLabel('Kerro tarkemmin').fill('Yhteinen trukki, jonka saisi varata.');
    await page.getByRole('radio', { name: /Ei kumpaakaan/ }).check();
    await page.waitForTimeout(3_500);
    await page.getByRole('button', { name: 'Julkaise idea' }).click();
    await ready(page, 'Trukki lainattavaksi');
    const address = new URL(page.url()).pathname;
    await page.getByRole('textbox', { name: 'Kirjoita kommentti' }).fill('Soittakaa numeroon 040 1234567.');
    await page.getByRole('radio', { name: /Ei kumpaakaan/ }).check();
    await page.getByRole('button', { name: 'Julkaise kommentti' }).click();
    await page.getByText('Kommenttisi on julkaistu').waitFor();
    const comment = page.getByRole('list', { name: 'Keskustelu' }).getByRole('listitem').first();
    await comment.getByRole('button', { name: /^Muokkaa/ }).click();
    await page.getByRole('dialog').getByLabel('Kommentti').fill('Kirjoittakaa tähän.');
    await looksRight(page);
    await page.setViewportSize(PHONE);
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Kommentti on tallennettu').waitFor();
    await comment.getByText('Kirjoittakaa tähän.').waitFor();
    await comment.getByText(/muokattu/).waitFor();
    await comment.getByText('Aiempi versio').click();
    await comment.getByText('Soittakaa numeroon').waitFor();
    await looksRight(page);

    const reader = await portal.visitAs(OWNER);
    await open(reader, address, 'Trukki lainattavaksi');
    await reader.getByRole('button', { name: /^Vastaa/ }).click();
    await reader.getByLabel('Vastauksesi').fill('Soitin jo!');
    await reader.getByRole('radio', { name: /Ei kumpaakaan/ }).check();
    await reader.getByRole('button', { name: 'Julkaise vastaus' }).click();
    await reader.locator('.comment-reply').getByText('Soitin jo!').waitFor();

    await comment.getByRole('button', { name: /^Poista/ }).click();
    await page.getByRole('dialog').getByText('Vastaukset kommenttiin jäävät näkyviin').waitFor();
    await looksRight(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Poista kommentti' }).click();
    await page.getByText('Kommenttisi on poistettu').waitFor();
    await open(reader, address, 'Trukki lainattavaksi');
    await reader.getByText('Kirjoittaja poisti kommentin').waitFor();
    await reader.getByText('Soitin jo!').waitFor();
    expect(await reader.getByText(/Kirjoittakaa tähän|040 1234567/).count()).toBe(0);
    await looksRight(reader);

    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Peru idea' }).click();
    await page.getByRole('dialog').getByText('Teksti ja kannatukset poistetaan').waitFor();
    await looksRight(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Peru idea' }).click();
    await ready(page, /^Kirjoittaja perui tämän idean \d/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await open(reader, address, /^Kirjoittaja perui tämän idean/);
    expect(await reader.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await reader.getByText(/trukki/i).count()).toBe(0);
    // What somebody said themselves they still see, and can take back; nobody else does.
    await reader.getByText('Soitin jo!').waitFor();
    await looksRight(reader);
    const visitor = await portal.visit();
    await open(visitor, address, /^Kirjoittaja perui tämän idean/);
    expect(await visitor.getByText(/trukki|Soitin jo/i).count()).toBe(0);
    await reader.getByRole('link', { name: 'Katso muut ideat' }).click();
    await ready(reader, QUESTION);
    await reader.getByRole('article').first().waitFor();
    expect(await reader.getByRole('link', { name: 'Trukki lainattavaksi' }).count()).toBe(0);
    await open(reader, `${new URL(reader.url()).pathname}/log`, 'Päätökset');
    await reader.getByText('Kirjoittaja perui ideansa').waitFor();
    await reader.getByText('Kirjoittaja poisti kommenttinsa').waitFor();
    await reader.getByRole('link', { name: 'Peruttu idea' }).first().waitFor();
    await looksRight(reader);
  });

  test('what does not belong there is reported, hidden with a reason that all read, and shown again', async () => {
    const reader = await portal.visitAs(OWNER);
    await toQuestion(reader);
    await reader.getByRole('link', { name: /Hukkalämpö talteen/ }).click();
    await ready(reader, /Hukkalämpö talteen/);
    const address = new URL(reader.url()).pathname;
    await reader.getByRole('button', { name: 'Ilmoita asiattomasta', exact: true }).click();
    await reader.getByRole('dialog').getByLabel('Perustelu').fill('Tämä on mainos');
    await reader.getByRole('dialog').getByRole('button', { name: 'Lähetä' }).click();
    await reader.getByText('Järjestäjä katsoo asian').waitFor();

    const host = await portal.visitAs(ADVISER, PHONE);
    await toQuestion(host);
    await host.getByRole('link', { name: 'Ilmoitetut (1)', exact: true }).waitFor();
    // Nobody opens every campaign each morning: it lies on the desk.
    await open(host, '/fi/desk?kind=REPORTED', 'Työpöytä');
    await host.getByRole('link', { name: `Ilmoitus: ${QUESTION}`, exact: true }).waitFor();
    await host.getByText('Yksi ilmoitus odottaa').waitFor();
    await looksRight(host);
    await host.getByRole('link', { name: /^Katso ilmoitukset/ }).click();
    await ready(host, 'Ilmoitetut kirjoitukset');
    await host.getByText('Ilmoittajan perustelu: Tämä on mainos').waitFor();
    await looksRight(host);
    await host.getByRole('button', { name: 'Piilota' }).click();
    await host.getByRole('dialog').getByLabel('Perustelu').fill('Mainostaa laitetta');
    await host.getByRole('dialog').getByRole('button', { name: 'Piilota' }).click();
    await host.getByRole('heading', { name: 'Ei avoimia ilmoituksia' }).waitFor();
    await open(host, '/fi/desk?kind=REPORTED', 'Työpöytä');
    await host.getByRole('heading', { name: 'Tätä lajia ei ole pöydällä' }).waitFor();
    await toQuestion(host);
    await host.getByRole('link', { name: 'Ilmoitetut', exact: true }).waitFor();

    await open(reader, address, 'Piilotettu idea');
    await reader.getByText('Perustelu: Mainostaa laitetta').waitFor();
    expect(await reader.getByText('lämpöä taivaalle').count()).toBe(0);
    await looksRight(reader);
    await open(host, address, /Hukkalämpö talteen/);
    await host.getByRole('button', { name: 'Näytä uudelleen' }).click();
    await host.getByText('Näkyy taas kaikille').waitFor();
  });

  test('a host saves a draft with a title alone, is led to what is missing, and loses nothing by a reload', async () => {
    const host = await portal.visitAs(ADVISER, PHONE);
    await open(host, '/sv/ideas/new', 'Fråga företag och invånare');
    expect(await host.getByLabel('Rubrik som fråga (fi)').isVisible()).toBe(false);
    await looksRight(host);
    await host.setViewportSize(PHONE);
    await host.getByLabel('Rubrik som fråga (sv)').fill('Vad ska hamnen bli?');
    await host.reload();
    await ready(host, 'Fråga företag och invånare');
    await host.getByText('Du fortsätter där du slutade').waitFor();
    expect(await host.getByLabel('Rubrik som fråga (sv)').inputValue()).toBe('Vad ska hamnen bli?');
    await host.getByRole('button', { name: 'Spara utkastet' }).click();
    await ready(host, 'Redigera frågan');
    await host.getByText('Utkastet har sparats').waitFor();
    await looksRight(host);
    await host.setViewportSize(PHONE);

    await open(host, new URL(host.url()).pathname.replace('/change', ''), 'Vad ska hamnen bli?');
    await host.getByRole('link', { name: 'Skriv på finska' }).click();
    await ready(host, 'Redigera frågan');
    await host.getByLabel('Rubrik som fråga (fi)').waitFor();
    await expect.poll(() => host.evaluate(() => document.activeElement?.textContent)).toContain('På finska');
    await host.keyboard.press('Enter');
    await expect.poll(() => host.getByLabel('Rubrik som fråga (fi)').isVisible()).toBe(false);

    const days = host.getByRole('heading', { name: 'Skeden' });
    const over = host.getByLabel('Avslutas');
    await days.click();
    const day = await over.inputValue();
    await over.fill('');
    await days.click();
    await host.getByText('Ett datum saknas').waitFor();
    await host.getByRole('button', { name: 'Spara', exact: true }).click();
    await host.getByRole('alert').first().waitFor();
    expect(await over.isVisible()).toBe(true);
    await days.click();
    await host.getByRole('alert').getByRole('link').click();
    expect(await over.evaluate((field) => field === document.activeElement)).toBe(true);
    await looksRight(host);
    await over.fill(day);
    await host.getByRole('button', { name: 'Spara', exact: true }).click();
    await host.getByText('Utkastet har sparats').waitFor();

    await host.setViewportSize(DESK);
    await host.getByRole('button', { name: 'Språken bredvid varandra' }).click();
    const tops = await Promise.all(['sv', 'fi', 'en'].map(async (language) => (await host.getByLabel(`Rubrik som fråga (${language})`).boundingBox())!.x));
    expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
    expect(new Set(tops).size).toBe(3);
    await looksRight(host);
  });

  test('a host plans a question, fills the checklist, publishes, prints, and ends a phase', async () => {
    const host = await portal.visitAs(ADVISER);
    await open(host, '/fi/ideas', 'Ideat');
    await host.getByRole('link', { name: 'Kysy yrityksiltä ja asukkailta' }).click();
    await ready(host, 'Kysy yrityksiltä ja asukkailta');
    await host.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await host.getByRole('alert').first().waitFor();
    await host.getByLabel(/Otsikko kysymyksenä \(fi\)/).fill('Mitä torille?');
    for (const part of ['Alue ja kuva', 'Vaiheet', 'Ketkä ensin']) await host.getByRole('heading', { name: part }).click();
    await host.getByLabel('Kylät, kaupunginosat tai alueet').fill('Vammala, Kauppatori');
    await host.getByRole('radio', { name: 'Keskusta' }).check();
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    for (const [label, ahead] of [['Ideoiden keruu alkaa', -1], ['Keskustelu alkaa', 10], ['Vastaaminen alkaa', 20], ['Päättyy', 30]] as const) await host.getByLabel(label).fill(day(ahead));
    await host.getByRole('combobox', { name: 'Kutsutut yritykset' }).fill('Rautakarkku');
    await host.getByRole('option', { name: /Rautakarkku/ }).click();
    const invited = host.getByRole('list', { name: /Kutsutut yritykset/ }).getByRole('listitem');
    await expect.poll(() => invited.count()).toBe(1);
    await host.getByText('Lisää toimialoittain').click();
    await host.getByRole('button', { name: /Lisää .* Kauppa|Lisää .* Tukku/i }).click();
    await host.getByText('Kaikki lisätty').waitFor();
    expect(await invited.count()).toBeGreaterThan(2);
    await looksRight(host);
    await host.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await ready(host, 'Muokkaa kysymystä');
    await host.getByText('Kirjoita otsikko ja kuvaus kolmella kielellä').waitFor();
    await host.getByRole('button', { name: 'Kielet rinnakkain' }).click();
    for (const language of ['fi', 'sv', 'en']) {
      await host.getByLabel(new RegExp(`Otsikko kysymyksenä \\(${language}\\)`)).fill(`Mitä torille? (${language})`);
      await host.getByLabel(new RegExp(`Miksi kysytään .*\\(${language}\\)`)).fill('Tori uudistuu.');
    }
    await host.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await host.getByRole('button', { name: 'Julkaise' }).click();
    await host.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
    await host.getByText('Kysymys on julkaistu').waitFor();
    await host.getByRole('link', { name: 'Muistilista' }).click();
    await ready(host, 'Osallistamisen muistilista');
    await host.getByText('Vastaus kysymykseen: Mihin pyrimme?').click();
    const form = host.getByRole('form', { name: 'Vastaus kysymykseen: Mihin pyrimme?' });
    await form.getByLabel('Vastaus (Suomi)').fill('Elävään toriin.');
    await form.getByLabel('Näytä kaikille kysymyksen sivulla').check();
    await looksRight(host);
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await host.getByText('Muutokset on tallennettu').waitFor();
    await host.getByRole('link', { name: /Mitä torille/ }).click();
    await ready(host, 'Mitä torille? (fi)');
    await host.getByText('Elävään toriin.').waitFor();
    await host.getByRole('link', { name: 'Juliste' }).click();
    await ready(host, 'Juliste');
    await host.getByRole('img', { name: /QR-koodi/ }).waitFor();
    await looksRight(host);
    await host.goBack();
    await ready(host, 'Mitä torille? (fi)');
    await host.getByRole('button', { name: 'Päätä vaihe nyt' }).click();
    await host.getByRole('dialog').getByRole('button', { name: 'Päätä vaihe nyt' }).click();
    await host.getByText('Vaihe on päättynyt').waitFor();
    await expect.poll(() => host.getByRole('link', { name: 'Ehdota ideaa' }).count()).toBe(0);

    const stranger = await portal.visitAs(OWNER);
    await open(stranger, `${new URL(host.url()).pathname}/change`, 'Tämä on järjestäjän sivu');
  });
});
