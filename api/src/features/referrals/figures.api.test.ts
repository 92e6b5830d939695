import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network({}, { clock: () => new Date('2027-02-01T10:00:00+02:00') });
const COUNTS = 'companies accepted declined advised met helped partlyHelped notHelped notReached noLongerNeeded confirmedUseful confirmedPartly confirmedNotUseful withdrawn open medianDaysToAccept slowDaysToAccept medianDaysToMeet slowDaysToMeet';
const FIGURES = `query ($municipality: String, $organisation: ID, $from: Date, $to: Date, $by: ReferralGrouping = PROVIDER) {
  referralFigures(municipality: $municipality, organisation: $organisation, from: $from, to: $to, by: $by) {
    from to total { key sent counts { ${COUNTS} } } rows { key name { fi } sent counts { ${COUNTS} } } declines { reason count }
    topicFlow { source sourceName { fi } target targetName { fi } value } outcomeFlow { source target value } network { medianDaysToAccept slowDaysToAccept }
  } }`;

/** A municipality that the demonstration leaves empty. */
const PLACE = '049';
let adviser: Client;
let other: Client;
let contact: Client;
let coordinator: Client;
let organisation: { id: string; slug: string };
let companies: string[];

const text = (fi: string) => JSON.stringify({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` });

async function provider(name: string) {
  const { insert } = make(net().sql);
  const slug = `p${newId().slice(-12)}`;
  const id = await insert('organisation', { slug, name: text(name), kind: 'COMPANY' });
  const service = await insert('service', { slug: `${slug}-s`, organisation_id: id, name: text(`${name}: palvelu`), description: text('x'), service_classes: [], stages: [], industries: [], sizes: [], coverage_type: 'NATIONAL', cost: 'FREE', capacity: 'OPEN' });
  await net().sql.query(`insert into service_topics (service_id, topic_code) values ($1, 'plots'), ($1, 'financing')`, [service]).catch(async () => {
    await net().sql.query(`insert into service_topics (service_id, topic_code) select $1, code from topic order by code limit 2`, [service]);
  });
  return { id, slug, service };
}

let sender: string;
const referred = (service: string, organisationId: string, company: string, changes: Record<string, unknown>) =>
  make(net().sql).insert('referral', {
    reference: `R-${newId().slice(-12)}`, company_id: company, service_id: service, organisation_id: organisationId, municipality_code: PLACE, sender_id: sender, message: 'x', comes_along: false,
    created_at: changes['sent_at'], updated_at: changes['sent_at'], ...changes,
  });

beforeAll(async () => {
  const { someone, company } = make(net().sql);
  const [own, another] = [await provider('Oma'), await provider('=Toinen; "Oy"')];
  organisation = own;
  companies = [];
  for (const n of [1, 2, 3, 4]) companies.push(await company({ name: `Luku ${n} Oy`, municipality_code: PLACE }));
  const email = await someone('ADVISER', { municipality_code: PLACE });
  sender = (await net().sql.query('select id from person where email = $1', [email])).rows[0].id;
  adviser = await net().as(email);
  other = await net().as(await someone('ADVISER', { municipality_code: '091' }));
  contact = await net().as(await someone('CONTACT', { organisation_id: own.id }));
  coordinator = await net().as(await someone('COORDINATOR'));
  const sent_at = '2026-12-22T15:00:00+02:00';
  const of = (n: number, changes: Record<string, unknown>) => referred(own.service, own.id, companies[n]!, { sent_at, ...changes });
  await of(0, { status: 'COMPLETED', accepted_at: '2026-12-29T09:00:00+02:00', met_on: '2026-12-31', outcome: 'HELPED' });
  await of(1, { status: 'CONFIRMED', accepted_at: '2027-01-04T09:00:00+02:00', met_on: '2027-01-08', outcome: 'PARTLY_HELPED', usefulness: 'PARTLY', contacted: true });
  await of(2, { status: 'COMPLETED', accepted_at: '2027-01-07T23:30:00+02:00', outcome: 'NOT_REACHED' });
  await of(3, { status: 'DECLINED', decline_reason: 'NO_CAPACITY' });
  await of(3, { status: 'DECLINED', decline_reason: 'NOT_ELIGIBLE' });
  await of(2, { status: 'DECLINED', decline_reason: 'NO_CAPACITY' });
  await of(0, { status: 'DRAFT', sent_at: null, created_at: sent_at, updated_at: sent_at });
  await referred(another.service, another.id, companies[0]!, { sent_at: '2027-01-01T00:30:00+02:00', status: 'SENT' });
  await referred(another.service, another.id, companies[0]!, { sent_at: '2026-12-31T23:30:00+02:00', status: 'CONFIRMED', usefulness: 'NOT_USEFUL', contacted: true });
});

const figures = async (client: Client, variables: object) => (await client.ask(FIGURES, variables)).referralFigures;

describe('figures', () => {
  test('each step apart, with working days over Christmas', async () => {
    const { total, rows, declines, from, to } = await figures(adviser, { municipality: PLACE });
    expect([from, to]).toEqual(['2026-02-01', '2027-02-01']);
    expect(total).toEqual({
      key: 'ALL',
      sent: 8,
      counts: {
        companies: 4, accepted: 3, declined: 3, advised: 1, met: 2, helped: 1, partlyHelped: 1, notHelped: 0, notReached: 1, noLongerNeeded: 0,
        confirmedUseful: 0, confirmedPartly: 1, confirmedNotUseful: 1, withdrawn: 0, open: 1,
        // 3, 6 and 8 working days to accept, 5 and 9 to meet.
        medianDaysToAccept: 6, slowDaysToAccept: 7.6, medianDaysToMeet: 7, slowDaysToMeet: 8.6,
      },
    });
    expect(rows.map(({ key, sent }: any) => [key, sent])[0]).toEqual([organisation.slug, 6]);
    expect(declines).toEqual([{ reason: 'NO_CAPACITY', count: 2 }, { reason: 'NOT_ELIGIBLE', count: 1 }]);
  });

  test('by topic, service, municipality and month, the month in Finland', async () => {
    const keys = async (by: string) => (await figures(adviser, { municipality: PLACE, by })).rows.map(({ key, sent }: any) => [key, sent]);
    expect(await keys('MONTH')).toEqual([['2026-12', 7], ['2027-01', 1]]);
    expect(await keys('MUNICIPALITY')).toEqual([[PLACE, 8]]);
    expect((await keys('SERVICE'))[0]).toEqual([`${organisation.slug}-s`, 6]);
    expect((await keys('TOPIC')).map(([, sent]: any) => sent)).toEqual([8]);
    expect((await figures(adviser, { municipality: PLACE, from: '2027-01-01' })).total.sent).toBe(1);
    expect((await figures(adviser, { municipality: PLACE, to: '2026-12-31' })).total.sent).toBe(7);
    expect((await figures(adviser, { municipality: PLACE, from: '2027-01-02' })).total).toMatchObject({ sent: 0, counts: { accepted: 0, medianDaysToAccept: null } });
  });

  test('the flow from topics to providers to ends, with as much coming out as goes in', async () => {
    const { topicFlow, outcomeFlow } = await figures(adviser, { municipality: PLACE });
    const sum = (flow: any[]) => flow.reduce((all, { value }) => all + value, 0);
    expect([sum(topicFlow), sum(outcomeFlow)]).toEqual([8, 8]);
    expect(topicFlow[0]).toMatchObject({ target: organisation.slug, targetName: { fi: 'Oma' }, value: 6 });
    expect(outcomeFlow.filter(({ source }: any) => source === organisation.slug).map(({ target, value }: any) => [target, value]).sort()).toEqual([['DECLINED', 3], ['HELPED', 1], ['NOT_REACHED', 1], ['PARTLY_HELPED', 1]]);
    expect(new Set(outcomeFlow.map(({ target }: any) => target))).toEqual(new Set(['DECLINED', 'HELPED', 'NOT_REACHED', 'PARTLY_HELPED', 'ADVISED', 'OPEN']));
  });

  test('a provider sees its own beside the times of the network', async () => {
    const { total, network: beside, rows } = await figures(contact, { organisation: organisation.id, by: 'MUNICIPALITY' });
    expect(total.sent).toBe(6);
    expect(rows).toMatchObject([{ key: PLACE, counts: { helped: 1 } }]);
    expect(beside.medianDaysToAccept).toEqual(expect.any(Number));
  });

  test('a coordinator sees the whole network, but nothing of so few companies that it could tell of one', async () => {
    const all = await figures(coordinator, {});
    expect(all.total.sent).toBeGreaterThan(20);
    const place = await figures(coordinator, { municipality: PLACE });
    expect(place.total.counts.companies).toBe(4);
    // One provider has one company: the other is hidden beside it, or it could be found by subtraction.
    expect(place.rows.map(({ sent, counts }: any) => [sent, counts])).toEqual([[6, null], [2, null]]);
    const few = await figures(coordinator, { municipality: PLACE, from: '2027-01-01' });
    expect(few).toMatchObject({ total: { sent: 1, counts: null }, declines: [], topicFlow: [], outcomeFlow: [] });
    const told = all.rows.flatMap(({ counts }: any) => counts ?? []);
    expect(Math.min(...told.map(({ companies: count }: any) => count))).toBeGreaterThanOrEqual(3);
  });

  test('are refused to others', async () => {
    expect(await net().visitor.refusal(FIGURES, {})).toBe('SIGN_IN_FIRST');
    for (const variables of [{}, { municipality: PLACE }, { organisation: organisation.id }]) expect(await other.refusal(FIGURES, variables)).toBe('NOT_ALLOWED');
    expect(await contact.refusal(FIGURES, { municipality: PLACE })).toBe('NOT_ALLOWED');
    expect(await adviser.refusal(FIGURES, { organisation: organisation.id })).toBe('NOT_ALLOWED');
  });

  test.each([
    [{ from: '2027-02-01', to: '2027-01-01' }, ['to: WRONG_ORDER']],
    [{ from: '1999-12-31' }, ['from: INVALID']],
    [{ from: '2015-01-01' }, ['from: INVALID']],
    [{ organisation: 'x' }, ['organisation: NOT_AN_ID']],
    [{ municipality: 'x'.repeat(4) }, ['municipality: TOO_LONG']],
  ])('says what is wrong with %j', async (variables, fields) => {
    expect(await coordinator.invalid(FIGURES, variables)).toEqual(fields);
  });
});

describe('as a table for spreadsheets', () => {
  const csv = async (query: string, cookieOf?: string) => {
    const cookie: Record<string, string> = cookieOf ? { cookie: `luotsi_session=${cookieOf}` } : {};
    return fetch(`${net().app.url}/referrals/figures.csv?${query}`, { headers: cookie });
  };

  test('the same figures, safe for spreadsheets, in the language asked for', async () => {
    const { SESSION_COOKIE } = await import('../../http.context.js');
    const { rows } = await net().sql.query('select email from person where id = $1', [sender]);
    const session = await net().sessionOf(rows[0].email);
    const read = (query: string) => fetch(`${net().app.url}/referrals/figures.csv?${query}`, { headers: { cookie: `${SESSION_COOKIE}=${session}` } });
    const answer = await read(`municipality=${PLACE}&language=fi`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()).split('\r\n');
    expect(lines[0]!.startsWith('\uFEFFTunnus;Nimi;Lähetetty;')).toBe(true);
    expect(lines[1]).toContain(';Oma;6;4;3;');
    expect(lines[2]).toContain(`;"'=Toinen; ""Oy""";2;1;`);
    expect(lines[3]).toMatch(/^;Yhteensä;8;4;.*;6;7,6;7;8,6$/);
    expect(await (await read(`municipality=${PLACE}&language=en&by=MONTH`)).text()).toMatch(/Together;8;4;.*7\.6/);
    for (const wrong of ['by=DROP', 'by=constructor', 'from=x', 'to=2026-02-30', 'municipality=1;2', `municipality=${PLACE}&municipality=790`]) expect((await read(wrong)).status).toBe(400);
    expect((await read('municipality=790')).status).toBe(403);
  });

  test('not for who is not signed in', async () => {
    expect((await csv(`municipality=${PLACE}`)).status).toBe(403);
    expect((await csv(`municipality=${PLACE}`, 'nonsense')).status).toBe(403);
  });
});
