import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import { LONGEST_SLUG, type OrganisationDraft, type ServiceDraft } from './upkeep.rules.js';

/** A contact of the organisation keeps what the directory says of it, or a coordinator. */
export function refusalToKeep(viewer: Viewer, { organisation }: { organisation: { id: string } }): RefusalCode | null {
  return viewer.has('COORDINATOR') || viewer.is('CONTACT', organisation.id) ? null : 'NOT_ALLOWED';
}

export const EMPTY_DRAFT: ServiceDraft = {
  slug: '',
  name: { fi: '', sv: '', en: '' },
  description: { fi: '', sv: '', en: '' },
  topics: [],
  serviceClasses: [],
  stages: [],
  industries: [],
  sizes: [],
  coverageType: 'NATIONAL',
  coverageRegions: [],
  coverageArea: null,
  coverageMunicipalities: [],
  cost: 'FREE',
  web: null,
  phone: null,
  email: null,
  promisedDays: null,
};

const MAY_BE_NULL: readonly string[] = ['coverageArea', 'web', 'phone', 'email', 'promisedDays'];

/** A draft with what is said anew; null says something only where there may be nothing. */
export function draftWith<D extends ServiceDraft | OrganisationDraft>(draft: D, said: { readonly [F in keyof D]?: D[F] | null }): D {
  const isSaid = ([field, value]: [string, unknown]) => field in draft && value !== undefined && (value !== null || MAY_BE_NULL.includes(field));
  return { ...draft, ...Object.fromEntries(Object.entries(said).filter(isSaid)) };
}

/** The stable name of a new service in addresses: its organisation's, and its own in plain letters. */
export function slugFor(organisation: string, name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${organisation}-${plain}`.slice(0, LONGEST_SLUG - 5).replaceAll(/^-+|-+$/g, '').replaceAll(/-{2,}/g, '-');
}
