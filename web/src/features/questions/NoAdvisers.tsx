import { useQuery } from '@apollo/client/react';
import { OtherAdviceDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { CardList } from '../../ui/Card.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ContactWays } from '../directory/ContactWays.tsx';
import { ServiceCard } from '../directory/ServiceCard.tsx';
import type { Askable } from './AskPage.tsx';
import { m } from './ask.messages.ts';

/** Nobody would read the question there: says who can help instead, and keeps what was typed. */
export function NoAdvisers({ municipality, children }: { municipality: Askable; children: ReactNode }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <>
      <div className="form">
        {children}
        <Notice kind="warning" live title={t(m.noAdvisers, { name: l(municipality.name) })}><p>{t(m.noAdvisersText)}</p></Notice>
      </div>
      <OtherAdvice municipality={municipality} />
    </>
  );
}

function OtherAdvice({ municipality: { code, name } }: { municipality: Askable }): ReactNode {
  const t = useText();
  const l = useLocalized();
  // The name of a municipality's organisation inflects the municipality's own: only its beginning is sure.
  const { data } = useQuery(OtherAdviceDocument, { variables: { name: name.fi.slice(0, 4), municipality: code } });
  if (!data) return <Skeleton kind="cards" count={2} />;
  const own = data.organisations.edges.find(({ node }) => node.municipality?.code === code)?.node;
  return (
    <>
      {own && (
        <Section title={t(m.ownMunicipality)}>
          <p><Link to={`/providers/${own.slug}`}><strong>{l(own.name)}</strong></Link></p>
          <ContactWays phone={own.phone} web={own.web} />
        </Section>
      )}
      <Section title={t(m.otherAdvice, { name: l(name) })} actions={<Link to={`/services?topic=advice&municipality=${code}`}>{t(m.allAdvice)}</Link>}>
        <CardList columns={2}>
          {data.services.edges.map(({ node }) => (
            <ServiceCard key={node.id} service={node} />
          ))}
        </CardList>
      </Section>
    </>
  );
}
