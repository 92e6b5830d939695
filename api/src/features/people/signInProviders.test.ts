import { expect, test } from 'vitest';
import { readSignInProviders } from './signInProviders.js';

const name = { fi: 'Kaupunki', sv: 'Staden', en: 'City' };
const city = { key: 'city', name, issuer: 'https://login.city.example', clientId: 'luotsi', clientSecret: 'hunter2' };
const read = (...providers: object[]) => readSignInProviders(JSON.stringify(providers), { CITY_SECRET: 'of the environment' });

test('what is left out has its standard', () => {
  expect(read(city)).toEqual([{ ...city, audience: null, scopes: 'openid email profile', emailClaim: 'email', emailVerifiedClaim: 'email_verified', trustedForEmail: false, memberships: [] }]);
});

test('a secret comes from the environment', () => {
  const { clientSecret: _secret, ...rest } = city;
  expect(read({ ...rest, clientSecretVariable: 'CITY_SECRET' })[0]!.clientSecret).toBe('of the environment');
  expect(read(rest)[0]!.clientSecret).toBeNull();
});

test('each kind of membership has its place', () => {
  const memberships = [
    { claim: 'groups', value: 'a', role: 'ADVISER', municipality: '790', title: 'Neuvoja' },
    { claim: 'groups', value: 'b', role: 'CONTACT', organisation: 'finnvera' },
    { claim: 'groups', value: 'c', role: 'HEAD', department: '790/technical' },
    { claim: 'groups', value: 'd', role: 'COORDINATOR' },
  ];
  expect(read({ ...city, memberships })[0]!.memberships.map(({ role, place, title }) => [role, place, title])).toEqual([['ADVISER', '790', 'Neuvoja'], ['CONTACT', 'finnvera', null], ['HEAD', '790/technical', null], ['COORDINATOR', null, null]]);
});

const rule = { claim: 'groups', value: 'a', role: 'ADVISER', municipality: '790' };
test.each([
  ['no JSON', 'hunter2', /no JSON/],
  ['no list', JSON.stringify(city), /must be a list/],
  ['a key with capitals', [{ ...city, key: 'City' }], /key of provider 1/],
  ['no name', [{ ...city, name: undefined }], /name of provider 1 is missing/],
  ['a name without Swedish', [{ ...city, name: { fi: 'a', en: 'b' } }], /sv of name of provider 1 is missing/],
  ['an issuer without TLS', [{ ...city, issuer: 'http://login.city.example' }], /issuer of provider 1/],
  ['scopes without openid', [{ ...city, scopes: 'email' }], /scopes of provider 1/],
  ['a variable that is not set', [{ ...city, clientSecretVariable: 'NO_SUCH' }], /clientSecretVariable/],
  ['a file that is not there', [{ ...city, clientSecretFile: '/no/such/file' }], /cannot be read/],
  ['a word that is written wrong', [{ ...city, trustedForMail: true }], /trustedForMail of provider 1 is not known/],
  ['a role that does not exist', [{ ...city, memberships: [{ ...rule, role: 'KING' }] }], /role of memberships 1 of provider 1/],
  ['an adviser of nowhere', [{ ...city, memberships: [{ ...rule, municipality: undefined }] }], /municipality of memberships 1/],
  ['a coordinator of a place', [{ ...city, memberships: [{ ...rule, role: 'COORDINATOR' }] }], /municipality of memberships 1 of provider 1 is not known/],
  ['the same key twice', [city, { ...city, issuer: 'https://other.example' }], /city twice/],
  ['the same issuer twice', [city, { ...city, key: 'other' }], /other twice/],
])('%s is refused, and the secret is not in the text', (_, value, why) => {
  const attempt = () => readSignInProviders(typeof value === 'string' ? value : JSON.stringify(value), {});
  expect(attempt).toThrow(why);
  expect(attempt).toThrow(/^(?!.*hunter2)/s);
});
