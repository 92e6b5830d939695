import type { CompanyPageQuery } from '@luotsi/schema';
import type { ReferralStatus } from '@luotsi/schema/types';

export type Matter = Pick<NonNullable<CompanyPageQuery['company']>['referrals'][number], 'id' | 'status' | 'service' | 'contactPerson' | 'contactName' | 'contactPhone'>;

/** In these states somebody of the company may be contacted, or is asked what came of it. */
const OPEN: readonly ReferralStatus[] = ['SENT', 'ACCEPTED', 'MET', 'ADVISED', 'COMPLETED'];

/** In how many referrals that are open a person is the one to contact. */
export function countOpen(person: string, matters: readonly Matter[]): number {
  return matters.filter(({ status, contactPerson }) => OPEN.includes(status) && contactPerson?.id === person).length;
}

/** Who is contacted in a referral that is open and is none of the company's people here: each once. */
export function namedOnly(matters: readonly Matter[]): Matter[] {
  const open = matters.filter(({ status, contactName }) => OPEN.includes(status) && contactName);
  return open.filter((one, index) => open.findIndex(({ contactName, contactPhone }) => contactName === one.contactName && contactPhone === one.contactPhone) === index);
}
