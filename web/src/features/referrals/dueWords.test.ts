import { describe, expect, test } from 'vitest';
import { formatIn } from '../../app/format.ts';
import { textIn } from '../../app/text.ts';
import { type DueFacts, dueWords } from './dueWords.ts';

const now = new Date('2026-11-24T10:00:00+02:00');
const open = { capacity: 'OPEN', fullUntil: null } as const;
const facts = (changes: Partial<DueFacts>): DueFacts => ({ status: 'SENT', dueAt: '2026-12-02T14:00:00Z', isOverdue: false, workingDaysLate: 0, service: open, ...changes });
const words = (changes: Partial<DueFacts>) => dueWords(facts(changes), textIn('fi'), formatIn('fi'), now);

describe('what is due, in words', () => {
  test.each([
    ['later', {}, 'Vastaus viimeistään ke 2.12.2026', false],
    ['today', { dueAt: '2026-11-24T14:00:00Z' }, 'Vastaus viimeistään tänään klo 16.00', false],
    ['tomorrow', { dueAt: '2026-11-25T14:00:00Z', status: 'ACCEPTED' }, 'Tapaaminen viimeistään huomenna klo 16.00', false],
    ['the outcome', { status: 'MET' }, 'Lopputulos viimeistään ke 2.12.2026', false],
    ['late by days', { dueAt: '2026-11-20T14:00:00Z', isOverdue: true, workingDaysLate: 2 }, 'Vastaus myöhässä 2 työpäivää', true],
    ['late since today', { dueAt: '2026-11-24T07:00:00Z', isOverdue: true }, 'Määräaika oli tänään klo 9.00', true],
    ['ran out while the page was open', { dueAt: '2026-11-24T07:00:00Z' }, 'Määräaika oli tänään klo 9.00', true],
  ] as const)('%s', (_name, changes, due, late) => {
    expect(words(changes)).toEqual({ due, late, paused: null });
  });

  test('the clock stands still while the service is full', () => {
    expect(words({ service: { capacity: 'FULL', fullUntil: '2026-12-15' } })?.paused).toBe('Tauolla: palvelu on täynnä ti 15.12.2026 asti');
  });

  test('nothing is due of what has ended', () => {
    expect(words({ status: 'COMPLETED', dueAt: null })).toBeNull();
  });
});
