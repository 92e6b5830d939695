import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const today = new Date().toISOString().slice(0, 10);

const FIELDS = 'id reference status moves message contacted usefulness outcome company { id name people { person { email } } } contactPerson { name email phone } steps { move status text by { name } }';
const REFER = `mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { referral(id: $id) { ${FIELDS} consentGivenBy } }`;
const ACCEPT = 'mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { status moves } }';
const DECLINE = `mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { ${FIELDS} declineReason betterService { slug } } }`;
const COMPLETE = 'mutation ($input: CompleteReferralInput!) { completeReferral(input: $input) { status outcome } }';
const CONFIRM = `mutation ($input: ConfirmReferralInput!) { confirmReferral(input: $input) { ${FIELDS} } }`;
const WITHDRAW = 'mutation ($input: ReferralTextInput!) { withdrawReferral(input: $input) { status } }';

interface Cast {
  adviser: Client;
  otherAdviser: Client;
  receiver: Client;
  otherReceiver: Client;
  owner: Client;
  stranger: Client;
  company: string;
  owned: { id: string; email: string };
  service: string;
  local: string;
}
let cast: Cast;

beforeAll(async () => {
  const { sql } = net();
  const { person, member, company } = make(sql);
  const id = async (text: string, values: unknown[] = []) => (await sql.query(text, values)).rows[0].id as string;
  const someone = async (role: string, place: Record<string, unknown>) => {
    const email = await person();
    await member(email, role, place);
    return email;
  };
  const made = await company({ name: 'Salainen Konepaja Oy' });
  const ownerEmail = await someone('ENTREPRENEUR', { company_id: made });
  const finnvera = await id("select id from organisation where slug = 'finnvera'");
  const prh = await id("select id from organisation where slug = 'prh'");
  cast = {
    adviser: await net().as(await someone('ADVISER', { municipality_code: '790' })),
    otherAdviser: await net().as(await someone('ADVISER', { municipality_code: '609' })),
    receiver: await net().as(await someone('CONTACT', { organisation_id: finnvera })),
    otherReceiver: await net().as(await someone('CONTACT', { organisation_id: prh })),
    owner: await net().as(ownerEmail),
    stranger: await net().as(await person()),
    company: made,
    owned: { id: await id('select id from person where email = $1', [ownerEmail]), email: ownerEmail },
    service: await id('select id from service where organisation_id = $1 order by slug limit 1', [finnvera]),
    local: await id("select id from service where slug = 'por-plots'"),
  };
});

const input = (changes: object = {}) => ({
  company: cast.company,
  contactPerson: cast.owned.id,
  service: cast.service,
  message: 'Yritys tarvitsee rahoitusta uuteen sorviin.',
  consent: { givenBy: 'Omistaja', how: 'PHONE', on: today },
  ...changes,
});
const refer = async (changes: object = {}) => (await cast.adviser.ask(REFER, { input: input(changes) })).referCompany;
const see = async (client: Client, id: string) => (await client.ask(READ, { id })).referral;
const mails = async (to: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at desc, id desc', [to])).rows;

describe('a referral goes all the way', () => {
  test('sent, accepted, completed, and confirmed by the company with the link in its mail', async () => {
    const sent = await refer();
    expect(sent).toMatchObject({ status: 'SENT', moves: ['WITHDRAW'], reference: expect.stringMatching(/^R-[2-9A-Z]{6}$/) });
    expect((await see(cast.receiver, sent.id)).moves).toEqual(['ACCEPT', 'DECLINE', 'ADVISE']);
    expect((await cast.receiver.ask(ACCEPT, { input: { referral: sent.id, proposedTimes: 'ti 9–11' } })).acceptReferral.status).toBe('ACCEPTED');
    expect((await cast.receiver.ask(COMPLETE, { input: { referral: sent.id, outcome: 'HELPED', text: 'Laina myönnetty' } })).completeReferral).toEqual({ status: 'COMPLETED', outcome: 'HELPED' });

    const [mail] = await mails(cast.owned.email);
    const token = /\/fi\/confirm\/([\w-]+)/.exec(mail.text)![1]!;
    const BY_LINK = `query ($token: String!) { referralByLink(token: $token) { status moves company { name } service { name { fi } } contactPerson { email } } }`;
    for (let opened = 0; opened < 3; opened++) {
      const { referralByLink } = await net().visitor.ask(BY_LINK, { token });
      expect(referralByLink).toMatchObject({ status: 'COMPLETED', moves: ['CONFIRM'], company: { name: 'Salainen Konepaja Oy' } });
    }
    const confirmed = await net().visitor.ask(CONFIRM, { input: { token, contacted: true, usefulness: 'USEFUL', text: 'Sorvi tuli' } });
    expect(confirmed.confirmReferral).toMatchObject({ status: 'CONFIRMED', contacted: true, usefulness: 'USEFUL' });
    expect(await net().visitor.refusal(CONFIRM, { input: { token, contacted: true, usefulness: 'USEFUL' } })).toBe('LINK_NOT_VALID');
    expect(await net().visitor.refusal(BY_LINK, { token })).toBe('LINK_NOT_VALID');
    expect((await see(cast.adviser, sent.id)).steps.map(({ move }: any) => move)).toEqual(['SEND', 'ACCEPT', 'COMPLETE', 'CONFIRM']);
    const { rows } = await net().sql.query("select command, change, before, after from audit where entity = 'Referral' and entity_id = $1 order by at, id", [sent.id]);
    expect(rows.map(({ command }) => command)).toEqual(['referCompany', 'acceptReferral', 'completeReferral', 'confirmReferral']);
    expect(rows[1]).toMatchObject({ before: { status: 'SENT' }, after: { status: 'ACCEPTED' } });
  });

  test('declined: the receiver keeps a receipt without the company, the adviser gets it back and sends it again', async () => {
    const { id } = await refer();
    const { declineReferral } = await cast.receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY', text: 'Jono on pitkä', betterService: cast.local } });
    expect(declineReferral).toMatchObject({ status: 'DECLINED', moves: [], company: null, contactPerson: null, message: null, declineReason: 'NO_CAPACITY', betterService: { slug: 'por-plots' } });
    expect(declineReferral.steps.map(({ text }: any) => text)).toEqual([null, null]);
    expect(await see(cast.adviser, id)).toMatchObject({ moves: ['REOPEN'], company: { name: 'Salainen Konepaja Oy' } });
    const REOPEN = 'mutation ($input: ReferralTextInput!) { reopenReferral(input: $input) { status declineReason } }';
    expect((await cast.adviser.ask(REOPEN, { input: { referral: id, text: 'Sovittu puhelimessa' } })).reopenReferral).toEqual({ status: 'SENT', declineReason: null });
    expect((await see(cast.receiver, id)).company.name).toBe('Salainen Konepaja Oy');
  });

  test('withdrawn by the company: the receiver is told and no longer knows it', async () => {
    const { id } = await refer();
    expect((await cast.owner.ask(WITHDRAW, { input: { referral: id, text: 'Ei tarvita enää' } })).withdrawReferral.status).toBe('WITHDRAWN');
    expect(await see(cast.receiver, id)).toMatchObject({ status: 'WITHDRAWN', company: null, message: null });
  });

  test('the same move twice changes nothing; a move that came too late and one that is not theirs are told apart', async () => {
    const { id } = await refer();
    const twice = await Promise.all([1, 2].map(() => cast.receiver.ask(ACCEPT, { input: { referral: id } })));
    expect(twice.map(({ acceptReferral }) => acceptReferral.status)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect((await see(cast.adviser, id)).steps).toHaveLength(2);
    await cast.owner.ask(WITHDRAW, { input: { referral: id, text: 'Ei tarvita' } });
    expect(await cast.receiver.refusal(ACCEPT, { input: { referral: id } })).toBe('WRONG_STATE');
    expect(await cast.otherReceiver.refusal(ACCEPT, { input: { referral: id } })).toBe('NOT_FOUND');
    expect(await cast.adviser.refusal(ACCEPT, { input: { referral: id } })).toBe('NOT_ALLOWED');
  });

  test('the same key refers once', async () => {
    const key = newId();
    const [a, b] = await Promise.all([refer({ key }), refer({ key })]);
    expect(a.id).toBe(b.id);
  });
});

describe('who sees what', () => {
  test('only those concerned see a referral at all', async () => {
    const { id } = await refer();
    for (const client of [cast.otherAdviser, cast.otherReceiver]) expect(await see(client, id)).toBeNull();
    expect(await cast.stranger.refusal(READ, { id })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(READ, { id })).toBe('SIGN_IN_FIRST');
    for (const client of [cast.adviser, cast.receiver, cast.owner]) expect((await see(client, id)).company.name).toBe('Salainen Konepaja Oy');
  });

  test('a company is known to a receiver only while it holds a referral of it, however it is asked for', async () => {
    const company = await make(net().sql).company({ name: 'Vain Kerran Oy' });
    const COMPANY = 'query ($id: ID!) { company(id: $id) { name referrals { id status } needs { id } people { person { email } } } }';
    expect((await cast.receiver.ask(COMPANY, { id: company })).company).toBeNull();
    const { id } = await refer({ company, contactPerson: null });
    const seen = (await cast.receiver.ask(COMPANY, { id: company })).company;
    expect(seen).toEqual({ name: 'Vain Kerran Oy', referrals: [{ id, status: 'SENT' }], needs: [], people: [] });
    const BY_COMPANY = 'query ($company: ID) { referrals(company: $company, first: 50) { edges { node { id } } } }';
    expect((await cast.receiver.ask(BY_COMPANY, { company })).referrals.edges).toHaveLength(1);
    await cast.receiver.ask(DECLINE, { input: { referral: id, reason: 'NOT_ELIGIBLE' } });
    expect((await cast.receiver.ask(COMPANY, { id: company })).company).toBeNull();
    expect((await cast.receiver.ask(BY_COMPANY, { company })).referrals.edges).toEqual([]);
    expect((await cast.receiver.ask('query ($s: String) { companies(search: $s) { edges { node { name } } } }', { s: 'Vain Kerran' })).companies.edges).toEqual([]);
  });

  test('a draft is the adviser’s alone', async () => {
    const DRAFT = `mutation ($input: ReferCompanyInput!) { draftReferral(input: $input) { id status moves } }`;
    const { draftReferral } = await cast.adviser.ask(DRAFT, { input: input({ consent: null }) });
    expect(draftReferral).toMatchObject({ status: 'DRAFT', moves: ['SEND', 'WITHDRAW'] });
    for (const client of [cast.receiver, cast.owner]) expect(await see(client, draftReferral.id)).toBeNull();
    const SEND = 'mutation ($id: ID!, $consent: ConsentInput) { sendReferral(input: { referral: $id, consent: $consent }) { status } }';
    expect(await cast.adviser.refusal(SEND, { id: draftReferral.id })).toBe('CONSENT_MISSING');
    expect((await cast.adviser.ask(SEND, { id: draftReferral.id, consent: { givenBy: 'Omistaja', how: 'EMAIL', on: today } })).sendReferral.status).toBe('SENT');
  });
});

describe('bad input', () => {
  test.each([
    [{ message: 'lyhyt' }, ['message: TOO_SHORT']],
    [{ message: '   ' }, ['message: REQUIRED']],
    [{ message: 'x'.repeat(4001) }, ['message: TOO_LONG']],
    [{ service: newId() }, ['service: UNKNOWN']],
    [{ service: 'x' }, ['service: NOT_AN_ID']],
    [{ consent: { givenBy: ' ', how: 'PHONE', on: today } }, ['consent.givenBy: REQUIRED']],
    [{ consent: { givenBy: 'A', how: 'PHONE', on: '2199-01-01' } }, ['consent.on: IN_THE_FUTURE']],
    [{ consent: { givenBy: 'A', how: 'PIGEON', on: today } }, ['consent.how: INVALID']],
    [{ consent: { givenBy: 'A', how: 'PHONE', on: '2026-02-30' } }, ['consent.on: INVALID']],
    [{ company: undefined }, ['company: REQUIRED']],
  ])('%j', async (changes, fields) => {
    const before = (await net().sql.query('select count(*)::int as n from referral')).rows[0].n;
    expect(await cast.adviser.invalid(REFER, { input: input(changes) })).toEqual(fields);
    expect((await net().sql.query('select count(*)::int as n from referral')).rows[0].n).toBe(before);
  });

  test.each([
    ['a company that is not there', () => ({ company: newId() }), 'NOT_FOUND'],
    ['no consent', () => ({ consent: null }), 'CONSENT_MISSING'],
    ['a service of another area', () => ({ service: cast.local }), 'SERVICE_OUTSIDE_AREA'],
    ['a person of another company', () => ({ contactPerson: newId() }), 'NOT_IN_COMPANY'],
  ])('%s', async (_name, changes, code) => {
    expect(await cast.adviser.refusal(REFER, { input: input(changes()) })).toBe(code);
  });

  test('another reason must be said', async () => {
    const { id } = await refer();
    expect(await cast.receiver.invalid(DECLINE, { input: { referral: id, reason: 'OTHER' } })).toEqual(['text: REQUIRED']);
  });
});
