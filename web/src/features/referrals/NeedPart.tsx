import { useQuery } from '@apollo/client/react';
import { type FitFragment, RouteForReferralDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FieldGroup } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { usePaused } from '../companies/CompanyPicker.tsx';
import type { PartProps } from './CompanyPart.tsx';
import { FormPart } from './FormPart.tsx';
import { m } from './newReferral.messages.ts';
import { sectionOf } from './sectionOf.ts';
import { ServiceChoice } from './ServiceChoice.tsx';
import { ServiceSearch } from './ServiceSearch.tsx';

const AT_FIRST = 4;
const WITH_MORE = 12;
const PAUSE = 500;

/** From the entrepreneur's words to a service: proposals come while one writes. */
export function NeedPart({ kept, change, company }: PartProps): ReactNode {
  const t = useText();
  return (
    <FormPart number={2} title={t(m.partNeed)}>
      <TextArea name="words" label={t(m.words)} hint={t(m.wordsHint)} required rows={3} limit={2000} value={kept.words} onChange={(event) => change({ words: event.target.value })} />
      <FieldGroup name="service" label={t(m.service)} required>
        <Proposals {...{ kept, change, company }} />
      </FieldGroup>
    </FormPart>
  );
}

function Proposals({ kept, change, company }: PartProps): ReactNode {
  const t = useText();
  const [limit, setLimit] = useState(AT_FIRST);
  const { matches, waiting, failed, again } = useProposals({ kept, company, limit });
  const chosen = kept.service;
  const choose = (service: { id: string; name: string }) => change({ service });
  const own = chosen && !matches?.some(({ service }) => service.id === chosen.id);
  return (
    <>
      <p className="field-hint" role="status">{t(failed ? m.servicesFailed : waiting ? m.searching : statusOf(matches), { n: matches?.length ?? 0 })}</p>
      {failed && <Button kind="secondary" onClick={again}>{t(m.tryAgain)}</Button>}
      <div className="choices">
        {own && <ServiceChoice key={chosen.id} service={chosen} checked onChoose={choose} />}
        {matches?.map((fit) => <FitChoice key={fit.service.id} fit={fit} checked={fit.service.id === chosen?.id} onChoose={choose} />)}
      </div>
      {matches?.length === limit && limit < WITH_MORE && <Button kind="quiet" onClick={() => setLimit(WITH_MORE)}>{t(m.more)}</Button>}
      {company && (
        <Disclosure summary={t(m.directory)} open={matches?.length === 0}>
          <ServiceSearch
            name="directory"
            label={t(m.directoryLabel)}
            hint={t(m.directoryHint)}
            municipality={company.municipality.code}
            text={kept.searched}
            onText={(searched) => change({ searched })}
            onChoose={(service) => change({ service, searched: '' })}
          />
        </Disclosure>
      )}
    </>
  );
}

function FitChoice({ fit, ...choice }: { fit: FitFragment; checked: boolean; onChoose: (service: { id: string; name: string }) => void }): ReactNode {
  return <ServiceChoice service={fit.service} fit={fit} {...choice} />;
}

function statusOf(matches: readonly unknown[] | undefined) {
  if (!matches) return m.serviceWaits;
  return matches.length > 0 ? m.servicesFound : m.servicesNone;
}

/** Asked again when the words have rested; until then the proposals before stay, so that nothing jumps. */
function useProposals({ kept, company, limit }: { kept: PartProps['kept']; company: PartProps['company']; limit: number }) {
  const words = usePaused(kept.words.trim(), PAUSE);
  const municipality = company?.municipality.code ?? kept.municipality;
  const skip = !municipality || words.length < 3 || words.length > 2000;
  const input = { text: words, municipality, industry: sectionOf(company?.industry), limit, record: false };
  const { data, previousData, loading, error, refetch } = useQuery(RouteForReferralDocument, { variables: { input }, skip, notifyOnNetworkStatusChange: true });
  const matches = skip ? undefined : (data ?? previousData)?.routeNeed.matches;
  const again = () => void refetch().catch(() => undefined);
  return { matches, waiting: !skip && loading, failed: !skip && !loading && error !== undefined, again };
}
