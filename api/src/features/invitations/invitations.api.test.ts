import { beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import { newId } from '../../core/ids.js';
import { sendWaitingMail } from '../../core/mail.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
/** A municipality of which the demonstration says nothing. */
const M = '091';
let host: Client;
let neighbour: Client;
let departments: string[];
let heads: string[];

const TO_INVITE = 'query ($event: ID!) { companiesToInvite(event: $event) { company name reasons lastAttendedAt openNeeds people unwanted languages invitedAt outcome } }';
const INVITE = 'mutation ($input: InviteCompaniesInput!) { inviteCompanies(input: $input) { invited already unwanted withoutPeople lastGoesOutAt } }';
const ASK = 'mutation ($input: InviteDepartmentsInput!) { inviteDepartments(input: $input) { departmentInvitations { id answer department { id } } departmentsMissing { id } } }';
const ANSWER = 'mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { id answer note } }';
const CHECKLIST = 'query ($id: ID!) { event(id: $id) { departmentInvitations { answer department { id } answeredBy { name } } departmentsMissing { id } companyInvitations { outcome company { name } } invitationFigures { invited registered came } } }';
const REMIND = 'mutation ($input: RemindDepartmentsInput!) { remindDepartments(input: $input) { departmentInvitations { department { id } remindedAt canBeReminded } } }';
const MARK = 'mutation ($input: MarkDepartmentInput!) { markDepartment(input: $input) { present } }';
const PREVIEW = 'query ($input: PreviewInvitationInput!) { previewInvitation(input: $input) { subject text } }';
const STOP = 'mutation ($token: String!) { stopInvitations(token: $token) }';

const mailsAbout = async (event: string) => (await net().sql.query("select \"to\", subject, text, not_before from outbox_mail where text like '%' || $1 || '%' order by not_before nulls first, id", [event])).rows;
const firm = async (changes: object = {}) => {
  const { company, person, member } = make(net().sql);
  const id = await company({ municipality_code: M, industry_code: '25', ...changes });
  const email = await person();
  await member(email, 'ENTREPRENEUR', { company_id: id });
  return { id, email };
};
const coffee = (changes: object = {}) => make(net().sql).event({ municipality_code: M, industries: ['C'], ...changes });

beforeAll(async () => {
  const { someone, insert, person, member } = make(net().sql);
  host = await net().as(await someone('ADVISER', { municipality_code: M }));
  neighbour = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  departments = await Promise.all(['landuse', 'technical'].map((key) => insert('department', { municipality_code: M, key, name: JSON.stringify({ fi: key, sv: key, en: key }) })));
  heads = [];
  for (const department of departments) {
    const email = await person({ name: 'Päällikkö', language: 'sv' });
    await member(email, 'HEAD', { department_id: department });
    heads.push(email);
  }
});

describe('department heads are a checklist', () => {
  test('of who is asked, who said yes and who is missing', async () => {
    const event = await coffee();
    const { inviteDepartments } = await host.ask(ASK, { input: { event } });
    expect(inviteDepartments.departmentInvitations.map(({ answer }: any) => answer)).toEqual(['ASKED', 'ASKED']);
    expect(inviteDepartments.departmentsMissing).toHaveLength(2);
    await host.ask(ASK, { input: { event, departments } });
    expect((await mailsAbout(event)).map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual(heads.map((to) => `${to} Inbjudan till din avdelning: Testikahvit (sv)`).sort());
    const invitation = inviteDepartments.departmentInvitations.find(({ department }: any) => department.id === departments[0]).id;
    const [first, second] = [await net().as(heads[0]!), await net().as(heads[1]!)];
    expect((await first.ask(ANSWER, { input: { invitation, coming: true, note: ' Tulen itse ' } })).answerInvitation).toEqual({ id: invitation, answer: 'YES', note: 'Tulen itse' });
    const list = (await host.ask(CHECKLIST, { id: event })).event;
    expect(list.departmentsMissing).toEqual([{ id: departments[1] }]);
    expect(list.departmentInvitations).toContainEqual({ answer: 'YES', department: { id: departments[0] }, answeredBy: { name: 'Päällikkö' } });
    expect((await second.ask(CHECKLIST, { id: event })).event).toMatchObject({ departmentInvitations: [{ answer: 'ASKED', department: { id: departments[1] } }], departmentsMissing: [], companyInvitations: [], invitationFigures: null });
    expect((await first.ask(ANSWER, { input: { invitation, coming: false } })).answerInvitation.answer).toBe('NO');
    expect(await second.refusal(ANSWER, { input: { invitation, coming: true } })).toBe('NOT_FOUND');
    expect(await host.refusal(ANSWER, { input: { invitation, coming: true } })).toBe('NOT_ALLOWED');
    expect((await net().visitor.ask(CHECKLIST, { id: event })).event).toEqual({ departmentInvitations: [], departmentsMissing: [], companyInvitations: [], invitationFigures: null });
  });

  test('of whom those that are silent are reminded, once a day', async () => {
    const event = await coffee();
    const { inviteDepartments } = await host.ask(ASK, { input: { event } });
    const [yes, silent] = departments.map((id) => inviteDepartments.departmentInvitations.find(({ department }: any) => department.id === id));
    await (await net().as(heads[0]!)).ask(ANSWER, { input: { invitation: yes.id, coming: true } });
    await host.ask(REMIND, { input: { event } });
    expect(await mailsAbout(event)).toHaveLength(2);
    await net().sql.query("update department_invitation set asked_at = asked_at - interval '25 hours' where event_id = $1", [event]);
    const { remindDepartments } = await host.ask(REMIND, { input: { event } });
    expect(remindDepartments.departmentInvitations.map(({ department, remindedAt, canBeReminded }: any) => [department.id, remindedAt !== null, canBeReminded])).toEqual(expect.arrayContaining([[departments[0], false, false], [departments[1], true, false]]));
    await host.ask(REMIND, { input: { event } });
    expect((await mailsAbout(event)).map(({ to, subject }) => `${to} ${subject}`)).toContain(`${heads[1]} Påminnelse: svara på inbjudan Testikahvit (sv)`);
    expect(await mailsAbout(event)).toHaveLength(3);
    expect(await neighbour.refusal(REMIND, { input: { event } })).toBe('NOT_ALLOWED');
    expect(await (await net().as(heads[1]!)).refusal(REMIND, { input: { event } })).toBe('NOT_ALLOWED');
    expect(silent.answer).toBe('ASKED');
  });

  test('that heads find on their own start, those without an answer first, until the event', async () => {
    const WAITING = '{ invitationsToDepartments { answer canAnswer event { id } department { id heads { name } } } }';
    const [first, second] = [await coffee(), await coffee()];
    await net().sql.query("delete from department_invitation where municipality_code = $1", [M]);
    for (const event of [first, second]) await host.ask(ASK, { input: { event } });
    const head = await net().as(heads[0]!);
    const [invitation] = (await head.ask('query ($id: ID!) { event(id: $id) { departmentInvitations { id } } }', { id: first })).event.departmentInvitations;
    await head.ask(ANSWER, { input: { invitation: invitation.id, coming: true } });
    const list = (await head.ask(WAITING)).invitationsToDepartments;
    expect(list.map(({ answer, canAnswer, event }: any) => [answer, canAnswer, event.id])).toEqual([['ASKED', true, second], ['YES', true, first]]);
    expect(list[0].department).toEqual({ id: departments[0], heads: [{ name: 'Päällikkö' }] });
    expect((await host.ask('query ($id: ID!) { event(id: $id) { departmentInvitations { canAnswer } } }', { id: first })).event.departmentInvitations).toEqual([{ canAnswer: false }, { canAnswer: false }]);
    await net().sql.query("update event set starts_at = now() - interval '1 minute' where id = any($1)", [[first, second]]);
    expect((await head.ask(WAITING)).invitationsToDepartments).toEqual([]);
    expect(await host.refusal(WAITING)).toBe('NOT_ALLOWED');
    const mark = { invitation: invitation.id, present: true };
    expect((await host.ask(MARK, { input: mark })).markDepartment).toEqual({ present: true });
    expect((await host.ask(MARK, { input: { ...mark, present: null } })).markDepartment).toEqual({ present: null });
    expect(await head.refusal(MARK, { input: mark })).toBe('NOT_ALLOWED');
    expect(await neighbour.refusal(MARK, { input: mark })).toBe('NOT_FOUND');
    expect((await net().visitor.ask('query { departments(municipality: "091") { heads { name } } }')).departments[0].heads).toEqual([]);
  });

  test('that only hosts write, with departments of their own, before the event', async () => {
    const event = await coffee();
    expect(await neighbour.refusal(ASK, { input: { event } })).toBe('NOT_ALLOWED');
    const { rows } = await net().sql.query("select id from department where municipality_code = '790' limit 1");
    expect(await host.invalid(ASK, { input: { event, departments: [rows[0].id] } })).toEqual(['departments: UNKNOWN']);
    const cancelled = await coffee({ status: 'CANCELLED' });
    expect(await host.refusal(ASK, { input: { event: cancelled } })).toBe('EVENT_NOT_OPEN');
    const REFUSAL = 'query ($id: ID!) { event(id: $id) { refusalToInvite } }';
    expect((await host.ask(REFUSAL, { id: cancelled })).event.refusalToInvite).toBe('EVENT_NOT_OPEN');
    expect((await host.ask(REFUSAL, { id: event })).event.refusalToInvite).toBeNull();
    expect((await neighbour.ask(REFUSAL, { id: event })).event.refusalToInvite).toBe('NOT_ALLOWED');
  });
});

describe('companies to invite', () => {
  test('are those of the theme, ranked by how new their faces are, with the reasons', async () => {
    const past = await coffee({ status: 'HELD', starts_at: '2026-10-01T06:00:00Z', ends_at: '2026-10-01T07:30:00Z' });
    const long = await coffee({ status: 'HELD', starts_at: '2024-10-01T06:00:00Z', ends_at: '2024-10-01T07:30:00Z' });
    const event = await coffee();
    await net().sql.query("insert into event_topics (event_id, topic_code) values ($1, 'energy')", [event]);
    const [regular, away, fresh, needy, registered] = [await firm({ name: 'Vakio' }), await firm({ name: 'Poissa' }), await firm({ name: 'Uusi' }), await firm({ name: 'Tarve', industry_code: 'A' }), await firm({ name: 'Tulossa' })];
    await firm({ name: 'Muu ala', industry_code: 'A' });
    await firm({ name: 'Muualla', municipality_code: '092' });
    const came = async (one: { id: string; email: string }, to: string, status = 'ATTENDED') =>
      net().sql.query("insert into registration (id, event_id, municipality_code, person_id, company_id, party_size, status, created_at, queued_at) select $1, $2, $3, id, $4, 1, $5, now(), now() from person where email = $6", [newId(), to, M, one.id, status, one.email]);
    await came(regular, past);
    await came(away, long);
    await came(fresh, past, 'NO_SHOW');
    await came(registered, event, 'CONFIRMED');
    await make(net().sql).insert('need', { company_id: needy.id, municipality_code: M, topic_code: 'energy', title: 'x', words: 'x', language: 'fi', window_from: '2027-01-01', window_to: '2027-03-31', certainty: 'LIKELY', source: 'CALL', name_shown: false, status: 'OPEN', recorded_at: new Date() });
    const { companiesToInvite } = await host.ask(TO_INVITE, { event });
    expect(companiesToInvite.map(({ name, reasons, people }: any) => [name, reasons, people])).toEqual([
      ['Tarve', ['NEVER_ATTENDED', 'OPEN_NEED'], 1],
      ['Uusi', ['NEVER_ATTENDED', 'INDUSTRY'], 1],
      ['Poissa', ['LONG_NOT_ATTENDED', 'INDUSTRY'], 1],
      ['Vakio', ['INDUSTRY'], 1],
    ]);
    for (const one of [neighbour, await net().as(fresh.email)]) expect(await one.refusal(TO_INVITE, { event })).toBeOneOf(['NOT_FOUND', 'NOT_ALLOWED']);
    expect(await host.refusal(TO_INVITE, { event: 'x' })).toBe('NOT_FOUND');
  });
});

describe('a personal invitation', () => {
  test('goes out once to each person, some a minute, and what came of it is counted', async () => {
    const event = await coffee();
    const firms = [await firm({ name: 'Yksi' }), await firm({ name: 'Kaksi' }), await firm({ name: 'Kolme' })];
    const nobody = await make(net().sql).company({ municipality_code: M });
    const input = { event, companies: [...firms.map(({ id }) => id), nobody], message: 'Tervetuloa mukaan!', key: newId() };
    const first = await host.ask(INVITE, { input });
    expect(first.inviteCompanies).toEqual({ invited: 3, already: 0, unwanted: 0, withoutPeople: 1, lastGoesOutAt: expect.any(String) });
    expect((await host.ask(INVITE, { input })).inviteCompanies).toEqual(first.inviteCompanies);
    expect((await host.ask(INVITE, { input: { event, companies: input.companies } })).inviteCompanies).toMatchObject({ invited: 0, already: 3 });
    const mails = await mailsAbout(event);
    expect(mails.map(({ to }) => to).sort()).toEqual(firms.map(({ email }) => email).sort());
    expect(mails[0].text).toContain('Tervetuloa mukaan!');
    expect(mails[0].text).toMatch(/\/fi\/unsubscribe\/[\w-]{43}$/);
    expect((mails[2].not_before - mails[0].not_before) / 1000).toBe(6);
    expect(new Date(first.inviteCompanies.lastGoesOutAt)).toEqual(mails[2].not_before);

    const [one] = firms;
    await (await net().as(one!.email)).ask('mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }', { input: { event, company: one!.id } });
    expect((await host.ask(CHECKLIST, { id: event })).event.invitationFigures).toEqual({ invited: 3, registered: 1, came: 0 });
    await net().sql.query("update registration set status = 'ATTENDED' where event_id = $1", [event]);
    const after = (await host.ask(CHECKLIST, { id: event })).event;
    expect(after.invitationFigures).toEqual({ invited: 3, registered: 1, came: 1 });
    expect((await host.ask(TO_INVITE, { event })).companiesToInvite.filter(({ outcome }: any) => outcome).map(({ name, outcome }: any) => [name, outcome]).sort()).toEqual([['Kaksi', 'INVITED'], ['Kolme', 'INVITED'], ['Yksi', 'CAME']]);
    expect(after.companyInvitations.find(({ company }: any) => company.name === 'Yksi').outcome).toBe('CAME');
    expect((await (await net().as(firms[1]!.email)).ask(CHECKLIST, { id: event })).event).toMatchObject({ companyInvitations: [{ outcome: 'INVITED' }], invitationFigures: null });
  });

  test('speaks the language of its reader, and is seen by the adviser before', async () => {
    const event = await coffee();
    const [suomi, svenska] = [await firm(), await firm()];
    await net().sql.query("update person set language = 'sv' where email = $1", [svenska.email]);
    const input = { event, companies: [suomi.id, svenska.id], message: 'Tervetuloa!', inLanguages: [{ language: 'SV', text: 'Välkommen!' }] };
    const listed = (await host.ask(TO_INVITE, { event })).companiesToInvite;
    expect(listed.find(({ company }: any) => company === svenska.id).languages).toEqual(['SV']);
    const seen = (await host.ask(PREVIEW, { input: { event, language: 'SV', message: 'Välkommen!' } })).previewInvitation;
    await host.ask(INVITE, { input });
    const mails = await mailsAbout(event);
    const textTo = (email: string) => mails.find(({ to }) => to === email).text;
    expect(textTo(suomi.email)).toContain('Tervetuloa!');
    expect(textTo(svenska.email)).toContain('Välkommen!');
    const { rows } = await net().sql.query('select name from person where email = $1', [svenska.email]);
    expect(textTo(svenska.email).replace(/unsubscribe\/.*/, '').replace(rows[0].name, '[mottagarens namn]')).toBe(seen.text.replace(/unsubscribe\/.*/, ''));
    expect(await neighbour.refusal(PREVIEW, { input: { event, language: 'FI' } })).toBe('NOT_FOUND');
    expect(await host.invalid(INVITE, { input: { ...input, inLanguages: [{ language: 'SV', text: 'x'.repeat(1001) }] } })).toEqual(['inLanguages.0.text: TOO_LONG']);
  });

  test('waits for its turn in the outbox', async () => {
    const event = await coffee();
    const firms = [await firm(), await firm()];
    await net().sql.query('update outbox_mail set sent_at = now()');
    await host.ask(INVITE, { input: { event, companies: firms.map(({ id }) => id) } });
    await net().sql.query("update outbox_mail set not_before = now() + interval '1 hour' where sent_at is null and \"to\" = $1", [firms[1]!.email]);
    await net().sql.query("update outbox_mail set not_before = now() - interval '1 second' where sent_at is null and \"to\" = $1", [firms[0]!.email]);
    const pool = new pg.Pool({ connectionString: net().settings.databaseUrl });
    const delivered: string[] = [];
    expect(await sendWaitingMail(pool, async ({ to }) => void delivered.push(to))).toEqual({ sent: 1, failed: 0 });
    await pool.end();
    expect(delivered).toEqual([firms[0]!.email]);
  });

  test('can be stopped by its link without signing in, for ever', async () => {
    const [event, later] = [await coffee(), await coffee()];
    const one = await firm();
    await host.ask(INVITE, { input: { event, companies: [one.id] } });
    const token = /unsubscribe\/([\w-]+)/.exec((await mailsAbout(event))[0].text)![1];
    const STOPPED = 'query ($token: String!) { invitationsStopped(token: $token) }';
    expect((await net().visitor.ask(STOPPED, { token })).invitationsStopped).toBe(false);
    await net().visitor.ask(STOP, { token });
    await net().visitor.ask(STOP, { token });
    expect((await net().visitor.ask(STOPPED, { token })).invitationsStopped).toBe(true);
    expect(await mailsAbout(event)).toEqual([]);
    expect((await host.ask(INVITE, { input: { event: later, companies: [one.id] } })).inviteCompanies).toEqual({ invited: 0, already: 0, unwanted: 1, withoutPeople: 0, lastGoesOutAt: null });
    expect((await host.ask(TO_INVITE, { event: later })).companiesToInvite.find(({ company }: any) => company === one.id)).toMatchObject({ people: 0, unwanted: true, languages: [] });
    const RESUME = 'mutation ($token: String!) { resumeInvitations(token: $token) }';
    await net().visitor.ask(RESUME, { token });
    expect((await net().visitor.ask(STOPPED, { token })).invitationsStopped).toBe(false);
    expect(await net().visitor.refusal(RESUME, { token: 'x' })).toBe('LINK_NOT_VALID');
    await net().visitor.ask(STOP, { token });
    const again = await firm();
    await net().sql.query('update person set email = email || $2 where email = $1', [one.email, '.old']);
    await net().sql.query('update person set email = $2 where email = $1', [again.email, one.email]);
    expect((await host.ask(INVITE, { input: { event: later, companies: [again.id] } })).inviteCompanies).toMatchObject({ invited: 0, unwanted: 1 });
    expect((await host.ask(TO_INVITE, { event: later })).companiesToInvite.find(({ company }: any) => company === again.id).people).toBe(0);
    expect(await net().visitor.refusal(STOP, { token: 'x' })).toBe('LINK_NOT_VALID');
  });

  test('can be stopped by the button of a mail program, by one POST without a page', async () => {
    const event = await coffee();
    const one = await firm();
    await host.ask(INVITE, { input: { event, companies: [one.id] } });
    const { rows } = await net().sql.query('select unsubscribe_url as url from outbox_mail where "to" = $1', [one.email]);
    const url = new URL(rows[0].url);
    const post = (body: URLSearchParams | FormData | string, path = url.pathname) => fetch(`${net().app.url}${path}`, { method: 'POST', body });
    const stopped = async () => (await net().sql.query('select 1 from invitation_stop s join person p on p.id = s.person_id where p.email = $1', [one.email])).rowCount;
    expect((await post(new URLSearchParams({ other: 'x' }))).status).toBe(400);
    expect((await post('{}')).status).toBeOneOf([400, 415]);
    expect((await post(new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), '/unsubscribe/x')).status).toBe(404);
    expect(await stopped()).toBe(0);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), form]) expect((await post(body)).status).toBe(204);
    expect(await stopped()).toBe(1);
    expect(await mailsAbout(event)).toEqual([]);
  });

  test("goes to companies of the host's own municipality only, and before the event", async () => {
    const event = await coffee();
    const far = await firm({ municipality_code: '092' });
    expect(await host.invalid(INVITE, { input: { event, companies: [far.id] } })).toEqual(['companies: UNKNOWN']);
    expect(await host.invalid(INVITE, { input: { event, companies: Array.from({ length: 101 }, newId) } })).toEqual(['companies: TOO_MANY']);
    expect(await neighbour.refusal(INVITE, { input: { event, companies: [far.id] } })).toBe('NOT_ALLOWED');
    expect(await host.refusal(INVITE, { input: { event: await coffee({ status: 'DRAFT' }), companies: [] } })).toBe('EVENT_NOT_OPEN');
  });
});
