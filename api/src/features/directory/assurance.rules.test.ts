import { expect, test } from 'vitest';
import { VISITOR, Viewer } from '../../core/viewer.js';
import { refusalToAsk, whyOver, yearBefore } from './assurance.rules.js';

test.each([
  ['2026-11-29', '2025-11-29'],
  ['2028-02-29', '2027-02-28'],
])('a year before %s is %s', (day, before) => expect(yearBefore(day)).toBe(before));

const coordinator = new Viewer('c', [{ role: 'COORDINATOR', scope: null }]);
const contact = new Viewer('p', [{ role: 'CONTACT', scope: 'o1' }]);
const due = { today: false, services: 3, contacts: 1 };

test.each([
  ['a visitor', VISITOR, due, 'NOT_ALLOWED'],
  ['a contact', contact, due, 'NOT_ALLOWED'],
  ['a coordinator', coordinator, due, null],
  ['a coordinator, a second time on a day', coordinator, { ...due, today: true }, 'ASKED_TODAY'],
  ['a coordinator, where all is confirmed', coordinator, { ...due, services: 0 }, 'ALL_CONFIRMED'],
  ['a coordinator, where nobody takes mails', coordinator, { ...due, contacts: 0 }, 'NOBODY_TO_ASK'],
] as const)('%s asks a provider', (_who, viewer, asked, refusal) => expect(refusalToAsk(viewer, asked)).toBe(refusal));

const now = new Date('2026-11-29T10:00:00Z');
const later = new Date('2026-11-29T10:00:01Z');

test.each([
  ['fresh', { usedAt: null, expiresAt: later, isContact: true }, null],
  ['used', { usedAt: now, expiresAt: later, isContact: true }, 'USED'],
  ['used, then left', { usedAt: now, expiresAt: now, isContact: false }, 'USED'],
  ['of somebody who left', { usedAt: null, expiresAt: now, isContact: false }, 'LEFT'],
  ['too old', { usedAt: null, expiresAt: now, isContact: true }, 'EXPIRED'],
] as const)('a link that is %s', (_case, link, why) => expect(whyOver(link, now)).toBe(why));
