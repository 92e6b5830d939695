import { beforeAll, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date();
const net = network({}, { clock: () => now });
let host: Client;
let event: string;

const GIVE = 'mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) }';
const LOOK = 'query ($token: String!) { eventByFeedbackLink(token: $token) { id title { fi } } }';
const READ = 'query ($id: ID!) { event(id: $id) { feedback { useful again words } feedbackFigures { answers useful again } } }';
const give = (token: string, changes: object = {}) => ({ input: { token, useful: 5, again: 'YES', ...changes } });
let tokens: string[];

beforeAll(async () => {
  const { someone, event: newEvent, person } = make(net().sql);
  host = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  event = await newEvent({ status: 'HELD', starts_at: new Date(Date.now() - 7_200_000), ends_at: new Date(Date.now() - 3_600_000) });
  for (const status of ['ATTENDED', 'ATTENDED', 'ATTENDED', 'NO_SHOW']) {
    await net().sql.query(
      "insert into registration (id, event_id, municipality_code, person_id, party_size, status, created_at, queued_at) select $1, $2, '790', id, 1, $3, now(), now() from person where email = $4",
      [newId(), event, status, await person()],
    );
  }
  const summary = { fi: 'Kuultiin.', sv: 'Vi hörde.', en: 'Heard.' };
  await host.ask('mutation ($input: SummariseEventInput!) { summariseEvent(input: $input) { status } }', { input: { event, summary } });
  const { rows } = await net().sql.query("select text from outbox_mail where text like '%Kuultiin.%'");
  tokens = rows.map(({ text }) => /\/fi\/feedback\/([\w-]{43})/.exec(text)![1]!);
});

test('each who came is asked by a link of their own, with the summary', () => {
  expect(new Set(tokens).size).toBe(3);
});

test('the link shows the event and takes the answers once, also from twice at the same time', async () => {
  const [token] = tokens as [string];
  expect((await net().visitor.ask(LOOK, { token })).eventByFeedbackLink).toEqual({ id: event, title: { fi: 'Testikahvit' } });
  const both = await Promise.all([1, 2].map(() => net().visitor.send(GIVE, give(token, { words: ' Lisää aikaa ' }))));
  expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'taken').sort()).toEqual(['LINK_NOT_VALID', 'taken']);
  expect(await net().visitor.refusal(LOOK, { token })).toBe('LINK_NOT_VALID');
  await net().visitor.ask(GIVE, give(tokens[1]!, { useful: 2, again: 'NO' }));
  expect((await host.ask(READ, { id: event })).event).toEqual({
    feedback: [{ useful: 5, again: 'YES', words: 'Lisää aikaa' }, { useful: 2, again: 'NO', words: null }],
    feedbackFigures: { answers: 2, useful: 3.5, again: 1 },
  });
});

test('hosts alone read it, and nothing tells who answered', async () => {
  const { someone } = make(net().sql);
  for (const client of [net().visitor, await net().as(await someone('ADVISER', { municipality_code: '609' }))]) {
    expect((await client.ask(READ, { id: event })).event).toEqual({ feedback: [], feedbackFigures: null });
  }
  const { rows } = await net().sql.query("select column_name from information_schema.columns where table_name = 'event_feedback' order by 1");
  expect((await net().sql.query('select count(*)::int as n from feedback_link')).rows[0].n).toBe(1);
  expect(rows.map(({ column_name }) => column_name)).toEqual(['again', 'event_id', 'id', 'municipality_code', 'useful', 'words']);
});

test('a link that is made up or too old is refused, as are answers that are none', async () => {
  expect(await net().visitor.refusal(GIVE, give('made-up'))).toBe('LINK_NOT_VALID');
  expect(await net().visitor.invalid(GIVE, give(tokens[2]!, { useful: 6, words: 'x'.repeat(1001) }))).toEqual(['useful: TOO_LARGE', 'words: TOO_LONG']);
  const before = now;
  now = new Date(now.getTime() + 31 * 86_400_000);
  expect(await net().visitor.refusal(GIVE, give(tokens[2]!))).toBe('LINK_NOT_VALID');
  now = before;
  expect((await net().visitor.ask(GIVE, give(tokens[2]!))).giveFeedback).toBe(true);
});
