import { expect, test } from 'vitest';
import type { Mention, SizeField } from './figuresIn.ts';
import { offeredFigures } from './offeredFigures.ts';

const empty: Record<SizeField, string> = { plotM2: '', premisesM2: '', jobs: '', investmentCents: '', powerMw: '' };
const either: Mention = [{ field: 'plotM2', value: 3000 }, { field: 'premisesM2', value: 3000 }];
const range: Mention = [{ field: 'powerMw', value: 2 }, { field: 'powerMw', value: 3 }];
const jobs = (value: number): Mention => [{ field: 'jobs', value }];

test.each([
  ['all while the fields are empty', [either, jobs(6)], {}, ['plotM2 3000', 'premisesM2 3000', 'jobs 6']],
  ['not what the field holds', [jobs(6)], { jobs: '6' }, []],
  ['what the field holds otherwise may be changed', [jobs(6)], { jobs: '4' }, ['jobs 6']],
  ['the other meaning of what was chosen is gone', [either], { premisesM2: '3000' }, []],
  ['so is the other end', [range], { powerMw: '2' }, []],
  ['the writer has chosen among the numbers of one field', [jobs(6), jobs(8)], { jobs: '8' }, []],
  ['what was typed and is no number of the words hides nothing', [range], { powerMw: '2.5' }, ['powerMw 2', 'powerMw 3']],
  ['all choices of the last one', [...[1, 2, 3, 4, 5].map(jobs), either, range], {}, ['jobs 1', 'jobs 2', 'jobs 3', 'jobs 4', 'jobs 5', 'plotM2 3000', 'premisesM2 3000']],
  ['a few at a time', Array.from({ length: 9 }, (_, n) => jobs(n + 1)), {}, ['jobs 1', 'jobs 2', 'jobs 3', 'jobs 4', 'jobs 5', 'jobs 6']],
] as [string, Mention[], Partial<typeof empty>, string[]][])('%s', (_what, mentions, sizes, offered) => {
  expect(offeredFigures(mentions, { ...empty, ...sizes }).map(({ field, value }) => `${field} ${value}`)).toEqual(offered);
});
