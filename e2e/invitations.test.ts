import { beforeAll, describe, expect, test } from 'vitest';
import { make } from '../api/src/test/make.ts';
import { expectAccessible, expectNoSidewaysScroll, DESK, journey, PHONE, tabTo } from './browser.ts';

const portal = journey();

const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const HEAD = 'markku.siurola@esimerkki.example';
const COORDINATOR_QUERY = "select p.email from person p join membership m on m.person_id = p.id where m.role = 'COORDINATOR' limit 1";

let event: string;
/** Two companies of the theme's industry that have never come; their names are first among equals. */
let willCome: string;
let willComeCompany: string;
let wantsNone: string;

beforeAll(async () => {
  const { event: plan, company, person, member } = make(portal.network.sql);
  event = await plan({ municipality_code: '790', industries: ['C'], capacity: 30, first_timer_seats: 2 });
  const firm = async (name: string, language: string) => {
    const email = await person({ language, name: `${name} yrittäjä` });
    const id = await company({ name, industry_code: '25' });
    await member(email, 'ENTREPRENEUR', { company_id: id });
    return { email, id };
  };
  ({ email: willCome, id: willComeCompany } = await firm('Aaltometalli', 'fi'));
  ({ email: wantsNone } = await firm('Aavapaja', 'sv'));
});

const invitePage = () => `${portal.url}/fi/events/${event}/invite`;
const linkIn = async (email: string, pattern: RegExp) => {
  const mails = await portal.mailsTo(email);
  return pattern.exec(mails.map(({ text }) => text).join('\n'))![0];
};

describe('departments are a checklist', () => {
  test('the adviser asks all and sees at one look who is missing', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(invitePage());
    await page.getByText('0 / 6 osastoa tulossa').waitFor();
    await page.getByRole('button', { name: 'Kysy kaikilta, joilta ei ole kysytty (6)' }).click();
    await page.getByText(/^Kysytty: Hankinnat ja talous, .* ja Ympäristö ja terveysvalvonta\.$/).waitFor();
    await page.getByText(/^Vastaamatta: Hankinnat ja talous/).waitFor();
    expect(await page.getByRole('button', { name: /^Muistuta/ }).count()).toBe(0);
    await portal.network.sql.query("update department_invitation set asked_at = asked_at - interval '2 days' where event_id = $1", [event]);
    await page.reload();
    await page.getByText('0 / 6 osastoa tulossa').waitFor();
    await page.getByRole('button', { name: 'Muistuta Tekniset palvelut' }).click();
    await page.getByText('Muistutettu: Tekniset palvelut.').waitFor();
    await page.getByRole('button', { name: 'Muistuta vastaamattomia (5)' }).waitFor();
    expect((await portal.mailsTo(HEAD)).filter(({ subject, text }) => subject.startsWith('Muistutus') && text.includes(event))).toHaveLength(1);
  });

  test('a head comes from the mail, signs in, and answers with one press on a phone', async () => {
    const link = await linkIn(HEAD, new RegExp(`/fi/events/${event}\\?answer=1`));
    const visitor = await portal.visit(PHONE);
    await visitor.goto(`${portal.url}${link}`);
    await visitor.getByRole('link', { name: 'Kirjaudu ja vastaa' }).click();
    await visitor.waitForURL(/sign-in/);
    expect(new URL(visitor.url()).searchParams.get('returnTo')).toBe(link);

    const page = await portal.visitAs(HEAD, PHONE);
    await page.goto(`${portal.url}/fi/needs`);
    await page.getByRole('heading', { name: 'Kutsut, jotka odottavat vastaustasi' }).waitFor();
    await page.goto(`${portal.url}${link}`);
    await page.getByLabel('Kuka tulee, tai miksi ei').fill('Tulen itse');
    await page.getByRole('button', { name: 'Joku meistä tulee' }).click();
    await page.getByText('Vastasit: tulossa.').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Muuta vastausta' }).waitFor();

    const adviser = await portal.visitAs(ADVISER);
    await adviser.goto(invitePage());
    await adviser.getByText('1 / 6 osastoa tulossa').waitFor();
    await adviser.getByRole('row', { name: /Tekniset palvelut/ }).getByText('Tulen itse').waitFor();
  });
});

describe('companies are invited', () => {
  test('by the keyboard, with words that outlive a reload, and after a look at the mail', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(invitePage());
    await page.getByRole('button', { name: 'Lähetä kutsut' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Valitse ensin yritykset, jotka kutsut.' }).waitFor();
    for (const name of ['Aaltometalli', 'Aavapaja']) {
      await page.getByRole('checkbox', { name }).focus();
      await page.keyboard.press('Space');
    }
    await page.getByText('2 yritystä valittu').waitFor();
    await page.getByLabel('Oma viestisi').fill('Tervetuloa ensimmäistä kertaa!');
    await page.getByLabel('Sama ruotsiksi').fill('Välkommen för första gången!');
    await page.reload();
    await page.getByText('2 yritystä valittu').waitFor();
    await tabTo(page, '[name="message"]');
    expect(await page.getByLabel('Oma viestisi').inputValue()).toBe('Tervetuloa ensimmäistä kertaa!');
    await page.getByRole('button', { name: 'Katso, miltä kutsu näyttää' }).click();
    await page.getByRole('dialog').getByText('Tervetuloa ensimmäistä kertaa!').waitFor();
    await page.getByRole('dialog').getByText('Ruotsi', { exact: true }).click();
    await page.getByRole('dialog').getByText('Välkommen för första gången!').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lähetä kutsu 2 yritykselle' }).click();
    await page.getByText('Kutsu lähtee 2 ihmiselle').waitFor();
    await page.getByText(/^Viimeinen kutsu lähtee /).waitFor();
    await page.getByText('Kutsuttu 2, ilmoittautui 0, tuli 0.').waitFor();
    expect(await linkIn(wantsNone, /Välkommen för första gången!/)).toBeTruthy();
    expect(await linkIn(willCome, /Tervetuloa ensimmäistä kertaa!/)).toBeTruthy();
  });

  test('one stops invitations from the mail: looking changes nothing, one press does, and the same link takes it back', async () => {
    const link = await linkIn(wantsNone, /\/sv\/unsubscribe\/[\w-]{43}/);
    const page = await portal.visit(PHONE);
    const stops = async () => (await portal.network.sql.query('select 1 from invitation_stop')).rowCount;
    await page.goto(`${portal.url}${link}`);
    await page.getByText('Bara inbjudningarna upphör.').waitFor();
    expect(await stops()).toBe(0);
    await page.getByRole('button', { name: 'Avsluta inbjudningarna' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inbjudningarna är avslutade' }).waitFor();
    await page.getByRole('button', { name: 'Jag vill ändå ha inbjudningar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Du får inbjudningar igen' }).waitFor();
    expect(await stops()).toBe(0);
    await page.goto(`${portal.url}${link}`);
    await page.getByRole('button', { name: 'Avsluta inbjudningarna' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inbjudningarna är avslutade' }).waitFor();
    expect(await stops()).toBe(1);
    await page.goto(`${portal.url}/sv/unsubscribe/x`);
    await page.getByRole('heading', { level: 1, name: 'Länken är okänd' }).waitFor();
  });

  test('the other registers and comes: the list and the sums say so, and departments are marked at the table', async () => {
    const guest = await portal.network.as(willCome);
    const { registerForEvent } = await guest.ask('mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }', { input: { event, company: willComeCompany } });
    const page = await portal.visitAs(ADVISER, PHONE);
    await page.goto(invitePage());
    await page.getByText('Kutsuttu 2, ilmoittautui 1, tuli 0.').waitFor();
    await portal.network.sql.query("update event set starts_at = now() - interval '5 minutes', ends_at = now() + interval '1 hour' where id = $1", [event]);
    const host = await portal.network.as(ADVISER);
    await host.ask('mutation ($id: ID!) { checkIn(registration: $id) { id } }', { id: registerForEvent.id });
    await page.goto(invitePage());
    await page.getByText('Kutsuttu 2, ilmoittautui 1, tuli 1.').waitFor();
    await page.getByRole('checkbox', { name: 'Tekniset palvelut oli paikalla' }).check();
    await expect.poll(async () => (await portal.network.sql.query('select 1 from department_invitation where event_id = $1 and present', [event])).rowCount).toBe(1);
    await page.getByText('Tilaisuus on alkanut tai pidetty').waitFor();
    expect(await page.getByRole('button', { name: /Kysy|Lähetä/ }).count()).toBe(0);
  });
});

describe('the figures', () => {
  test('of the event: in a picture, in a table, and as a file', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/fi/events/${event}/insight`);
    await page.getByRole('img', { name: 'Suppilokuva: kutsuttu 2, ilmoittautui 1, tuli 1.' }).waitFor();
    await page.getByRole('row', { name: 'Uusia yrityksiä 1' }).waitFor();
    await page.getByRole('row', { name: 'Osastoja paikalla 1' }).waitFor();
    const href = await page.getByRole('link', { name: 'Lataa taulukkona (CSV)' }).getAttribute('href');
    const file = await page.request.get(`${portal.url}${href}`);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect((await file.text()).split('\r\n')[1]).toContain('Testikahvit;');
  });

  test('of the year: for advisers and the coordinator, in Swedish too, by theme, not for others', async () => {
    const page = await portal.visitAs(ADVISER);
    await page.goto(`${portal.url}/sv/insight`);
    await page.getByRole('heading', { level: 1, name: 'Evenemangen i siffror' }).waitFor();
    await page.getByRole('link', { name: 'Testikahvit (sv)' }).first().waitFor();
    await page.getByRole('img', { name: /^Stapeldiagram: \d+ nya företag/ }).waitFor();
    const theme = page.getByLabel('Tema', { exact: true });
    const [, first] = await theme.locator('option').all();
    await theme.selectOption((await first!.getAttribute('value'))!);
    await page.waitForURL(/theme=/);
    await expect.poll(() => page.getByRole('link', { name: 'Testikahvit (sv)' }).count()).toBe(0);

    const { rows } = await portal.network.sql.query<{ email: string }>(COORDINATOR_QUERY);
    const coordinator = await portal.visitAs(rows[0]!.email);
    await coordinator.goto(`${portal.url}/fi/insight?municipality=790`);
    await coordinator.getByText(/^Sastamala, \d{4}$/).waitFor();
    const entrepreneur = await portal.visitAs(willCome);
    await entrepreneur.goto(`${portal.url}/fi/insight`);
    await entrepreneur.getByRole('heading', { level: 1, name: 'Luvut ovat yritysneuvojille ja koordinaattorille' }).waitFor();
  });
});

test.each([
  ['phone', PHONE],
  ['desk', DESK],
] as const)('all pages are accessible and fit on a %s', async (_name, size) => {
  const page = await portal.visitAs(ADVISER, size);
  const { rows } = await portal.network.sql.query<{ id: string }>("select id from event where status = 'PUBLISHED' and not network_only and municipality_code = '790' and starts_at > now() + interval '3 days' order by starts_at limit 1");
  const link = await linkIn(willCome, /\/fi\/unsubscribe\/[\w-]{43}/);
  for (const [path, waitFor] of [
    [`/fi/events/${rows[0]!.id}/invite`, 'Kenet kutsutaan'],
    [`/fi/events/${event}/insight`, 'Kutsusta kahvipöytään'],
    ['/fi/insight', 'Kutsusta kahvipöytään'],
    [link, 'Vain kutsut loppuvat.'],
  ] as const) {
    await page.goto(`${portal.url}${path}`);
    await page.getByText(waitFor).first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
