import { useQuery } from '@apollo/client/react';
import { NoticePageDocument, type NoticePageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { RichText } from '../../app/RichText.tsx';
import { useSite } from '../../app/site.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ExternalLink, Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './notice.messages.ts';

type Line = NoticePageQuery['privacyNotice'][number];

const AREAS = ['IDEAS', 'EVENTS', 'QUESTIONS', 'COMPANY', 'ACCOUNT', 'ALWAYS'] as const;

/** The parts are those that Article 13 of the GDPR asks for. */
export function NoticePage(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { demo, municipality, networkName } = useSite();
  const { data, error } = useQuery(NoticePageDocument);
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const contact = data.portal.privacyContact;
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      {demo && <Notice>{t(m.demo)}</Notice>}
      <div className="prose">
        <h2>{t(m.who)}</h2>
        <p>{t(m.whoText, { site: networkName || 'Luotsi', municipality: l(municipality?.name) })}</p>
        <p>{contact ? <RichText message={m.contactMail} values={{ email: contact }} parts={{ mail: <MailTo address={contact} /> }} /> : t(m.contactRegistry)}</p>
        <h2>{t(m.why)}</h2>
        {[m.whyTask, m.whyConsent, m.whyEmail, m.whyNoDecisions].map((one) => <p key={one.id}>{t(one)}</p>)}
        <h2>{t(m.sees)}</h2>
        <ul>
          {[m.seesAll, m.seesMunicipality, m.seesServices, m.seesCoordinator].map((one) => <li key={one.id}>{t(one)}</li>)}
        </ul>
        <p>{t(m.seesNobody)}</p>
        <Rights />
      </div>
      <Section title={t(m.what)} lead={t(m.whatLead)}>
        {AREAS.map((area) => <Area key={area} area={area} lines={data.privacyNotice.filter((line) => line.area === area)} />)}
      </Section>
    </>
  );
}

function Rights(): ReactNode {
  const t = useText();
  return (
    <>
      <h2>{t(m.rights)}</h2>
      <ul>
        <li><RichText message={m.rightSee} parts={{ data: <Link to="/account/data" /> }} /></li>
        <li><RichText message={m.rightCorrect} parts={{ account: <Link to="/account" /> }} /></li>
        <li>{t(m.rightConsent)}</li>
        <li>{t(m.rightObject)}</li>
        <li><RichText message={m.rightComplain} parts={{ ombudsman: <Ombudsman /> }} /></li>
      </ul>
    </>
  );
}

function MailTo({ address, children }: { address: string; children?: ReactNode }): ReactNode {
  return <a href={`mailto:${address}`}>{children}</a>;
}

function Ombudsman({ children }: { children?: ReactNode }): ReactNode {
  return <ExternalLink href="https://tietosuoja.fi">{children}</ExternalLink>;
}

function Area({ area, lines }: { area: Line['area']; lines: readonly Line[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Disclosure summary={t(m[area])}>
      <DataTable
        caption={t(m[area])}
        hideCaption
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'kind', header: t(m.kind), heading: true, cell: ({ title, what }) => [l(title), l(what)].filter(Boolean).join(': ') },
          { key: 'purpose', header: t(m.purpose), cell: ({ purpose }) => l(purpose) },
          { key: 'until', header: t(m.until), cell: ({ until }) => l(until) },
        ]}
      />
    </Disclosure>
  );
}
