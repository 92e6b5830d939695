import { lazy, type ReactNode, Suspense } from 'react';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { m } from './answer.messages.ts';
import type { Routing } from './found.ts';
import type { Question } from './question.ts';
import { useFocusOnArrival } from './useFocusOnArrival.ts';

// Of use to few: the page of all readers does not carry it.
const WriteItDown = lazy(() => import('../needs/WriteItDown.tsx'));

type Props = { question: Question; routing: Routing };

/** Nothing fits well enough: a human does. Calm, because it is no failure of the reader. */
export function NothingFits(props: Props): ReactNode {
  const t = useText();
  const heading = useFocusOnArrival();
  const { viewer } = useSession();
  return (
    <section className="ask-adviser">
      <h2 ref={heading} tabIndex={-1}>{t(m.adviserTitle)}</h2>
      <p>{t(m.adviserText)}</p>
      <AskButton {...props} first />
      {viewer && (
        <Suspense>
          <WriteItDown words={props.question.text} />
        </Suspense>
      )}
    </section>
  );
}

/** After every answer: who is not helped by it need not start again. */
export function AskAdviser(props: Props): ReactNode {
  const t = useText();
  return (
    <section className="ask-adviser ask-adviser-after">
      <h2>{t(m.noneTitle)}</h2>
      <p>{t(m.noneText)}</p>
      <AskButton {...props} />
    </section>
  );
}

/** The text goes along, so that it is written once. */
function AskButton({ question, routing: { municipality }, first }: Props & { first?: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const to = `/ask${changedQuery('', { q: question.text, municipality: municipality?.code ?? question.municipality })}`;
  const words = municipality?.hasAdvisers ? t(m.askOf, { name: l(municipality.name) }) : t(m.askSomebody);
  return <LinkButton kind={first ? 'primary' : 'secondary'} icon="mail" to={to}>{words}</LinkButton>;
}
