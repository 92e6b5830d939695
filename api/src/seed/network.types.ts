/** The records of the network and of the reference lists, exactly as their files hold them. */

export interface Trilingual {
  fi: string;
  sv: string;
  en: string;
}

export interface OrganisationRecord {
  id: string;
  name: Trilingual;
  type: string;
  web: string | null;
  phone: string | null;
}

export type CoverageType =
  | 'national'
  | 'region'
  | 'municipality'
  | 'employment_area'
  | 'economic_development_centre'
  | 'wellbeing_county';

export interface CoverageRecord {
  type: CoverageType;
  regions: string[];
  /** Name or code of an area that is neither a region nor a municipality. */
  area?: string;
  /** Codes of the municipalities served; empty where the service is national. */
  municipalities: string[];
}

export type StageRecord =
  | 'idea'
  | 'starting'
  | 'growing'
  | 'internationalising'
  | 'changing'
  | 'difficulty'
  | 'closing';

export interface ServiceRecord {
  id: string;
  provider: string;
  provider_name: Trilingual;
  /** Shared by services that differ only in provider and coverage. */
  concept: string | null;
  name: Trilingual;
  description: Trilingual;
  topics: string[];
  ptv_service_classes: string[];
  stages: StageRecord[];
  /** TOL 2008 section letters; empty means every industry. */
  industries: string[];
  coverage: CoverageRecord;
  cost: 'free' | 'paid' | 'mixed';
  channels: { web: string | null; phone: string | null; email: string | null };
}

export interface TopicRecord {
  id: string;
  label: Trilingual;
  ptv_service_classes: string[];
}

export interface MunicipalityRecord {
  code: string;
  name_fi: string;
  name_sv: string;
  region_code: string;
  region_fi: string;
  region_sv: string;
  region_en: string;
  subregion_code: string;
  subregion_fi: string;
  employment_area_code: string;
  employment_area_fi: string;
  employment_area_sv: string;
  edc_code: string;
  edc_fi: string;
  edc_sv: string;
  edc_en: string;
  wellbeing_code: string;
  wellbeing_fi: string;
  language: string;
}

export interface RegionRecord extends Trilingual {
  code: string;
  /** How many municipalities the region has. */
  n: number;
}

export interface IndustryRecord extends Trilingual {
  code: string;
  parent: string | null;
}

export interface PtvServiceClassRecord extends Trilingual {
  code: string;
  parent: string | null;
  uri: string | null;
  old_uri: string | null;
}

export interface PtvTargetGroupRecord extends Trilingual {
  code: string;
}

/** A need in an entrepreneur's own words, with the grade of each service that answers it (3 is best). */
export interface LabelledNeedRecord {
  id: string;
  lang: 'fi' | 'sv' | 'en';
  text: string;
  municipality: string | null;
  true_municipality: string | null;
  industry: string | null;
  out_of_scope: boolean;
  coverage_sensitive: boolean;
  labels: Record<string, 1 | 2 | 3>;
}

/** What businesses say who need a service, or one of the services that share a concept. */
export interface NeedPhrasesRecord {
  /** The id of a service, or a concept. */
  unit: string;
  fi: string[];
  sv: string[];
  en: string[];
}

export interface Network {
  organisations: OrganisationRecord[];
  services: ServiceRecord[];
  phrases: NeedPhrasesRecord[];
  topics: TopicRecord[];
  municipalities: MunicipalityRecord[];
  regions: RegionRecord[];
  industries: IndustryRecord[];
  ptvServiceClasses: PtvServiceClassRecord[];
  ptvTargetGroups: PtvTargetGroupRecord[];
}
