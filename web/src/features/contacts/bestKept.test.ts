import { expect, test } from 'vitest';
import { bestKept } from './bestKept.ts';

const entry = { businessId: null as string | null, place: null as string | null, activity: null, sizeClass: null, foundedYear: null as number | null, industry: null, sourceDate: '2026-12-01' };
const full = { ...entry, businessId: '7654321-2', place: 'Karkku', sourceDate: '2025-05-06' };

test.each([
  ['what was just typed goes into the full entry', entry, full, 'other'],
  ['the full entry stays on its own page', full, entry, 'own'],
  ['a business ID outweighs age', { ...entry, sourceDate: '2020-01-01' }, { ...entry, businessId: '7654321-2' }, 'other'],
  ['the older of two', entry, { ...entry, sourceDate: '2025-01-01' }, 'other'],
  ['the fuller of two of one day', entry, { ...entry, foundedYear: 1999 }, 'other'],
  ['of two alike, the one whose page it is', entry, { ...entry }, 'own'],
])('%s', (_, own, other, kept) => {
  expect(bestKept(own, other)).toBe(kept === 'own' ? own : other);
});
