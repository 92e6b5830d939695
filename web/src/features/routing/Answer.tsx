import { useQuery } from '@apollo/client/react';
import { FindPageDocument, type FindPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { RichText } from '../../app/RichText.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { CardList } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Section } from '../../ui/Section.tsx';
import { AskAdviser } from './AskAdviser.tsx';
import { m } from './answer.messages.ts';
import { FoundService, type Where } from './FoundService.tsx';
import { Searching } from './Searching.tsx';

export function Answer({ text, municipality }: { text: string; municipality: string }): ReactNode {
  const { data, previousData, error } = useQuery(FindPageDocument, { variables: { input: { text, municipality: municipality || null, limit: 8 } } });
  const routing = (data ?? previousData)?.routeNeed;
  if (error && !routing) return <ErrorPage error={error} />;
  if (!routing) return <Searching />;
  return <Found routing={routing} />;
}

function Found({ routing }: { routing: FindPageQuery['routeNeed'] }): ReactNode {
  const t = useText();
  const { matches, askAdviser, municipality } = routing;
  return (
    <>
      {askAdviser && <AskAdviser municipality={municipality} />}
      {matches.length > 0 && (
        <Section title={askAdviser ? t(m.maybeTitle) : t(m.resultTitle, { n: matches.length })} lead={<ForWhere routing={routing} />}>
          <FoundList found={matches} municipality={municipality} />
        </Section>
      )}
      <Elsewhere routing={routing} />
    </>
  );
}

function FoundList({ found, municipality }: { found: FindPageQuery['routeNeed']['matches']; municipality: Where }): ReactNode {
  return (
    <CardList>
      {found.map((one) => (
        <FoundService key={one.service.id} found={one} municipality={municipality} />
      ))}
    </CardList>
  );
}

function Elsewhere({ routing: { elsewhere, municipality } }: { routing: FindPageQuery['routeNeed'] }): ReactNode {
  const t = useText();
  if (elsewhere.length === 0) return null;
  return (
    <Disclosure summary={t(m.elsewhere, { n: elsewhere.length })}>
      <FoundList found={elsewhere} municipality={municipality} />
    </Disclosure>
  );
}

/** A municipality that the text names wins over the chosen one, and that is said. */
function ForWhere({ routing: { municipality, municipalityNamed } }: { routing: FindPageQuery['routeNeed'] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  if (!municipality) return t(m.noMunicipality);
  return <RichText message={municipalityNamed ? m.named : m.chosen} values={{ name: l(municipality.name) }} parts={{ b: <strong /> }} />;
}
