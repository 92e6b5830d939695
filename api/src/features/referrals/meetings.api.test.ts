import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../../app.js';
import { newId } from '../../core/ids.js';
import { clientOf, network, type Client } from '../../test/app.js';
import { parsed } from '../../test/calendars.js';
import { make } from '../../test/make.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';

let passed = 0;
const now = () => new Date(Date.now() + passed);
const net = network({}, { clock: now });
let cast: ReferralCast;
let second: RunningApp;
beforeAll(async () => {
  cast = await referralCast(net());
  second = await startApp(net().settings, { clock: now });
});
afterAll(() => second.close());
beforeEach(() => {
  passed = 0;
});

const READ = 'query ($id: ID!) { referral(id: $id) { status meetingStatus meetingAt meetingMoves meetings { id status proposedTimes proposedBy time minutes place there changedBy note } } }';
const see = async (client: Client, id: string) => (await client.ask(READ, { id })).referral;

/** A moment so many days from now, at a full hour. */
function inDays(days: number, hour = 8): string {
  const day = new Date(now().getTime() + days * 86_400_000);
  day.setUTCHours(hour, 0, 0, 0);
  return day.toISOString();
}

describe('times proposed with a referral', () => {
  const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id meetingStatus meetings { status proposedTimes proposedBy } } }';
  const DECLINE = 'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { meetingStatus meetings { id } } }';

  test('are seen by those who may know the matter, and by nobody after it is given back', async () => {
    const { id } = await cast.refer({ comesAlong: true, proposedTimes: [inDays(9), inDays(8)] });
    const proposed = { status: 'SENT', meetingStatus: 'PROPOSED', meetingAt: null, meetings: [{ status: 'PROPOSED', proposedTimes: [inDays(8), inDays(9)], proposedBy: 'ADVISER', time: null, minutes: 60, there: null }] };
    for (const client of [cast.adviser, cast.colleague, cast.receiver, cast.owner]) expect(await see(client, id)).toMatchObject(proposed);
    expect((await cast.receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } })).declineReferral).toEqual({ meetingStatus: null, meetings: [] });
  });

  test('come with each referral of several, and with one that goes on', async () => {
    const input = { company: cast.company, words: 'Tarvitsemme lainaa', services: [{ service: cast.service, message: 'Soittakaa yritykselle.' }], consent: { givenBy: 'O', how: 'PHONE', on: '2026-11-01' }, proposedTimes: [inDays(8)] };
    const { rows } = await net().sql.query("select code from topic limit 1");
    const sent = await cast.adviser.ask('mutation ($input: ReferToServicesInput!) { referToServices(input: $input) { id meetings { proposedTimes } } }', { input: { ...input, topic: rows[0].code } });
    expect(sent.referToServices[0].meetings).toEqual([{ proposedTimes: [inDays(8)] }]);
    await cast.receiver.ask(DECLINE, { input: { referral: sent.referToServices[0].id, reason: 'NO_CAPACITY' } });
    const other = (await net().sql.query("select s.id from service s join organisation o on o.id = s.organisation_id where o.slug = 'prh' order by s.slug limit 1")).rows[0].id;
    const next = await cast.adviser.ask('mutation ($input: RerouteReferralInput!) { rerouteReferral(input: $input) { meetings { proposedTimes proposedBy } } }', { input: { referral: sent.referToServices[0].id, service: other, proposedTimes: [inDays(9)] } });
    expect(next.rerouteReferral.meetings).toEqual([{ proposedTimes: [inDays(9)], proposedBy: 'ADVISER' }]);
  });

  test.each([
    ['six', () => [1, 2, 3, 4, 5, 6].map((day) => inDays(day)), ['proposedTimes: TOO_MANY']],
    ['one twice', () => [inDays(3), inDays(3).replace('Z', '+00:00')], ['proposedTimes: TWICE']],
    ['one in the past', () => [inDays(3), inDays(-1)], ['proposedTimes: MOMENT_PASSED']],
    ['one in another age', () => [inDays(800)], ['proposedTimes: INVALID']],
  ])('are refused: %s', async (_name, times, fields) => {
    expect(await cast.adviser.invalid(REFER, { input: cast.input({ proposedTimes: times() }) })).toEqual(fields);
  });
});

const fields = '{ id status meetingStatus meetingAt dueAt meetingMoves meetings { id status time proposedTimes proposedBy minutes place there changedBy note } }';
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) ${fields} }`;
const ACCEPT = mutation('acceptReferral', 'AcceptReferralInput');
const PROPOSE = mutation('proposeMeetingTimes', 'ProposeMeetingTimesInput');
const CHOOSE = mutation('chooseMeetingTime', 'ChooseMeetingTimeInput');
const MOVE = mutation('moveMeeting', 'MoveMeetingInput');
const CANCEL = mutation('cancelMeeting', 'CancelMeetingInput');
const MEET = mutation('recordMeeting', 'MeetReferralInput');
const NO_SHOW = mutation('recordNoShow', 'RecordNoShowInput');

/** A referral that its receiver has taken, with two times proposed by the adviser who comes along. */
async function taken(changes: object = {}, acceptance: object = {}): Promise<string> {
  const { id } = await cast.refer({ comesAlong: true, proposedTimes: [inDays(8), inDays(9)], ...changes });
  await cast.receiver.ask(ACCEPT, { input: { referral: id, ...acceptance } });
  return id;
}
const agreed = async (changes: object = {}) => {
  const id = await taken(changes);
  await cast.owner.ask(CHOOSE, { input: { referral: id, time: inDays(8) } });
  return id;
};
const entriesOf = async (email: string, id: string) => {
  const meeting = (await see(cast.adviser, id)).meetings.at(-1).id;
  const mails = (await cast.mailsTo(email)).reverse().flatMap(({ attachments }) => attachments.map(({ content }) => parsed(content)));
  return mails.filter(({ events }) => events[0]!.uid === `${meeting}@luotsi`);
};

describe('a time', () => {
  test('is chosen by the company by the link of its mail, and all who meet get the entry, each in their language', async () => {
    const id = await taken({}, { place: 'Finnvera, Porin toimisto' });
    await net().sql.query("update person set language = 'sv' where email = $1", [cast.ownerEmail]);
    await net().sql.query("update person set language = 'en' where email = $1", [cast.receiverEmail]);
    const told = (await cast.mailsTo(cast.ownerEmail))[0]!;
    expect(told.text).toContain('Ehdotetut tapaamisajat:');
    const token = /\/matter\/([\w-]+)/.exec(told.text)![1]!;
    const { referralByLink } = await net().visitor.ask('query ($token: String!) { referralByLink(token: $token) { meetingMoves meetings { proposedTimes } } }', { token });
    expect(referralByLink).toEqual({ meetingMoves: ['CHOOSE', 'CANCEL'], meetings: [{ proposedTimes: [inDays(8), inDays(9)] }] });
    const { chooseMeetingTime } = await net().visitor.ask(CHOOSE, { input: { token, time: inDays(9), place: 'Muualla' } });
    expect(chooseMeetingTime).toMatchObject({ meetingStatus: 'AGREED', meetings: [{ status: 'AGREED', changedBy: 'COMPANY', place: 'Finnvera, Porin toimisto' }] });
    expect(Date.parse(chooseMeetingTime.meetingAt)).toBe(Date.parse(inDays(9)));
    for (const [email, summary] of [[cast.ownerEmail, 'Möte: Finnvera'], [cast.receiverEmail, 'Meeting: Ohjattava Oy'], [cast.adviserEmail, 'Tapaaminen: Ohjattava Oy']] as const) {
      const [entry, ...others] = await entriesOf(email, id);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({ method: 'REQUEST', zones: 1 });
      const [event] = entry!.events;
      expect(event).toMatchObject({ status: 'CONFIRMED', zone: 'Europe/Helsinki', location: 'Finnvera, Porin toimisto', start: new Date(inDays(9)), end: new Date(Date.parse(inDays(9)) + 3_600_000), organizer: expect.stringMatching(/^mailto:luotsi@/) });
      expect(event!.attendee!.toLowerCase()).toBe(`mailto:${email}`);
      expect(event!.summary).toContain(summary);
    }
    const [mail] = await cast.mailsTo(cast.ownerEmail);
    expect(mail!.subject).toMatch(/^Möte avtalat: Finnvera/);
    expect(mail!.attachments[0]!.content).not.toContain(cast.receiverEmail);
    await net().sql.query("update person set language = 'fi' where email in ($1, $2)", [cast.ownerEmail, cast.receiverEmail]);
  });

  test('chosen twice changes nothing; another one than the agreed needs a move', async () => {
    const id = await taken();
    const key = newId();
    for (const input of [{ key }, { key }, {}]) await cast.owner.ask(CHOOSE, { input: { referral: id, time: inDays(8), ...input } });
    await cast.adviser.ask(CHOOSE, { input: { referral: id, time: inDays(8) } });
    expect(await entriesOf(cast.ownerEmail, id)).toHaveLength(1);
    expect(await cast.owner.refusal(CHOOSE, { input: { referral: id, time: inDays(9) } })).toBe('MEETING_AGREED');
    expect(await cast.owner.refusal(CHOOSE, { input: { referral: id, time: inDays(12) } })).toBe('MEETING_AGREED');
  });

  test('chosen by two at once on two servers is the one of the first', async () => {
    const elsewhere = clientOf(second.url, await net().sessionOf(cast.receiverEmail));
    for (let round = 0; round < 4; round++) {
      const id = await taken();
      const both = await Promise.all([cast.owner.send(CHOOSE, { input: { referral: id, time: inDays(8) } }), elsewhere.send(CHOOSE, { input: { referral: id, time: inDays(9) } })]);
      expect(both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['MEETING_AGREED']);
      expect((await see(cast.adviser, id)).meetings).toHaveLength(1);
      expect(await entriesOf(cast.adviserEmail, id)).toHaveLength(1);
    }
  });

  test('is agreed at once by the receiver who takes the company, or who agreed by telephone, and not by a company that makes one up', async () => {
    const id = await taken({}, { time: inDays(9) });
    expect((await see(cast.owner, id)).meetings).toMatchObject([{ status: 'AGREED', changedBy: 'RECEIVER' }]);
    expect((await entriesOf(cast.receiverEmail, id))).toHaveLength(1);
    const other = await taken({ proposedTimes: null });
    expect(await cast.owner.refusal(CHOOSE, { input: { referral: other, time: inDays(5) } })).toBe('WRONG_STATE');
    await cast.receiver.ask(CHOOSE, { input: { referral: other, time: inDays(5), minutes: 30, place: 'https://video.example/1' } });
    expect((await see(cast.owner, other)).meetings).toMatchObject([{ status: 'AGREED', minutes: 30, place: 'https://video.example/1', proposedTimes: [] }]);
    const third = await taken();
    expect(await cast.owner.refusal(CHOOSE, { input: { referral: third, time: inDays(5) } })).toBe('TIME_NOT_PROPOSED');
  });

  test('cannot be chosen before the receiver has taken the company, nor when it has passed', async () => {
    const { id } = await cast.refer({ proposedTimes: [inDays(1)] });
    expect(await cast.owner.refusal(CHOOSE, { input: { referral: id, time: inDays(1) } })).toBe('WRONG_STATE');
    await cast.receiver.ask(ACCEPT, { input: { referral: id } });
    const time = inDays(1);
    passed = 3 * 86_400_000;
    expect(await cast.owner.invalid(CHOOSE, { input: { referral: id, time } })).toEqual(['time: MOMENT_PASSED']);
  });

  test('is proposed by a receiver who answers by the link of its mail, which that uses up', async () => {
    const { id } = await cast.refer();
    const token = await cast.linkIn(cast.receiverEmail, 'reply');
    const BY_LINK = 'mutation ($input: AcceptByReplyLinkInput!) { acceptByReplyLink(input: $input) { status meetings { proposedTimes proposedBy place } } }';
    expect(await net().visitor.invalid(BY_LINK, { input: { token, times: [inDays(-1)] } })).toEqual(['times: MOMENT_PASSED']);
    const { acceptByReplyLink } = await net().visitor.ask(BY_LINK, { input: { token, times: [inDays(4)], place: 'Teillä' } });
    expect(acceptByReplyLink).toEqual({ status: 'ACCEPTED', meetings: [{ proposedTimes: [inDays(4)], proposedBy: 'RECEIVER', place: 'Teillä' }] });
    await cast.owner.ask(CHOOSE, { input: { referral: id, time: inDays(4) } });
    expect(await entriesOf(cast.receiverEmail, id)).toHaveLength(1);
    expect(await entriesOf(cast.adviserEmail, id)).toHaveLength(0);
  });
});

describe('an agreed meeting', () => {
  test('is moved, proposed anew and called off: one identity in all calendars, rising numbers', async () => {
    const id = await agreed();
    await cast.receiver.ask(MOVE, { input: { referral: id, time: inDays(10), note: 'Sovittiin puhelimessa.' } });
    await cast.receiver.ask(MOVE, { input: { referral: id, time: inDays(10) } });
    await cast.owner.ask(MOVE, { input: { referral: id, time: inDays(9), from: inDays(10) } });
    expect(await cast.owner.refusal(MOVE, { input: { referral: id, time: inDays(8), from: inDays(10) } })).toBe('MEETING_AGREED');
    expect(await cast.owner.refusal(MOVE, { input: { referral: id, time: inDays(20) } })).toBe('TIME_NOT_PROPOSED');
    await cast.adviser.ask(PROPOSE, { input: { referral: id, times: [inDays(15)] } });
    expect(await see(cast.owner, id)).toMatchObject({ meetingStatus: 'PROPOSED', meetingAt: null, meetings: [{ status: 'PROPOSED', time: null, proposedTimes: [inDays(15)], proposedBy: 'ADVISER' }] });
    await cast.owner.ask(CHOOSE, { input: { referral: id, time: inDays(15) } });
    await cast.owner.ask(CANCEL, { input: { referral: id, note: 'Sairastuin.' } });
    await cast.owner.ask(CANCEL, { input: { referral: id } });
    const starts = [inDays(8), inDays(10), inDays(9), inDays(9), inDays(15), inDays(15)].map((text) => new Date(text));
    for (const email of [cast.ownerEmail, cast.receiverEmail, cast.adviserEmail]) {
      const entries = await entriesOf(email, id);
      expect(entries.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'REQUEST', 'CANCEL', 'REQUEST', 'CANCEL']);
      expect(entries.map(({ events }) => events[0]!.sequence)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(entries.map(({ events }) => events[0]!.start)).toEqual(starts);
    }
    expect(await see(cast.receiver, id)).toMatchObject({ meetingStatus: 'CANCELLED', meetings: [{ status: 'CANCELLED', changedBy: 'COMPANY', note: 'Sairastuin.' }], meetingMoves: ['PROPOSE', 'AGREE'] });
  });

  const INPUTS: [string, string, () => object][] = [
    ['declined', 'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { id } }', () => ({ reason: 'NO_CAPACITY' })],
    ['withdrawn', 'mutation ($input: ReferralTextInput!) { withdrawReferral(input: $input) { id } }', () => ({ text: 'Ei enää tarvetta.' })],
    ['stopped by the company', 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }', () => ({})],
    ['completed without it', 'mutation ($input: CompleteReferralInput!) { completeReferral(input: $input) { id } }', () => ({ outcome: 'NO_LONGER_NEEDED' })],
  ];
  test.each(INPUTS)('leaves the calendars when the referral is %s', async (name, operation, input) => {
    const id = await agreed();
    const mover = name === 'withdrawn' ? cast.adviser : name.startsWith('stopped') ? cast.owner : cast.receiver;
    await mover.ask(operation, { input: { referral: id, ...input() } });
    for (const email of [cast.ownerEmail, cast.receiverEmail, cast.adviserEmail]) expect((await entriesOf(email, id)).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL']);
    if (name.startsWith('completed')) return;
    expect((await entriesOf(cast.receiverEmail, id))[1]!.events[0]).toMatchObject({ summary: expect.stringMatching(/^Tapaaminen: R-/), location: undefined });
    for (const { subject, text } of (await cast.mailsTo(cast.receiverEmail)).slice(0, 1)) expect(`${subject} ${text}`).not.toContain('Ohjattava');
    expect((await see(cast.receiver, id)).meetings).toEqual([]);
  });

  test('leaves the calendars when its provider leaves the network', async () => {
    const { insert, someone } = make(net().sql);
    const name = JSON.stringify({ fi: 'Lähtevä', sv: 'Lähtevä', en: 'Leaving' });
    const organisation = await insert('organisation', { slug: newId(), name, kind: 'COMPANY' });
    const service = await insert('service', { slug: newId(), organisation_id: organisation, name, description: name, service_classes: [], stages: [], industries: [], sizes: [], coverage_type: 'NATIONAL', cost: 'FREE', capacity: 'OPEN' });
    const email = await someone('CONTACT', { organisation_id: organisation });
    const { id } = await cast.refer({ service });
    await (await net().as(email)).ask(ACCEPT, { input: { referral: id, time: inDays(3) } });
    const coordinator = await net().as(await someone('COORDINATOR'));
    await coordinator.ask('mutation ($input: CloseOrganisationInput!) { closeOrganisation(input: $input) { id } }', { input: { organisation, reason: 'Toiminta päättyi.' } });
    for (const reader of [email, cast.ownerEmail]) expect((await entriesOf(reader, id)).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL']);
  });

  test('is a file for a calendar, for those who see it', async () => {
    const id = await agreed();
    const token = /\/matter\/([\w-]+)/.exec((await cast.mailsTo(cast.ownerEmail))[0]!.text)![1]!;
    const meeting = (await see(cast.owner, id)).meetings[0].id;
    const get = (query: string) => fetch(`${net().app.url}/referrals/meeting.ics?${query}`);
    const response = await get(`meeting=${meeting}&token=${token}&language=en`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('luotsi-meeting.ics');
    expect(parsed(await response.text()).events).toMatchObject([{ uid: `${meeting}@luotsi`, summary: expect.stringContaining('Meeting: Finnvera') }]);
    const refused = async (query: string) => (await get(query)).status;
    expect([await refused(`meeting=${meeting}`), await refused(`meeting=${meeting}&token=x`), await refused(`meeting=x&token=${token}`), await refused(`meeting=${newId()}&token=${token}`)]).toEqual([403, 403, 404, 404]);
  });
});

test('times that suit nobody are told to those who invite with what the company says, and new ones to the company', async () => {
  const id = await taken({ proposedTimes: null }, { times: [inDays(5)] });
  await cast.owner.ask(CANCEL, { input: { referral: id, note: 'Ensi viikolla kävisi.' } });
  const [told] = await cast.mailsTo(cast.receiverEmail);
  expect(told).toMatchObject({ subject: 'Ehdotetut ajat eivät käy: Ohjattava Oy, Alkutakaus aloittavalle yritykselle', text: expect.stringContaining('Ensi viikolla kävisi.'), attachments: [] });
  await cast.receiver.ask(PROPOSE, { input: { referral: id, times: [inDays(9)] } });
  expect((await cast.mailsTo(cast.ownerEmail))[0]).toMatchObject({ subject: expect.stringMatching(/^Valitse tapaamisaika: Finnvera/), text: expect.stringMatching(/\/fi\/matter\//), attachments: [] });
  expect((await cast.mailsTo(cast.adviserEmail))[0]!.subject).toMatch(/^Tapaamisaikoja ehdotettu: Ohjattava Oy/);
});

describe('after the meeting', () => {
  const day = () => now().toISOString().slice(0, 10);

  test('who was there is recorded, and the referral is met', async () => {
    const id = await agreed();
    passed = 9 * 86_400_000;
    expect(await cast.receiver.invalid(MEET, { input: { referral: id, on: day(), there: ['RECEIVER', 'ADVISER'] } })).toEqual(['there: INVALID']);
    const { recordMeeting } = await cast.receiver.ask(MEET, { input: { referral: id, on: day(), there: ['COMPANY', 'RECEIVER', 'ADVISER'] } });
    expect(recordMeeting).toMatchObject({ status: 'MET', meetingStatus: 'HELD', meetings: [{ status: 'HELD', there: ['COMPANY', 'RECEIVER', 'ADVISER'] }] });
    for (const email of [cast.ownerEmail, cast.receiverEmail]) expect(await entriesOf(email, id)).toHaveLength(1);
  });

  test('a meeting that was not arranged here is recorded as before, also with who was there', async () => {
    const plain = await taken({ proposedTimes: null });
    expect((await cast.receiver.ask(MEET, { input: { referral: plain, on: day() } })).recordMeeting).toMatchObject({ status: 'MET', meetingStatus: null, meetings: [] });
    const other = await taken({ proposedTimes: null });
    expect((await cast.adviser.ask(MEET, { input: { referral: other, on: day(), there: ['COMPANY', 'RECEIVER'] } })).recordMeeting).toMatchObject({ status: 'MET', meetings: [{ status: 'HELD', time: null, there: ['COMPANY', 'RECEIVER'] }] });
  });

  test('that the company did not come is recorded once, and another meeting is agreed', async () => {
    const id = await agreed();
    for (const client of [cast.receiver, cast.adviser]) expect(await client.refusal(NO_SHOW, { input: { referral: id } })).toBe('MEETING_STILL_TO_COME');
    passed = 9 * 86_400_000;
    const before = (await cast.mailsTo(cast.ownerEmail)).length;
    for (const note of ['Odotimme puoli tuntia.', 'Toisin sanoen']) await cast.receiver.ask(NO_SHOW, { input: { referral: id, note } });
    const seen = await see(cast.adviser, id);
    expect(seen).toMatchObject({ status: 'ACCEPTED', meetingStatus: 'NO_SHOW', meetings: [{ status: 'NO_SHOW', note: 'Odotimme puoli tuntia.' }] });
    const [mail, ...others] = (await cast.mailsTo(cast.ownerEmail)).slice(0, -before);
    expect(others).toEqual([]);
    expect(mail!.subject).toMatch(/^Tapaaminen ei toteutunut/);
    expect(mail!.text).toContain('Odotimme puoli tuntia.');
    const again = await cast.receiver.ask(PROPOSE, { input: { referral: id, times: [inDays(3)] } });
    expect(again.proposeMeetingTimes.meetings.map(({ status }: { status: string }) => status)).toEqual(['NO_SHOW', 'PROPOSED']);
    await cast.owner.ask(CHOOSE, { input: { referral: id, time: inDays(3) } });
    expect((await entriesOf(cast.ownerEmail, id)).map(({ method }) => method)).toEqual(['REQUEST']);
  });

  test('the clock of the first meeting waits for the agreed one, and begins anew where the company does not come', async () => {
    const id = await taken();
    const ordinary = (await cast.adviser.ask('query ($id: ID!) { referral(id: $id) { dueAt } }', { id })).referral.dueAt;
    const { chooseMeetingTime } = await cast.receiver.ask(CHOOSE, { input: { referral: id, time: inDays(60) } });
    expect(Date.parse(chooseMeetingTime.dueAt)).toBeGreaterThan(Date.parse(inDays(60)));
    const { cancelMeeting } = await cast.receiver.ask(CANCEL, { input: { referral: id } });
    expect(cancelMeeting.dueAt).toBe(ordinary);
    await cast.receiver.ask(CHOOSE, { input: { referral: id, time: inDays(1) } });
    passed = 5 * 86_400_000;
    const { recordNoShow } = await cast.receiver.ask(NO_SHOW, { input: { referral: id } });
    expect(Date.parse(recordNoShow.dueAt)).toBeGreaterThan(Date.parse(ordinary));
  });
});

describe('others', () => {
  test('neither see nor arrange it', async () => {
    const id = await agreed();
    const { someone, company } = make(net().sql);
    const strangers = [await someone('ADVISER', { municipality_code: '609' }), await someone('CONTACT', { organisation_id: (await net().sql.query("select id from organisation where slug = 'prh'")).rows[0].id }), await someone('ENTREPRENEUR', { company_id: await company() })];
    for (const email of strangers) {
      const client = await net().as(email);
      expect(await see(client, id)).toBeNull();
      for (const [operation, input] of [[CHOOSE, { time: inDays(8) }], [MOVE, { time: inDays(9) }], [CANCEL, {}]] as const) expect(await client.refusal(operation, { input: { referral: id, ...input } })).toBe('NOT_FOUND');
    }
    expect(await net().visitor.refusal(CHOOSE, { input: { referral: id, time: inDays(8) } })).toBe('SIGN_IN_FIRST');
    expect(await net().visitor.refusal(CHOOSE, { input: { token: 'x', time: inDays(8) } })).toBe('LINK_NOT_VALID');
    for (const [operation, input] of [[PROPOSE, { times: [inDays(3)] }], [NO_SHOW, {}]] as const) expect(await cast.owner.refusal(operation, { input: { referral: id, ...input } })).toBe('NOT_ALLOWED');
    expect((await see(cast.colleague, id)).meetingMoves).toEqual(['PROPOSE', 'MOVE', 'CANCEL']);
    const alone = await taken({ comesAlong: false });
    expect((await see(cast.colleague, alone)).meetingMoves).toEqual([]);
    expect(await cast.colleague.refusal(PROPOSE, { input: { referral: alone, times: [inDays(3)] } })).toBe('NOT_ALLOWED');
  });

  test.each([
    [{ times: [] }, ['times: REQUIRED']],
    [{ times: ['2020-01-01T00:00:00Z'] }, ['times: MOMENT_PASSED']],
    [{ place: 'x'.repeat(201) }, ['place: TOO_LONG']],
    [{ minutes: 5 }, ['minutes: TOO_SMALL']],
    [{ minutes: 9999 }, ['minutes: TOO_LARGE']],
    [{ note: 'a\u0000b' }, ['note: INVALID']],
    [{ key: 'x' }, ['key: NOT_AN_ID']],
    [{ referral: 'x' }, ['referral: NOT_AN_ID']],
  ])('are refused what makes no sense: %j', async (changes, fields) => {
    const id = await taken();
    expect(await cast.receiver.invalid(PROPOSE, { input: { referral: id, times: [inDays(3)], ...changes } })).toEqual(fields);
  });

  test('read what is said as it is said, and calendars keep their form', async () => {
    const place = 'Talo; huone 2, "aula"\nBEGIN:VALARM <script>';
    const id = await taken();
    await cast.receiver.ask(CHOOSE, { input: { referral: id, time: inDays(8), place } });
    const [entry] = await entriesOf(cast.ownerEmail, id);
    expect(entry!.events).toHaveLength(1);
    expect(entry!.events[0]!.location).toBe(place);
    const times = [inDays(4)];
    for (let round = 0; round < 2; round++) await cast.receiver.ask(PROPOSE, { input: { referral: id, times, key: newId() } });
    expect(await entriesOf(cast.ownerEmail, id)).toHaveLength(2);
  });
});
