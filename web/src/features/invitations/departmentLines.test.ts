import { expect, test } from 'vitest';
import { linesOf, listed } from './departmentLines.ts';

const department = (id: string, fi: string) => ({ id, name: { fi, sv: fi, en: fi }, heads: [] });
const invitation = (of: ReturnType<typeof department>, answer: 'ASKED' | 'YES' | 'NO') => ({ id: `i${of.id}`, answer, note: null, askedAt: '2026-11-01T06:00:00Z', remindedAt: null, canBeReminded: false, present: null, answeredAt: null, answeredBy: null, department: of });

test('every department is one line, whether it was asked or not', () => {
  const [technical, landuse, education] = [department('1', 'Tekniset'), department('2', 'Kaavoitus'), department('3', 'Sivistys')];
  const lines = linesOf({ departmentInvitations: [invitation(technical, 'YES'), invitation(landuse, 'ASKED')], departmentsMissing: [landuse, education] });
  expect(lines.map((line) => [line.department.name.fi, line.invitation?.answer ?? null])).toEqual([['Kaavoitus', 'ASKED'], ['Sivistys', null], ['Tekniset', 'YES']]);
});

test('names are listed as people list them', () => {
  expect(listed('fi', ['A', 'B', 'C'])).toBe('A, B ja C');
  expect(listed('sv', ['A', 'B'])).toBe('A och B');
});
