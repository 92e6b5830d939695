import { beforeAll, describe, expect, test, vi } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { RoutingGap } from './gap.entity.js';
import { forgetWhatEnded } from '../privacy/forget.commands.js';

let now = new Date('2026-11-24T10:00:00+02:00');
const net = network({}, { clock: () => now });

const ROUTE = 'query ($input: RouteNeedInput!) { routeNeed(input: $input) { askAdviser matches { service { id slug } } } }';
const GAPS = `query ($municipality: String, $topic: String, $since: Date) { routingGaps(municipality: $municipality, topic: $topic, since: $since, first: 50) { totalCount edges { node { text times language day municipality { code } topic { code } } } } }`;
const FIGURES = 'query ($since: Date) { routingGapFigures(since: $since) { topic topicName { fi } municipality municipalityName { fi } texts times } }';
const CORRECTIONS = `query ($kind: FeedbackKind, $municipality: String) { routingCorrections(kind: $kind, municipality: $municipality, first: 50) { totalCount edges { node {
  text language times pickedOther declined contactAsked proposed { slug } chosen { slug } feedback { kind municipality { code } proposed { slug } chosen { slug } } } } } }`;
const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id words } }';
const DRAFT = 'mutation ($input: ReferCompanyInput!) { draftReferral(input: $input) { id } }';
const SEND = 'mutation ($id: ID!) { sendReferral(input: { referral: $id }) { status } }';
const DECLINE = 'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { status words } }';

let coordinator: Client;
let adviser: Client;
let finnvera: Client;
let company: string;

beforeAll(async () => {
  const someone = async (role: string, place?: Record<string, unknown>) => net().as(await make(net().sql).someone(role, place));
  coordinator = await someone('COORDINATOR');
  adviser = await someone('ADVISER', { municipality_code: '790' });
  finnvera = await someone('CONTACT', { organisation_id: (await net().sql.query("select id from organisation where slug = 'finnvera'")).rows[0].id });
  company = await make(net().sql).company({ name: 'Salainen Konepaja Oy' });
});

const ask = (text: string, more: object = {}) => net().visitor.ask(ROUTE, { input: { text, ...more } });
const gaps = async (filter: object = {}) => (await coordinator.ask(GAPS, filter)).routingGaps.edges.map(({ node }: any) => node);
const gapWith = async (part: string) => (await gaps()).find(({ text }: any) => text.includes(part));
const idOf = async (slug: string): Promise<string> => (await net().sql.query('select id from service where slug = $1', [slug])).rows[0].id;

describe('gaps', () => {
  test('what nobody answers is written down without personal data, for the coordinator', async () => {
    expect((await ask('koiran rokotus, nimeni on Matti Virtanen puh. 040 123 4567', { municipality: '790' })).routeNeed.askAdviser).toBe(true);
    await vi.waitFor(async () => expect(await gapWith('koiran rokotus')).toMatchObject({ text: 'koiran rokotus, nimeni on […] puh. […]', times: 1, day: '2026-11-24', municipality: { code: '790' } }));
    const { rows } = await net().sql.query("select * from routing_gap where text like 'koiran rokotus%'");
    expect(Object.keys(rows[0]).sort()).toEqual(['day', 'id', 'language', 'last_at', 'municipality_code', 'same_as', 'text', 'times', 'topic_code']);
  });

  test('the same words in the same place are counted up within a day, elsewhere and on another day they are their own', async () => {
    for (const text of ['Plörinää grynää', 'plörinää  GRYNÄÄ!', 'plörinää grynää']) await ask(text, { municipality: '609' });
    await ask('plörinää grynää', { municipality: '790' });
    await ask('plörinää grynää');
    now = new Date('2026-11-25T10:00:00+02:00');
    await ask('plörinää grynää', { municipality: '609' });
    const counted = async () => (await gaps()).filter(({ text }: any) => /plörinää/i.test(text)).map(({ municipality, day, times }: any) => [municipality?.code ?? null, day, times]);
    await vi.waitFor(async () => expect(new Set((await counted()).map(String))).toEqual(new Set([['609', '2026-11-25', 1], [null, '2026-11-24', 1], ['790', '2026-11-24', 1], ['609', '2026-11-24', 3]].map(String))));
    const { rows } = await net().sql.query("select 1 from routing_gap where text ilike 'plörinää%'");
    expect(rows).toHaveLength(4);
    expect((await gaps({ municipality: '609', since: '2026-11-25' })).map(({ text }: any) => text)).toEqual(['plörinää grynää']);
    const figures = (await coordinator.ask(FIGURES, { since: '2026-11-24' })).routingGapFigures;
    expect(figures.filter(({ municipality }: any) => municipality === '609')).toEqual([{ topic: expect.toBeOneOf([null, expect.any(String)]), topicName: expect.toBeOneOf([null, { fi: expect.any(String) }]), municipality: '609', municipalityName: { fi: 'Pori' }, texts: 1, times: 4 }]);
  });

  test('what fits, and what a page asks by itself, is no gap', async () => {
    await ask('starttiraha', { municipality: '790' });
    await ask('blörinää fnatta', { record: false });
    await ask('zörbötön hörhötys');
    await vi.waitFor(async () => expect(await gapWith('hörhötys')).toBeDefined());
    const texts = (await gaps()).map(({ text }: any) => text).join();
    expect(texts).not.toMatch(/starttiraha|blörinää/);
  });

  test('a flood is not written down whole, and answers all the same', async () => {
    now = new Date('2026-12-01T10:00:00+02:00');
    const answers = await Promise.all(Array.from({ length: 100 }, (_one, n) => ask(`tulvaa fnörf${n}`)));
    expect(answers.every(({ routeNeed }) => routeNeed.askAdviser)).toBe(true);
    const written = async () => (await net().sql.query("select count(*)::int as n from routing_gap where day = '2026-12-01'")).rows[0].n;
    await vi.waitFor(async () => expect(await written()).toBe(60));
  });

  test('go after 12 months, what was learnt from corrections after 24', async () => {
    const orm = await connectOrm(net().settings.databaseUrl, entities);
    const forget = (day: string) => forgetWhatEnded({ em: orm.em, portalUrl: '', clock: () => new Date(`${day}T12:00:00Z`) }, [RoutingGap]);
    const count = async () => (await net().sql.query("select count(*)::int as n from routing_gap where day = '2026-12-01'")).rows[0].n;
    await forget('2027-11-30');
    expect(await count()).toBe(60);
    await forget('2027-12-02');
    expect(await count()).toBe(0);
    await orm.close(true);
  });

  test('only the coordinator sees them', async () => {
    for (const client of [adviser, finnvera]) for (const query of [GAPS, FIGURES, CORRECTIONS]) expect(await client.refusal(query)).toBe('NOT_ALLOWED');
    expect(await coordinator.invalid(GAPS, { since: 'eilen' })).toEqual(['since: INVALID']);
  });
});

describe('corrections', () => {
  const correction = async (part: string) => (await coordinator.ask(CORRECTIONS)).routingCorrections.edges.map(({ node }: any) => node).find(({ text }: any) => text?.includes(part));
  const words = 'tarvitsen lainaa sorviin, nimeni on Matti Virtanen';
  const first = async () => (await ask(words, { municipality: '790', record: false })).routeNeed.matches[0].service;
  const other = async (): Promise<string> => ((await first()).slug === 'finnvera-yrittajalaina' ? idOf('finnvera-kvlaina') : idOf('finnvera-yrittajalaina'));
  const referral = (changes: object = {}) => ({
    input: { company, message: 'Yritys tarvitsee rahoitusta uuteen sorviin.', consent: { givenBy: 'Omistaja', how: 'PHONE', on: '2026-11-20' }, words, ...changes },
  });

  test('an adviser who sends to another service than the first', async () => {
    const sent = await adviser.ask(REFER, referral({ service: await other() }));
    expect(sent.referCompany.words).toBe(words);
    const found = await correction('lainaa sorviin');
    expect(found).toMatchObject({ text: 'tarvitsen lainaa sorviin, nimeni on […]', language: 'FI', times: 1, pickedOther: 1, declined: 0, contactAsked: 0, proposed: [{ slug: (await first()).slug }] });
    expect(found.feedback[0]).toMatchObject({ kind: 'PICKED_OTHER', municipality: { code: '790' } });
  });

  test('sending to the first, or without words of a need, is no correction; a draft is none until it is sent', async () => {
    const before = (await coordinator.ask(CORRECTIONS)).routingCorrections.totalCount;
    await adviser.ask(REFER, referral({ service: (await first()).id }));
    await adviser.ask(REFER, referral({ service: await other(), words: null }));
    const { draftReferral } = await adviser.ask(DRAFT, referral({ service: await other(), words: 'luonnos lainasta' }));
    expect((await coordinator.ask(CORRECTIONS)).routingCorrections.totalCount).toBe(before);
    await adviser.ask(SEND, { id: draftReferral.id });
    expect(await correction('luonnos')).toMatchObject({ pickedOther: 1 });
  });

  test('the words of a need come before those of the referral', async () => {
    const { rows } = await net().sql.query("select id, company_id, words from need where municipality_code = '790' limit 1");
    await adviser.ask(REFER, referral({ company: rows[0].company_id, need: rows[0].id, service: await other(), words: 'ei näillä sanoilla' }));
    expect(await correction('ei näillä sanoilla')).toBeUndefined();
  });

  test('a provider who declines: not its service', async () => {
    const { referCompany } = await adviser.ask(REFER, referral({ service: await other() }));
    const { declineReferral } = await finnvera.ask(DECLINE, { input: { referral: referCompany.id, reason: 'NOT_OUR_SERVICE' } });
    expect(declineReferral).toEqual({ status: 'DECLINED', words: null });
    const found = await correction('lainaa sorviin');
    expect(found).toMatchObject({ times: 3, pickedOther: 2, declined: 1 });
    expect(found.chosen).toHaveLength(1);
    const byKind = (await coordinator.ask(CORRECTIONS, { kind: 'DECLINED_NOT_OUR_SERVICE', municipality: '790' })).routingCorrections.edges;
    expect(byKind.map(({ node }: any) => node.text)).toContain('tarvitsen lainaa sorviin, nimeni on […]');
    for (const { node } of byKind) expect(node.declined).toBeGreaterThan(0);
  });

  test('a decline for another reason is none, and one without words is counted by its service', async () => {
    const sent = async () => (await adviser.ask(REFER, referral({ service: await other(), words: null }))).referCompany.id;
    await finnvera.ask(DECLINE, { input: { referral: await sent(), reason: 'NO_CAPACITY' } });
    await finnvera.ask(DECLINE, { input: { referral: await sent(), reason: 'NOT_OUR_SERVICE' } });
    const nodes = (await coordinator.ask(CORRECTIONS)).routingCorrections.edges.map(({ node }: any) => node);
    const wordless = nodes.filter(({ text, chosen }: any) => text === null && chosen[0].slug.startsWith('finnvera'));
    expect(wordless).toHaveLength(1);
    expect(wordless[0]).toMatchObject({ declined: 1, language: null, proposed: [], chosen: [{ slug: expect.stringContaining('finnvera') }] });
    const times = nodes.map((node: any) => node.times);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('nothing of a person or a company is kept', async () => {
    const { rows } = await net().sql.query("select column_name from information_schema.columns where table_name in ('routing_feedback', 'routing_correction')");
    expect(new Set(rows.map((row) => row.column_name))).toEqual(new Set(['id', 'text', 'same_as', 'language', 'correction_id', 'kind', 'municipality_code', 'proposed_id', 'chosen_id', 'at']));
    const texts = (await net().sql.query('select text from routing_correction')).rows.map((row) => row.text).join();
    expect(texts).not.toMatch(/Virtanen|Salainen/);
  });
});
