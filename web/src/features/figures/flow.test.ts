import { describe, expect, it } from 'vitest';
import { pictureOf, REST, type Stream } from './flow.ts';

const topics: Stream[] = [
  { source: 'plots', target: 'finnvera', value: 3 },
  { source: 'plots', target: 'ely', value: 1 },
  { source: 'growth', target: 'ely', value: 5 },
];
const ends: Stream[] = [
  { source: 'finnvera', target: 'HELPED', value: 3 },
  { source: 'ely', target: 'HELPED', value: 4 },
  { source: 'ely', target: 'DECLINED', value: 2 },
];
const label = (_column: number, key: string, rest: number) => (key === REST ? `${rest} more` : key);

describe('the picture of the streams', () => {
  it('has a box for each topic, provider and end, the widest first', () => {
    const { boxes } = pictureOf(topics, ends, label);
    expect(boxes.map((column) => column.map(({ key, value }) => [key, value]))).toEqual([[['growth', 5], ['plots', 4]], [['ely', 6], ['finnvera', 3]], [['HELPED', 7], ['DECLINED', 2]]]);
  });

  it('keeps boxes of a column apart, and streams inside their boxes', () => {
    const { boxes, ribbons, height } = pictureOf(topics, ends, label);
    for (const column of boxes) for (const [index, box] of column.entries()) expect(box.y).toBeGreaterThanOrEqual(index === 0 ? 0 : column[index - 1]!.y + column[index - 1]!.height);
    expect(ribbons).toHaveLength(6);
    for (const numbers of ribbons.map(({ path }) => path.match(/[\d.]+/g)!.map(Number))) for (const number of numbers) expect(number).toBeLessThanOrEqual(1000);
    expect(height).toBeGreaterThan(300);
  });

  it('draws what nobody could read as one', () => {
    const many = Array.from({ length: 20 }, (_one, index) => ({ source: `t${index}`, target: 'ely', value: 20 - index }));
    const [left] = pictureOf(many, ends, label).boxes;
    expect(left).toHaveLength(9);
    expect(left.at(-1)).toMatchObject({ key: REST, label: '12 more', value: 78 });
  });

  it('is empty where there is nothing', () => {
    expect(pictureOf([], [], label)).toMatchObject({ boxes: [[], [], []], ribbons: [] });
  });
});
