import { expect, it } from 'vitest';
import { gapTable } from './gapTable.ts';

const name = (fi: string) => ({ fi, sv: null, en: null });
const asked = (topic: string | null, municipality: string | null, times: number) =>
  ({ topic, topicName: topic && name(topic), municipality, municipalityName: municipality && name(municipality), texts: 1, times }) as Parameters<typeof gapTable>[0][number];

it('has the most asked topics and municipalities first, and what is not known last', () => {
  const { places, rows, hasOthers } = gapTable([asked(null, '790', 9), asked('law', '609', 2), asked('tax', '790', 3), asked('tax', null, 7)], 5);
  expect(places.map(({ code }) => code)).toEqual(['790', '609', null]);
  expect(rows.map(({ topic, total }) => [topic, total])).toEqual([['tax', 10], ['law', 2], [null, 9]]);
  expect(rows[0]!.times.get('790')).toBe(3);
  expect(rows[0]!.times.get(null)).toBe(7);
  expect(hasOthers).toBe(false);
});

it('puts further municipalities into one column', () => {
  const { places, rows, hasOthers } = gapTable([asked('tax', '790', 5), asked('tax', '609', 3), asked('tax', '091', 2), asked('law', '091', 2)], 2);
  expect(places.map(({ code }) => code)).toEqual(['790', '091']);
  expect(rows.map(({ topic, others, total }) => [topic, others, total])).toEqual([['tax', 3, 10], ['law', 0, 2]]);
  expect(hasOthers).toBe(true);
});

it('keeps the unknown municipality a column of its own', () => {
  const { places, rows } = gapTable([asked('tax', '790', 5), asked('tax', '609', 3), asked('tax', null, 1)], 1);
  expect(places.map(({ code }) => code)).toEqual(['790', null]);
  expect(rows[0]).toMatchObject({ others: 3, total: 9 });
});

it('is empty without figures', () => {
  expect(gapTable([], 3)).toEqual({ places: [], rows: [], hasOthers: false });
});
