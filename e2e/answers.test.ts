import { beforeAll, describe, expect, test } from 'vitest';
import { make } from '../api/src/test/make.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
const mail: Record<'adviser' | 'head' | 'other' | 'owner' | 'second', string> = { adviser: '', head: '', other: '', owner: '', second: '' };
let need: string, sibling: string, otherName: string;

const open = async (page: Page, path: string) => {
  await page.goto(portal.url + path);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
};
const expectFits = async (page: Page) => {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
};
const mailIn = async (to: string, words: string) => {
  await expect.poll(async () => (await portal.mailsTo(to)).some(({ subject, text }) => `${subject}\n${text}`.includes(words)), { timeout: 10_000 }).toBe(true);
};

beforeAll(async () => {
  const { sql } = portal.network;
  const { person, member, company } = make(sql);
  const rows = (await sql.query("select id, name from department where municipality_code = '790' order by key = 'technical' desc, key limit 2")).rows;
  otherName = rows[1].name.fi;
  const firms = [await company({ name: 'Pirkkamäki Ab' }), await company({ name: 'Sammalkivi Oy' })];
  const someone = async (role: string, place: object, language = 'fi') => {
    const email = await person({ language });
    await member(email, role, place as Record<string, unknown>);
    return email;
  };
  mail.adviser = await someone('ADVISER', { municipality_code: '790' });
  mail.head = await someone('HEAD', { department_id: rows[0].id });
  mail.other = await someone('HEAD', { department_id: rows[1].id });
  mail.owner = await someone('ENTREPRENEUR', { company_id: firms[0] }, 'sv');
  mail.second = await someone('ENTREPRENEUR', { company_id: firms[1] });
  const adviser = await portal.network.as(mail.adviser);
  const record = async (firm: string, title: string, department: string): Promise<string> => {
    const input = { company: firm, topic: 'plots', title, words: 'Tontille pitää päästä rekalla.', language: 'FI', windowFrom: inAYear, windowTo: inAYear, certainty: 'LIKELY', departments: [department] };
    return (await adviser.ask('mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id } }', { input })).recordNeed.id;
  };
  need = await record(firms[0]!, 'Katu hallille', rows[0].id);
  sibling = await record(firms[1]!, 'Katu varastolle', rows[1].id);
});

describe('a need that takes several people', () => {
  test('is asked about, handed over, answered together with another, and read by the company in its language', async () => {
    const head = await portal.visitAs(mail.head);
    await open(head, `/fi/needs/${need}`);
    await head.getByRole('button', { name: 'Kysy yritysneuvojalta' }).click();
    await head.getByLabel('Mitä haluat tietää?').fill('Kuinka raskaita autoja?');
    await expectFits(head);
    await head.getByRole('button', { name: 'Lähetä kysymys' }).click();
    await head.getByText('Kysymys on lähetetty yritysneuvojalle').waitFor();
    await mailIn(mail.adviser, 'Kuinka raskaita autoja?');

    const adviser = await portal.visitAs(mail.adviser, PHONE);
    await open(adviser, '/fi/desk?kind=DEPARTMENT_ASKS');
    await adviser.getByText(/”Kuinka raskaita autoja\?”/).waitFor();
    expect(await adviser.getByRole('link', { name: /^Kysy osastolta.*Pirkkamäki/ }).count()).toBe(0);
    await expectFits(adviser);
    await adviser.getByRole('link', { name: /^Vastaa osastolle.*Pirkkamäki/ }).click();
    await adviser.getByRole('heading', { name: 'Katu hallille', level: 1 }).waitFor();
    await open(adviser, '/fi/needs');
    await adviser.locator('section', { hasText: 'Osastot kysyvät sinulta' }).getByRole('link', { name: 'Katu hallille' }).click();
    await adviser.getByLabel('Vastauksesi osastolle').fill('Täysperävaunuja.');
    await expectFits(adviser);
    await adviser.getByRole('button', { name: 'Lähetä vastaus osastolle' }).click();
    await adviser.getByText('Vastaus on lähetetty osastolle').waitFor();
    await mailIn(mail.head, 'Täysperävaunuja.');

    await open(head, `/fi/needs/${need}`);
    await head.getByText('Täysperävaunuja.').waitFor();
    await head.getByRole('button', { name: 'Siirrä toiselle osastolle' }).click();
    await head.getByLabel('Mille osastolle?').selectOption({ label: otherName });
    await head.getByLabel('Miksi siirrät sen?').fill('Kadut ovat teidän tehtävänne.');
    await expectFits(head);
    await head.getByRole('button', { name: 'Siirrä tarve' }).click();
    await head.getByText('Tarve on siirretty toiselle osastolle').waitFor();
    await expectFits(head);
    await mailIn(mail.other, 'Kadut ovat teidän tehtävänne.');
    await mailIn(mail.owner, 'Behovet har överförts');

    const other = await portal.visitAs(mail.other);
    await open(other, `/fi/needs/${need}`);
    await other.getByRole('radio', { name: 'Tämä tehdään' }).check();
    await other.getByLabel('Mitä teette?').fill('Rakennamme uuden kadun.');
    await other.getByLabel('Valmista viimeistään').fill(inAYear);
    await other.getByRole('checkbox', { name: 'Katu varastolle' }).check();
    await other.getByLabel('Suunnitelman nimi').fill('Hallikatu');
    await expectFits(other);
    await other.getByRole('button', { name: 'Lähetä vastaus', exact: true }).click();
    await other.getByText('Vastaukset on lähetetty jokaiselle yritykselle').waitFor();
    await other.getByText('Tämä suunnitelma vastaa 2 tarpeeseen').waitFor();
    await expectFits(other);
    await mailIn(mail.second, 'Hallikatu');
    await other.getByRole('button', { name: 'Muuta vastausta' }).click();
    await other.getByRole('dialog').getByLabel('Mitä teette?').fill('Rakennamme uuden kadun ja liittymän.');
    await expectFits(other);
    await other.getByRole('button', { name: 'Lähetä uusi vastaus' }).click();
    await other.getByText('Uusi vastaus on lähetetty').waitFor();
    await other.getByText('Rakennamme uuden kadun ja liittymän.').first().waitFor();
    await mailIn(mail.owner, 'har ändrat sitt svar på behovet');

    await other.getByRole('link', { name: 'Suunnitelma: Hallikatu' }).click();
    await other.getByRole('heading', { name: 'Hallikatu', level: 1 }).waitFor();
    await other.getByRole('heading', { name: 'Tarpeet, joihin suunnitelma vastaa' }).waitFor();
    expect(await other.getByRole('article').count()).toBe(2);
    await expectFits(other);

    const owner = await portal.visitAs(mail.owner, PHONE);
    await open(owner, `/sv/needs/${need}`);
    await owner.getByText('Rakennamme uuden kadun ja liittymän.').first().waitFor();
    await owner.getByText('Plan: Hallikatu').waitFor();
    await owner.getByRole('heading', { name: 'Vad som har hänt' }).waitFor();
    await owner.getByText(/överförde behovet: nu svarar/).waitFor();
    expect(await owner.getByText('Täysperävaunuja.').count()).toBe(0);
    expect(await owner.getByText('Katu varastolle').count()).toBe(0);
    await expectFits(owner);
    await mailIn(mail.owner, 'Löfte, senast');
    expect((await portal.mailsTo(mail.owner)).some(({ text }) => text.includes(sibling))).toBe(false);
  });

  test('is added later to the plan that answers it too, unless somebody was faster', async () => {
    const adviser = await portal.network.as(mail.adviser);
    const { company, departments, plan } = (await adviser.ask('query ($id: ID!) { need(id: $id) { company { id } departments { id } plan { id } } }', { id: need })).need;
    const input = { company: company.id, topic: 'plots', words: 'Lisää tontteja.', language: 'FI', windowFrom: inAYear, windowTo: inAYear, certainty: 'LIKELY', departments: [departments[0].id] };
    const record = async (title: string) => (await adviser.ask('mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id } }', { input: { ...input, title } })).recordNeed.id as string;
    const [, taken] = [await record('Lisätontti'), await record('Viety tontti')];
    const page = await portal.visitAs(mail.other, PHONE);
    await open(page, `/fi/plans/${plan.id}`);
    await page.getByRole('checkbox', { name: 'Lisätontti' }).check();
    await page.getByRole('checkbox', { name: 'Viety tontti' }).check();
    const faster = await make(portal.network.sql).person({ name: 'Ripeä Johtaja' });
    await make(portal.network.sql).member(faster, 'HEAD', { department_id: departments[0].id });
    await (await portal.network.as(faster)).ask('mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { id } }', { input: { need: taken, kind: 'NOT_POSSIBLE', text: 'Ei ole.' } });
    await page.getByRole('button', { name: 'Vastaa suunnitelmalla' }).click();
    await page.getByText(/Ripeä Johtaja ehti ensin/).waitFor();
    await expectFits(page);
    await page.getByRole('button', { name: 'Näytä tilanne nyt' }).click();
    await expect.poll(() => page.getByRole('checkbox', { name: 'Viety tontti' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Lisätontti' }).check();
    await page.getByRole('button', { name: 'Vastaa suunnitelmalla' }).click();
    await page.getByText('Tarve sai suunnitelman vastaukseksi').waitFor();
    await page.getByRole('article').filter({ hasText: 'Lisätontti' }).waitFor();
    await expectFits(page);
    const stranger = await portal.visitAs(mail.head);
    await open(stranger, `/sv/plans/${plan.id}`);
    await stranger.getByRole('heading', { name: 'Planen hittades inte' }).waitFor();
  });

  test('names who was faster also to who only promises an answer', async () => {
    const adviser = await portal.network.as(mail.adviser);
    const { company, departments } = (await adviser.ask('query ($id: ID!) { need(id: $id) { company { id } departments { id } } }', { id: need })).need;
    const input = { company: company.id, topic: 'plots', title: 'Luvattava', words: 'Pian.', language: 'FI', windowFrom: inAYear, windowTo: inAYear, certainty: 'LIKELY', departments: [departments[0].id] };
    const { id } = (await adviser.ask('mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id } }', { input })).recordNeed;
    const page = await portal.visitAs(mail.other);
    await open(page, `/fi/needs/${id}`);
    await page.getByRole('button', { name: 'Lupaa vastata myöhemmin' }).click();
    await page.getByRole('dialog').getByLabel('Vastaan viimeistään').fill(inAYear);
    const faster = await make(portal.network.sql).person({ name: 'Vikkelä Johtaja' });
    await make(portal.network.sql).member(faster, 'HEAD', { department_id: departments[0].id });
    await (await portal.network.as(faster)).ask('mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { id } }', { input: { need: id, kind: 'NOT_POSSIBLE', text: 'Ei.' } });
    await page.getByRole('dialog').getByRole('button', { name: 'Lähetä lupaus' }).click();
    await page.getByRole('dialog').getByText(/Vikkelä Johtaja ehti ensin/).waitFor();
    expect(await page.getByRole('dialog').getByLabel('Vastaan viimeistään').inputValue()).toBe(inAYear);
    await expectFits(page);
  });

  test('lets whoever is slower keep what they wrote, and says who was faster', async () => {
    const adviser = await portal.network.as(mail.adviser);
    const { company, departments } = (await adviser.ask('query ($id: ID!) { need(id: $id) { company { id } departments { id } } }', { id: need })).need;
    const input = { company: company.id, topic: 'plots', title: 'Kiireinen', words: 'Heti.', language: 'FI', windowFrom: inAYear, windowTo: inAYear, certainty: 'LIKELY', departments: [departments[0].id] };
    const { id } = (await adviser.ask('mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id } }', { input })).recordNeed;
    const page = await portal.visitAs(mail.other);
    await open(page, `/fi/needs/${id}`);
    await page.getByRole('radio', { name: 'Tämä ei ole mahdollista' }).check();
    await page.getByLabel('Miksi ei?').fill('Tontteja ei ole.');
    const faster = await make(portal.network.sql).person({ name: 'Nopea Johtaja' });
    await make(portal.network.sql).member(faster, 'HEAD', { department_id: departments[0].id });
    const answer = { need: id, kind: 'NOT_POSSIBLE', text: 'Ei tänä vuonna.' };
    await (await portal.network.as(faster)).ask('mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { id } }', { input: answer });
    await page.getByRole('button', { name: 'Lähetä vastaus', exact: true }).click();
    await page.getByText(/Nopea Johtaja ehti ensin/).waitFor();
    expect(await page.getByLabel('Miksi ei?').inputValue()).toBe('Tontteja ei ole.');
    await expectFits(page);
    await page.getByRole('button', { name: 'Näytä tilanne nyt' }).click();
    await page.getByText('Ei tänä vuonna.').first().waitFor();
  });
});
