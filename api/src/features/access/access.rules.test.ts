import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../core/row.js';
import { raw, render } from '../../core/sql.js';
import { Viewer } from '../../core/viewer.js';
import type { Membership } from '../people/person.entity.js';
import { inNetwork, NETWORK } from '../people/person.rules.js';
import { errorsInPlace, refusalToCoordinate, refusalToEnd, refusalToReset, refusalToRestore, refusalToSendAgain, whyOver } from './access.rules.js';
import { keyOf } from './department.rules.js';
import { NetworkRole } from './roleInvitation.entity.js';

const sources = join(import.meta.dirname, '../..');

const NOW = new Date('2027-03-01T10:00:00+02:00');
const hours = (n: number) => new Date(NOW.getTime() + n * 3_600_000);
const coordinator = new Viewer('ulla', [{ role: 'COORDINATOR', scope: null }]);
const contact = new Viewer('kaisa', [{ role: 'CONTACT', scope: 'finnvera' }]);
const visitor = new Viewer(null, []);

test.each([
  ['ADVISER', { municipality: '790' }, []],
  ['ADVISER', {}, ['municipality REQUIRED']],
  ['ADVISER', { municipality: '790', organisation: 'o' }, ['organisation INVALID']],
  ['CONTACT', { organisation: 'o' }, []],
  ['CONTACT', { department: 'd' }, ['organisation REQUIRED', 'department INVALID']],
  ['HEAD', { department: 'd' }, []],
  ['HEAD', { newDepartment: {} }, []],
  ['HEAD', { department: 'd', newDepartment: {} }, ['newDepartment INVALID']],
  ['HEAD', {}, ['department REQUIRED']],
  ['COORDINATOR', {}, []],
  ['COORDINATOR', { municipality: '790' }, ['municipality INVALID']],
] as const)('a place of %s given as %j: %j', (role, given, errors) => {
  expect(errorsInPlace(role, given).map(({ path, code }) => `${path} ${code}`)).toEqual(errors);
});

test.each([
  ['OPEN', 1, null],
  ['OPEN', 0, 'EXPIRED'],
  ['ACCEPTED', 1, 'USED'],
  ['DECLINED', 1, 'MOVED_ON'],
  ['WITHDRAWN', -1, 'LEFT'],
] as const)('an invitation that is %s, %i h before its end: %s', (status, until, why) => {
  expect(whyOver({ status, expiresAt: hours(until) }, NOW)).toBe(why);
});

test('an invitation is sent again or withdrawn by coordinators, until it is answered', () => {
  expect([refusalToSendAgain(coordinator, { status: 'OPEN', expiresAt: hours(-1) }), refusalToSendAgain(coordinator, { status: 'ACCEPTED', expiresAt: hours(1) })]).toEqual([null, 'WRONG_STATE']);
  expect([refusalToSendAgain(contact, { status: 'OPEN', expiresAt: hours(1) }), refusalToCoordinate(visitor)]).toEqual(['NOT_ALLOWED', 'SIGN_IN_FIRST']);
});

describe('the end of a role', () => {
  const someone = { id: 'matti' };
  test.each([
    ['a coordinator ends another’s', coordinator, { role: 'CONTACT', person: someone }, 1, null],
    ['a coordinator ends another coordinator’s', coordinator, { role: 'COORDINATOR', person: someone }, 2, null],
    ['the last coordinator stays', coordinator, { role: 'COORDINATOR', person: { id: 'ulla' } }, 1, 'LAST_COORDINATOR'],
    ['roles in companies are none of theirs', coordinator, { role: 'ENTREPRENEUR', person: someone }, 2, 'NOT_ALLOWED'],
    ['everybody leaves their own', contact, { role: 'CONTACT', person: { id: 'kaisa' } }, 0, null],
    ['nobody else ends it', contact, { role: 'CONTACT', person: someone }, 0, 'NOT_ALLOWED'],
    ['a visitor has none', visitor, { role: 'CONTACT', person: someone }, 2, 'NOT_ALLOWED'],
  ] as const)('%s', (_, viewer, role, coordinators, refusal) => expect(refusalToEnd(viewer, role, coordinators)).toBe(refusal));

  test.each([
    ['at once', coordinator, { endedAt: hours(0), endedBy: { id: 'ulla' } }, null],
    ['where whoever ended it is gone', coordinator, { endedAt: hours(-1), endedBy: null }, null],
    ['on the next day', coordinator, { endedAt: hours(-24), endedBy: { id: 'ulla' } }, null],
    ['later', coordinator, { endedAt: hours(-24.1), endedBy: { id: 'ulla' } }, 'WRONG_STATE'],
    ['where the person left', coordinator, { endedAt: hours(0), endedBy: someone }, 'WRONG_STATE'],
    ['by others', contact, { endedAt: hours(0), endedBy: { id: 'ulla' } }, 'NOT_ALLOWED'],
  ] as const)('is taken back %s: %#', (_, viewer, ended, refusal) => expect(refusalToRestore(viewer, { ...ended, person: someone }, NOW)).toBe(refusal));
});

test.each([
  [coordinator, 'matti', true, null],
  [coordinator, 'matti', false, 'NOT_ALLOWED'],
  [coordinator, 'ulla', true, 'NOT_ALLOWED'],
  [contact, 'matti', true, 'NOT_ALLOWED'],
] as const)('a second factor is reset for another coordinator only: %#', (viewer, id, coordinates, refusal) => expect(refusalToReset(viewer, { id }, coordinates)).toBe(refusal));

test.each([
  ['Tekniset palvelut', 'tekniset-palvelut'],
  ['Ympäristö- ja rakennusvalvonta', 'ymparisto-ja-rakennusvalvonta'],
  ['???', 'department'],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('%s has the key %s', (name, key) => expect(keyOf(name)).toBe(key));

test('the roles of the network are one list: what the API offers and what SQL compares with', () => {
  expect(Object.keys(NetworkRole).toSorted()).toEqual([...NETWORK].toSorted());
  const { text } = render(inNetwork({ role: raw('m.role') } as Row<Membership>));
  expect([...text.matchAll(/'(\w+)'/g)].map(([, role]) => role)).toEqual([...NETWORK]);
  const written = globSync('**/*.ts', { cwd: sources }).filter((file) => /in \((?:'(?:ADVISER|CONTACT|HEAD|COORDINATOR)',? ?){4}\)/.test(readFileSync(join(sources, file), 'utf8')));
  expect(written).toEqual([]);
});
