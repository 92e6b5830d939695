import { beforeAll, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const RADAR = 'query ($m: String!) { themeRadar(municipality: $m) { themes { topic topicName { fi } openNeeds companies needTitles industries searches lastServedAt } industries { industry industryName { fi } companies lastServedAt } } }';
/** A municipality of which the demonstration says nothing. */
const M = '091';
let adviser: Client;
const radar = async () => (await adviser.ask(RADAR, { m: M })).themeRadar;

beforeAll(async () => {
  adviser = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: M }));
});

test('open needs, searches without a match and industries without a theme are counted where they are', async () => {
  const { company, insert, event } = make(net().sql);
  expect(await radar()).toEqual({ themes: [], industries: [] });
  const [smith, farm] = [await company({ municipality_code: M, industry_code: '25' }), await company({ municipality_code: M, industry_code: 'A' })];
  const need = (topic: string, status = 'OPEN', of: string | null = smith) =>
    insert('need', { company_id: of, municipality_code: M, topic_code: topic, title: `${topic} ${status}`, words: 'x', language: 'fi', window_from: '2027-01-01', window_to: '2027-03-31', certainty: 'LIKELY', source: 'CALL', name_shown: false, status, recorded_at: new Date() });
  await need('energy');
  await need('energy', 'ACKNOWLEDGED');
  await need('energy', 'ANSWERED');
  await need('plots', 'OPEN', farm);
  await need('loans', 'OPEN', null);
  const gap = (topic: string | null, municipality: string, times: number) => insert('routing_gap', { text: 'x', same_as: newId(), language: 'fi', municipality_code: municipality, topic_code: topic, day: new Date(), times, last_at: new Date() });
  await gap('training', M, 4);
  await gap('training', '092', 9);
  await gap(null, M, 9);
  const { themes, industries } = await radar();
  expect(themes.map(({ topic, openNeeds, companies, searches }: any) => [topic, openNeeds, companies, searches])).toEqual([
    ['energy', 2, 1, 0],
    ['training', 0, 0, 4],
    ['loans', 1, 0, 0],
    ['plots', 1, 1, 0],
  ]);
  expect(themes.map((theme: any) => [theme.needTitles, theme.industries])).toEqual([
    [['energy ACKNOWLEDGED', 'energy OPEN'], ['C']],
    [[], []],
    [['loans OPEN'], []],
    [['plots OPEN'], ['A']],
  ]);
  expect(industries.map(({ industry, companies }: any) => [industry, companies])).toEqual([['A', 1], ['C', 1]]);

  const coming = await event({ municipality_code: M, industries: ['C'] });
  await net().sql.query("insert into event_topics (event_id, topic_code) values ($1, 'energy')", [coming]);
  await event({ municipality_code: M, industries: ['A'], status: 'DRAFT' });
  const after = await radar();
  expect(after.themes.map(({ topic }: any) => topic)).toEqual(['training', 'loans', 'plots', 'energy']);
  expect(after.themes[3].lastServedAt).not.toBeNull();
  expect(after.industries.map(({ industry }: any) => industry)).toEqual(['A']);
});

test('is for the advisers of the municipality; what is shown of searches are numbers', async () => {
  const { someone, company } = make(net().sql);
  expect(await adviser.refusal(RADAR, { m: '790' })).toBe('NOT_ALLOWED');
  expect(await (await net().as(await someone('ENTREPRENEUR', { company_id: await company() }))).refusal(RADAR, { m: M })).toBe('NOT_ALLOWED');
  expect(await net().visitor.refusal(RADAR, { m: M })).toBe('SIGN_IN_FIRST');
});

test('the demonstration has something to suggest', async () => {
  const sastamala = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
  const { themes, industries } = (await sastamala.ask(RADAR, { m: '790' })).themeRadar;
  expect(themes.length).toBeGreaterThan(3);
  expect(industries.length).toBeGreaterThan(0);
});
