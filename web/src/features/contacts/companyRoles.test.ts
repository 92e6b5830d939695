import type { ReferralStatus } from '@luotsi/schema/types';
import { expect, test } from 'vitest';
import { countOpen, type Matter, namedOnly } from './companyRoles.ts';

const matter = (id: string, status: ReferralStatus, changes: object = {}): Matter => ({ id, status, contactPerson: null, contactName: null, contactPhone: null, service: { id: 's', name: { fi: 'Laina', sv: 'Lån', en: 'Loan' } }, ...changes }) as Matter;
const hers = { contactPerson: { id: 'hilla' } };
const typed = (name: string, phone = '040 1') => ({ contactName: name, contactPhone: phone });

test.each([
  ['SENT', 1],
  ['ACCEPTED', 1],
  ['MET', 1],
  ['ADVISED', 1],
  ['COMPLETED', 1],
  ['DRAFT', 0],
  ['DECLINED', 0],
  ['WITHDRAWN', 0],
  ['CONFIRMED', 0],
] as const)('somebody is contacted in a referral that is %s: %i', (status, n) => {
  expect(countOpen('hilla', [matter('1', status, hers), matter('2', status)])).toBe(n);
  expect(namedOnly([matter('1', status, typed('Ville'))]).length).toBe(n);
});

test('who is named only in referrals is there once, and is not mixed up with another of the same name', () => {
  const matters = [matter('1', 'SENT', typed('Ville')), matter('2', 'MET', typed('Ville')), matter('3', 'SENT', typed('Ville', '050 2')), matter('4', 'SENT', hers)];
  expect(namedOnly(matters).map(({ id }) => id)).toEqual(['1', '3']);
});
