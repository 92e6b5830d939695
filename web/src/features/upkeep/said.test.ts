import { describe, expect, test } from 'vitest';
import { changesOf, rebased } from './said.ts';

const base = { 'name.fi': 'Tontit', 'name.sv': 'Tomter', topics: ['plots'], phone: '', coverageType: 'MUNICIPALITY', coverageMunicipalities: ['790'], coverageRegions: [] as string[] };

describe('what is said otherwise', () => {
  test.each<[string, object, unknown[]]>([
    ['nothing', {}, []],
    ['white space alone', { 'name.fi': ' Tontit ' }, []],
    ['a text', { 'name.sv': 'Företagstomter' }, [{ field: 'name.sv', before: ['Tomter'], after: ['Företagstomter'] }]],
    ['something new', { phone: '040' }, [{ field: 'phone', before: [], after: ['040'] }]],
    ['a list, whatever its order', { topics: ['recruit', 'plots'] }, [{ field: 'topics', before: ['plots'], after: ['recruit', 'plots'] }]],
  ])('%s', (_, change, changes) => expect(changesOf(base, { ...base, ...change })).toEqual(changes));
});

describe('two who change at once', () => {
  test('lose nothing where they changed different things', () => {
    const { said, theirs, conflicts } = rebased(base, { ...base, 'name.fi': 'Yritystontit' }, { ...base, 'name.sv': 'Företagstomter', phone: '040' });
    expect(said).toEqual({ ...base, 'name.fi': 'Yritystontit', 'name.sv': 'Företagstomter', phone: '040' });
    expect(theirs.map(({ field }) => field)).toEqual(['name.sv', 'phone']);
    expect(conflicts).toEqual([]);
  });

  test('see where they changed the same: what is typed stays, and the other one is told', () => {
    const { said, conflicts } = rebased(base, { ...base, phone: '040' }, { ...base, phone: '050' });
    expect(said.phone).toBe('040');
    expect(conflicts).toEqual(['phone']);
  });

  test('do not disagree where they say the same', () => {
    expect(rebased(base, { ...base, phone: '040' }, { ...base, phone: '040' }).conflicts).toEqual([]);
  });

  test('never mix two areas: one is taken as a whole', () => {
    const theirs = { ...base, coverageType: 'REGION', coverageMunicipalities: [], coverageRegions: ['06'] };
    expect(rebased(base, { ...base, phone: '040' }, theirs).said).toEqual({ ...theirs, phone: '040' });
    const mine = { ...base, coverageMunicipalities: ['790', '609'] };
    const both = rebased(base, mine, theirs);
    expect(both.said).toEqual(mine);
    expect(both.conflicts).toEqual(['coverageType', 'coverageMunicipalities', 'coverageRegions']);
  });
});
