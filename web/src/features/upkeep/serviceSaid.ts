import type { OrganisationSaidFragment, ServiceSaidFragment, UpkeepChoicesQuery } from '@luotsi/schema';
import type { AddServiceInput, ChangeOrganisationInput, ChangeServiceInput, Cost, CoverageType, SizeClass, Stage } from '@luotsi/schema/types';

export type Choices = UpkeepChoicesQuery;

type Texts<Name extends string> = Record<`${Name}.${'fi' | 'sv' | 'en'}`, string>;

/** A service as it is being written: everything as it was typed. */
export type ServiceSaid = Texts<'name'> &
  Texts<'description'> & {
    topics: readonly string[];
    stages: readonly string[];
    industries: readonly string[];
    sizes: readonly string[];
    cost: string;
    promisedDays: string;
    coverageType: string;
    coverageRegions: readonly string[];
    coverageArea: string;
    coverageMunicipalities: readonly string[];
    web: string;
    phone: string;
    email: string;
  };

export type OrganisationSaid = Texts<'name'> & { web: string; phone: string };

const spread = <Name extends string>(name: Name, { fi, sv, en }: { fi: string; sv: string; en: string }) => ({ [`${name}.fi`]: fi, [`${name}.sv`]: sv, [`${name}.en`]: en }) as Texts<Name>;
const nothing = { fi: '', sv: '', en: '' };

export const emptyService: ServiceSaid = {
  ...spread('name', nothing),
  ...spread('description', nothing),
  topics: [],
  stages: [],
  industries: [],
  sizes: [],
  cost: '',
  promisedDays: '',
  coverageType: 'MUNICIPALITY',
  coverageRegions: [],
  coverageArea: '',
  coverageMunicipalities: [],
  web: '',
  phone: '',
  email: '',
};

export function saidOf(service: ServiceSaidFragment): ServiceSaid {
  return {
    ...spread('name', service.name),
    ...spread('description', service.description),
    topics: service.topics.map(({ code }) => code),
    stages: [...service.stages],
    industries: [...service.industries],
    sizes: [...service.sizes],
    cost: service.cost,
    promisedDays: service.promisedDays === null ? '' : String(service.promisedDays),
    coverageType: service.coverageType,
    coverageRegions: service.coverageRegions.map(({ code }) => code),
    coverageArea: service.coverageArea?.id ?? '',
    coverageMunicipalities: service.coverageType === 'MUNICIPALITY' ? [...service.coverageCodes] : [],
    web: service.web ?? '',
    phone: service.phone ?? '',
    email: service.email ?? '',
  };
}

export function organisationSaidOf({ name, web, phone }: OrganisationSaidFragment): OrganisationSaid {
  return { ...spread('name', name), web: web ?? '', phone: phone ?? '' };
}

/** Only what belongs to the chosen kind of area: another kind may have been tried before. */
export function tidied(said: ServiceSaid): ServiceSaid {
  const type = said.coverageType;
  return {
    ...said,
    coverageRegions: type === 'REGION' ? said.coverageRegions : [],
    coverageArea: isOneArea(type) ? said.coverageArea : '',
    coverageMunicipalities: type === 'MUNICIPALITY' ? said.coverageMunicipalities : [],
  };
}

export const areaKinds = ['EMPLOYMENT_AREA', 'ECONOMIC_DEVELOPMENT_CENTRE', 'WELLBEING_COUNTY'] as const;
export const isOneArea = (type: string): boolean => areaKinds.some((kind) => kind === type);

const textIn = (said: Record<string, unknown>, name: string) => ({ fi: String(said[`${name}.fi`]).trim(), sv: String(said[`${name}.sv`]).trim(), en: String(said[`${name}.en`]).trim() });
const orNull = (text: string) => text.trim() || null;

export function inputOf(said: ServiceSaid): Omit<AddServiceInput & ChangeServiceInput, 'service' | 'version' | 'organisation' | 'key'> {
  const whole = tidied(said);
  return {
    name: textIn(whole, 'name'),
    description: textIn(whole, 'description'),
    topics: [...whole.topics],
    stages: [...whole.stages] as Stage[],
    industries: [...whole.industries],
    sizes: [...whole.sizes] as SizeClass[],
    cost: whole.cost as Cost,
    promisedDays: whole.promisedDays.trim() === '' ? null : Number(whole.promisedDays),
    coverageType: whole.coverageType as CoverageType,
    coverageRegions: [...whole.coverageRegions],
    coverageArea: orNull(whole.coverageArea),
    coverageMunicipalities: [...whole.coverageMunicipalities],
    web: orNull(whole.web),
    phone: orNull(whole.phone),
    email: orNull(whole.email),
  };
}

export function organisationInputOf(said: OrganisationSaid): Omit<ChangeOrganisationInput, 'organisation' | 'version'> {
  return { name: textIn(said, 'name'), web: orNull(said.web), phone: orNull(said.phone) };
}

/** The municipalities of the area as it is chosen now; null: all of Finland. */
export function coveredBy({ coverageType, coverageRegions, coverageArea, coverageMunicipalities }: ServiceSaid, { municipalities }: Choices): Choices['municipalities'] | null {
  if (coverageType === 'NATIONAL') return null;
  if (coverageType === 'REGION') return municipalities.filter(({ region }) => coverageRegions.includes(region.code));
  if (coverageType === 'MUNICIPALITY') return municipalities.filter(({ code }) => coverageMunicipalities.includes(code));
  return municipalities.filter((one) => [one.employmentArea.id, one.developmentCentre.id, one.wellbeingCounty?.id].includes(coverageArea));
}
