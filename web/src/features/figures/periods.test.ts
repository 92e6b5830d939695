import { expect, it } from 'vitest';
import { periodOf, todayInFinland } from './periods.ts';

const of = (query: string, today = '2026-11-24') => periodOf(new URLSearchParams(query), today);

it.each([
  ['', { period: 'YEAR', from: '2025-11-24', to: '2026-11-24' }],
  ['period=QUARTER', { period: 'QUARTER', from: '2026-08-24', to: '2026-11-24' }],
  ['period=THIS_YEAR', { period: 'THIS_YEAR', from: '2026-01-01', to: '2026-11-24' }],
  ['period=LAST_YEAR', { period: 'LAST_YEAR', from: '2025-01-01', to: '2025-12-31' }],
  ['period=OWN&from=2026-02-01&to=2026-02-28', { period: 'OWN', from: '2026-02-01', to: '2026-02-28' }],
  ['period=OWN&from=2026-03-01&to=2026-02-28', { period: 'OWN', from: '2025-11-24', to: '2026-11-24' }],
  ['period=OWN&from=x&to=2026-99-99', { period: 'OWN', from: '2025-11-24', to: '2026-11-24' }],
  ['period=ALWAYS', { period: 'YEAR', from: '2025-11-24', to: '2026-11-24' }],
])('reads the period of ?%s', (query, expected) => expect(of(query)).toEqual(expected));

it('ends in a shorter month on its last day', () => {
  expect(of('period=QUARTER', '2026-05-31').from).toBe('2026-02-28');
  expect(of('', '2028-02-29').from).toBe('2027-02-28');
});

it('begins the day in Finland', () => expect(todayInFinland(new Date('2026-11-24T22:30:00Z'))).toBe('2026-11-25'));
