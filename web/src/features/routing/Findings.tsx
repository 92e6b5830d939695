import { type ReactNode, useState } from 'react';
import { RichText } from '../../app/RichText.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { AskAdviser, NothingFits } from './AskAdviser.tsx';
import { m } from './answer.messages.ts';
import type { Found, Routing } from './found.ts';
import { FoundList } from './FoundList.tsx';
import { MarkedNeed } from './MarkedNeed.tsx';
import type { Question } from './question.ts';
import { partedBy, sureFirst } from './parted.ts';
import { useFocusOnArrival } from './useFocusOnArrival.ts';

/** The answer: the need as it was understood, what fits, what may help, what exists elsewhere, and always a human. */
export function Findings({ question, routing }: { question: Question; routing: Routing }): ReactNode {
  const t = useText();
  const { askAdviser } = routing;
  const [matches, elsewhere] = [sureFirst(routing.matches), sureFirst(routing.elsewhere)];
  const { fitting, maybe, rest } = partedBy(matches, askAdviser);
  const [looked, look] = useState<Found | null>(null);
  const list = { routing, text: question.text, onLook: look };
  return (
    <>
      {askAdviser ? <NothingFits {...{ question, routing }} /> : <Results n={fitting.length} routing={routing} question={question} />}
      <div className="answer">
        {!askAdviser && matches.length > 0 && <MarkedNeed text={question.text} language={routing.language} found={looked ?? matches[0]!} />}
        <div className="answer-services">
          {fitting.length > 0 && <FoundList {...list} found={fitting} />}
          {maybe.length > 0 && <h2>{t(askAdviser ? m.nearTitle : m.maybeTitle)}</h2>}
          {maybe.length > 0 && <FoundList {...list} found={maybe} brief />}
          {rest.length > 0 && (
            <Disclosure summary={t(m.rest, { n: rest.length })}>
              <FoundList {...list} found={rest} brief />
            </Disclosure>
          )}
          {elsewhere.length > 0 && (
            <Disclosure summary={t(m.elsewhere, { n: elsewhere.length })}>
              <p>{t(m.elsewhereText)}</p>
              <FoundList {...list} found={elsewhere} brief />
            </Disclosure>
          )}
          {!askAdviser && <AskAdviser {...{ question, routing }} />}
        </div>
      </div>
    </>
  );
}

function Results({ n, routing, question }: { n: number; routing: Routing; question: Question }): ReactNode {
  const t = useText();
  const heading = useFocusOnArrival();
  return (
    <div className="results-head">
      <h2 ref={heading} tabIndex={-1}>{t(m.resultTitle, { n })}</h2>
      <p className="section-lead"><ForWhere routing={routing} question={question} /></p>
    </div>
  );
}

/** A municipality that the text names wins over the chosen one, and that is said. */
function ForWhere({ routing: { municipality, municipalityNamed }, question }: { routing: Routing; question: Question }): ReactNode {
  const t = useText();
  const l = useLocalized();
  if (!municipality) return t(m.noMunicipality);
  const overrides = municipalityNamed && question.municipality !== '' && question.municipality !== municipality.code;
  return <RichText message={overrides ? m.namedInstead : municipalityNamed ? m.named : m.chosen} values={{ name: l(municipality.name) }} parts={{ b: <strong /> }} />;
}
