import { useQuery } from '@apollo/client/react';
import { FindAdviserDocument, type FindPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { ContactWays } from '../directory/ContactWays.tsx';
import { m } from './answer.messages.ts';

/** Nothing fits well enough: a human does. Calm, because it is no failure of the reader. */
export function AskAdviser({ municipality }: { municipality: FindPageQuery['routeNeed']['municipality'] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(FindAdviserDocument, { variables: { search: municipality?.name.fi.slice(0, 4) ?? '' }, skip: !municipality });
  const own = data?.organisations.edges.find(({ node }) => node.municipality?.code === municipality?.code)?.node;
  return (
    <section className="ask-adviser">
      <h2>{t(m.adviserTitle)}</h2>
      <p>{t(m.adviserText)}</p>
      {own && (
        <>
          <p><Link to={`/providers/${own.slug}`}><strong>{l(own.name)}</strong></Link></p>
          <ContactWays phone={own.phone} web={own.web} />
        </>
      )}
      <LinkButton kind="secondary" to={`/services?topic=advice${municipality ? `&municipality=${municipality.code}` : ''}`}>{t(m.adviceNear)}</LinkButton>
    </section>
  );
}
