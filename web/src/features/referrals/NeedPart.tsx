import { useQuery } from '@apollo/client/react';
import { RouteForReferralDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FieldGroup } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { usePaused } from '../companies/CompanyPicker.tsx';
import { MarkedNeed } from '../routing/MarkedNeed.tsx';
import { sureFirst } from '../routing/parted.ts';
import type { PartProps } from './CompanyPart.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { m } from './newReferral.messages.ts';
import { namedInstead, type Proposed, statusOf } from './proposals.ts';
import { ServiceChoice } from './ServiceChoice.tsx';
import { ServiceSearch } from './ServiceSearch.tsx';

const AT_FIRST = 3;
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
  const { matches, answer, asked, waiting, failed, again } = useProposals({ kept, company, limit });
  const chosen = kept.service;
  const choose = (service: { id: string; name: string }) => change({ service });
  const own = chosen && !matches?.some(({ service }) => service.id === chosen.id);
  const marked = matches?.find(({ service }) => service.id === chosen?.id) ?? matches?.[0];
  return (
    <>
      <ProposalStatus {...{ answer, asked, waiting, failed }} />
      {failed && <Button kind="secondary" onClick={again}>{t(m.tryAgain)}</Button>}
      {/* Marks belong to the words that were asked, so there are none while others are on their way. */}
      {marked && answer && !waiting && <MarkedNeed text={answer.text} language={answer.language} found={marked} />}
      <div className="choices">
        {own && <ServiceChoice key={chosen.id} service={chosen} checked onChoose={choose} />}
        {answer && matches?.map((fit) => <ServiceChoice key={fit.service.id} service={fit.service} fit={{ fit, answer }} checked={fit.service.id === chosen?.id} onChoose={choose} />)}
      </div>
      {matches?.length === limit && limit < WITH_MORE && <Button kind="quiet" onClick={() => setLimit(WITH_MORE)}>{t(m.more)}</Button>}
      {company && <Directory {...{ kept, change, company }} open={answer !== undefined && (answer.askAdviser || answer.matches.length === 0)} />}
    </>
  );
}

function Directory({ kept, change, company, open }: PartProps & { company: NonNullable<PartProps['company']>; open: boolean }): ReactNode {
  const t = useText();
  return (
    <Disclosure summary={t(m.directory)} open={open}>
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
  );
}

type StatusProps = { answer: Proposed | undefined; /** The municipality for which was asked. */ asked: string | null; waiting: boolean; failed: boolean };

function ProposalStatus({ answer, asked, waiting, failed }: StatusProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { message, n } = statusOf(answer);
  const settled = !failed && !waiting ? answer : undefined;
  const searched = settled && namedInstead(settled, asked);
  return (
    <div role="status">
      <p className={settled?.askAdviser ? 'nothing-fits' : 'field-hint'}>{t(failed ? m.servicesFailed : waiting ? m.searching : message, { n })}</p>
      {searched && <p className="field-hint">{t(m.searchedNamed, { name: l(searched.name) })}</p>}
    </div>
  );
}

/** Asked again when the words have rested; until then the proposals before stay, so that nothing jumps. Municipality, industry and size are those of the company. */
function useProposals({ kept, company, limit }: { kept: PartProps['kept']; company: PartProps['company']; limit: number }) {
  const words = usePaused(kept.words.trim(), PAUSE);
  const municipality = company?.municipality.code ?? kept.municipality;
  const skip = !municipality || words.length < 3 || words.length > 2000;
  const input = { text: words, municipality, company: company?.id ?? null, limit, record: false };
  const { data, previousData, loading, error, refetch } = useQuery(RouteForReferralDocument, { variables: { input }, skip, notifyOnNetworkStatusChange: true });
  const routing = skip ? undefined : (data ?? previousData)?.routeNeed;
  const again = () => void refetch().catch(() => undefined);
  return { matches: routing && sureFirst(routing.matches), answer: routing && { ...routing, text: words }, asked: municipality, waiting: !skip && loading, failed: !skip && !loading && error !== undefined, again };
}
