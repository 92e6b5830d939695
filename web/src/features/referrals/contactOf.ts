import type { ReferralDetailsFragment } from '@luotsi/schema';

type Told = Pick<ReferralDetailsFragment, 'contactPerson' | 'contactName' | 'contactPhone' | 'contactInHand'>;

/** Whom to contact: a declined referral says it no more, its advisers know it from what was put aside. */
export function contactOf({ contactPerson, contactName, contactPhone, contactInHand }: Told): { name: string; email: string | null; phone: string | null } | null {
  const person = contactPerson ?? contactInHand?.person;
  const name = contactName ?? contactInHand?.name;
  if (person) return person;
  return name ? { name, email: null, phone: contactPhone ?? contactInHand?.phone ?? null } : null;
}
