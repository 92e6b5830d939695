import { describe, expect, it } from 'vitest';
import { changeOfList, valuesOf } from './columns.ts';
import { formatOf, newSending } from './sendFile.ts';

describe('the format of a file', () => {
  it.each([
    ['palvelut.csv', 'application/vnd.ms-excel', 'CSV'],
    ['PALVELUT.CSV', '', 'CSV'],
    ['palvelut.tsv', '', 'CSV'],
    ['palvelut.json', '', 'JSON'],
    ['palvelut', 'text/csv', 'CSV'],
    ['palvelut', 'application/json', 'JSON'],
    ['palvelut', '', null],
    ['palvelut.xlsx', 'text/csv', null],
    ['palvelut.csv.ods', '', null],
  ])('%s, which the browser takes for "%s", is %s', (name, type, format) => {
    expect(formatOf({ name, type })).toBe(format);
  });

  it('has as many parts as the API takes', () => {
    const parts = (size: number) => newSending({ size } as File, 'CSV', null).parts;
    expect([1, 65_536, 65_537].map(parts)).toEqual([1, 1, 2]);
  });
});

describe('a list that changes', () => {
  const seven = '1; 2; 3; 4; 5; 6; 7';

  it('is said by what leaves, joins and stays where it is long', () => {
    expect(changeOfList('municipalities', seven, '2; 3; 4; 5; 6; 7; 9', 6)).toEqual({ leaves: ['1'], joins: ['9'], rest: 6 });
  });

  it.each([
    ['topics', 'a', 'a; b'],
    ['municipalities', `${seven}; 0…`, seven],
    ['description_fi', seven, 'x'],
  ])('is read whole where it is short, cut off, or no list: %s', (column, before, after) => {
    expect(changeOfList(column, before, after, 6)).toBeNull();
  });

  it('has the codes of its cell', () => {
    expect([valuesOf('topics', 'a; b'), valuesOf('web', 'a; b'), valuesOf('topics', null), valuesOf('phrases_fi', 'a; b\nc')]).toEqual([['a', 'b'], ['a; b'], [], ['a; b', 'c']]);
  });
});
