import type { InvitableCompanyFragment } from '@luotsi/schema';

export type Company = InvitableCompanyFragment;

/** Those who can be written to, those who have been, and those whom a mail does not reach. The API's order stays. */
export function partedCompanies(companies: readonly Company[]): { open: Company[]; invited: Company[]; toCall: Company[] } {
  const rest = companies.filter(({ outcome }) => outcome === null);
  return { open: rest.filter(({ people }) => people > 0), invited: companies.filter(({ outcome }) => outcome !== null), toCall: rest.filter(({ people }) => people === 0) };
}

export const isNewFace = ({ reasons }: Company): boolean => reasons.includes('NEVER_ATTENDED');
