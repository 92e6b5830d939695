import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

const net = network();
let cast: ReferralCast;
let other: string;
beforeAll(async () => {
  cast = await referralCast(net());
  other = (await net().sql.query("select s.id from service s join organisation o on o.id = s.organisation_id where o.slug = 'prh' order by s.slug limit 1")).rows[0].id;
});

const REFER = `mutation ($input: ReferToServicesInput!) { referToServices(input: $input) {
  id status contactMissing contactName contactPhone contactPerson { id name email phone } service { id } need { id words language topic { code } status source departments { key } company { id } } company { id name businessId } } }`;
const CONTACT = 'mutation ($input: AddCompanyContactInput!) { addCompanyContact(input: $input) { people { role person { name email phone } } } }';

const words = 'Tarvitsemme lainaa uuden koneen ostoon';
const asked = (service = cast.service, changes: object = {}) => ({ service, message: 'Kone maksaa 200 000 euroa.', ...changes });
const input = (changes: object = {}) => ({
  company: cast.company,
  contactPerson: cast.ownerId,
  words,
  services: [asked(), asked(other)],
  consent: { givenBy: 'Omistaja', how: 'PHONE', on: new Date().toISOString().slice(0, 10) },
  ...changes,
});
const count = async (table: string) => (await net().sql.query(`select count(*)::int as n from ${table}`)).rows[0].n as number;
const everything = async () => Promise.all(['referral', 'need', 'company', 'person', 'membership', 'outbox_mail'].map(count));

/** A business ID that no company has. */
const freeBusinessId = (() => {
  let number = 9_990_000;
  return (): string => {
    for (;;) {
      const digits = String(++number);
      const rest = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
      if (rest !== 1) return `${digits}-${rest === 0 ? 0 : 11 - rest}`;
    }
  };
})();

describe('several services at once', () => {
  test('are one need and a referral to each', async () => {
    const { referToServices } = await cast.adviser.ask(REFER, { input: input() });
    expect(referToServices).toHaveLength(2);
    const [first, second] = referToServices;
    expect([first.service.id, second.service.id]).toEqual([cast.service, other]);
    expect(first).toMatchObject({ status: 'SENT', contactMissing: false, need: { words, language: 'FI', status: 'OPEN', source: 'REFERRAL', departments: [], company: { id: cast.company } } });
    expect(second.need.id).toBe(first.need.id);
    expect(await cast.receiver.ask('query ($id: ID!) { referral(id: $id) { need { id } company { name } } }', { id: first.id })).toEqual({ referral: { need: null, company: { name: 'Ohjattava Oy' } } });
    expect(await cast.receiver.ask('query ($id: ID!) { referral(id: $id) { id } }', { id: second.id })).toEqual({ referral: null });
    const again = (await cast.adviser.ask(REFER, { input: input({ words: null, need: first.need.id, services: [asked()] }) })).referToServices;
    expect(again[0].need.id).toBe(first.need.id);
  });

  test('with the same key are the same referrals, after each other and at once', async () => {
    const key = newId();
    const both = await Promise.all([1, 2].map(() => cast.adviser.ask(REFER, { input: input({ key }) })));
    const before = await everything();
    const third = await cast.adviser.ask(REFER, { input: input({ key }) });
    expect(new Set([...both, third].map(({ referToServices }) => referToServices.map(({ id }: any) => id).join())).size).toBe(1);
    expect(await everything()).toEqual(before);
  });

  test('all of it is done, or nothing', async () => {
    const before = await everything();
    const newCompany = { name: 'Uusi Oy', municipality: '790', businessId: freeBusinessId() };
    const contact = { name: 'Uusi Ihminen', email: 'uusi.ihminen@example.example' };
    const services = [asked(), asked(cast.elsewhere)];
    expect(await cast.adviser.refusal(REFER, { input: input({ company: null, newCompany, contactPerson: null, contact, services }) })).toBe('SERVICE_OUTSIDE_AREA');
    expect(await everything()).toEqual(before);
    const withReason = [asked(), asked(cast.elsewhere, { outsideAreaReason: 'Toimipiste avataan Poriin.' })];
    expect((await cast.adviser.ask(REFER, { input: input({ company: null, newCompany, contactPerson: null, contact, services: withReason }) })).referToServices).toHaveLength(2);
  });

  test('are for advisers, and for companies of their own municipality', async () => {
    for (const client of [cast.owner, cast.receiver]) expect(await client.refusal(REFER, { input: input() })).toBe('NOT_ALLOWED');
    const stranger = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '609' }));
    expect(await stranger.refusal(REFER, { input: input() })).toBe('NOT_FOUND');
    const taken = freeBusinessId();
    await make(net().sql).company({ municipality_code: '609', business_id: taken });
    expect(await cast.adviser.refusal(REFER, { input: input({ company: null, contactPerson: null, newCompany: { name: 'X', municipality: '790', businessId: taken } }) })).toBe('COMPANY_EXISTS');
    expect(await cast.adviser.refusal(REFER, { input: input({ company: null, contactPerson: null, newCompany: { name: 'X', municipality: '609' } }) })).toBe('NOT_ALLOWED');
    const elsewhere = await make(net().sql).company();
    const { referToServices } = await cast.adviser.ask(REFER, { input: input({ company: elsewhere, contactPerson: null }) });
    expect(await cast.adviser.invalid(REFER, { input: input({ words: null, need: referToServices[0].need.id }) })).toEqual(['need: UNKNOWN']);
  });

  test.each([
    [{ company: null }, ['company: REQUIRED']],
    [{ newCompany: { name: 'X', municipality: '790' } }, ['newCompany: INVALID']],
    [{ company: null, newCompany: { name: ' ', municipality: '790', businessId: '1234567-8' } }, ['newCompany.businessId: NOT_A_BUSINESS_ID', 'newCompany.name: REQUIRED']],
    [{ contact: { name: 'A', phone: '040 123 4567' } }, ['contact: INVALID']],
    [{ contactPerson: null, contact: { name: 'A' } }, ['contact.phone: REQUIRED']],
    [{ contactPerson: null, contact: { name: 'A', email: 'x' } }, ['contact.email: NOT_AN_EMAIL']],
    [{ contactPerson: null, contact: { name: 'A', phone: '040 123 4567', title: 'x'.repeat(101) } }, ['contact.title: TOO_LONG']],
    [{ words: null }, ['words: REQUIRED']],
    [{ need: newId() }, ['words: INVALID']],
    [{ topic: 'nothing' }, ['topic: UNKNOWN']],
    [{ services: [] }, ['services: REQUIRED']],
    [{ services: Array.from({ length: 11 }, () => ({ service: newId(), message: 'Kone maksaa paljon.' })) }, ['services: TOO_MANY']],
    [{ services: [{ service: newId(), message: 'x' }] }, ['services.0.message: TOO_SHORT']],
    [{ consent: null }, ['consent: REQUIRED']],
  ])('refuses %j and writes nothing', async (changes, fields) => {
    const before = await everything();
    expect(await cast.adviser.invalid(REFER, { input: input(changes) })).toEqual(fields);
    expect(await everything()).toEqual(before);
  });

  test('the same service twice is a mistake', async () => {
    expect(await cast.adviser.invalid(REFER, { input: input({ services: [asked(), asked()] }) })).toEqual(['services: INVALID']);
  });
});

describe('a company that is typed', () => {
  test('is found by its business ID, or written down with its contact, who can sign in', async () => {
    const businessId = freeBusinessId();
    const email = `matti.${newId().slice(-6)}@example.example`;
    const typed = { company: null, newCompany: { name: 'Tmi Matti Meikäläinen', municipality: '790', businessId }, contactPerson: null, contact: { name: 'Matti Meikäläinen', email: email.toUpperCase(), phone: '040 123 4567', language: 'SV' } };
    const first = (await cast.adviser.ask(REFER, { input: input(typed) })).referToServices[0];
    expect(first).toMatchObject({ contactMissing: false, company: { businessId }, contactPerson: { name: 'Matti Meikäläinen', email, phone: '040 123 4567' } });
    const again = (await cast.adviser.ask(REFER, { input: input(typed) })).referToServices[0];
    expect([again.company.id, again.contactPerson.id]).toEqual([first.company.id, first.contactPerson.id]);
    const titleGiven = async (title: string) => {
      await cast.adviser.ask(REFER, { input: input({ ...typed, contact: { ...typed.contact, title } }) });
      return (await net().sql.query('select m.title from membership m join person p on p.id = m.person_id where p.email = $1', [email])).rows;
    };
    expect(await titleGiven(' Yrittäjä ')).toEqual([{ title: 'Yrittäjä' }]);
    // What somebody is already is not said anew by who refers them.
    expect(await titleGiven('Johtaja')).toEqual([{ title: 'Yrittäjä' }]);
    const matti = await net().as(email);
    const { referrals } = await matti.ask('{ referrals { edges { node { company { id } } } } }');
    expect(new Set(referrals.edges.map(({ node }: any) => node.company.id))).toEqual(new Set([first.company.id]));
    const subjects = (await cast.mailsTo(email)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject === 'Du är kontaktperson för Tmi Matti Meikäläinen')).toHaveLength(1);
    expect(subjects.filter((subject) => subject.startsWith('Ditt ärende har förmedlats'))).toHaveLength(8);
  });

  test('needs no e-mail address: the receiver gets a name and a number, and the adviser is told that nobody gets mails', async () => {
    const typed = { company: null, newCompany: { name: 'Tmi Ilman Sähköpostia', municipality: '790' }, contactPerson: null, contact: { name: 'Liisa Lankapuhelin', phone: '(03) 123 456' }, services: [asked()] };
    const [referral] = (await cast.adviser.ask(REFER, { input: input(typed) })).referToServices;
    expect(referral).toMatchObject({ contactMissing: true, contactPerson: null, contactName: 'Liisa Lankapuhelin', contactPhone: '(03) 123 456' });
    const SEE = 'query ($id: ID!) { referral(id: $id) { contactName contactPhone } }';
    expect((await cast.receiver.ask(SEE, { id: referral.id })).referral.contactPhone).toBe('(03) 123 456');
    await cast.receiver.ask('mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { id } }', { input: { referral: referral.id, reason: 'NO_CAPACITY' } });
    expect((await cast.receiver.ask(SEE, { id: referral.id })).referral).toEqual({ contactName: null, contactPhone: null });
  });
});

describe('a contact of a company', () => {
  const contact = (changes: object = {}) => ({ company: cast.company, name: 'Uusi Yhteyshenkilö', email: `uusi.${newId().slice(-6)}@example.example`, ...changes });

  test('is told, as are those who are there already, and sees that company alone', async () => {
    const given = contact();
    const { people } = (await cast.adviser.ask(CONTACT, { input: given })).addCompanyContact;
    expect(people).toContainEqual({ role: 'ENTREPRENEUR', person: { name: given.name, email: given.email, phone: null } });
    expect((await cast.mailsTo(given.email))[0]!.text).toContain('/fi/sign-in');
    expect((await cast.mailsTo(cast.ownerEmail))[0]).toMatchObject({ subject: 'Uusi yhteyshenkilö: Ohjattava Oy', text: expect.stringContaining(given.email) });
    const { companies } = await (await net().as(given.email)).ask('{ companies { edges { node { id } } } }');
    expect(companies.edges).toEqual([{ node: { id: cast.company } }]);
    const { rows } = await net().sql.query("select change from audit where entity = 'Membership' and command = 'addCompanyContact'");
    expect(rows).toEqual([{ change: 'create' }]);
  });

  test('twice, also at once, is once', async () => {
    const given = contact();
    await Promise.all([1, 2, 3].map(() => cast.adviser.ask(CONTACT, { input: given })));
    expect((await cast.mailsTo(given.email)).length).toBe(1);
  });

  test('who is known by another name is not taken in, and nothing of them is told or changed', async () => {
    const email = await make(net().sql).person({ name: 'Aino Aito', phone: '050 999' });
    expect(await cast.adviser.refusal(CONTACT, { input: contact({ email, name: 'Väärä Nimi', phone: '040 111 222' }) })).toBe('KNOWN_BY_ANOTHER_NAME');
    await cast.adviser.ask(CONTACT, { input: contact({ email, name: ' aino  AITO', phone: '040 111 222' }) });
    expect((await net().sql.query('select name, phone from person where email = $1', [email])).rows).toEqual([{ name: 'Aino Aito', phone: '050 999' }]);
  });

  test('is a colleague whom one of the company adds, known to all of them and to the adviser', async () => {
    const given = contact({ title: ' Talouspäällikkö ' });
    const { people } = (await cast.owner.ask('mutation ($input: AddCompanyContactInput!) { addCompanyContact(input: $input) { people { title since person { email } } } }', { input: given })).addCompanyContact;
    const added = people.find(({ person }: any) => person.email === given.email);
    expect(added).toMatchObject({ title: 'Talouspäällikkö', since: expect.any(String) });
    expect((await cast.mailsTo(given.email)).map(({ subject }) => subject)).toEqual(['Olet yrityksen Ohjattava Oy yhteyshenkilö']);
    expect((await cast.mailsTo(cast.ownerEmail))[0]!.text).not.toContain(given.email);
    const email = await make(net().sql).person({ name: 'Aino Aito' });
    expect(await cast.owner.refusal(CONTACT, { input: contact({ email }) })).toBe('KNOWN_BY_ANOTHER_NAME');
  });

  test('is not added by one of the company in large numbers', async () => {
    const codes = [];
    // What is refused counts too: otherwise one could go on asking which addresses are known.
    const known = await make(net().sql).person({ name: 'Aino Aito' });
    for (let i = 0; i < 21; i++) codes.push((await cast.owner.send(CONTACT, { input: contact(i % 2 ? { email: known } : { email: 'sama.kollega@example.example', name: 'Sama Kollega' }) })).errors[0]?.extensions.code);
    expect(codes.filter((code) => code === 'KNOWN_BY_ANOTHER_NAME').length).toBeGreaterThan(5);
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });

  test('is added by the advisers of the municipality and the company’s own people only', async () => {
    const stranger = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '609' }));
    expect(await stranger.refusal(CONTACT, { input: contact() })).toBe('NOT_FOUND');
    expect(await cast.receiver.refusal(CONTACT, { input: contact() })).toBe('NOT_ALLOWED');
    const another = await net().as(await make(net().sql).someone('ENTREPRENEUR', { company_id: await make(net().sql).company() }));
    expect(await another.refusal(CONTACT, { input: contact() })).toBe('NOT_FOUND');
    expect(await net().visitor.refusal(CONTACT, { input: contact() })).toBe('SIGN_IN_FIRST');
    expect(await cast.adviser.invalid(CONTACT, { input: contact({ email: 'x', name: ' ', phone: 'abc' }) })).toEqual(['email: NOT_AN_EMAIL', 'name: REQUIRED', 'phone: NOT_A_PHONE']);
  });
});
