import { beforeAll, expect, test } from 'vitest';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const PLACES = 'query ($campaign: ID!) { ideaPlaces(campaign: $campaign) { place ideas } }';
const LIST = 'query ($campaign: ID!, $place: String, $hidden: Boolean! = false) { ideas(campaign: $campaign, place: $place, hidden: $hidden, order: NEWEST, first: 50) { totalCount edges { node { title } } } }';
const text = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });

let campaign: string;
const ideaAt = (place: string | null, changes: object = {}) =>
  make(net().sql).insert('idea', { campaign_id: campaign, title: 'Yhteinen varasto', text: 'Kylmä varasto.', language: 'fi', place, writer_kind: 'PERSON', signed_as: 'NEITHER', published_at: '2026-02-02T10:00:00Z', ...changes });
const places = async (id = campaign) => (await net().visitor.ask(PLACES, { campaign: id })).ideaPlaces;
const found = async (place: string, hidden = false, client = net().visitor) => (await client.ask(LIST, { campaign, place, hidden })).ideas.totalCount;

beforeAll(async () => {
  campaign = await make(net().sql).insert('campaign', { municipality_code: '790', places: [], title: text('Kysymys'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2026-01-01', discuss_from: '2036-03-01', answer_from: '2036-04-01', done_from: '2036-05-01' });
  const into = await ideaAt('Häijää');
  for (const place of ['Häijää', ' häijää ', 'Pehula', 'Pehulan  Ohitie', 'pehulan ohitie', 'PEHULAN OHITIE', null, '  ']) await ideaAt(place);
  await ideaAt('Piilola', { hidden_at: new Date(), hidden_reason: 'Mainos' });
  await ideaAt('Odottala', { confirm_by: new Date('2036-01-01') });
  await ideaAt('Yhdistelä', { merged_into_id: into });
});

test('places are counted whatever their letters and spaces, those with the most ideas first, of what everybody reads', async () => {
  const [first, second, third, ...others] = await places();
  expect([first.ideas, second.ideas, third.ideas]).toEqual([3, 3, 1]);
  expect([first.place, second.place].map((place: string) => place.toLowerCase()).sort()).toEqual(['häijää', 'pehulan ohitie']);
  expect(first.place === 'Häijää' || second.place === 'Häijää').toBe(true);
  expect(third.place).toBe('Pehula');
  expect(others).toEqual([]);
  expect(await places('nothing')).toEqual([]);
});

test('topics are counted like them, and one that no idea has is not there', async () => {
  const { sql } = net();
  const { rows } = await sql.query('select id, hidden_at, confirm_by, merged_into_id from idea where campaign_id = $1 order by id', [campaign]);
  const shown = rows.filter((one) => !one.hidden_at && !one.confirm_by && !one.merged_into_id);
  const others = rows.filter((one) => !shown.includes(one));
  const give = (topic: string, ideas: { id: string }[]) => sql.query('insert into idea_topics (idea_id, topic_code) select unnest($1::uuid[]), $2', [ideas.map(({ id }) => id), topic]);
  await give('premises', [...shown.slice(0, 3), ...others]);
  await give('plots', shown.slice(0, 1));
  await give((await sql.query("select code from topic where code not in ('premises', 'plots') order by code limit 1")).rows[0].code, others);
  const topics = async (id: string) => (await net().visitor.ask('query ($campaign: ID!) { ideaTopics(campaign: $campaign) { topic name { fi } ideas } }', { campaign: id })).ideaTopics;
  expect(await topics(campaign)).toEqual([{ topic: 'premises', name: { fi: 'Toimitilat' }, ideas: 3 }, { topic: 'plots', name: { fi: expect.any(String) }, ideas: 1 }]);
  expect(await topics('nothing')).toEqual([]);
});

test('ideas are found by their place', async () => {
  expect(await found('HÄIJÄÄ')).toBe(3);
  expect(await found('Pehulan ohitie')).toBe(3);
  expect(await found('Pehula')).toBe(1);
  expect(await found('Mouhijärvi')).toBe(0);
  expect(await found(' ')).toBe(9);
});

test('no filter tells the place of an idea that is hidden or waits for its guest, but to the host', async () => {
  expect(await found('Piilola')).toBe(0);
  expect(await found('Piilola', true)).toBe(0);
  expect(await found('Odottala')).toBe(0);
  const adviser = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
  expect(await found('Piilola', true, adviser)).toBe(1);
});

test('there are 50 at the most', async () => {
  const { rows } = await net().sql.query(`insert into campaign select (json_populate_record(c, json_build_object('id', gen_random_uuid()))).* from campaign c where id = $1 returning id`, [campaign]);
  await net().sql.query(`insert into idea (id, campaign_id, title, text, language, place, writer_kind, signed_as, published_at) select gen_random_uuid(), $1, 'Idea', 'Teksti', 'fi', 'Kylä ' || n, 'PERSON', 'NEITHER', now() from generate_series(1, 60) n`, [rows[0].id]);
  expect(await places(rows[0].id)).toHaveLength(50);
});
