import { expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { remindOfEvents } from './reminder.commands.js';

const net = network();
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id status } }';
const BROUGHT = 'query ($id: ID!) { event(id: $id) { myRegistration { broughtNew } } }';
const SET = 'mutation ($wanted: Boolean!) { setReminders(wanted: $wanted) }';
const SET_BY_LINK = 'mutation ($token: String!) { setRemindersByLink(token: $token, wanted: false) }';

const mailsTo = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at, id', [email])).rows;
const reminders = async (email: string) => (await mailsTo(email)).filter(({ subject }) => subject.startsWith('Muistutus')).length;

async function comer(event: string) {
  const email = await make(net().sql).person();
  const client = await net().as(email);
  const { registerForEvent } = await client.ask(REGISTER, { input: { event } });
  return { email, client, id: registerForEvent.id };
}

test('those with seats are reminded once 48 and once 2 hours before, unless they do not want it', async () => {
  const start = new Date(Date.now() + 7 * 86_400_000);
  const event = await make(net().sql).event({ starts_at: start, ends_at: new Date(start.getTime() + 3_600_000), capacity: 3 });
  const [one, silent, byLink, waiting] = [await comer(event), await comer(event), await comer(event), await comer(event)];
  expect((await silent.client.ask('{ myReminders }')).myReminders).toBe(true);
  await Promise.all([silent.client.ask(SET, { wanted: false }), silent.client.ask(SET, { wanted: false })]);
  expect((await silent.client.ask('{ myReminders }')).myReminders).toBe(false);
  await net().visitor.ask(SET_BY_LINK, { token: /\/place\/([\w-]+)/.exec((await mailsTo(byLink.email))[0].text)![1] });
  expect(await net().visitor.refusal(SET_BY_LINK, { token: 'nonsense' })).toBe('LINK_NOT_VALID');
  const orm = await connectOrm(net().settings.databaseUrl, entities);
  const hoursBefore = (hours: number) => remindOfEvents({ em: orm.em, portalUrl: 'http://portal.example', clock: () => new Date(start.getTime() - hours * 3_600_000) });
  await hoursBefore(49);
  expect(await reminders(one.email)).toBe(0);
  await Promise.all([hoursBefore(48), hoursBefore(48)]);
  await hoursBefore(3);
  expect(await reminders(one.email)).toBe(1);
  await Promise.all([hoursBefore(2), hoursBefore(1)]);
  expect(await reminders(one.email)).toBe(2);
  for (const { email } of [silent, byLink, waiting]) expect(await reminders(email)).toBe(0);
  await orm.close(true);
});

test('who brings a new face is told how many: by a link that everybody with a seat gets', async () => {
  const event = await make(net().sql).event();
  const host = await comer(event);
  const [mail] = await mailsTo(host.email);
  const from = /\?from=([\w-]+)/.exec(mail.text)![1];
  expect(from).toBe(host.id);
  const newcomer = await net().as(await make(net().sql).person());
  await newcomer.ask(REGISTER, { input: { event, invitedBy: from } });
  await net().visitor.ask('mutation ($input: RegisterAsGuestInput!) { registerAsGuest(input: $input) }', { input: { event, name: 'Vieras', email: 'tuotu@example.example', language: 'FI', consent: true, invitedBy: from } });
  expect((await host.client.ask(BROUGHT, { id: event })).event.myRegistration.broughtNew).toBe(1);
  const other = await net().as(await make(net().sql).person());
  expect((await other.ask(REGISTER, { input: { event, invitedBy: newId() } })).registerForEvent.status).toBe('CONFIRMED');
  expect(await other.invalid(REGISTER, { input: { event, invitedBy: 'x' } })).toEqual(['invitedBy: NOT_AN_ID']);
});

const CHOOSE = 'mutation ($input: ChooseRemindersInput!) { chooseReminders(input: $input) }';
const CHOSEN = 'query ($token: String) { reminders(token: $token) }';

test('who wants one reminder of the two gets that one, chosen signed in or by a link', async () => {
  const start = new Date(Date.now() + 7 * 86_400_000);
  const event = await make(net().sql).event({ starts_at: start, ends_at: new Date(start.getTime() + 3_600_000) });
  const [early, late] = [await comer(event), await comer(event)];
  const token = /\/place\/([\w-]+)/.exec((await mailsTo(late.email))[0].text)![1];
  expect((await early.client.ask(CHOSEN)).reminders).toEqual(['TWO_DAYS', 'TWO_HOURS']);
  expect((await early.client.ask(CHOOSE, { input: { wanted: [] } })).chooseReminders).toEqual([]);
  expect((await early.client.ask('{ myReminders }')).myReminders).toBe(false);
  expect((await early.client.ask(CHOOSE, { input: { wanted: ['TWO_DAYS', 'TWO_DAYS'] } })).chooseReminders).toEqual(['TWO_DAYS']);
  expect((await net().visitor.ask(CHOOSE, { input: { wanted: ['TWO_HOURS'], token } })).chooseReminders).toEqual(['TWO_HOURS']);
  expect((await net().visitor.ask(CHOSEN, { token })).reminders).toEqual(['TWO_HOURS']);
  expect((await late.client.ask(CHOSEN)).reminders).toEqual(['TWO_HOURS']);
  const orm = await connectOrm(net().settings.databaseUrl, entities);
  const hoursBefore = (hours: number) => remindOfEvents({ em: orm.em, portalUrl: 'http://portal.example', clock: () => new Date(start.getTime() - hours * 3_600_000) });
  await hoursBefore(48);
  expect([await reminders(early.email), await reminders(late.email)]).toEqual([1, 0]);
  await hoursBefore(2);
  expect([await reminders(early.email), await reminders(late.email)]).toEqual([1, 1]);
  expect((await late.client.ask(CHOOSE, { input: { wanted: ['TWO_HOURS', 'TWO_DAYS'] } })).chooseReminders).toEqual(['TWO_DAYS', 'TWO_HOURS']);
  await orm.close(true);
});

test('nobody else reads or chooses them', async () => {
  expect(await net().visitor.refusal(CHOSEN)).toBe('SIGN_IN_FIRST');
  expect(await net().visitor.refusal(CHOSEN, { token: 'nonsense' })).toBe('LINK_NOT_VALID');
  expect(await net().visitor.refusal(CHOOSE, { input: { wanted: [] } })).toBe('SIGN_IN_FIRST');
  expect(await net().visitor.refusal(CHOOSE, { input: { wanted: [], token: 'nonsense' } })).toBe('LINK_NOT_VALID');
  expect(await net().visitor.invalid(CHOOSE, { input: { wanted: ['TWO_DAYS', 'TWO_DAYS', 'TWO_DAYS'] } })).toEqual(['wanted: TOO_MANY']);
});
