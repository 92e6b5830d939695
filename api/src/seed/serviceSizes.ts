import type { SizeClass } from '../features/companies/company.entity.js';

const SME: readonly SizeClass[] = ['SELF_EMPLOYED', 'MICRO', 'SMALL', 'MEDIUM'];
const SMALL: readonly SizeClass[] = ['SELF_EMPLOYED', 'MICRO', 'SMALL'];
const SMALLEST: readonly SizeClass[] = ['SELF_EMPLOYED', 'MICRO'];

/** For which sizes of companies services are meant, by concept or slug, where their descriptions say so. */
const sizes: Readonly<Record<string, readonly SizeClass[]>> = {
  '@devgrant': SME,
  '@proplus': SME,
  '@ruralbiz': SMALL,
  '@leader': SMALL,
  'leader-karhu': SMALLEST,
  'finnvera-kvlaina': SME,
  'finnvera-pktakaus': SME,
  'mikroyr-verkko': SMALLEST,
  'prizz-energia': SME,
  'prizz-robo': SME,
  talousapu: SME,
};

/** Empty: all. */
export function sizesOf({ id, concept }: { id: string; concept: string | null }): SizeClass[] {
  return [...(sizes[id] ?? (concept ? sizes[concept] : undefined) ?? [])];
}
