import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network({}, { clock: () => new Date('2027-02-10T09:00:00+02:00') });
const HINTS = 'query ($input: IdeaHintsInput!) { ideaHints(input: $input) { topics { code } } }';
const CORRECT = 'mutation ($input: CorrectIdeaTopicsInput!) { correctIdeaTopics(input: $input) { title version edits { title } topics { code } } }';

let campaign: string;
let host: Client;

beforeAll(async () => {
  const { insert, someone } = make(net().sql);
  const said = JSON.stringify({ fi: 'Kysymys', sv: 'Fråga', en: 'Question' });
  campaign = await insert('campaign', { municipality_code: '790', places: [], title: said, description: said, drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
  host = await net().as(await someone('ADVISER', { municipality_code: '790' }));
});

const proposed = async (title: string, text: string): Promise<string[]> => (await net().visitor.ask(HINTS, { input: { campaign, title, text } })).ideaHints.topics.map(({ code }: { code: string }) => code);

describe('topics are proposed only where the words leave no doubt', () => {
  test.each([
    ['Koirapuisto lounastauolle', 'Aidattu alue, jossa koiran voi ulkoiluttaa työpäivän aikana.'],
    ['Penkkejä ja puita', 'Kadun varteen penkkejä ja puita, jotta siinä viihtyy.'],
    ['Defibrillaattori', 'Yhteinen defibrillaattori yritysalueen portille.'],
    ['Pyöräkatos', 'Katettu pyöräkatos bussipysäkin viereen.'],
    ['Laddstolpar', 'Laddstolpar för elbilar på parkeringen.'],
    ['Skateparkki nuorille', 'Nuorille paikka skeitata.'],
    ['Uimaranta kuntoon', 'Laituri on rikki ja ranta kasvanut umpeen.'],
    ['Frisbeegolfrata', 'Rata metsään yritysalueen taakse.'],
    ['En lekplats vid torget', 'En lekplats för barn.'],
    ['Bättre gatubelysning', 'Vägen till hållplatsen är mörk.'],
    ['Flera papperskorgar', 'Det blåser skräp överallt, sätt ut fler papperskorgar.'],
    ['A dog park', 'A fenced place for dogs at lunch time.'],
    ['More benches and trees', 'Somewhere to sit in the shade.'],
    ['Public toilets by the market', 'There are none.'],
  ])('none for “%s”, by its title and with its text', async (title, text) => {
    expect([await proposed(title, ''), await proposed(title, text)]).toEqual([[], []]);
  });

  test.each([
    ['Tontteja lisää', 'Tarvitsemme tontin uudelle hallille.', ['plots']],
    ['Fler företagstomter', 'Små tomter för småföretag.', ['plots']],
    ['Plots for small firms', 'We need small plots of land for halls.', ['plots']],
    ['Toimitiloja aloittaville yrityksille', 'Vuokrattavia pieniä toimitiloja halvalla.', ['premises']],
    ['Vuokrattavia varastotiloja', 'Kylmä varasto, jonka voi vuokrata.', ['premises']],
    ['Lokaler att hyra för småföretag', 'Små verkstadslokaler att hyra.', ['premises']],
    ['Premises to rent for start-ups', 'Small offices to rent by the month.', ['premises']],
    ['Lounasravintola alueelle', 'Ravintola, jossa voi syödä lounasta.', ['food']],
    ['En lunchrestaurang på området', 'En restaurang där man kan äta lunch.', ['food']],
    ['Rekkaparkki kuljetusliikkeille', 'Raskaalle liikenteelle pysäköintipaikkoja, kuljetusyritykset tarvitsevat.', ['transport']],
    ['Trafiktillstånd lättare', 'Godstrafiktillstånd för lastbil borde gå snabbare.', ['transport']],
    ['Yhteinen jätepiste', 'Yrityksille yhteinen jätehuolto ja lajittelu.', ['waste']],
    // Grants for solar power stand beside energy, and export beside tourism: neither was asked for.
    ['Solpaneler på taken', 'Solenergi tillsammans på hallarnas tak.', ['energy']],
    ['Matkailijoille mökkejä rantaan', 'Mökkejä ja majoitusta matkailijoille.', ['tourism']],
    ['Hitsauskurssi paikkakunnalle', 'Koulutusta hitsaajille, osaajista on pula.', ['training']],
  ])('for “%s”: the right ones', async (title, text, codes) => {
    expect(await proposed(title, text)).toEqual(codes);
  });
});

test('the hosts alone set the topics of somebody’s idea right, and its words stay as they are', async () => {
  const { insert, someone } = make(net().sql);
  const idea = await insert('idea', { campaign_id: campaign, title: 'Pyöräkatos', text: 'Katettu pyöräkatos.', language: 'fi', writer_kind: 'PERSON', signed_as: 'NEITHER', published_at: '2027-02-10' });
  const input = { idea, topics: ['building', 'transport'] };
  const stranger = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  expect(await stranger.refusal(CORRECT, { input })).toBe('NOT_ALLOWED');
  expect(await host.invalid(CORRECT, { input: { idea, topics: ['nothing'] } })).toEqual(['topics: UNKNOWN']);
  expect(await host.invalid(CORRECT, { input: { idea, topics: ['plots', 'food', 'tax', 'waste'] } })).toEqual(['topics: TOO_MANY']);
  const { correctIdeaTopics } = await host.ask(CORRECT, { input });
  expect(correctIdeaTopics).toMatchObject({ title: 'Pyöräkatos', version: 1, edits: [] });
  expect(correctIdeaTopics.topics.map(({ code }: { code: string }) => code).sort()).toEqual(['building', 'transport']);
  const { rows } = await net().sql.query(`select before, after from audit where entity = 'Idea' and entity_id = $1 and change = 'update'`, [idea]);
  expect(rows).toEqual([{ before: { topics: [] }, after: { topics: ['building', 'transport'] } }]);
  // Everybody reads it in the log; said again it is said once.
  await host.ask(CORRECT, { input });
  const LOG = 'query ($campaign: ID!) { campaignDecisions(campaign: $campaign, first: 50) { edges { node { kind idea { id } reason topics { code } } } } }';
  const log = (await net().visitor.ask(LOG, { campaign })).campaignDecisions.edges.map(({ node }: { node: { kind: string } }) => node).filter(({ kind }: { kind: string }) => kind === 'TOPICS_CORRECTED');
  expect(log).toEqual([{ kind: 'TOPICS_CORRECTED', idea: { id: idea }, reason: null, topics: [{ code: 'building' }, { code: 'transport' }] }]);
  await net().sql.query('update idea set hidden_at = now() where id = $1', [idea]);
  expect(await host.refusal(CORRECT, { input })).toBe('IDEA_HIDDEN');
});
