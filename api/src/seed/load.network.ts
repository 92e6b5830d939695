import { Service, type CoverageType, type Stage, type Cost } from '../features/directory/service.entity.js';
import { Organisation, type OrganisationKind } from '../features/organisations/organisation.entity.js';
import type { Area, Municipality } from '../features/vocabulary/vocabulary.entity.js';
import { demoId } from './ids.js';
import { Named, type Load } from './load.js';
import { areaId, type Vocabulary } from './load.vocabulary.js';
import { sizesOf } from './serviceSizes.js';
import type { CoverageRecord, Network, OrganisationRecord, ServiceRecord } from './network.types.js';

export interface LoadedNetwork extends Vocabulary {
  organisations: Named<Organisation>;
  services: Named<Service>;
}

/** `promisedDays`: what the made-up contacts of the demonstration have promised; real providers have promised nothing yet. */
export function loadNetwork({ em }: Load, network: Network, vocabulary: Vocabulary, promisedDays: (service: string) => number | null): LoadedNetwork {
  const organisations = new Named<Organisation>('organisation');
  const services = new Named<Service>('service');
  const places = placesOf(network);
  for (const record of network.organisations) {
    const municipality = municipalityOf(record, network, vocabulary);
    organisations.add(record.id, em.create(Organisation, { ...organisationOf(record), municipality }));
  }
  for (const record of network.services) {
    const coverage = coverageOf(record.coverage, vocabulary, places);
    const described = { ...serviceOf(record), ...coverage, organisation: organisations.get(record.provider), topics: vocabulary.topics.all(record.topics) };
    services.add(record.id, em.create(Service, { ...described, promisedDays: promisedDays(record.id) }));
  }
  return { ...vocabulary, organisations, services };
}

function organisationOf({ id, name, type, web, phone }: OrganisationRecord) {
  return { id: demoId('organisation', id), slug: id, name, kind: type.toUpperCase() as OrganisationKind, web, phone };
}

/** The organisation of a municipality has the municipality's name in its English one: City of Sastamala. */
function municipalityOf({ type, name }: OrganisationRecord, { municipalities }: Network, vocabulary: Vocabulary): Municipality | null {
  if (type !== 'municipality') return null;
  const bare = name.en.replace(/^(City|Town|Municipality) of /, '');
  const record = municipalities.find(({ name_fi }) => name_fi === bare);
  if (!record) throw new Error(`There is no municipality "${bare}".`);
  return vocabulary.municipalities.get(record.code);
}

function serviceOf(record: ServiceRecord) {
  return {
    id: demoId('service', record.id),
    slug: record.id,
    name: record.name,
    description: record.description,
    concept: record.concept,
    sizes: sizesOf(record),
    serviceClasses: record.ptv_service_classes,
    stages: record.stages.map((stage) => stage.toUpperCase() as Stage),
    industries: record.industries,
    cost: record.cost.toUpperCase() as Cost,
    ...record.channels,
    capacity: 'OPEN' as const,
    fullUntil: null,
    assuredOn: null,
  };
}

type Places = ReadonlyMap<string, string>;

function coverageOf(record: CoverageRecord, { areas, municipalities, regions }: Vocabulary, places: Places) {
  return {
    coverageType: record.type.toUpperCase() as CoverageType,
    coverageArea: coveredArea(record, areas, places),
    coverageRegions: regions.all(record.type === 'region' ? record.regions : []),
    coverage: municipalities.all(record.municipalities),
  };
}

/** The catalogue names employment areas by their names, and the other areas by codes that may have a zero in front. */
function coveredArea({ type, area }: CoverageRecord, areas: Named<Area>, places: Places): Area | null {
  if (!area) return null;
  if (type === 'employment_area') return areas.get(places.get(area) ?? area);
  const kind = type === 'wellbeing_county' ? 'WELLBEING_COUNTY' : 'ECONOMIC_DEVELOPMENT_CENTRE';
  return areas.get(areaId(kind, area.replace(/^0+/, '')));
}

function placesOf({ municipalities }: Network): Places {
  return new Map(municipalities.map((one) => [one.employment_area_fi, areaId('EMPLOYMENT_AREA', one.employment_area_code)]));
}
