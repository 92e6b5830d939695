import { describe, expect, it } from 'vitest';
import { piecesOf } from './MarkedText.tsx';

const drawn = (text: string, marks: [number, number][]) =>
  piecesOf(text, marks.map(([start, end]) => ({ start, end })))
    .map(({ start, end, marked }) => (marked ? `[${text.slice(start, end)}]` : text.slice(start, end)))
    .join('');

describe('a text with marks', () => {
  it.each<[string, [number, number][], string]>([
    ['palkata eka', [[0, 7]], '[palkata] eka'],
    ['palkata eka', [[8, 11], [0, 7]], '[palkata] [eka]'],
    ['palkata eka', [], 'palkata eka'],
    ['palkata', [[0, 4], [2, 7]], '[palk][ata]'],
    ['palkata', [[5, 99], [-3, 1]], '[p]alka[ta]'],
    ['palkata', [[4, 4], [6, 2]], 'palkata'],
    ['🐶 tontti', [[3, 9]], '🐶 [tontti]'],
    ['', [[0, 3]], ''],
  ])('%s with %j', (text, marks, expected) => {
    expect(drawn(text, marks)).toBe(expected);
  });
});
