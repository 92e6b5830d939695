import { lazy, type ReactNode, Suspense } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Card, CardList } from '../../ui/Card.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './my.messages.ts';
import type { MyCompany } from './MyPage.tsx';

/** Of a later feature. */
const OwnRequests = lazy(async () => ({ default: (await import('../joining/OwnRequests.tsx')).OwnRequests }));

export function MyCompanies({ companies }: { companies: readonly MyCompany[] }): ReactNode {
  const t = useText();
  const isEmpty = companies.length === 0;
  return (
    <Section title={t(m.companies)} lead={isEmpty && t(m.noCompanies)}>
      {isEmpty && <p>{t(m.noCompaniesText)}</p>}
      {!isEmpty && (
        <CardList columns={2}>
          {companies.map((company) => (
            <CompanyCard key={company.id} company={company} />
          ))}
        </CardList>
      )}
      <Suspense fallback={null}><OwnRequests hasCompany={!isEmpty} /></Suspense>
    </Section>
  );
}

function CompanyCard({ company }: { company: MyCompany }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Card title={company.name} to={`/companies/${company.id}`}>
      <DefinitionList
        items={[
          { term: t(m.businessId), detail: company.businessId },
          { term: t(m.homeMunicipality), detail: [company.place, l(company.municipality.name)].filter(Boolean).join(', ') },
          { term: t(m.industry), detail: l(company.industry?.name) },
          { term: t(m.activity), detail: company.activity },
        ]}
      />
    </Card>
  );
}
