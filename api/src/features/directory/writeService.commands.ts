import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { Tx } from '../../core/command.js';
import { Area, Industry, Municipality, Region, Topic } from '../vocabulary/vocabulary.entity.js';
import type { Service } from './service.entity.js';
import { changedParts, changesOf, tidied, type DraftChange, type Known, type ServiceDraft } from './upkeep.rules.js';

/** Lists of a service that a draft speaks of; whoever writes many services populates them for all at once. */
export const DRAFTED = ['topics', 'coverageRegions', 'coverage'] as const;

/** What drafts may name, read once for as many drafts as there are. Services name sections of industries, not divisions. */
export async function readKnown(em: EntityManager): Promise<Known> {
  const codes = (rows: readonly { code: string }[]) => new Set(rows.map(({ code }) => code));
  return {
    topics: codes(await em.findAll(Topic)),
    industries: codes(await em.find(Industry, { parent: null })),
    regions: codes(await em.findAll(Region)),
    municipalities: codes(await em.findAll(Municipality)),
    areas: new Map((await em.findAll(Area)).map(({ id, kind }) => [id, kind])),
  };
}

/** What a service says now; its lists are loaded. */
export function draftOf(service: Service): ServiceDraft {
  const codes = (of: Iterable<{ code: string }>) => [...of].map(({ code }) => code).sort();
  return {
    slug: service.slug,
    name: service.name,
    description: service.description,
    topics: codes(service.topics.getItems()),
    serviceClasses: service.serviceClasses,
    stages: service.stages,
    industries: service.industries,
    sizes: service.sizes,
    coverageType: service.coverageType,
    coverageRegions: codes(service.coverageRegions.getItems()),
    coverageArea: service.coverageArea?.id ?? null,
    coverageMunicipalities: service.coverageType === 'MUNICIPALITY' ? codes(service.coverage.getItems()) : [],
    cost: service.cost,
    web: service.web,
    phone: service.phone,
    email: service.email,
    promisedDays: service.promisedDays,
  };
}

/**
 * Writes a draft without problems onto a service, a new one or one that is locked, and counts its version where anything differs;
 * gives what differs. The municipalities that it covers are worked out from its kind of area.
 */
export async function writeService(tx: Tx, service: Service, wished: ServiceDraft): Promise<DraftChange[]> {
  const draft = tidied(wished);
  if (service.slug === undefined) {
    await put(tx, service, draft, draft);
    return [];
  }
  await tx.em.populate(service, DRAFTED);
  const changes = changesOf(draftOf(service), draft);
  if (changes.length === 0) return [];
  await put(tx, service, draft, changedParts(draft, changes));
  service.version++;
  return changes;
}

/** Writes the parts that differ: what stays is not touched, and so not in the audit. */
async function put({ em }: Tx, service: Service, whole: ServiceDraft, parts: Partial<ServiceDraft>): Promise<void> {
  const { topics, coverageRegions, coverageArea, coverageMunicipalities, ...own } = parts;
  Object.assign(service, own);
  if (topics) service.topics.set(topics.map((code) => em.getReference(Topic, code)));
  if (coverageRegions) service.coverageRegions.set(coverageRegions.map((code) => em.getReference(Region, code)));
  if (coverageArea !== undefined) service.coverageArea = coverageArea === null ? null : em.getReference(Area, coverageArea);
  if (own.coverageType ?? coverageRegions ?? coverageArea ?? coverageMunicipalities) service.coverage.set(await coveredBy(em, whole));
}

const PART_OF = { EMPLOYMENT_AREA: 'employmentArea', ECONOMIC_DEVELOPMENT_CENTRE: 'developmentCentre', WELLBEING_COUNTY: 'wellbeingCounty' } as const;

/** Whoever writes many services asks for the same areas again and again. */
const asked = new WeakMap<EntityManager, Map<string, Promise<string[]>>>();

async function coveredBy(em: EntityManager, { coverageType: type, coverageRegions, coverageArea, coverageMunicipalities }: ServiceDraft): Promise<Municipality[]> {
  if (type === 'NATIONAL') return [];
  const among = async (where: FilterQuery<Municipality>) => (await em.find(Municipality, where)).map(({ code }) => code);
  const codes = type === 'MUNICIPALITY' ? coverageMunicipalities : await onceFor(em, `${type} ${coverageArea} ${coverageRegions.join(' ')}`, () => among(type === 'REGION' ? { region: { code: { $in: [...coverageRegions] } } } : { [PART_OF[type]]: coverageArea }));
  return codes.map((code) => em.getReference(Municipality, code));
}

function onceFor(em: EntityManager, key: string, find: () => Promise<string[]>): Promise<string[]> {
  const known = asked.get(em) ?? new Map<string, Promise<string[]>>();
  asked.set(em, known);
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
