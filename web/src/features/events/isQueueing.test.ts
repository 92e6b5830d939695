import { expect, test } from 'vitest';
import { isQueueing } from './isQueueing.ts';

test.each([
  ['one for the last seat', { seatsFree: 1, queueLength: 0 }, 1, false],
  ['a party that does not fit', { seatsFree: 1, queueLength: 0 }, 3, true],
  ['a party that fits, where others wait', { seatsFree: 3, queueLength: 1 }, 1, true],
  ['anybody where all is full', { seatsFree: 0, queueLength: 0 }, 1, true],
])('%s', (_name, seats, party, queued) => {
  expect(isQueueing(seats, party)).toBe(queued);
});
