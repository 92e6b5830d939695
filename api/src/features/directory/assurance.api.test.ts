import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../core/clock.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const today = dayOf(new Date());
const CONFIRM = 'mutation ($input: ConfirmServicesInput!) { confirmServices(input: $input) { slug services { id assuredOn } } }';

let sas: string;
let contact: Client;
const id = async (text: string) => (await net().sql.query(text)).rows[0].id as string;
const confirmed = async (input: object) => (await contact.ask(CONFIRM, { input })).confirmServices.services as { id: string; assuredOn: string | null }[];

beforeAll(async () => {
  sas = await id("select id from organisation where slug = 'sas'");
  contact = await net().as(await make(net().sql).someone('CONTACT', { organisation_id: sas }));
});

describe('that services are as the directory says', () => {
  test('is said by a contact of their provider only', async () => {
    const { someone } = make(net().sql);
    const input = { organisation: sas };
    expect(await net().visitor.refusal(CONFIRM, { input })).toBe('SIGN_IN_FIRST');
    const others = [
      await someone('CONTACT', { organisation_id: await id("select id from organisation where slug = 'finnvera'") }),
      await someone('COORDINATOR', {}),
      await someone('ADVISER', { municipality_code: '790' }),
    ];
    for (const email of others) expect(await (await net().as(email)).refusal(CONFIRM, { input })).toBe('NOT_ALLOWED');
  });

  test('is said of one or of all, is of today, and is written down', async () => {
    const one = await id("select id from service where slug = 'sas-plots'");
    const some = await confirmed({ organisation: sas, services: [one] });
    expect(some.filter(({ assuredOn }) => assuredOn === today).map((service) => service.id)).toEqual([one]);
    const all = await confirmed({ organisation: sas });
    expect(new Set(all.map(({ assuredOn }) => assuredOn))).toEqual(new Set([today]));
    const { rows } = await net().sql.query("select count(*)::int as n from audit where row_to_json(audit)::text like '%assuredOn%' and row_to_json(audit)::text like $1", [`%${one}%`]);
    expect(rows[0].n).toBeGreaterThan(0);
  });

  test('is not said of a service of another provider', async () => {
    const foreign = await id("select s.id from service s join organisation o on o.id = s.organisation_id where o.slug = 'finnvera' limit 1");
    expect(await contact.refusal(CONFIRM, { input: { organisation: sas, services: [foreign] } })).toBe('NOT_FOUND');
  });
});
