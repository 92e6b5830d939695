import { Area, Industry, Municipality, Region, Topic, type AreaKind } from '../features/vocabulary/vocabulary.entity.js';
import { Named, type Load } from './load.js';
import type { IndustryRecord, MunicipalityRecord, Network, Trilingual } from './network.types.js';

export interface Vocabulary {
  regions: Named<Region>;
  /** By kind and code: EMPLOYMENT_AREA:21. */
  areas: Named<Area>;
  municipalities: Named<Municipality>;
  industries: Named<Industry>;
  topics: Named<Topic>;
}

export function loadVocabulary({ em }: Load, network: Network): Vocabulary {
  const vocabulary: Vocabulary = {
    regions: new Named('region'),
    areas: new Named('area'),
    municipalities: new Named('municipality'),
    industries: new Named('industry'),
    topics: new Named('topic'),
  };
  for (const { code, fi, sv, en } of network.regions) vocabulary.regions.add(code, em.create(Region, { code, name: { fi, sv, en } }));
  for (const area of areasOf(network.municipalities)) vocabulary.areas.add(area.id, em.create(Area, area));
  for (const record of network.municipalities) vocabulary.municipalities.add(record.code, em.create(Municipality, municipalityOf(record, vocabulary)));
  for (const record of sectionsFirst(network.industries)) {
    const { code, parent, fi, sv, en } = record;
    vocabulary.industries.add(code, em.create(Industry, { code, name: { fi, sv, en }, parent: parent ? vocabulary.industries.get(parent) : null }));
  }
  for (const { id, label, ptv_service_classes } of network.topics) {
    vocabulary.topics.add(id, em.create(Topic, { code: id, name: label, serviceClasses: ptv_service_classes }));
  }
  return vocabulary;
}

export const areaId = (kind: AreaKind, code: string): string => `${kind}:${code}`;

/** The list counts Helsinki and Åland among the wellbeing counties, but the services there are run by the city and the province. */
const NO_WELLBEING_COUNTY = ['90', '91'];

function municipalityOf(record: MunicipalityRecord, { regions, areas }: Vocabulary) {
  const county = NO_WELLBEING_COUNTY.includes(record.wellbeing_code) ? null : areaId('WELLBEING_COUNTY', record.wellbeing_code);
  return {
    code: record.code,
    name: inAllLanguages(record.name_fi, record.name_sv),
    region: regions.get(record.region_code),
    employmentArea: areas.get(areaId('EMPLOYMENT_AREA', record.employment_area_code)),
    developmentCentre: areas.get(areaId('ECONOMIC_DEVELOPMENT_CENTRE', record.edc_code)),
    wellbeingCounty: county ? areas.get(county) : null,
    swedish: /Bilingual|Swedish-speaking/.test(record.language),
  };
}

function areasOf(municipalities: MunicipalityRecord[]) {
  const areas = municipalities.flatMap((record) => [
    area('EMPLOYMENT_AREA', record.employment_area_code, inAllLanguages(record.employment_area_fi, record.employment_area_sv)),
    area('ECONOMIC_DEVELOPMENT_CENTRE', record.edc_code, inAllLanguages(record.edc_fi, record.edc_sv, record.edc_en)),
    area('WELLBEING_COUNTY', record.wellbeing_code, inAllLanguages(record.wellbeing_fi)),
  ]);
  const known = areas.filter(({ kind, code }) => kind !== 'WELLBEING_COUNTY' || !NO_WELLBEING_COUNTY.includes(code));
  return [...new Map(known.map((one) => [one.id, one])).values()];
}

function area(kind: AreaKind, code: string, name: Trilingual) {
  return { id: areaId(kind, code), kind, code, name };
}

/** Official lists leave out languages in which a name is the same as in Finnish. */
function inAllLanguages(fi: string, sv?: string, en?: string): Trilingual {
  return { fi, sv: sv || fi, en: en || fi };
}

function sectionsFirst(industries: IndustryRecord[]): IndustryRecord[] {
  return [...industries.filter(({ parent }) => !parent), ...industries.filter(({ parent }) => parent)];
}
