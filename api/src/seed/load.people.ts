import { dayOf } from '../core/clock.js';
import { Company } from '../features/companies/company.entity.js';
import { Department } from '../features/organisations/organisation.entity.js';
import { DemoAccount } from '../features/people/demoAccount.entity.js';
import { Membership, Person } from '../features/people/person.entity.js';
import type { Municipality } from '../features/vocabulary/vocabulary.entity.js';
import { instantOf } from './demo/dates.js';
import type { DemoCompany, DemoDepartment, DemoMembership, Demonstration } from './demo/types.js';
import { demoId } from './ids.js';
import { Named, type Load } from './load.js';
import type { LoadedNetwork } from './load.network.js';

export interface LoadedPeople extends LoadedNetwork {
  companies: Named<Company>;
  departments: Named<Department>;
  people: Named<Person>;
}

export function loadPeople(load: Load, demonstration: Demonstration, network: LoadedNetwork): LoadedPeople {
  const { em } = load;
  const loaded: LoadedPeople = { ...network, companies: new Named('company'), departments: new Named('department'), people: new Named('person') };
  for (const department of demonstration.departments) loaded.departments.add(department.key, em.create(Department, departmentOf(department, network)));
  for (const company of demonstration.companies) loaded.companies.add(company.key, em.create(Company, companyOf(load, company, network)));
  for (const { key, name, email, phone, language, memberships } of demonstration.people) {
    const person = em.create(Person, { id: demoId('person', key), name, email: email.toLowerCase(), phone, language });
    loaded.people.add(key, person);
    for (const membership of memberships) {
      em.create(Membership, { id: demoId('membership', `${key} ${JSON.stringify(membership, (name, value) => (name === 'title' ? undefined : value))}`), person, since: null, ...placeOf(membership, loaded) });
    }
  }
  demonstration.accounts.forEach(({ person: key, label, tryThis }, index) => {
    const person = loaded.people.get(key);
    em.create(DemoAccount, { id: demoId('account', key), person, name: person.name, label, tryThis, rank: index + 1 });
  });
  return loaded;
}

function departmentOf({ key, organisation, name, topics }: DemoDepartment, network: LoadedNetwork) {
  return {
    id: demoId('department', key),
    // The key in the data begins with the municipality; in the portal a kind of department has the same key everywhere.
    key: key.slice(organisation.length + 1),
    municipality: municipalityOf(organisation, network),
    name,
    topics: network.topics.all(topics),
  };
}

function companyOf({ loadedAt }: Load, company: DemoCompany, network: LoadedNetwork) {
  return {
    id: demoId('company', company.key),
    businessId: company.businessId,
    name: company.name,
    municipality: network.municipalities.get(company.municipality),
    place: company.place,
    industry: network.industries.get(company.division),
    sizeClass: company.size,
    activity: company.about,
    foundedYear: company.founded,
    source: company.source === 'SELF' ? ('COMPANY' as const) : ('ADVISER' as const),
    sourceDate: dayOf(instantOf(company.added, loadedAt)),
  };
}

function placeOf(membership: DemoMembership, loaded: LoadedPeople) {
  switch (membership.role) {
    case 'ENTREPRENEUR':
      return { role: 'ENTREPRENEUR' as const, company: loaded.companies.get(membership.company), title: membership.title };
    case 'ADVISER':
      return { role: 'ADVISER' as const, municipality: municipalityOf(membership.organisation, loaded) };
    case 'PROVIDER_CONTACT':
      return { role: 'CONTACT' as const, organisation: loaded.organisations.get(membership.organisation) };
    case 'DEPARTMENT_HEAD':
      return { role: 'HEAD' as const, department: loaded.departments.get(membership.department) };
    case 'COORDINATOR':
      return { role: 'COORDINATOR' as const };
  }
}

function municipalityOf(organisation: string, network: LoadedNetwork): Municipality {
  const { municipality } = network.organisations.get(organisation);
  if (!municipality) throw new Error(`The organisation "${organisation}" is no municipality.`);
  return municipality;
}
