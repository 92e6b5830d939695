import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../core/clock.js';
import { newId } from '../../core/ids.js';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { askForAssurances } from './assuranceAsk.commands.js';

let clock = () => new Date();
const net = network({}, { clock: () => clock() });

const LOOK = 'query ($token: String!) { servicesByAssuranceLink(token: $token) { id slug } }';
const SAY = 'mutation ($input: ConfirmByAssuranceLinkInput!) { confirmByAssuranceLink(input: $input) { slug } }';
const ASK = 'mutation ($input: AskForAssuranceInput!) { askForAssurance(input: $input) }';
const [WANTS, SET] = ['{ wantsAssuranceMail }', 'mutation ($wanted: Boolean!) { setAssuranceMail(wanted: $wanted) }'];
const ASKED = '{ networkOverview { unconfirmed { id lastAskedAt } } }';

let sas: string;
let services: { id: string; slug: string }[];
let contact: string;
let coordinator: string;
let office: Client;

const rows = async (text: string, values: unknown[] = []) => (await net().sql.query(text, values)).rows;
const mailsTo = (address: string): Promise<{ subject: string; text: string }[]> => rows('select subject, text from outbox_mail where "to" = $1 order by id', [address]) as never;
const tokenTo = async (address: string) => /\/assure\/([\w-]{43})/.exec((await mailsTo(address)).at(-1)!.text)![1]!;
const assured = async () => (await rows('select slug, assured_on::text as on from service where organisation_id = $1 and assured_on is not null order by slug', [sas])).map(({ slug }) => slug);
const unconfirm = () => net().sql.query('update service set assured_on = null where organisation_id = $1', [sas]);
const over = async (token: string) => (await net().visitor.send(LOOK, { token })).errors[0]?.extensions as unknown as { code: string; link?: { why: string; of: string } };
/** A link as a coordinator's asking makes it. */
const newLink = async (to = contact) => {
  await net().sql.query('delete from assurance_ask');
  await office.ask(ASK, { input: { organisation: sas } });
  return tokenTo(to);
};

/** What the job does at a moment, in as many processes as there are here. */
async function month(at: string): Promise<void> {
  const orm = await connectOrm(net().settings.databaseUrl!, entities);
  const ctx = { em: orm.em, portalUrl: 'http://portal.example', clock: () => new Date(at) };
  await Promise.all([askForAssurances(ctx), askForAssurances({ ...ctx, em: orm.em.fork() })]);
  await orm.close(true);
}

beforeAll(async () => {
  const { someone } = make(net().sql);
  [{ id: sas }] = (await rows("select id from organisation where slug = 'sas'")) as [{ id: string }];
  // Of the demonstration only what the tests name has contacts.
  await net().sql.query("delete from membership where role = 'CONTACT' and organisation_id = $1", [sas]);
  await unconfirm();
  services = (await rows("select id, slug from service where organisation_id = $1 and closed_on is null order by slug", [sas])) as typeof services;
  contact = await someone('CONTACT', { organisation_id: sas });
  coordinator = await someone('COORDINATOR');
  office = await net().as(coordinator);
});

describe('a month', () => {
  test('asks the contacts of what is not confirmed once, from eight o’clock of its first working day, by whatever process', async () => {
    await month('2027-01-31T12:00:00+02:00');
    const before = (await mailsTo(contact)).length;
    await net().sql.query('delete from assurance_ask');
    await month('2027-02-01T07:59:00+02:00');
    expect((await mailsTo(contact)).length).toBe(before);
    await month('2027-02-01T08:00:00+02:00');
    await month('2027-02-02T08:00:00+02:00');
    const mails = (await mailsTo(contact)).slice(before);
    expect(mails.length).toBe(1);
    expect(mails[0]!.subject).toContain('Pitävätkö palvelujenne tiedot paikkansa?');
    expect(mails[0]!.text.match(/^– /gm)!.length).toBe(Math.min(10, services.length));
    expect(mails[0]!.text.includes('muuta')).toBe(services.length > 10);
    await month('2027-03-01T08:00:00+02:00');
    expect((await mailsTo(contact)).length).toBe(before + 2);
  });

  test('asks nobody of what was confirmed within the year, nor who wants no such mail', async () => {
    const before = (await mailsTo(contact)).length;
    const client = await net().as(contact);
    expect((await client.ask(WANTS)).wantsAssuranceMail).toBe(true);
    expect((await client.ask(SET, { wanted: false })).setAssuranceMail).toBe(false);
    await month('2027-04-01T09:00:00+03:00');
    expect(await office.refusal(ASK, { input: { organisation: sas } })).toBe('NOBODY_TO_ASK');
    expect((await client.ask(SET, { wanted: true })).setAssuranceMail).toBe(true);
    await net().sql.query("update service set assured_on = '2026-05-03' where organisation_id = $1", [sas]);
    await month('2027-05-03T09:00:00+03:00');
    expect((await mailsTo(contact)).length).toBe(before);
    await month('2027-06-01T09:00:00+03:00');
    expect((await mailsTo(contact)).length).toBe(before + 1);
    await unconfirm();
    for (const [operation, variables] of [[WANTS, {}], [SET, { wanted: true }]] as const) {
      expect(await office.refusal(operation, variables)).toBe('NOT_ALLOWED');
      expect(await net().visitor.refusal(operation, variables)).toBe('SIGN_IN_FIRST');
    }
  });
});

describe('a coordinator', () => {
  test('asks a provider once a day, also twice at the same time, and sees when', async () => {
    await net().sql.query('delete from assurance_ask');
    const before = (await mailsTo(contact)).length;
    const input = { organisation: sas };
    const both = await Promise.all([1, 2].map(() => office.send(ASK, { input })));
    expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'asked').sort()).toEqual(['ASKED_TODAY', 'asked']);
    expect((await mailsTo(contact)).length).toBe(before + 1);
    const { unconfirmed } = (await office.ask(ASKED)).networkOverview;
    const { lastAskedAt } = unconfirmed.find(({ id }: { id: string }) => id === sas);
    expect(dayOf(new Date(lastAskedAt))).toBe(dayOf(new Date()));
    expect((await rows("select count(*)::int as n from audit where entity = 'AssuranceAsk' and by = (select id from person where email = $1)", [coordinator]))[0].n).toBeGreaterThan(0);
  });

  test('alone may ask, and only where there is something to ask', async () => {
    const input = { organisation: sas };
    const { someone } = make(net().sql);
    expect(await net().visitor.refusal(ASK, { input })).toBe('SIGN_IN_FIRST');
    for (const email of [contact, await someone('ADVISER', { municipality_code: '790' })]) expect(await (await net().as(email)).refusal(ASK, { input })).toBe('NOT_ALLOWED');
    expect(await office.refusal(ASK, { input: { organisation: newId() } })).toBe('NOT_FOUND');
    await net().sql.query('update service set assured_on = $2 where organisation_id = $1', [sas, dayOf(new Date())]);
    expect(await office.refusal(ASK, { input })).toBe('ALL_CONFIRMED');
    await unconfirm();
  });
});

describe('the link of the mail', () => {
  test('shows what is not confirmed and changes nothing by that', async () => {
    const token = await newLink();
    for (const _look of [1, 2]) expect((await net().visitor.ask(LOOK, { token })).servicesByAssuranceLink.map(({ slug }: { slug: string }) => slug).sort()).toEqual(services.map(({ slug }) => slug));
    expect(await assured()).toEqual([]);
    expect((await rows('select token_hash from assurance_link')).some(({ token_hash }) => token_hash === token)).toBe(false);
  });

  test('confirms all once, as said by the person of the mail; the same sent again changes nothing', async () => {
    const token = await newLink();
    const input = { token, services: services.map(({ id }) => id), key: newId() };
    expect((await net().visitor.ask(SAY, { input })).confirmByAssuranceLink.slug).toBe('sas');
    expect(await assured()).toEqual(services.map(({ slug }) => slug));
    const said = "select count(*)::int as n from audit a join person p on p.id = a.by where a.command = 'confirmByAssuranceLink' and p.email = $1";
    const before = (await rows(said, [contact]))[0].n;
    expect(before).toBe(services.length);
    expect((await net().visitor.ask(SAY, { input })).confirmByAssuranceLink.slug).toBe('sas');
    expect(await net().visitor.refusal(SAY, { input: { ...input, key: newId() } })).toBe('LINK_NOT_VALID');
    expect((await rows(said, [contact]))[0].n).toBe(before);
    expect(await over(token)).toMatchObject({ code: 'LINK_NOT_VALID', link: { why: 'USED', of: 'sas' } });
    const history = 'query ($service: ID!) { serviceHistory(service: $service, first: 5) { edges { node { field before after } } } }';
    const [newest] = (await office.ask(history, { service: services[0]!.id })).serviceHistory.edges;
    expect(newest.node).toEqual({ field: 'assuredOn', before: [], after: [dayOf(clock())] });
    expect((await rows("select distinct k from audit, jsonb_object_keys(after) k where command = 'confirmByAssuranceLink' and entity = 'Service'")).map(({ k }) => k)).toEqual(['assuredOn']);
    await unconfirm();
  });

  test('tells coordinators what is not right, and the contact where to put it right; what is neither stays as it was', async () => {
    const token = await newLink();
    const [right, wrong] = [services[0]!, services[1]!];
    await net().visitor.ask(SAY, { input: { token, services: [right.id], wrong: [{ service: wrong.id, words: ' Puhelinnumero on vanha. ' }] } });
    expect(await assured()).toEqual([right.slug]);
    const [told, how] = [(await mailsTo(coordinator)).at(-1)!, (await mailsTo(contact)).at(-1)!];
    for (const part of [contact, ': Puhelinnumero on vanha.\n', `/services/${wrong.slug}`]) expect(told.text).toContain(part);
    expect(how.text).toContain(`/services/${wrong.slug}`);
    expect(how.text).not.toContain(right.slug);
    await unconfirm();
  });

  test('takes nothing that is not of its provider, nor both at once, nor nothing, and is not used up by that', async () => {
    const token = await newLink();
    const one = services[0]!;
    const [foreign] = await rows('select id from service where organisation_id <> $1 limit 1', [sas]);
    expect(await net().visitor.refusal(SAY, { input: { token, services: [foreign.id] } })).toBe('NOT_FOUND');
    expect(await net().visitor.invalid(SAY, { input: { token, services: [] } })).toEqual(['services: REQUIRED']);
    expect(await net().visitor.invalid(SAY, { input: { token, services: [one.id], wrong: [{ service: one.id, words: 'Ei.' }] } })).toEqual(['wrong: INVALID']);
    expect(await net().visitor.invalid(SAY, { input: { token, services: [], wrong: [{ service: one.id, words: ' ' }] } })).toEqual(['wrong.0.words: REQUIRED']);
    await net().visitor.ask(LOOK, { token });
    expect(await assured()).toEqual([]);
  });

  test('ends after 30 days, when all is confirmed otherwise, when its contact leaves; and says which', async () => {
    const other = await make(net().sql).someone('CONTACT', { organisation_id: sas });
    const token = await newLink(other);
    clock = () => new Date(Date.now() + 30 * 86_400_000 + 1000);
    expect(await over(token)).toMatchObject({ link: { why: 'EXPIRED', of: 'sas' } });
    clock = () => new Date();
    await net().sql.query('update service set assured_on = $2 where organisation_id = $1', [sas, dayOf(new Date())]);
    expect(await over(token)).toMatchObject({ link: { why: 'MOVED_ON' } });
    await unconfirm();
    await net().sql.query('delete from membership where person_id = (select id from person where email = $1)', [other]);
    expect(await over(token)).toMatchObject({ link: { why: 'LEFT' } });
    expect(await net().visitor.refusal(SAY, { input: { token, services: [services[0]!.id] } })).toBe('LINK_NOT_VALID');
    expect(await over('made-up')).toEqual(expect.not.objectContaining({ link: expect.anything() }));
    expect(await assured()).toEqual([]);
  });
});
