import { beforeAll, expect, test } from 'vitest';
import { connectOrm } from '../api/src/core/orm.ts';
import { entities } from '../api/src/features.ts';
import { tellFollowers } from '../api/src/features/ideas/digest.commands.ts';
import { completeMerges } from '../api/src/features/ideas/merge.commands.ts';
import { DESK, expectAccessible, expectNoSidewaysScroll, journey, PHONE, type Page } from './browser.ts';

const portal = journey();
const ADVISER = 'riikka.valkeapaa@esimerkki.example';
const HEAD = 'markku.siurola@esimerkki.example';
const WRITER = 'jouni.alhoranta@esimerkki.example';
const FAN = 'mika.lehtokari@esimerkki.example';
const DAY = 86_400_000;

const idea: Record<'small' | 'large' | 'apart', string> = { small: '', large: '', apart: '' };
const titles = { small: 'Pieni varasto lainaksi', large: 'Yhteinen kylmävarasto', apart: 'Pyöräkatos portin viereen' };
let campaign: string;

beforeAll(async () => {
  const { network } = portal;
  campaign = (await network.visitor.ask('{ campaigns(first: 1, municipality: "790") { edges { node { id } } } }')).campaigns.edges[0].node.id;
  const writer = await network.as(WRITER);
  for (const [name, title] of Object.entries(titles)) {
    const input = { campaign, title, text: 'Kaikkien yritysten käyttöön.', language: 'FI', topics: [], signedAs: 'NEITHER' };
    idea[name as keyof typeof idea] = (await writer.ask('mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { id } }', { input })).proposeIdea.id;
  }
  await (await network.as(FAN)).ask('mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { id } }', { input: { idea: idea.small, support: true } });
});

const open = async (page: Page, path: string, heading: string | RegExp) => {
  await page.goto(portal.url + path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
};
const openIdea = (page: Page, name: keyof typeof idea) => open(page, `/fi/ideas/idea/${idea[name]}`, titles[name]);
const looksRight = async (page: Page) => {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
};
type Job = (ctx: { em: never; portalUrl: string; clock: () => Date }) => Promise<void>;

/** What a job does at a moment, on the portal's own database. */
async function run(job: Job, at: Date): Promise<void> {
  const orm = await connectOrm(portal.network.settings.databaseUrl!, entities);
  await job({ em: orm.em as never, portalUrl: portal.url, clock: () => at });
  await orm.close(true);
}
const merge = async (page: Page, from: keyof typeof idea) => {
  await openIdea(page, from);
  await page.getByRole('button', { name: 'Yhdistä toiseen ideaan' }).click();
  await page.getByRole('combobox', { name: 'Mihin ideaan tämä yhdistetään?' }).fill('kylmävarasto');
  await page.getByRole('option', { name: new RegExp(titles.large) }).click();
  await page.getByRole('dialog').getByLabel(/^Miksi/).fill('Molemmat pyytävät yhteistä tilaa.');
  await looksRight(page);
  await page.getByRole('button', { name: 'Ehdota yhdistämistä' }).click();
  await page.getByText('Yhdistämistä on ehdotettu').waitFor();
};

test('a host merges two ideas: to one the writer objects, from the other a supporter moves their support', async () => {
  const host = await portal.visitAs(ADVISER);
  await merge(host, 'small');
  await merge(host, 'apart');
  expect((await portal.mailsTo(WRITER)).filter(({ subject }) => subject === 'Ideaasi ehdotetaan yhdistettäväksi toiseen ideaan')).toHaveLength(2);

  const writer = await portal.visitAs(WRITER, PHONE);
  await openIdea(writer, 'apart');
  await writer.getByText('Tätä ideaa ehdotetaan yhdistettäväksi').waitFor();
  await looksRight(writer);
  await writer.getByRole('button', { name: 'Vastusta yhdistämistä' }).click();
  const sure = writer.getByRole('dialog', { name: 'Vastustatko yhdistämistä?' });
  await sure.getByRole('button', { name: 'Peruuta' }).click();
  await sure.waitFor({ state: 'hidden' });
  await writer.getByText('Tätä ideaa ehdotetaan yhdistettäväksi').waitFor();
  await writer.getByRole('button', { name: 'Vastusta yhdistämistä' }).click();
  await sure.getByRole('button', { name: 'Vastusta yhdistämistä' }).click();
  await writer.getByText('Ideasi pysyy erillään.').waitFor();

  await run(completeMerges, new Date(Date.now() + 15 * DAY));
  const fan = await portal.visitAs(FAN, PHONE);
  await openIdea(fan, 'large');
  await fan.getByText('Lisäksi 1 kannattaja yhdistetyissä ideoissa').waitFor();
  await openIdea(fan, 'small');
  await fan.getByText('Tämä idea on yhdistetty toiseen').waitFor();
  await fan.getByText('Molemmat pyytävät yhteistä tilaa.').waitFor();
  await looksRight(fan);
  await fan.getByRole('button', { name: 'Siirrä kannatukseni' }).click();
  await fan.getByText('Kannatuksesi on siirretty.').waitFor();
  await openIdea(fan, 'large');
  await fan.locator('.idea-supports').getByText('1', { exact: true }).waitFor();
  await openIdea(fan, 'apart');
  await fan.getByText('Kirjoittaja vastusti yhdistämistä').waitFor();
}, 180_000);

test('a head answers with a plan and its day; who follows gets one mail, and the public log shows it', async () => {
  const follower = await portal.visitAs(FAN, PHONE);
  await openIdea(follower, 'large');
  await follower.getByRole('button', { name: 'Seuraa' }).click();
  await follower.getByRole('button', { name: 'Lopeta seuraaminen' }).waitFor();

  const head = await portal.visitAs(HEAD);
  await openIdea(head, 'large');
  await head.getByRole('button', { name: 'Vastaa ideaan' }).click();
  await head.getByRole('radio', { name: 'Toteutamme sen' }).check();
  await looksRight(head);
  await head.getByRole('button', { name: 'Julkaise vastaus' }).click();
  await head.getByRole('alert').first().waitFor();
  const day = `${new Date().getFullYear() + 1}-09-30`;
  await head.getByLabel('Viimeistään').fill(day);
  await head.getByLabel('Vastaus suomeksi').fill('Rakennamme varaston portin viereen.');
  await head.getByRole('button', { name: 'Julkaise vastaus' }).click();
  await head.getByText('Vastaus on julkaistu.').waitFor();
  await head.getByRole('heading', { name: 'Kunnan vastaus' }).waitFor();
  await looksRight(head);

  const nine = new Date(Date.now() + DAY);
  nine.setUTCHours(9, 0, 0, 0);
  for (const _twice of [1, 2]) await run(tellFollowers, nine);
  const mails = (await portal.mailsTo(FAN)).filter(({ subject }) => subject === 'Uutta seuraamissasi ideoissa');
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain('toteutetaan viimeistään 30.9.');

  const visitor = await portal.visit(PHONE);
  await open(visitor, `/sv/ideas/${campaign}/log`, 'Beslut');
  await visitor.getByText(/Tekniska tjänster svarade: Genomförs senast/).first().waitFor();
  await visitor.getByText('Skribenten motsatte sig sammanslagningen').waitFor();
  await visitor.getByText('Frågan publicerades').waitFor();
  await looksRight(visitor);

  const stop = /ideas\/stop\/(\S+)/.exec(mails[0]!.text)![1]!;
  await open(visitor, `/fi/ideas/stop/${stop}`, 'Lopeta viestit seuraamistasi ideoista');
  await visitor.getByRole('button', { name: 'Lopeta nämä viestit' }).click();
  await visitor.getByRole('heading', { level: 1, name: 'Viestit on lopetettu' }).waitFor();
  await looksRight(visitor);
  await open(follower, '/fi/ideas/followed', 'Mitä seuraan');
  await follower.getByRole('link', { name: titles.large }).waitFor();
  await looksRight(follower);
}, 180_000);

test('a head comments for their department, and everybody reads for whom', async () => {
  const head = await portal.visitAs(HEAD, PHONE);
  await openIdea(head, 'apart');
  const form = head.getByRole('form', { name: 'Kirjoita kommentti' });
  await form.getByRole('textbox').first().fill('Katoksen paikka katsotaan kevään katusuunnitelmassa.');
  expect(await form.getByLabel('Kenen puolesta').locator('option:checked').textContent()).toBe('Tekniset palvelut');
  await form.getByRole('radio', { name: 'Ei nimeä, vain ”Tekniset palvelut”' }).check();
  await looksRight(head);
  await form.getByRole('button', { name: 'Julkaise kommentti' }).click();
  await head.getByText(/^Tekniset palvelut, Sastamala · /).waitFor();
  const visitor = await portal.visit(DESK);
  await open(visitor, `/sv/ideas/idea/${idea.apart}`, titles.apart);
  await visitor.getByText(/^Tekniska tjänster, Sastamala · /).waitFor();
  await looksRight(visitor);
});
