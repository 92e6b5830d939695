import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { newId } from '../../core/ids.js';
import type { EntityClass } from '../../core/row.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';
import { Person } from '../people/person.entity.js';
import { ContactInHand } from '../referrals/contactInHand.entity.js';
import { forgetWhatEnded } from './forget.commands.js';

const net = network();
let orm: Awaited<ReturnType<typeof connectOrm>>;
let cast: ReferralCast;
beforeAll(async () => {
  orm = await connectOrm(net().settings.databaseUrl, entities);
  cast = await referralCast(net());
});
afterAll(() => orm.close(true));

const DAY = 86_400_000;
const forget = (days = 0, only?: readonly EntityClass[]) => forgetWhatEnded({ em: orm.em, portalUrl: '', clock: () => new Date(Date.now() + days * DAY) }, only);
const row = async (text: string, values: unknown[] = []) => (await net().sql.query(text, values)).rows[0];
const ago = (days: number) => new Date(Date.now() - days * DAY);

async function guestOf(daysAgo: number) {
  const { event, person, insert } = make(net().sql);
  const email = await person({ seen_at: ago(daysAgo + 10), phone: '040 1234567' });
  const { id } = await row('select id from person where email = $1', [email]);
  const at = await event({ status: 'HELD', starts_at: ago(daysAgo), ends_at: ago(daysAgo) > ago(daysAgo + 0.1) ? new Date(ago(daysAgo).getTime() + 5_400_000) : ago(daysAgo) });
  const registration = await insert('registration', { event_id: at, municipality_code: '790', person_id: id, party_size: 1, status: 'ATTENDED', created_at: ago(daysAgo + 10), queued_at: ago(daysAgo + 10), company_name: 'Vieraan Paja', typed_name: 'Vieras' });
  await insert('special_needs', { registration_id: registration, municipality_code: '790', diet: 'keliakia' });
  return { id, email, event: at, registration };
}

describe('a guest', () => {
  test('is nobody 12 months after the last event, diets 7 days after; that somebody came stays', async () => {
    const [recent, old] = [await guestOf(6), await guestOf(364)];
    await forget();
    expect(await row('select diet from special_needs where registration_id = $1', [recent.registration])).toEqual({ diet: 'keliakia' });
    expect(await row('select diet from special_needs where registration_id = $1', [old.registration])).toBeUndefined();
    expect(await row('select email from person where id = $1', [old.id])).toEqual({ email: old.email });
    await forget(4, [Person]);
    expect(await row('select name, email, phone, forgotten_at is not null as gone from person where id = $1', [old.id])).toEqual({ name: '–', email: `${old.id}@forgotten.invalid`, phone: null, gone: true });
    expect(await row('select status, company_name, typed_name, person_face is not null as face from registration where id = $1', [old.registration])).toEqual({ status: 'ATTENDED', company_name: null, typed_name: null, face: true });
    expect(await row('select email from person where id = $1', [recent.id])).toEqual({ email: recent.email });
  });

  test('who has a role, or whose matter is open, is not', async () => {
    const { person } = make(net().sql);
    const { id } = await cast.refer();
    const contact = await person({ seen_at: ago(1000) });
    await net().sql.query('update referral set contact_person_id = (select id from person where email = $2) where id = $1', [id, contact]);
    await net().sql.query("update person set seen_at = now() - interval '3 years' where email = $1", [cast.ownerEmail]);
    await forget();
    expect(await row('select count(*)::int as n from person where email = any($1)', [[contact, cast.ownerEmail]])).toEqual({ n: 2 });
  });
});

describe('a referral that was declined', () => {
  const decline = (client: Client, id: string) => client.ask('mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { id status contactName company { id } } }', { input: { referral: id, reason: 'NO_CAPACITY' } });
  const typed = async (id: string) => row('select contact_name, contact_phone from referral where id = $1', [id]);
  const inHand = async (id: string) => (await net().sql.query('select name, phone from contact_in_hand where referral_id = $1', [id])).rows;

  test('has no contact from that moment on, and the adviser’s hand forgets it as soon as the matter is dealt with, at the latest after 30 days', async () => {
    const [waiting, dealtWith] = [await cast.refer(), await cast.refer()];
    for (const { id } of [waiting, dealtWith]) {
      await net().sql.query("update referral set contact_name = 'Maija', contact_phone = '040 7654321', contact_person_id = null where id = $1", [id]);
      expect((await decline(cast.receiver, id)).declineReferral).toEqual({ id, status: 'DECLINED', contactName: null, company: null });
      expect(await typed(id)).toEqual({ contact_name: null, contact_phone: null });
    }
    await cast.adviser.ask('mutation ($id: ID!) { clearFromDesk(referral: $id) { id } }', { id: dealtWith.id });
    await forget();
    expect(await inHand(dealtWith.id)).toEqual([]);
    expect(await inHand(waiting.id)).toEqual([{ name: 'Maija', phone: '040 7654321' }]);
    await forget(31, [ContactInHand]);
    expect(await inHand(waiting.id)).toEqual([]);
  });
});

test('what was forgotten is written down as numbers', async () => {
  const { rows } = await net().sql.query("select entity, fields, ending, count from forgotten where entity in ('SpecialNeeds', 'Person') order by entity");
  expect(rows).toEqual(expect.arrayContaining([expect.objectContaining({ entity: 'SpecialNeeds', fields: 'diet,access', ending: 'DELETE' }), expect.objectContaining({ entity: 'Person', ending: 'ANONYMISE' })]));
});

describe('the audit log', () => {
  const insert = async (at: Date) => {
    const id = newId();
    await net().sql.query("insert into audit (id, at, command, entity, entity_id, change) values ($1, $2, 'test', 'Test', 'x', 'update')", [id, at]);
    return id;
  };

  test('is only added to', async () => {
    const id = await insert(new Date());
    await expect(net().sql.query("update audit set command = 'x' where id = $1", [id])).rejects.toThrow('only added to');
    await expect(net().sql.query('delete from audit where id = $1', [id])).rejects.toThrow('only added to');
    await expect(net().sql.query('truncate audit')).rejects.toThrow('only added to');
    await expect(net().sql.query("set session_replication_role = replica; delete from audit where id = '" + id + "'")).rejects.toThrow('only added to');
    await net().sql.query('set session_replication_role = origin');
  });

  test('goes after 24 months', async () => {
    const [old, young] = [await insert(ago(740)), await insert(ago(720))];
    await forget();
    expect((await net().sql.query('select id from audit where id = any($1)', [[old, young]])).rows).toEqual([{ id: young }]);
  });

  test('does not say what personal data were', async () => {
    const { rows } = await net().sql.query("select after from audit where entity = 'Referral' and change = 'create' order by at desc limit 1");
    expect(rows[0].after).toMatchObject({ message: '…', consentGivenBy: '…', contactPerson: '…' });
  });
});

test('who loses a role is kept for 12 months from then, whenever they were last here', async () => {
  const { someone } = make(net().sql);
  const email = await someone('ENTREPRENEUR', { company_id: cast.company });
  await net().sql.query("update person set seen_at = now() - interval '3 years' where email = $1", [email]);
  const { id } = await row('select m.id from membership m join person p on p.id = m.person_id where p.email = $1', [email]);
  await cast.adviser.ask('mutation ($input: EndCompanyRoleInput!) { endCompanyRole(input: $input) { id } }', { input: { membership: id } });
  const isThere = async () => (await row('select count(*)::int as n from person where email = $1', [email])).n === 1;
  await forget(300, [Person]);
  expect(await isThere()).toBe(true);
  await forget(370, [Person]);
  expect(await isThere()).toBe(false);
});

test('figures are the same after everything has ended that can end', async () => {
  const { someone } = make(net().sql);
  const emails = [await someone('COORDINATOR'), await someone('ADVISER', { municipality_code: '790' })];
  const figures = async () => {
    // Sessions end as well: each time they sign in anew.
    const [coordinator, adviser] = [await net().as(emails[0]!), await net().as(emails[1]!)];
    return [
      await coordinator.ask('{ networkFigures { referrals { sent accepted declined met helped confirmed } referralsByStatus { status referrals } coffees { held attended registered: comingRegistered } services } }'),
      await coordinator.ask('{ referralFigures { total { sent counts { accepted declined met helped confirmedUseful companies medianDaysToAccept medianDaysToMeet } } rows { key sent } topicFlow { source value } } }'),
      await adviser.ask('{ eventsInsight(municipality: "790", year: 2026) { year { registered came newPeople returningPeople newCompanies returningCompanies } } }'),
    ];
  };
  const before = await figures();
  await forget(5 * 366);
  expect(await figures()).toEqual(before);
  expect(await row("select count(*)::int as n from registration where company_name is not null or walk_in_name is not null")).toEqual({ n: 0 });
});

