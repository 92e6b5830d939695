import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { auditedNames } from '../../core/audit.js';
import { declarations } from '../../core/personal.js';
import { SESSION_COOKIE } from '../../http.context.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';
import { countWhatIsDue } from './due.commands.js';
import { fieldLabels } from './fields.types.js';
import { privacyNotice } from './notice.rules.js';
import { isSecret } from './privacy.rules.js';

const FOR_STAFF = ['AssuranceLink', 'BulletinRead', 'Digest', 'DigestWish', 'DirectoryImport', 'NoAssuranceMail', 'NoWeeklyDigest', 'ReferralReminder', 'RoleInvitation', 'SavedView', 'UnfinishedReferral', 'WeeklyDigest'];
const net = network();
let cast: ReferralCast;
let coordinator: Client;
let coordinatorEmail: string;
let orm: Awaited<ReturnType<typeof connectOrm>>;
afterAll(() => orm.close(true));

beforeAll(async () => {
  orm = await connectOrm(net().settings.databaseUrl, entities);
  cast = await referralCast(net());
  coordinatorEmail = await make(net().sql).someone('COORDINATOR');
  coordinator = await net().as(coordinatorEmail);
});

const MINE = '{ myData { kinds { count kind { key title { fi } keeps { fields purpose { sv } until { en } } } entries { id values { field label text } } } bound { kind id title { fi } } } }';
const DELETE = 'mutation ($email: String!) { deleteMyData(input: { email: $email }) }';
const AUDIT = 'query ($from: String, $to: String, $command: String, $entity: String, $thing: ID, $person: String, $first: Int, $after: String) { auditLog(from: $from, to: $to, command: $command, entity: $entity, thing: $thing, person: $person, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id at command entity entityId change byName fields } } } }';
const file = async (path: string, email: string | null, language = 'fi') => fetch(`${net().app.url}${path}`, { headers: { 'accept-language': language, ...(email ? { cookie: `${SESSION_COOKIE}=${await net().sessionOf(email)}` } : {}) } });
const row = async (text: string, values: unknown[] = []) => (await net().sql.query(text, values)).rows[0];
const idOf = async (email: string) => (await row('select id from person where email = $1', [email])).id as string;

/** All columns and lists of entities whose changes leave a row, by MikroORM's metadata. */
function auditedFields(): string[] {
  const audited = [...orm.getMetadata().getAll().values()].filter(({ className }) => auditedNames().includes(className));
  const props = audited.flatMap((meta) => meta.props.filter(({ name, kind, owner, persist }) => name !== 'id' && persist !== false && kind !== '1:m' && (kind !== 'm:n' || owner)));
  return [...new Set(props.map(({ name }) => name))];
}

async function withPlace() {
  const { person, event, insert } = make(net().sql);
  const email = await person({ name: 'Paikka Pirjo', phone: '040 1112223' });
  const id = await idOf(email);
  const at = await event();
  const registration = await insert('registration', { event_id: at, municipality_code: '790', person_id: id, party_size: 1, status: 'CONFIRMED', created_at: new Date(), queued_at: new Date(), company_name: 'Pirjon Paja', typed_name: 'Pirjo' });
  await insert('special_needs', { registration_id: registration, municipality_code: '790', diet: 'keliakia' });
  return { email, id, at, registration, client: await net().as(email) };
}

describe('my data', () => {
  test('tells what there is, what for and until when, and nothing of others', async () => {
    const { client, email } = await withPlace();
    const { kinds } = (await client.ask(MINE)).myData;
    const of = (key: string) => kinds.find((one: any) => one.kind.key === key);
    expect(of('SpecialNeeds')).toMatchObject({ count: 1, kind: { keeps: [{ fields: ['diet', 'access'], purpose: { sv: expect.stringContaining('värdarna') }, until: { en: 'Deleted 7 days after the event' } }] }, entries: [{ values: expect.arrayContaining([{ field: 'diet', label: 'Ruokavalio', text: 'keliakia' }]) }] });
    expect(of('Person').entries[0].values.map(({ field, text }: any) => [field, text])).toEqual(expect.arrayContaining([['name', 'Paikka Pirjo'], ['email', email], ['phone', '040 1112223']]));
    expect(of('Registration').entries[0].values).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'event', text: 'Testikahvit' })]));
    expect(JSON.stringify(kinds)).not.toMatch(/tokenHash"?,"label|doorCode"?,"label/);
    expect(JSON.stringify(kinds)).not.toContain(cast.ownerEmail);
  });

  test('comes as one file, with no key that anybody could use', async () => {
    const { email } = await withPlace();
    const answer = await file('/account/data.json', email, 'sv');
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="luotsi-my-data.json"']);
    const text = await answer.text();
    const said = JSON.parse(text);
    expect(said.kinds.find(({ kind }: any) => kind === 'Registration')).toMatchObject({ title: 'Anmälningar till evenemang', entries: [{ companyName: 'Pirjon Paja', status: 'CONFIRMED' }] });
    expect(text).not.toMatch(/hash|"doorCode"|"face"/i);
    expect((await file('/account/data.json', null)).status).toBe(403);
  });

  test('has what one’s ideas and comments said before, and only one’s own', async () => {
    const { person, insert } = make(net().sql);
    const [mine, other] = [await person({ name: 'Ideoija' }), await person({ name: 'Toinen' })];
    const campaign = (await row('select id from campaign limit 1')).id;
    for (const [email, said] of [[mine, 'Oma'], [other, 'Vieras']] as const) {
      const idea = await insert('idea', { campaign_id: campaign, author_id: await idOf(email), title: `${said} idea`, text: 'Nyt', language: 'fi', writer_kind: 'PERSON', signed_as: 'NEITHER', published_at: new Date() });
      await insert('idea_edit', { idea_id: idea, title: `${said} vanha otsikko`, text: `${said} vanha teksti`, changed_at: new Date() });
      const comment = await insert('idea_comment', { idea_id: idea, thread: crypto.randomUUID(), author_id: await idOf(email), text: 'Nyt', language: 'fi', writer_kind: 'PERSON', signed_as: 'NEITHER', posted_at: new Date() });
      await insert('idea_comment_edit', { comment_id: comment, text: `${said} vanha kommentti`, changed_at: new Date() });
    }
    const { kinds } = (await (await net().as(mine)).ask(MINE)).myData;
    const shown = JSON.stringify(kinds);
    const told = await (await file('/account/data.json', mine)).text();
    for (const text of [shown, told]) {
      for (const before of ['Oma vanha otsikko', 'Oma vanha teksti', 'Oma vanha kommentti']) expect(text).toContain(before);
      expect(text).not.toContain('Vieras');
    }
  });

  test('every field of one’s own has a name that one can read', () => {
    const own = declarations().filter(({ of }) => of).flatMap(({ keeps, untold = [] }) => keeps.flatMap(({ fields }) => fields as readonly string[]).filter((field) => !(untold as readonly string[]).includes(field)));
    const people = ['person', 'by', 'author', 'registeredBy', 'invitedBy', 'adviser', 'sender', 'contactPerson', 'givenBy', 'endedBy'];
    expect([...new Set(own)].filter((field) => !isSecret(field) && !people.includes(field) && !fieldLabels[field])).toEqual([]);
  });

  test('is nobody’s who is not signed in', async () => {
    expect(await net().visitor.refusal(MINE)).toBe('SIGN_IN_FIRST');
    expect(await net().visitor.refusal(DELETE, { email: 'a@b.example' })).toBe('SIGN_IN_FIRST');
    expect(await net().visitor.refusal('{ myConsents { id } }')).toBe('SIGN_IN_FIRST');
    expect(await net().visitor.refusal('mutation { stopAllMails }')).toBe('SIGN_IN_FIRST');
  });
});

describe('the notice for the public', () => {
  const NOTICE = '{ portal { privacyContact } privacyNotice { key area title { fi } what { fi sv } purpose { sv } until { en } } }';

  test('tells everybody what is kept, what for and until when, as it is declared', async () => {
    for (const client of [net().visitor, cast.owner, cast.adviser, coordinator]) {
      const { privacyNotice, portal } = await client.ask(NOTICE);
      expect(portal).toEqual({ privacyContact: null });
      expect(privacyNotice).toContainEqual({ key: 'SpecialNeeds 0', area: 'EVENTS', title: { fi: 'Ruokavaliot ja esteettömyystarpeet' }, what: { fi: 'ruokavalio, esteettömyys', sv: 'specialkost, tillgänglighet' }, purpose: { sv: expect.stringContaining('värdarna ser') }, until: { en: 'Deleted 7 days after the event' } });
      expect(JSON.stringify(privacyNotice)).not.toMatch(/tokenHash|doorCode/);
    }
  });

  test('names everything of somebody’s own, except what only those who work in the network have', () => {
    const noticed = new Set(privacyNotice().map(({ key }) => key.split(' ')[0]));
    const missing = declarations().filter(({ entity, of }) => of && !noticed.has(entity.name)).map(({ entity }) => entity.name);
    expect(missing.sort()).toEqual(FOR_STAFF);
  });
});

describe('deleting it', () => {
  test('asks for one’s own address', async () => {
    const { client } = await withPlace();
    expect(await client.invalid(DELETE, { email: cast.ownerEmail })).toEqual(['email: NOT_YOUR_EMAIL']);
  });

  test('waits for what is open, and says what that is', async () => {
    const { client, email, at } = await withPlace();
    expect((await client.ask(MINE)).myData.bound).toEqual([{ kind: 'COMING_PLACE', id: at, title: { fi: 'Testikahvit' } }]);
    expect(await client.refusal(DELETE, { email })).toBe('DATA_BOUND');
    const { id } = await cast.refer();
    expect((await cast.owner.ask(MINE)).myData.bound).toMatchObject([{ kind: 'OPEN_REFERRAL', id }]);
    expect(await cast.owner.refusal(DELETE, { email: cast.ownerEmail })).toBe('DATA_BOUND');
    expect(await cast.adviser.refusal(DELETE, { email: cast.adviserEmail })).toBe('DATA_BOUND');
    const { email: madeUp } = await row('select p.email from demo_account d join person p on p.id = d.person_id order by rank limit 1');
    expect((await (await net().as(madeUp)).ask(MINE)).myData.bound).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'MADE_UP' })]));
  });

  test('leaves nothing but that somebody was there; the sessions end', async () => {
    const { client, email, id, registration } = await withPlace();
    await make(net().sql).member(email, 'HEAD', { department_id: (await row('select id from department limit 1')).id });
    await net().sql.query("update registration set status = 'ATTENDED' where id = $1", [registration]);
    await net().sql.query("update event set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = (select event_id from registration where id = $1)", [registration]);
    const face = await row('select person_face from registration where id = $1', [registration]);
    const answer = await client.send(DELETE, { email });
    expect(answer.data).toEqual({ deleteMyData: true });
    expect(answer.cookie).toMatch(/Expires=Thu, 01 Jan 1970|Max-Age=0/);
    // The process hears of it from the database.
    await vi.waitFor(async () => expect((await client.ask('{ me { id } }')).me).toBeNull());
    expect(await row('select name, email, phone from person where id = $1', [id])).toEqual({ name: '–', email: `${id}@forgotten.invalid`, phone: null });
    expect(await row('select status, company_name, typed_name, person_face from registration where id = $1', [registration])).toEqual({ status: 'ATTENDED', company_name: null, typed_name: null, ...face });
    for (const table of ['membership', 'session']) expect(await row(`select count(*)::int as n from ${table} where person_id = $1`, [id])).toEqual({ n: 0 });
    expect(await row('select count(*)::int as n from special_needs where registration_id = $1', [registration])).toEqual({ n: 0 });
    expect((await net().sql.query("select entity, change from audit where by = $1 and command = 'deleteMyData' order by entity", [id])).rows).toEqual([{ entity: 'Membership', change: 'delete' }, { entity: 'Person', change: 'update' }]);
    expect(await row('select count(*)::int as n from audit where row_to_json(audit)::text like $1', [`%${email}%`])).toEqual({ n: 0 });
  });
});

describe('consents', () => {
  test('are one’s own, and go when they are taken back', async () => {
    const { id } = await cast.refer();
    const mine = async () => (await cast.owner.ask('{ myConsents { id reference consentOn service { id } } }')).myConsents.map((one: any) => one.id);
    expect(await mine()).toContain(id);
    expect((await cast.colleague.ask('{ myConsents { id } }')).myConsents).toEqual([]);
    await cast.owner.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }', { input: { referral: id } });
    expect(await mine()).not.toContain(id);
  });

  test('mails that one can do without stop all at once', async () => {
    await cast.receiver.ask('mutation { stopAllMails }');
    await cast.receiver.ask('mutation { stopAllMails }');
    expect(await cast.receiver.ask('{ wantsWeeklyDigest }')).toEqual({ wantsWeeklyDigest: false });
    const id = await idOf(cast.receiverEmail);
    expect(await row('select unwanted from no_reminders where person_id = $1', [id])).toEqual({ unwanted: ['TWO_DAYS', 'TWO_HOURS'] });
    expect(await row('select off from digest_wish where person_id = $1', [id])).toEqual({ off: true });
    for (const table of ['invitation_stop', 'no_idea_digest', 'no_assurance_mail']) expect(await row(`select count(*)::int as n from ${table} where person_id = $1`, [id])).toEqual({ n: 1 });
  });
});

describe('the coordinator', () => {
  test('has the register, numbers of what is due and of what went, and nothing of what was said', async () => {
    const { registration } = await withPlace();
    await net().sql.query("update event set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days' where id = (select event_id from registration where id = $1)", [registration]);
    const answer = await coordinator.ask('{ personalRegister { key title { fi } keeps { fields purpose { fi } until { fi } } } dueToForget { day ending count kind { key keeps { fields } } } forgotten(first: 5) { totalCount edges { node { day entity fields ending count } } } }');
    expect(answer.personalRegister.length).toBeGreaterThan(30);
    const due = answer.dueToForget.find((one: any) => one.kind.key === 'SpecialNeeds');
    expect(due).toMatchObject({ ending: 'DELETE', day: (await row("select (now() at time zone 'Europe/Helsinki')::date::text as day")).day, kind: { keeps: [{ fields: ['diet', 'access'] }] } });
    expect(due.count).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify(answer)).not.toContain('keliakia');
  });

  test('reads what is due as it was counted last night, and has it counted anew where no night has done it', async () => {
    const DUE = '{ dueCountedAt dueToForget { day ending count kind { key } } }';
    const clock = (hours: number) => () => new Date(Date.now() + hours * 3_600_000);
    const { registration } = await withPlace();
    await net().sql.query("update event set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days' where id = (select event_id from registration where id = $1)", [registration]);
    const before = await coordinator.ask(DUE);
    expect(before.dueCountedAt).toBeNull();
    const night = clock(-0.02)();
    await countWhatIsDue({ em: orm.em, portalUrl: '', clock: () => night });
    await withPlace();
    await net().sql.query("update event set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days' where id in (select event_id from registration)");
    const kept = await coordinator.ask(DUE);
    expect(new Date(kept.dueCountedAt)).toEqual(night);
    expect(kept.dueToForget).toEqual(before.dueToForget);
    // Counted again it replaces what was counted before; a count of two nights ago says nothing of today.
    await countWhatIsDue({ em: orm.em, portalUrl: '', clock: clock(-37) });
    expect((await net().sql.query('select count(*)::int as n from due_count')).rows).toEqual([{ n: 1 }]);
    const anew = await coordinator.ask(DUE);
    expect(anew.dueCountedAt).toBeNull();
    const special = (answer: any) => answer.dueToForget.filter(({ kind }: any) => kind.key === 'SpecialNeeds').reduce((sum: number, { count }: any) => sum + count, 0);
    expect(special(anew)).toBeGreaterThan(special(kept));
  });

  test('reads under today what was to end before, once for each kind', async () => {
    const yesterday = { entity: 'SpecialNeeds', fields: 'diet,access', ending: 'DELETE', day: (await row("select ((now() at time zone 'Europe/Helsinki')::date - 1)::text as day")).day, count: 3 };
    const { day: today } = await row("select (now() at time zone 'Europe/Helsinki')::date::text as day");
    await net().sql.query('delete from due_count');
    await net().sql.query('insert into due_count (id, counted_at, counts) values (gen_random_uuid(), now(), $1)', [JSON.stringify([yesterday, { ...yesterday, day: today, count: 4 }, { ...yesterday, entity: 'Gone' }])]);
    expect((await coordinator.ask('{ dueToForget { day count kind { key } } }')).dueToForget).toEqual([{ day: today, count: 7, kind: { key: 'SpecialNeeds' } }]);
    await net().sql.query('delete from due_count');
  });

  test('searches the log by day, command, kind, thing and person, page by page', async () => {
    const { id } = await cast.refer();
    const { auditedKinds } = await coordinator.ask('{ auditedKinds { key title { fi sv en } } }');
    expect(auditedKinds.map(({ key }: { key: string }) => key)).toEqual(auditedNames());
    expect(auditedKinds.flatMap(({ title }: { title: Record<string, string> }) => Object.values(title)).filter((text: string) => text.trim() === '')).toEqual([]);
    const found = async (variables: object) => (await coordinator.ask(AUDIT, { first: 50, ...variables })).auditLog;
    const one = await found({ thing: id });
    expect(one.edges.map(({ node }: any) => [node.command, node.entity, node.change])).toContainEqual(['referCompany', 'Referral', 'create']);
    expect(one.edges[0].node.fields).toContain('message');
    expect(JSON.stringify(one)).not.toContain('sorviin');
    const { name } = await row('select name from person where email = $1', [cast.adviserEmail]);
    expect(new Set((await found({ person: name, entity: 'Referral', command: 'REFERC' })).edges.map(({ node }: any) => node.byName))).toEqual(new Set([name]));
    for (const words of ['hänvisade ett FÖRETAG', 'ohjasi yrityksen palveluun']) expect((await found({ thing: id, command: words })).edges.map(({ node }: any) => node.command)).toContain('referCompany');
    expect((await found({ thing: id, command: 'hylkäsi taulukon' })).totalCount).toBe(0);
    const today = (await row("select (now() at time zone 'Europe/Helsinki')::date::text as day")).day;
    expect((await found({ from: today, to: today })).totalCount).toBeGreaterThan(0);
    expect((await found({ to: '2020-01-01' })).totalCount).toBe(0);
    const first = await found({ first: 1 });
    const second = await found({ first: 1, after: first.pageInfo.endCursor });
    expect(second.edges[0].node.id).not.toBe(first.edges[0].node.id);
    expect(await coordinator.invalid(AUDIT, { from: 'eilen' })).toEqual(['from: NOT_A_DATE']);
  });

  test('reads a title in its language for every command, and for every field that a row of the log or the register can name', async () => {
    const titles: Record<string, Set<string>> = {};
    for (const language of ['FI', 'SV', 'EN']) {
      const { auditWords } = await coordinator.ask('query ($language: Language!) { auditWords(language: $language) { commands { name title } fields { name title } } }', { language });
      const known = auditWords.fields.filter(({ title }: { title: string }) => title.trim() !== '').map(({ name }: { name: string }) => name);
      const { personalRegister } = await coordinator.ask('{ personalRegister { keeps { fields } } }');
      const kept = personalRegister.flatMap(({ keeps }: any) => keeps.flatMap(({ fields }: any) => fields));
      expect(kept.length).toBeGreaterThan(0);
      expect([...auditedFields(), ...kept].filter((name) => !known.includes(name))).toEqual([]);
      expect(auditWords.commands.filter(({ title }: { title: string }) => title.trim() === '')).toEqual([]);
      for (const { name, title } of auditWords.commands) (titles[title] ??= new Set()).add(name);
    }
    // Two commands of one title could not be told apart.
    expect(Object.entries(titles).filter(([, names]) => names.size > 1)).toEqual([]);
  });

  test('takes the log along as a table', async () => {
    const answer = await file('/privacy/audit.csv?entity=Referral', coordinatorEmail);
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="luotsi-audit.csv"']);
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines[0]).toContain('Aika;Kuka;Toiminto');
    expect(lines.slice(1).every((line) => line.includes(';Referral;') && line.includes(';Ohjaukset palveluihin;'))).toBe(true);
    expect(lines.find((line) => line.includes(';referCompany;'))).toContain(';Ohjasi yrityksen palveluun;');
    expect(lines.length).toBeGreaterThan(1);
    expect((await file('/privacy/audit.csv?from=eilen', coordinatorEmail)).status).toBe(400);
    for (const email of [null, cast.adviserEmail, cast.ownerEmail]) expect((await file('/privacy/audit.csv', email)).status).toBe(403);
  });

  test('is the only one who may', async () => {
    for (const client of [cast.adviser, cast.receiver, cast.owner]) for (const query of ['{ personalRegister { key } }', '{ auditedKinds { key } }', '{ auditWords(language: FI) { fields { name } } }', '{ dueToForget { day } }', '{ dueCountedAt }', '{ forgotten { totalCount } }', '{ auditLog { totalCount } }']) expect(await client.refusal(query)).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal('{ auditLog { totalCount } }')).toBe('SIGN_IN_FIRST');
  });
});
