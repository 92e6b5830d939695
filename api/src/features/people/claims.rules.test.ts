import { expect, test } from 'vitest';
import { claimOf, grantsOf, nameOf, trustedEmailOf } from './claims.rules.js';
import type { ClaimRule } from './signInProviders.js';

const adviser: ClaimRule = { claim: 'groups', value: 'advisers', role: 'ADVISER', place: '790', title: null };
const gives = { role: 'ADVISER', place: '790', title: null };

test.each([
  ['in a list', { groups: ['x', 'advisers'] }, [gives]],
  ['alone', { groups: 'advisers' }, [gives]],
  ['as a part of another value', { groups: ['advisers-of-another-city', 'advisers '] }, []],
  ['in another claim', { roles: ['advisers'] }, []],
  ['as an object', { groups: { advisers: true } }, []],
  ['not at all', {}, []],
])('a group %s', (_, claims, expected) => {
  expect(grantsOf([adviser], claims)).toEqual(expected);
});

test('two rules for the same place give it once', () => {
  expect(grantsOf([adviser, { ...adviser, value: 'chiefs', title: 'Chief' }], { groups: ['advisers', 'chiefs'] })).toEqual([gives]);
});

test('claims inside others are found by dots, those with dots in their names by these', () => {
  expect(claimOf({ realm_access: { roles: ['a'] } }, 'realm_access.roles')).toEqual(['a']);
  expect(claimOf({ 'https://city.example/groups': 'b' }, 'https://city.example/groups')).toBe('b');
  for (const name of ['constructor', 'groups.length.x', '__proto__.x', 'toString']) expect(claimOf({ groups: ['a'] }, name)).toBeUndefined();
});

const provider = { trustedForEmail: true, emailClaim: 'email', emailVerifiedClaim: 'email_verified' };
test.each([
  ['verified', provider, { email: ' Aino@City.Example ', email_verified: true }, 'aino@city.example'],
  ['verified, by another claim', { ...provider, emailVerifiedClaim: 'xms_edov' }, { email: 'a@city.example', xms_edov: '1' }, 'a@city.example'],
  ['not verified', provider, { email: 'a@city.example', email_verified: false }, null],
  ['of which nothing is said', provider, { email: 'a@city.example' }, null],
  ['of a provider that is not trusted', { ...provider, trustedForEmail: false }, { email: 'a@city.example', email_verified: true }, null],
  ['that is none', provider, { email: 'a@b@c', email_verified: true }, null],
  ['that is two', provider, { email: 'a@city.example,b@city.example', email_verified: true }, null],
  ['in a list', provider, { email: ['a@city.example'], email_verified: true }, null],
])('an address %s', (_, settings, claims, expected) => {
  expect(trustedEmailOf(settings, claims)).toBe(expected);
});

test.each([[{ name: ' Aino Kokki ' }, 'Aino Kokki'], [{ given_name: 'Aino', family_name: 'Kokki' }, 'Aino Kokki'], [{}, ''], [{ name: 7 }, ''], [{ name: 'x'.repeat(200) }, 'x'.repeat(100)]])('the name in %j', (claims, name) => {
  expect(nameOf(claims)).toBe(name);
});
