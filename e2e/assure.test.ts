import { beforeAll, describe, expect, test } from 'vitest';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, type Page, PHONE, tabTo } from './browser.ts';

const portal = journey();
const FINNVERA = 'johanna.takalahti@esimerkki.example';
const COORDINATOR = 'ulla.hiidenlahti@esimerkki.example';
const SOON = { timeout: 15_000 };

const settled = async (page: Page) => {
  await page.locator('main h1').waitFor();
  await expect.poll(() => page.locator('.skeleton').count(), SOON).toBe(0);
};
const sql = (text: string, values: unknown[] = []) => portal.network.sql.query(text, values);
const unconfirmed = async () => (await sql("select count(*)::int as n from service s join organisation o on o.id = s.organisation_id where o.slug = 'finnvera' and s.closed_on is null and s.assured_on is null")).rows[0].n as number;
/** The address in the newest mail that asks; the coordinator has asked. */
const linkIn = async (language = 'fi') => {
  const mail = (await portal.mailsTo(FINNVERA)).find(({ text }) => text.includes('/assure/'))!;
  return `${portal.url}/${language}/assure/${/\/assure\/([\w-]{43})/.exec(mail.text)![1]!}`;
};

beforeAll(async () => {
  await sql("update service set assured_on = null where organisation_id = (select id from organisation where slug = 'finnvera')");
});

describe('a provider confirms its services by a mail', () => {
  test('for which a coordinator asks, once a day', async () => {
    const page = await portal.visitAs(COORDINATOR);
    await page.goto(`${portal.url}/fi/network`);
    // Of many the screen shows the worst few; the rest is one press away.
    const part = page.locator('section#unconfirmed');
    const showAll = () => part.getByRole('button', { name: /^Näytä kaikki/ }).click();
    await showAll();
    await part.getByRole('button', { name: /^Kysy nyt.*Finnvera/ }).click();
    await part.getByText('Kysytty tänään').waitFor();
    await page.reload();
    await showAll();
    await part.getByText('Kysytty tänään').waitFor();
    await expectAccessible(page);
    expect((await portal.mailsTo(FINNVERA))[0]!.subject).toContain('Pitävätkö palvelujenne tiedot paikkansa?');
  });

  test.each([
    ['a phone', PHONE, 'sv'],
    ['a desk', DESK, 'fi'],
  ] as const)('whose link shows on %s all that the directory says, and changes nothing by opening', async (_name, size, language) => {
    const page = await portal.visit(size);
    const before = await unconfirmed();
    await page.goto(await linkIn(language));
    await settled(page);
    expect(await page.getByRole('article').count()).toBe(before);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: language === 'fi' ? 'Lähetä' : 'Skicka' }).click();
    await page.getByRole('alert').first().waitFor();
    await expectAccessible(page);
    expect(await unconfirmed()).toBe(before);
  });

  test('and says what is not right: the rest is confirmed, coordinators are told', async () => {
    const page = await portal.visit(PHONE);
    const before = await unconfirmed();
    const link = await linkIn();
    await page.goto(link);
    await settled(page);
    await page.getByRole('radio', { name: 'Jokin ei pidä paikkaansa' }).first().check();
    await page.getByLabel('Mikä ei pidä paikkaansa?').fill('Hinta on muuttunut.');
    await page.getByRole('button', { name: 'Lähetä' }).click();
    await page.getByRole('heading', { name: 'Kiitos!' }).waitFor();
    await expectAccessible(page);
    expect([before > 1, await unconfirmed()]).toEqual([true, 1]);
    expect((await portal.mailsTo(COORDINATOR))[0]!.text).toContain('Hinta on muuttunut.');
    expect((await portal.mailsTo(FINNVERA))[0]!.text).toContain('/fi/services/');
    await page.goto(link);
    await page.getByRole('heading', { name: 'Linkki on käytetty' }).waitFor();
    await page.getByRole('link', { name: 'Kirjaudu', exact: true }).last().waitFor();
    await expectAccessible(page);
  });

  test('or all at one press, by the keyboard', async () => {
    await sql('delete from assurance_ask');
    const coordinator = await portal.network.as(COORDINATOR);
    const { organisation } = await coordinator.ask('{ organisation(slug: "finnvera") { id } }');
    await coordinator.ask('mutation ($input: AskForAssuranceInput!) { askForAssurance(input: $input) }', { input: { organisation: organisation.id } });
    const page = await portal.visit();
    await page.goto(await linkIn());
    await settled(page);
    await tabTo(page, 'main button[type=submit]');
    await page.keyboard.press('Enter');
    await page.getByText('Yksi palvelu on vahvistettu.').waitFor();
    expect(await unconfirmed()).toBe(0);
  });
});

test('a contact confirms single services on the page of the provider, and may refuse to be asked', async () => {
  await sql("update service set assured_on = null where organisation_id = (select id from organisation where slug = 'finnvera')");
  const page = await portal.visitAs(FINNVERA, PHONE);
  const before = await unconfirmed();
  await page.goto(`${portal.url}/fi/providers/finnvera`);
  await page.getByText('Vahvista vain osa palveluista').click();
  await page.getByRole('button', { name: 'Vahvista valitut' }).click();
  await page.getByRole('alert').first().waitFor();
  await page.getByRole('group', { name: 'Mitkä pitävät paikkansa?' }).getByRole('checkbox').first().check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vahvista valitut' }).click();
  await page.getByText('Palvelu on vahvistettu.').waitFor();
  await page.getByText(/^Vahvistettu \d/).first().waitFor();
  expect(await unconfirmed()).toBe(before - 1);
  await expectNoSidewaysScroll(page);
  await page.goto(`${portal.url}/fi/account`);
  await page.getByRole('group', { name: 'Saako sinulta kysyä?' }).getByLabel('Ei', { exact: true }).check();
  await page.getByRole('button', { name: 'Tallenna vahvistamisen asetus' }).click();
  await page.getByText('Tallennettu: sinulta ei kysytä').waitFor();
  await expectAccessible(page);
});
