import { useApolloClient, useQuery } from '@apollo/client/react';
import { ServiceFiltersDocument, TryPhraseDocument, type TryPhraseQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useSite } from '../../app/site.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { sureFirst } from '../routing/parted.ts';
import { m } from './phrases.messages.ts';
import { placeToTry, rankOf } from './phraseWords.ts';
import type { ServiceInFull } from './ServicePage.tsx';

type Match = TryPhraseQuery['routeNeed']['matches'][number];
type Tried = { text: string; matches: readonly Match[] };

const MOST = 20;
const SHOWN = 3;

/** Routes a text as for a visitor and shows at which place the service comes; nothing of it is recorded. */
export function TryPhrase({ service, text }: { service: ServiceInFull; text: string }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [tried, setTried] = useState<Tried | null>(null);
  return (
    <div className="try-phrase">
      <h3>{t(m.tryTitle)}</h3>
      <p>{t(m.tryLead)}</p>
      <Form
        submit={t(m.try)}
        submitKind="secondary"
        label={t(m.tryTitle)}
        action={async (values) => {
          const input = { text: values.text('text'), municipality: values.textOrNull('municipality'), limit: MOST, record: false };
          const { data } = await client.query({ query: TryPhraseDocument, variables: { input }, fetchPolicy: 'no-cache' });
          if (data) setTried({ text: input.text, matches: sureFirst(data.routeNeed.matches) });
        }}
      >
        <div className="try-fields">
          <TextField name="text" label={t(m.tryText)} required autoComplete="off" maxLength={2000} defaultValue={text} />
          <PlaceField service={service} />
        </div>
      </Form>
      <div role="status">{tried && <Result tried={tried} service={service.id} />}</div>
    </div>
  );
}

/** The value is held here because the choices arrive after it. */
function PlaceField({ service: { coverage, coverageType } }: { service: ServiceInFull }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { municipality } = useSite();
  const { data } = useQuery(ServiceFiltersDocument);
  const [place, setPlace] = useState(placeToTry(coverage, coverageType === 'NATIONAL', municipality?.code ?? null) ?? '');
  const options = (data?.municipalities ?? []).map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  return <Select name="municipality" label={t(m.tryMunicipality)} required empty={t(m.anyMunicipality)} value={place} onChange={(event) => setPlace(event.target.value)} options={options} />;
}

function Result({ tried: { text, matches }, service }: { tried: Tried; service: string }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <div className="try-result">
      <p><strong>{resultText(t, text, matches, service)}</strong></p>
      {matches.length > 0 && (
        <ol aria-label={t(m.first)}>
          {matches.slice(0, SHOWN).map((match) => (
            <li key={match.service.id} className={match.service.id === service ? 'try-own' : undefined}>
              <Link to={`/services/${match.service.slug}`}>{l(match.service.name)}</Link>
              <span className="second-line">{l(match.service.organisation.name)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function resultText(t: Text, text: string, matches: readonly Match[], service: string): string {
  const n = rankOf(matches, service);
  if (n !== null) return t(m.place, { text, n });
  return matches.length === 0 ? t(m.noMatches, { text }) : t(m.noPlace, { text, most: MOST });
}
