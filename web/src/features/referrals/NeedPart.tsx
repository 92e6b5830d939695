import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FieldGroup } from '../../ui/Field.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { MarkedNeed } from '../routing/MarkedNeed.tsx';
import { asked } from './keptReferral.ts';
import { m } from './newReferral.messages.ts';
import { namedInstead, type Proposed, statusOf } from './proposals.ts';
import { ServiceChoice } from './ServiceChoice.tsx';
import { ServiceSearch } from './ServiceSearch.tsx';
import { useChosenServices } from './useChosenServices.ts';
import { useProposals } from './useProposals.ts';
import type { PartProps } from './WhoPart.tsx';

const AT_FIRST = 3;
const WITH_MORE = 12;
/** What one sending takes. */
const MOST = 10;

type Props = PartProps & { municipality: string | null };

/** From the entrepreneur's words to one service or several: proposals come while one writes. */
export function NeedPart(props: Props): ReactNode {
  const t = useText();
  const { kept, change } = props;
  return (
    <FormPart number={2} title={t(m.partNeed)}>
      <TextArea name="words" label={t(m.words)} hint={t(m.wordsHint)} required rows={3} limit={2000} value={kept.words} onChange={(event) => change({ words: event.target.value })} />
      <FieldGroup name="services" label={t(m.services)} hint={t(m.servicesHint)} required>
        <Proposals {...props} />
      </FieldGroup>
    </FormPart>
  );
}

function Proposals(props: Props): ReactNode {
  const t = useText();
  const { kept, change, municipality } = props;
  const [limit, setLimit] = useState(AT_FIRST);
  const { matches, answer, waiting, failed, again } = useProposals({ ...props, limit });
  const chosen = useChosenServices(kept, municipality);
  const { choiceOf, choose } = useChoices(props, chosen);
  const others = kept.services.filter(({ id }) => !matches?.some(({ service }) => service.id === id));
  const marked = matches?.find(({ service }) => kept.services.some(({ id }) => id === service.id)) ?? matches?.[0];
  const l = useLocalized();
  return (
    <>
      <ProposalStatus {...{ answer, asked: municipality, waiting, failed }} />
      {failed && <Button kind="secondary" onClick={again}>{t(m.tryAgain)}</Button>}
      {/* Marks belong to the words that were asked, so there are none while others are on their way. */}
      {marked && answer && !waiting && <MarkedNeed text={answer.text} language={answer.language} found={marked} />}
      <div className="choices">
        {others.map(({ id, name }) => <ServiceChoice key={id} id={id} name={chosen.named(id)?.name ?? name} provider={chosen.named(id)?.provider} {...choiceOf({ id, name })} />)}
        {answer && matches?.map((fit) => <ServiceChoice key={fit.service.id} id={fit.service.id} name={l(fit.service.name)} fit={{ fit, answer }} {...choiceOf({ id: fit.service.id, name: l(fit.service.name) })} />)}
      </div>
      {matches?.length === limit && limit < WITH_MORE && <Button kind="quiet" onClick={() => setLimit(WITH_MORE)}>{t(m.more)}</Button>}
      {municipality && (
        <Disclosure summary={t(m.directory)} open={answer !== undefined && (answer.askAdviser || answer.matches.length === 0)}>
          <ServiceSearch name="directory" label={t(m.directoryLabel)} hint={t(m.directoryHint)} elsewhere municipality={municipality} text={kept.searched} onText={(searched) => change({ searched })} onChoose={(service) => choose(service, true, { searched: '' })} />
        </Disclosure>
      )}
    </>
  );
}

function useChoices({ kept, change }: Props, chosen: ReturnType<typeof useChosenServices>) {
  const choose = (service: { id: string; name: string }, on: boolean, also = {}) => {
    const left = kept.services.filter(({ id }) => id !== service.id);
    const before = kept.services.find(({ id }) => id === service.id);
    change({ services: on ? (before ? kept.services : [...left, asked(service)].slice(0, MOST)) : left, ...also });
  };
  const choiceOf = (service: { id: string; name: string }) => {
    const index = kept.services.findIndex(({ id }) => id === service.id);
    const one = kept.services[index];
    return {
      asked: one ? { one, index, outside: chosen.isOutside(one.id) } : null,
      onChoose: (on: boolean) => choose(service, on),
      onReason: (reason: string) => change({ services: kept.services.map((other) => (other.id === service.id ? { ...other, reason } : other)) }),
    };
  };
  return { choose, choiceOf };
}

type StatusProps = { answer: Proposed | undefined; /** The municipality for which was asked. */ asked: string | null; waiting: boolean; failed: boolean };

function ProposalStatus({ answer, asked: municipality, waiting, failed }: StatusProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { message, n } = statusOf(answer);
  const settled = !failed && !waiting ? answer : undefined;
  const searched = settled && namedInstead(settled, municipality);
  return (
    <div role="status">
      <p className={settled?.askAdviser ? 'nothing-fits' : 'field-hint'}>{t(failed ? m.servicesFailed : waiting ? m.searching : message, { n })}</p>
      {searched && <p className="field-hint">{t(m.searchedNamed, { name: l(searched.name) })}</p>}
    </div>
  );
}
