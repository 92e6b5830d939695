import { expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import { refusalToAddWalkIn } from './door.rules.js';
import { doorMoment } from './event.rules.js';

const host = new Viewer('p1', [{ role: 'ADVISER', scope: '790' }]);
const coordinator = new Viewer('p3', [{ role: 'COORDINATOR', scope: null }]);
const stranger = new Viewer('p2', [{ role: 'ADVISER', scope: '609' }]);

test.each([
  ['on the day', host, 'PUBLISHED', '2026-12-03T06:00:00+02:00', null, false],
  ['written down the day after', host, 'HELD', '2026-12-04T10:00:00+02:00', null, false],
  ['the evening before', host, 'PUBLISHED', '2026-12-02T23:00:00+02:00', 'EVENT_NOT_STARTED', false],
  ['at a draft', host, 'DRAFT', '2026-12-03T08:00:00+02:00', 'EVENT_NOT_OPEN', false],
  ['at one called off', host, 'CANCELLED', '2026-12-03T08:00:00+02:00', 'EVENT_NOT_OPEN', false],
  ['when the summary is out', host, 'SUMMARISED', '2026-12-05T08:00:00+02:00', 'EVENT_NOT_OPEN', false],
  ['by another host', stranger, 'PUBLISHED', '2026-12-03T08:00:00+02:00', 'NOT_ALLOWED', false],
  ['by a visitor', VISITOR, 'PUBLISHED', '2026-12-03T08:00:00+02:00', 'NOT_ALLOWED', false],
  ['by a coordinator', coordinator, 'PUBLISHED', '2026-12-03T08:00:00+02:00', 'NOT_ALLOWED', false],
  ['of the network, by a coordinator', coordinator, 'PUBLISHED', '2026-12-03T08:00:00+02:00', null, true],
  ['of the network, by another host', stranger, 'PUBLISHED', '2026-12-03T08:00:00+02:00', 'NOT_ALLOWED', true],
] as const)('a walk-in %s', (_name, viewer, status, at, refusal, networkOnly) => {
  expect(refusalToAddWalkIn(viewer, { status, startsAt: '2026-12-03T08:00:00+02:00', municipality: { code: '790' }, networkOnly }, new Date(at))).toBe(refusal);
});

test.each([
  ['nothing', null, '2026-12-03T08:00:00Z'],
  ['an earlier moment', '2026-12-03T07:40:00Z', '2026-12-03T07:40:00Z'],
  ['a clock that is fast', '2026-12-03T09:00:00Z', '2026-12-03T08:00:00Z'],
])('who came is taken to have come: %s', (_name, said, at) => {
  expect(doorMoment(said ? new Date(said) : null, new Date('2026-12-03T08:00:00Z'))).toEqual(new Date(at));
});
