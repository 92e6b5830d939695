import { describe, expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import { daysAsked, errorsInDays, refusalToFigures, tooSmall } from './figures.rules.js';

const viewer = (role: string, scope: string | null) => new Viewer('p', [{ role, scope }]);

describe('who may see the figures', () => {
  test.each([
    ['a visitor', VISITOR, { municipality: null, organisation: null }, 'SIGN_IN_FIRST'],
    ['a coordinator: all', viewer('COORDINATOR', null), { municipality: null, organisation: null }, null],
    ['a coordinator: of one municipality', viewer('COORDINATOR', null), { municipality: '790', organisation: null }, null],
    ['an adviser: of their municipality', viewer('ADVISER', '790'), { municipality: '790', organisation: null }, null],
    ['an adviser: of their municipality with one provider', viewer('ADVISER', '790'), { municipality: '790', organisation: 'o' }, null],
    ['an adviser: all', viewer('ADVISER', '790'), { municipality: null, organisation: null }, 'NOT_ALLOWED'],
    ['an adviser: of another municipality', viewer('ADVISER', '790'), { municipality: '609', organisation: null }, 'NOT_ALLOWED'],
    ['an adviser: of a provider everywhere', viewer('ADVISER', '790'), { municipality: null, organisation: 'o' }, 'NOT_ALLOWED'],
    ['a contact: of their organisation', viewer('CONTACT', 'o'), { municipality: null, organisation: 'o' }, null],
    ['a contact: of another organisation', viewer('CONTACT', 'o'), { municipality: null, organisation: 'x' }, 'NOT_ALLOWED'],
    ['a contact: of a municipality', viewer('CONTACT', 'o'), { municipality: '790', organisation: null }, 'NOT_ALLOWED'],
    ['an entrepreneur', viewer('ENTREPRENEUR', 'c'), { municipality: '790', organisation: 'o' }, 'NOT_ALLOWED'],
  ] as const)('%s', (_name, who, scope, refusal) => {
    expect(refusalToFigures(who, scope)).toBe(refusal);
  });
});

test.each([
  [{}, { from: '2025-11-24', to: '2026-11-24' }, []],
  [{ to: '2024-02-29' }, { from: '2023-02-28', to: '2024-02-29' }, []],
  [{ from: '2026-11-25' }, { from: '2026-11-25', to: '2026-11-24' }, ['to: WRONG_ORDER']],
  [{ from: '2021-11-23' }, { from: '2021-11-23', to: '2026-11-24' }, []],
  [{ from: '2021-11-22' }, { from: '2021-11-22', to: '2026-11-24' }, ['from: INVALID']],
  [{ from: '0001-01-01' }, { from: '0001-01-01', to: '2026-11-24' }, ['from: INVALID']],
  [{ from: '2099-01-01', to: '9999-12-31' }, { from: '2099-01-01', to: '9999-12-31' }, ['to: INVALID']],
])('%j', (asked, days, errors) => {
  expect(daysAsked(asked, '2026-11-24')).toEqual(days);
  expect(errorsInDays(days).map(({ path, code }) => `${path}: ${code}`)).toEqual(errors);
});

test.each([
  ['none', [5, 3, 9], []],
  ['one alone takes the next smallest with it', [2, 5, 9], [2, 5]],
  ['two that are three together are enough', [1, 2, 9], [1, 2]],
  ['until they are three', [1, 1, 4, 9], [1, 1, 4]],
  ['the only one', [2], [2]],
  ['nothing', [], []],
])('groups that could tell of one company: %s', (_name, companies, hidden) => {
  expect([...tooSmall(companies.map((count) => ({ companies: count })))].map((group) => group.companies)).toEqual(hidden);
});
