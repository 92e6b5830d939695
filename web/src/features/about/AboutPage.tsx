import type { ReactNode } from 'react';
import { RichText } from '../../app/RichText.tsx';
import { useSite } from '../../app/site.ts';
import { type Text, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './about.messages.ts';

export function AboutPage(): ReactNode {
  const t = useText();
  const { demo } = useSite();
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      {demo && <Notice kind="warning" title={t(m.demo)} actions={<LinkButton kind="secondary" to="/demo">{t(m.toDemo)}</LinkButton>}>{t(m.demoText)}</Notice>}
      <div className="prose">
        <h2>{t(m.why)}</h2>
        <p>{t(m.whyText)}</p>
        <h2>{t(m.what)}</h2>
        <ul>
          {[m.whatFind, m.whatReferral, m.whatCoffee, m.whatNeeds, m.whatIdeas].map((one) => (
            <li key={one.fi}>{t(one)}</li>
          ))}
        </ul>
        <h2>{t(m.who)}</h2>
        <p>{t(m.whoText)}</p>
        <p>{t(m.whoHead)}</p>
        <p>{t(m.whoIdeas)}</p>
        <p>{t(m.whoCoordinator)}</p>
        <p><RichText message={m.privacy} parts={{ notice: <Link to="/about/privacy" /> }} /></p>
        <h2>{t(m.cookies)}</h2>
        <p>{t(m.cookiesText)}</p>
      </div>
      <Section title={t(m.data)} lead={t(m.licence)}>
        <DataTable caption={t(m.dataCaption)} hideCaption columns={sourceColumns(t)} rows={sources(t)} rowKey={({ what }) => what} />
      </Section>
    </>
  );
}

type Source = { what: string; source: string; licence: string };

function sources(t: Text): Source[] {
  return [
    { what: t(m.municipalities), source: t(m.municipalitiesSource), licence: 'CC BY 4.0' },
    { what: t(m.industries), source: t(m.industriesSource), licence: 'CC BY 4.0' },
    { what: t(m.classes), source: t(m.classesSource), licence: 'MIT' },
    { what: t(m.services), source: t(m.servicesSource), licence: 'MIT' },
    { what: t(m.typeface), source: 'Adobe', licence: 'SIL OFL 1.1' },
  ];
}

function sourceColumns(t: Text): Column<Source>[] {
  return [
    { key: 'what', header: t(m.dataWhat), heading: true, cell: ({ what }) => what },
    { key: 'source', header: t(m.dataSource), cell: ({ source }) => source },
    { key: 'licence', header: t(m.dataLicence), cell: ({ licence }) => licence },
  ];
}
