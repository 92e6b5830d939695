import { useQuery } from '@apollo/client/react';
import { FindPageDocument, type FindPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { RichText } from '../../app/RichText.tsx';
import { useSite } from '../../app/site.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { CardList } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AskAdviser } from './AskAdviser.tsx';
import { m } from './find.messages.ts';
import { FindBeginning } from './FindBeginning.tsx';
import { FoundService } from './FoundService.tsx';
import { MunicipalitySelect } from './MunicipalitySelect.tsx';
import './routing.css';

const SHORTEST = 2;

/** From a need in one's own words to services, with the reasons in plain sentences. */
export function FindPage(): ReactNode {
  const t = useText();
  const site = useSite();
  const [query, change] = useAddressQuery();
  const text = query.get('q')?.trim() ?? '';
  const municipality = query.get('municipality') ?? (text ? '' : (site.municipality?.code ?? ''));
  const search = (q: string, form: FormData) => change({ q, municipality: String(form.get('municipality') ?? '') });
  return (
    <>
      <PageHeader title={t(m.title)} documentTitle={text ? t(m.found, { text }) : t(m.title)} />
      <SearchField label={t(m.label)} hint={t(m.hint)} action={t(m.action)} defaultValue={text} size="large" onSearch={search}>
        <MunicipalitySelect key={municipality} chosen={municipality} />
      </SearchField>
      {text.length >= SHORTEST ? <Answer text={text} municipality={municipality} /> : <FindBeginning tooShort={text.length > 0} municipality={municipality} />}
    </>
  );
}

function Answer({ text, municipality }: { text: string; municipality: string }): ReactNode {
  const t = useText();
  const { data, previousData, error } = useQuery(FindPageDocument, { variables: { input: { text, municipality: municipality || null, limit: 8 } } });
  const routing = (data ?? previousData)?.routeNeed;
  if (error && !routing) return <ErrorPage error={error} />;
  if (!routing) return <Section title={t(m.searching)}><Skeleton kind="cards" count={4} /></Section>;
  return <Found routing={routing} />;
}

function Found({ routing }: { routing: FindPageQuery['routeNeed'] }): ReactNode {
  const t = useText();
  const { matches, elsewhere, askAdviser, municipality } = routing;
  return (
    <>
      {askAdviser && <AskAdviser municipality={municipality} />}
      <Section title={matches.length > 0 && askAdviser ? t(m.maybeTitle) : t(m.resultTitle, { n: matches.length })} lead={<ForWhere routing={routing} />}>
        <CardList>
          {matches.map((found) => (
            <FoundService key={found.service.id} found={found} municipality={municipality} />
          ))}
        </CardList>
        {elsewhere.length > 0 && (
          <Disclosure summary={t(m.elsewhere, { n: elsewhere.length })}>
            <CardList>
              {elsewhere.map((found) => (
                <FoundService key={found.service.id} found={found} municipality={municipality} />
              ))}
            </CardList>
          </Disclosure>
        )}
      </Section>
    </>
  );
}

/** A municipality that the text names wins over the chosen one, and that is said. */
function ForWhere({ routing: { municipality, municipalityNamed } }: { routing: FindPageQuery['routeNeed'] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  if (!municipality) return t(m.noMunicipality);
  return <RichText message={municipalityNamed ? m.named : m.chosen} values={{ name: l(municipality.name) }} parts={{ b: <strong /> }} />;
}
