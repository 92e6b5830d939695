import type { EditProviderQuery, KeptServiceFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { languages } from '../../app/language.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { ExportLinks } from '../imports/ExportLinks.tsx';
import { m as imports } from '../imports/imports.messages.ts';
import { m as fields } from './fields.messages.ts';
import { m } from './upkeep.messages.ts';

type Organisation = Pick<NonNullable<EditProviderQuery['organisation']>, 'slug' | 'name' | 'services' | 'withdrawnServices' | 'leftOn'>;

/** All that an organisation offers, with what is missing there: where to begin when there are ten minutes. */
export function KeptServices({ organisation: { slug, name, services, withdrawnServices, leftOn } }: { organisation: Organisation }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const add = !leftOn && <LinkButton kind="secondary" to={`/providers/${slug}/services/new`}>{t(m.newService)}</LinkButton>;
  return (
    <>
      <Section title={t(m.services)} actions={add}>
        {services.length === 0 ? <p>{t(m.noServices)}</p> : <Services services={services} />}
        {!leftOn && <AsTable slug={slug} name={l(name)} />}
      </Section>
      {withdrawnServices.length > 0 && (
        <Section title={t(m.withdrawnServices)}>
          <Withdrawn services={withdrawnServices} />
        </Section>
      )}
    </>
  );
}

function AsTable({ slug, name }: { slug: string; name: string }): ReactNode {
  const t = useText();
  return (
    <div className="upkeep-as-table">
      <p>{t(m.asTableText)}</p>
      <ExportLinks of={name} provider={slug}>
        <LinkButton kind="secondary" to="/directory/import">{t(imports.import)}</LinkButton>
      </ExportLinks>
    </div>
  );
}

function Services({ services }: { services: readonly KeptServiceFragment[] }): ReactNode {
  const t = useText();
  const columns = columnsOf(t, useFormat());
  return <DataTable caption={t(m.services)} hideCaption rows={services} rowKey={({ id }) => id} columns={columns} />;
}

function columnsOf(t: Text, f: Format): Column<KeptServiceFragment>[] {
  return [
    { key: 'service', header: t(m.service), heading: true, cell: (service) => <EditLink service={service} /> },
    { key: 'missing', header: t(m.missing), cell: (service) => missingIn(service, t).join(', ') || t(m.nothingMissing) },
    { key: 'assured', header: t(fields.assuredOn), cell: ({ assuredOn }) => (assuredOn ? f.day(assuredOn) : '–') },
  ];
}

function Withdrawn({ services }: { services: readonly KeptServiceFragment[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <ul>
      {services.map((service) => (
        <li key={service.id}><EditLink service={service} />, {t(fields.closedOn).toLocaleLowerCase()} {service.closedOn && f.day(service.closedOn)}</li>
      ))}
    </ul>
  );
}

function EditLink({ service: { slug, name } }: { service: KeptServiceFragment }): ReactNode {
  const l = useLocalized();
  return <Link to={`/services/${slug}/edit`}>{l(name)}</Link>;
}

function missingIn({ description, assuredOn }: KeptServiceFragment, t: Text): string[] {
  const unwritten = languages.filter((language) => description[language].trim() === '').map((language) => t(m.missingIn, { language }));
  return assuredOn ? unwritten : [...unwritten, t(m.neverConfirmed)];
}
