import { describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { newId } from '../../core/ids.js';
import { Viewer, VISITOR } from '../../core/viewer.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import type { RegistrationStatus } from './event.entity.js';
import { PLACE_LINK } from './event.rules.js';
import { forgetWhatEnded } from '../privacy/forget.commands.js';
import { refusalToPrepare } from './preparation.rules.js';

const net = network();
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }';
const CANCEL = 'mutation ($id: ID!) { cancelRegistration(registration: $id) { status } }';
const TELL = 'mutation ($input: TellNeedsForEventInput!) { tellNeedsForEvent(input: $input) }';
const ASK = 'mutation ($input: AskAtEventInput!) { askAtEvent(input: $input) }';
const SEEN = 'query ($id: ID!) { event(id: $id) { questions { text nameShown askedBy } registrations { specialNeeds { diet access } } } }';

const at = (text: string) => new Date(text);

describe('who comes prepares for it', () => {
  const own = new Viewer('p1', []);
  const holder = new Viewer(null, [{ role: PLACE_LINK, scope: 'r1' }]);
  const others = [VISITOR, new Viewer('p2', [{ role: 'ADVISER', scope: '790' }]), new Viewer(null, [{ role: PLACE_LINK, scope: 'r2' }])];
  const startsAt = at('2026-12-03T08:00:00+02:00');
  const table: [RegistrationStatus, string, string | null][] = [
    ['CONFIRMED', '2026-12-01T08:00:00+02:00', null],
    ['OFFERED', '2026-12-01T08:00:00+02:00', null],
    ['WAITLISTED', '2026-12-01T08:00:00+02:00', null],
    ['UNCONFIRMED', '2026-12-01T08:00:00+02:00', 'WRONG_STATE'],
    ['CANCELLED', '2026-12-01T08:00:00+02:00', 'WRONG_STATE'],
    ['CONFIRMED', '2026-12-03T08:00:00+02:00', 'EVENT_OVER'],
  ];
  test.each(table)('%s at %s: %s', (status, now, refusal) => {
    const registration = { id: 'r1', status, person: { id: 'p1' } };
    for (const viewer of [own, holder]) expect(refusalToPrepare(viewer, registration, { startsAt }, at(now))).toBe(refusal);
    for (const viewer of others) expect(refusalToPrepare(viewer, registration, { startsAt }, at(now))).toBe('NOT_ALLOWED');
  });
});

interface Coming {
  client: Client;
  event: string;
  registration: string;
  token: string;
}

async function coming(name = 'Kysyvä Kaisa'): Promise<Coming> {
  const event = await make(net().sql).event();
  const email = await make(net().sql).person({ name });
  const client = await net().as(email);
  const { registerForEvent } = await client.ask(REGISTER, { input: { event, companyName: 'Kaisan Kone' } });
  const { rows } = await net().sql.query('select text from outbox_mail where "to" = $1', [email]);
  return { client, event, registration: registerForEvent.id, token: /\/place\/([\w-]+)/.exec(rows[0].text)![1]! };
}

const hostOf = async (municipality: string) => net().as(await make(net().sql).someone('ADVISER', { municipality_code: municipality }));
const headOf = async (municipality: string) => {
  const department = (await net().sql.query('select id from department where municipality_code = $1 limit 1', [municipality])).rows[0].id;
  return net().as(await make(net().sql).someone('HEAD', { department_id: department }));
};

describe('diets and access', () => {
  test('are seen by the hosts alone, replaced, and deleted by telling nothing', async () => {
    const { client, event, registration, token } = await coming();
    await client.ask(TELL, { input: { registration, diet: ' pähkinäallergia ', access: '' } });
    const seen = async (who: Client) => (await who.ask(SEEN, { id: event })).event.registrations.map(({ specialNeeds }: { specialNeeds: unknown }) => specialNeeds);
    const host = await hostOf('790');
    expect(await seen(host)).toEqual([{ diet: 'pähkinäallergia', access: null }]);
    expect(await seen(client)).toEqual([null]);
    for (const other of [await hostOf('609'), await headOf('790'), net().visitor]) expect(await seen(other)).toEqual([]);
    await net().visitor.ask(TELL, { input: { token, access: 'pyörätuoli' } });
    expect(await seen(host)).toEqual([{ diet: null, access: 'pyörätuoli' }]);
    await net().visitor.ask(TELL, { input: { token } });
    expect(await seen(host)).toEqual([null]);
    const { rows } = await net().sql.query("select before::text || after::text as said from audit where entity = 'SpecialNeeds'");
    expect(rows.map(({ said }) => said).join()).not.toMatch(/pähkinä|pyörä/);
  });

  test('are deleted when the place is given up, and 7 days after the event', async () => {
    const count = async (registration: string) => (await net().sql.query('select from special_needs where registration_id = $1', [registration])).rowCount;
    const gone = await coming();
    await gone.client.ask(TELL, { input: { registration: gone.registration, diet: 'vegaani' } });
    await gone.client.ask(CANCEL, { id: gone.registration });
    expect(await count(gone.registration)).toBe(0);
    const kept = await coming();
    await kept.client.ask(TELL, { input: { registration: kept.registration, diet: 'vegaani' } });
    const ends = (await net().sql.query('select ends_at from event where id = $1', [kept.event])).rows[0].ends_at as Date;
    const orm = await connectOrm(net().settings.databaseUrl, entities);
    const forgetAt = (days: number) => forgetWhatEnded({ em: orm.em, portalUrl: 'http://portal.example', clock: () => new Date(ends.getTime() + days * 86_400_000 + 1) });
    await forgetAt(6);
    expect(await count(kept.registration)).toBe(1);
    await forgetAt(7);
    expect(await count(kept.registration)).toBe(0);
    await orm.close(true);
  });
});

describe('a question', () => {
  test('goes to the hosts and the heads of departments, with the name only where that is allowed', async () => {
    const { client, event, registration, token } = await coming();
    const key = newId();
    const input = { registration, text: 'Milloin tie korjataan?', key };
    await Promise.all([client.ask(ASK, { input }), client.ask(ASK, { input })]);
    await net().visitor.ask(ASK, { input: { token, text: 'Mistä tontti?', nameShown: true } });
    const questions = [
      { text: 'Milloin tie korjataan?', nameShown: false, askedBy: null },
      { text: 'Mistä tontti?', nameShown: true, askedBy: 'Kysyvä Kaisa, Kaisan Kone' },
    ];
    for (const reader of [await hostOf('790'), await headOf('790')]) expect((await reader.ask(SEEN, { id: event })).event.questions).toEqual(questions);
    for (const other of [client, net().visitor, await hostOf('609'), await headOf('609')]) expect((await other.ask(SEEN, { id: event })).event.questions).toEqual([]);
    await client.ask(ASK, { input: { registration, text: 'Kolmas?' } });
    expect(await client.refusal(ASK, { input: { registration, text: 'Neljäs?' } })).toBe('TOO_MANY_REQUESTS');
  });
});

describe('who asked', () => {
  const WHO = 'query ($id: ID!) { event(id: $id) { questions { text registration { id company { id municipality { code } } } } } }';

  test('is told to the hosts alone, where the asker lets the name be shown, and the company where they know it', async () => {
    const { event, company, someone } = make(net().sql);
    const [at, own, far] = [await event(), await company({ municipality_code: '790' }), await company({ municipality_code: '609' })];
    for (const [of, nameShown] of [[own, true], [own, false], [far, true]] as const) {
      const client = await net().as(await someone('ENTREPRENEUR', { company_id: of }));
      const { registerForEvent } = await client.ask(REGISTER, { input: { event: at, company: of, name: 'Kysyvä Kaisa' } });
      await client.ask(ASK, { input: { registration: registerForEvent.id, text: `${of === own ? 'Oma' : 'Vieras'}, ${nameShown}`, nameShown } });
    }
    const seen = async (who: Client) => Object.fromEntries((await who.ask(WHO, { id: at })).event.questions.map(({ text, registration }: any) => [text, registration && registration.company]));
    expect(await seen(await hostOf('790'))).toEqual({ 'Oma, true': { id: own, municipality: { code: '790' } }, 'Oma, false': null, 'Vieras, true': null });
    expect(await seen(await headOf('790'))).toEqual({ 'Oma, true': null, 'Oma, false': null, 'Vieras, true': null });
    const { rows } = await net().sql.query('select registration_id from event_question where event_id = $1 and name_shown', [at]);
    const parties = (await (await hostOf('790')).ask(WHO, { id: at })).event.questions.flatMap(({ registration }: any) => registration?.id ?? []);
    expect(parties.sort()).toEqual(rows.map(({ registration_id }) => registration_id).sort());
    for (const other of [await hostOf('609'), await headOf('609'), net().visitor]) expect(await seen(other)).toEqual({});
  });
});

describe('bad input', () => {
  test.each([
    [ASK, { text: 'x' }, ['text: TOO_SHORT']],
    [ASK, { text: 'x'.repeat(1001) }, ['text: TOO_LONG']],
    [ASK, { text: 'a\0b' }, ['text: INVALID']],
    [TELL, { diet: 'x'.repeat(501) }, ['diet: TOO_LONG']],
    [TELL, { registration: 'x' }, ['registration: NOT_AN_ID']],
  ])('%#', async (operation, input, fields) => {
    expect(await net().visitor.invalid(operation, { input })).toEqual(fields);
  });

  test('somebody else’s place, none at all, a link that was never sent', async () => {
    const { registration } = await coming();
    const host = await hostOf('790');
    expect(await host.refusal(TELL, { input: { registration, diet: 'x' } })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(TELL, { input: { registration, diet: 'x' } })).toBe('NOT_FOUND');
    expect(await net().visitor.refusal(TELL, { input: { diet: 'x' } })).toBe('NOT_FOUND');
    expect(await net().visitor.refusal(ASK, { input: { token: 'nonsense', text: 'Mitä?' } })).toBe('LINK_NOT_VALID');
  });
});
