import { beforeAll, describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { tellTheWeek } from './weekly.commands.js';

const net = network();
const MONDAY = '2027-02-01';
const mailsTo = async (address: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at', [address])).rows;
let contact: string;
let adviser: string;
let head: string;
let owner: string;
let department: string;

/** What the job does at a moment, in as many processes as there are here. */
async function tell(at: string): Promise<void> {
  const orm = await connectOrm(net().settings.databaseUrl!, entities);
  const ctx = { em: orm.em, portalUrl: 'http://portal.example', clock: () => new Date(at) };
  await Promise.all([tellTheWeek(ctx), tellTheWeek({ ...ctx, em: orm.em.fork() })]);
  await orm.close(true);
}

beforeAll(async () => {
  const { someone, company, insert } = make(net().sql);
  const { rows } = await net().sql.query("select (select id from organisation order by slug limit 1) as organisation, (select id from department where municipality_code = '790' order by key limit 1) as department");
  department = rows[0].department;
  contact = await someone('CONTACT', { organisation_id: rows[0].organisation });
  adviser = await someone('ADVISER', { municipality_code: '790' });
  head = await someone('HEAD', { department_id: department });
  const ours = await company();
  owner = await someone('ENTREPRENEUR', { company_id: ours });
  await net().sql.query('delete from bulletin');
  const bulletin = (title: string, posted: string) => insert('bulletin', { title, text: 'Teksti', language: 'fi', posted_at: posted });
  await bulletin('Viime viikolta', '2027-01-28T10:00:00+02:00');
  await bulletin('Vanha', '2027-01-20T10:00:00+02:00');
  const { event } = make(net().sql);
  const meeting = (fi: string, changes: object) => event({ kind: 'PROVIDER_MEETING', network_only: true, title: JSON.stringify({ fi, sv: fi, en: fi }), starts_at: '2027-02-20T09:00:00+02:00', ends_at: '2027-02-20T11:00:00+02:00', published_at: '2027-01-29T10:00:00+02:00', ...changes });
  await meeting('Verkoston aamu', {});
  await meeting('Porin verkosto', { municipality_code: '609' });
  await meeting('Jo kerrottu', { published_at: '2027-01-20T10:00:00+02:00' });
  await meeting('Kahvit kaikille', { network_only: false });
  const elsewhere = await bulletin('Poriin', '2027-01-29T10:00:00+02:00');
  await net().sql.query("insert into bulletin_municipalities (bulletin_id, municipality_code) values ($1, '609')", [elsewhere]);
  const need = await insert('need', { company_id: ours, municipality_code: '790', topic_code: 'plots', title: 'Tontti hallille', words: 'Tarvitsemme tontin.', language: 'fi', window_from: '2027-04-01', window_to: '2027-06-30', certainty: 'LIKELY', source: 'CALL', name_shown: false, status: 'OPEN', recorded_at: '2027-01-29T10:00:00+02:00' });
  await net().sql.query('insert into need_departments (need_id, department_id) values ($1, $2)', [need, department]);
});

describe('the week', () => {
  test('is told on its first working day from eight o’clock on, once, by whatever process, to those for whom there is something new', async () => {
    await tell('2027-01-31T12:00:00+02:00');
    await tell(`${MONDAY}T07:59:00+02:00`);
    expect(await mailsTo(head)).toEqual([]);
    await tell(`${MONDAY}T08:00:00+02:00`);
    await tell('2027-02-02T09:00:00+02:00');
    const [mail, ...others] = await mailsTo(head);
    expect(others).toEqual([]);
    expect(mail.subject).toBe('Viikon uutiset verkostosta');
    expect(mail.text).toContain('Yksi uusi tarve odottaa osastosi vastausta:\n– Tontti hallille\nhttp://portal.example/fi/needs');
    expect(mail.text).toContain('– Verkosto: Viime viikolta');
    for (const hidden of ['Vanha', 'Poriin', 'Testi Oy']) expect(mail.text).not.toContain(hidden);
    const [toContact] = await mailsTo(contact);
    expect(toContact.text).toContain('Poriin');
    expect(toContact.text).not.toContain('Tontti');
    expect((await mailsTo(adviser))[0].text).not.toContain('Poriin');
    expect(toContact.text).toContain('– 20.2.2027: Verkoston aamu\n– 20.2.2027: Porin verkosto\nhttp://portal.example/fi/events');
    expect(mail.text).toContain('– 20.2.2027: Verkoston aamu\nhttp://portal.example/fi/events');
    for (const { text } of [mail, toContact]) for (const old of ['Jo kerrottu', 'Kahvit kaikille']) expect(text).not.toContain(old);
    expect(await mailsTo(owner)).toEqual([]);
  });

  test('tells after a Monday that was a holiday all that came since the digest before', async () => {
    const reader = await make(net().sql).someone('CONTACT', { organisation_id: (await net().sql.query('select id from organisation order by slug limit 1')).rows[0].id });
    await tell('2027-03-22T08:00:00+02:00');
    await make(net().sql).insert('bulletin', { title: 'Maanantain uutinen', text: 'Teksti', language: 'fi', posted_at: '2027-03-22T12:00:00+02:00' });
    // Easter Monday; the first working day is Tuesday.
    for (const at of ['2027-03-29T09:00:00+03:00', '2027-03-30T08:00:00+03:00', '2027-03-31T08:00:00+03:00', '2027-04-05T08:00:00+03:00']) await tell(at);
    expect((await mailsTo(reader)).filter(({ text }) => text.includes('Maanantain uutinen'))).toHaveLength(1);
    await net().sql.query("delete from bulletin where title = 'Maanantain uutinen'");
    await net().sql.query("delete from weekly_digest where week > '2027-03-01'");
  });

  test('is not told to who wants no digest, nor again where nothing is new', async () => {
    const client = await net().as(contact);
    expect((await client.ask('{ wantsWeeklyDigest }')).wantsWeeklyDigest).toBe(true);
    expect((await client.ask('mutation { setWeeklyDigest(wanted: false) }')).setWeeklyDigest).toBe(false);
    const before = [(await mailsTo(contact)).length, (await mailsTo(head)).length];
    await net().sql.query("insert into bulletin (id, title, text, language, posted_at) values (gen_random_uuid(), 'Uusi', 'Teksti', 'fi', '2027-02-04T10:00:00+02:00')");
    await tell('2027-02-08T09:00:00+02:00');
    expect((await mailsTo(contact)).length).toBe(before[0]);
    expect((await mailsTo(head)).length).toBe(before[1]! + 1);
    await tell('2027-02-22T09:00:00+02:00');
    expect((await mailsTo(head)).length).toBe(before[1]! + 1);
    expect((await client.ask('mutation { setWeeklyDigest(wanted: true) }')).setWeeklyDigest).toBe(true);
    const [query, mutation] = ['{ wantsWeeklyDigest }', 'mutation { setWeeklyDigest(wanted: true) }'];
    const company = await net().as(owner);
    for (const operation of [query, mutation]) {
      expect(await company.refusal(operation)).toBe('NOT_ALLOWED');
      expect(await net().visitor.refusal(operation)).toBe('SIGN_IN_FIRST');
    }
  });
});
