import { isEmail } from 'class-validator';
import type { Localized } from '../../core/localized.js';
import type { FieldError } from '../../core/refusal.js';
import type { FieldErrorCode } from '../../core/refusal.texts.js';
import { SizeClass } from '../companies/company.entity.js';
import type { AreaKind } from '../vocabulary/vocabulary.entity.js';
import { Cost, CoverageType, Stage } from './service.entity.js';

/** All that a provider says of one service: relations by their codes, the municipalities only where they are named one by one. */
export interface ServiceDraft {
  readonly slug: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly topics: readonly string[];
  readonly serviceClasses: readonly string[];
  readonly stages: readonly Stage[];
  readonly industries: readonly string[];
  readonly sizes: readonly SizeClass[];
  readonly coverageType: CoverageType;
  readonly coverageRegions: readonly string[];
  readonly coverageArea: string | null;
  readonly coverageMunicipalities: readonly string[];
  readonly cost: Cost;
  readonly web: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly promisedDays: number | null;
}

/** All that an organisation says of itself. */
export interface OrganisationDraft {
  readonly slug: string;
  readonly name: Localized;
  readonly web: string | null;
  readonly phone: string | null;
}

/** What a draft may name: codes of the vocabulary, and areas by their ids. */
export interface Known {
  readonly topics: ReadonlySet<string>;
  readonly industries: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
  readonly areas: ReadonlyMap<string, AreaKind>;
}

export const LONGEST_NAME = 150;
export const LONGEST_DESCRIPTION = 2000;
export const LONGEST_SLUG = 60;
const LONGEST_WEB = 300;
const MOST_TOPICS = 10;
const MOST_MUNICIPALITIES = 400;
const LONGEST_PROMISE = 30;
const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** All that is wrong with a draft at once. A service needs its name in three languages and its description in Finnish; the other languages may follow. */
export function problemsOf(given: ServiceDraft, known: Known): FieldError[] {
  const draft = tidied(given);
  return [
    ...slugProblems(draft.slug),
    ...nameProblems(draft.name),
    ...LANGUAGES.flatMap((language) => textProblems(`description.${language}`, draft.description[language], LONGEST_DESCRIPTION, language === 'fi')),
    ...(draft.topics.length === 0 ? [problem('topics', 'REQUIRED')] : listProblems('topics', draft.topics, (code) => known.topics.has(code), MOST_TOPICS)),
    ...listProblems('serviceClasses', draft.serviceClasses, (code) => /^P\d{1,2}(\.\d{1,2})?$/.test(code), 20),
    ...listProblems('stages', draft.stages, (code) => Object.hasOwn(Stage, code), 20),
    ...listProblems('industries', draft.industries, (code) => known.industries.has(code), 30),
    ...listProblems('sizes', draft.sizes, (code) => Object.hasOwn(SizeClass, code), 20),
    ...coverageProblems(draft, known),
    ...(Object.hasOwn(Cost, draft.cost) ? [] : [problem('cost', 'INVALID')]),
    ...wayProblems(draft),
    ...(draft.email === null || (draft.email.length <= 254 && isEmail(draft.email)) ? [] : [problem('email', 'NOT_AN_EMAIL')]),
    ...promiseProblems(draft.promisedDays),
  ];
}

export function organisationProblemsOf(given: OrganisationDraft): FieldError[] {
  const draft = tidiedOrganisation(given);
  return [...nameProblems(draft.name), ...wayProblems(draft)];
}

/** One thing that a draft says otherwise than another: texts by their language, `name.sv`. */
export interface DraftChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two drafts; the order of a list says nothing. */
export function changesOf<D extends ServiceDraft | OrganisationDraft>(before: D, after: D): DraftChange[] {
  const [old, young] = [flat(before), flat(after)];
  return Object.keys(young)
    .filter((field) => same(old[field]) !== same(young[field]))
    .map((field) => ({ field, before: old[field], after: young[field] }));
}

/** The parts of a draft in which something differs: name, where that is name.sv. */
export function changedParts<D extends ServiceDraft | OrganisationDraft>(draft: D, changes: readonly DraftChange[]): Partial<D> {
  const parts = new Set(changes.map(({ field }) => field.split('.')[0]));
  return Object.fromEntries(Object.entries(draft).filter(([part]) => parts.has(part))) as Partial<D>;
}

/** The same draft as it is kept: without white space around texts, an empty way to reach it being none, lists without repetition, and only the areas of its kind. */
export function tidied(draft: ServiceDraft): ServiceDraft {
  const { coverageType: type } = draft;
  const [isRegion, isSingle] = [type === 'REGION', type === 'MUNICIPALITY'];
  return {
    ...draft,
    ...tidiedOrganisation(draft),
    description: trimmed(draft.description),
    topics: once(draft.topics),
    serviceClasses: once(draft.serviceClasses),
    stages: once(draft.stages),
    industries: once(draft.industries),
    sizes: once(draft.sizes),
    coverageRegions: isRegion ? once(draft.coverageRegions) : [],
    coverageArea: isRegion || isSingle || type === 'NATIONAL' ? null : draft.coverageArea,
    coverageMunicipalities: isSingle ? once(draft.coverageMunicipalities) : [],
    email: draft.email?.trim() || null,
  };
}

export function tidiedOrganisation(draft: OrganisationDraft): OrganisationDraft {
  return { slug: draft.slug.trim(), name: trimmed(draft.name), web: draft.web?.trim() || null, phone: draft.phone?.trim() || null };
}

function flat(draft: ServiceDraft | OrganisationDraft): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([field, value]) => (isLocalized(value) ? LANGUAGES.map((language) => [`${field}.${language}`, value[language]]) : [[field, value]])),
  );
}

function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && 'fi' in value;
}

function same(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).sort() : (value ?? null));
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];
const trimmed = ({ fi, sv, en }: Localized): Localized => ({ fi: fi.trim(), sv: sv.trim(), en: en.trim() });
const problem = (path: string, code: FieldErrorCode, limit?: number): FieldError => (limit === undefined ? { path, code } : { path, code, limit });

function textProblems(path: string, text: string, longest: number, required: boolean): FieldError[] {
  if (text.includes('\0')) return [problem(path, 'INVALID')];
  if (text.trim() === '') return required ? [problem(path, 'REQUIRED')] : [];
  return text.trim().length > longest ? [problem(path, 'TOO_LONG', longest)] : [];
}

function nameProblems(name: Localized): FieldError[] {
  return LANGUAGES.flatMap((language) => textProblems(`name.${language}`, name[language], LONGEST_NAME, true));
}

function slugProblems(slug: string): FieldError[] {
  if (slug.length > LONGEST_SLUG) return [problem('slug', 'TOO_LONG', LONGEST_SLUG)];
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? [] : [problem('slug', slug === '' ? 'REQUIRED' : 'INVALID')];
}

function listProblems(path: string, codes: readonly string[], isKnown: (code: string) => boolean, most: number): FieldError[] {
  if (codes.length > most) return [problem(path, 'TOO_MANY', most)];
  return codes.every(isKnown) ? [] : [problem(path, 'UNKNOWN')];
}

function coverageProblems(draft: ServiceDraft, known: Known): FieldError[] {
  const { coverageType: type, coverageRegions: regions, coverageArea: area, coverageMunicipalities: municipalities } = draft;
  if (!Object.hasOwn(CoverageType, type)) return [problem('coverageType', 'INVALID')];
  if (type === 'NATIONAL') return [];
  if (type === 'REGION') return regions.length === 0 ? [problem('coverageRegions', 'REQUIRED')] : listProblems('coverageRegions', regions, (code) => known.regions.has(code), 20);
  if (type === 'MUNICIPALITY') return municipalities.length === 0 ? [problem('coverageMunicipalities', 'REQUIRED')] : listProblems('coverageMunicipalities', municipalities, (code) => known.municipalities.has(code), MOST_MUNICIPALITIES);
  if (!area) return [problem('coverageArea', 'REQUIRED')];
  return known.areas.get(area) === type ? [] : [problem('coverageArea', 'UNKNOWN')];
}

function wayProblems({ web, phone }: { web: string | null; phone: string | null }): FieldError[] {
  const isPhone = phone === null || /^\+?[\d\s()-]{5,25}$/.test(phone);
  return [...(web === null ? [] : webProblems(web)), ...(isPhone ? [] : [problem('phone', 'NOT_A_PHONE')])];
}

function webProblems(web: string): FieldError[] {
  if (web.length > LONGEST_WEB) return [problem('web', 'TOO_LONG', LONGEST_WEB)];
  return isWebAddress(web) ? [] : [problem('web', 'NOT_A_WEB_ADDRESS')];
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s\0"'<>\\]+$/.test(text) && URL.canParse(text) && new URL(text).hostname.includes('.');
}

function promiseProblems(days: number | null): FieldError[] {
  if (days === null) return [];
  if (!Number.isInteger(days)) return [problem('promisedDays', 'INVALID')];
  return days < 1 ? [problem('promisedDays', 'TOO_SMALL', 1)] : days > LONGEST_PROMISE ? [problem('promisedDays', 'TOO_LARGE', LONGEST_PROMISE)] : [];
}
