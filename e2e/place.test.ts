import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, journey, PHONE } from './browser.ts';

const portal = journey();
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }';
const EVENTS = '{ events(first: 20) { edges { node { id seatsFree queueLength refusalToRegister myRegistration { id } } } } }';

test('the link of a mail shows the place and gives it up, without signing in; afterwards it is used up', async () => {
  const email = 'jouni.alhoranta@esimerkki.example';
  const client = await portal.network.as(email);
  const free = (await client.ask(EVENTS)).events.edges.map(({ node }: any) => node).find((one: any) => one.seatsFree > 1 && one.queueLength === 0 && !one.refusalToRegister && !one.myRegistration);
  const { registerForEvent } = await client.ask(REGISTER, { input: { event: free.id } });
  const { rows } = await portal.network.sql.query('select text from outbox_mail where "to" = $1 order by created_at desc, id desc limit 1', [email]);
  const address = /https?:\S+\/place\/\S+/.exec(rows[0].text)![0];
  const page = await portal.visit(PHONE);
  await page.goto(portal.url + new URL(address).pathname);
  await page.getByRole('heading', { name: 'Paikkasi on varattu' }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Peru ilmoittautuminen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kyllä, peru' }).click();
  await page.getByRole('heading', { name: 'Ilmoittautumisesi on peruttu' }).waitFor();
  expect((await portal.network.sql.query('select status from registration where id = $1', [registerForEvent.id])).rows[0].status).toBe('CANCELLED');
  await page.goto(portal.url + new URL(address).pathname.replace('/fi/', '/sv/'));
  await page.getByRole('heading', { name: 'Länken gäller inte längre' }).waitFor();
  await expectAccessible(page);
});
