import { expect, test } from 'vitest';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date();
const net = network({}, { clock: () => now });
const REQUEST = 'mutation ($email: String!) { requestEmailChange(input: { email: $email }) }';
const CONFIRM = 'mutation ($token: String!) { confirmEmailChange(token: $token) }';
const linkTo = async (email: string) => /\/email\/([\w-]+)/.exec((await net().sql.query('select text from outbox_mail where "to" = $1 order by created_at desc limit 1', [email])).rows[0]?.text ?? '')?.[1];
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

test('a new address is theirs once the link in the mail there is confirmed, and the old one is told', async () => {
  const old = await make(net().sql).person();
  const me = await net().as(old);
  expect(await net().visitor.refusal(REQUEST, { email: 'uusi@uusi.example' })).toBe('SIGN_IN_FIRST');
  expect(await me.invalid(REQUEST, { email: old })).toEqual(['email: UNCHANGED']);
  expect(await me.invalid(REQUEST, { email: 'ei osoite' })).toEqual(['email: NOT_AN_EMAIL']);
  await me.ask(REQUEST, { email: ' Uusi@Uusi.example ' });
  expect((await me.ask('{ me { email } }')).me.email).toBe(old);
  const token = await linkTo('uusi@uusi.example');
  await net().visitor.ask(CONFIRM, { token });
  expect((await me.ask('{ me { email } }')).me.email).toBe('uusi@uusi.example');
  expect((await net().sql.query('select text from outbox_mail where "to" = $1', [old])).rows[0].text).toContain('uusi@uusi.example');
  expect(await net().visitor.refusal(CONFIRM, { token })).toBe('LINK_NOT_VALID');
});

test('only the last link holds, for a day, and nobody gets somebody else’s address', async () => {
  const { person } = make(net().sql);
  const [mine, theirs] = [await person(), await person()];
  const me = await net().as(mine);
  await me.ask(REQUEST, { email: 'eka@uusi.example' });
  expect(await me.refusal(REQUEST, { email: 'toka@uusi.example' })).toBe('TOO_MANY_REQUESTS');
  later(2);
  await me.ask(REQUEST, { email: theirs });
  expect(await net().visitor.refusal(CONFIRM, { token: await linkTo('eka@uusi.example') })).toBe('LINK_NOT_VALID');
  expect(await net().visitor.refusal(CONFIRM, { token: await linkTo(theirs) })).toBe('ALREADY_EXISTS');
  later(2);
  await me.ask(REQUEST, { email: 'kolmas@uusi.example' });
  later(25 * 60);
  expect(await net().visitor.refusal(CONFIRM, { token: await linkTo('kolmas@uusi.example') })).toBe('LINK_NOT_VALID');
});
