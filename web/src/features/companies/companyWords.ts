import type { SizeClass } from '@luotsi/schema/types';

/** From the smallest to the largest; the texts have the same names. */
export const sizeClasses: readonly SizeClass[] = ['SELF_EMPLOYED', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE'];

/** `1234567-1 · Karkku`: what tells companies of like names apart. */
export function companyLine({ businessId, place }: { businessId: string | null; place: string | null }): string {
  return [businessId, place].filter(Boolean).join(' · ');
}
