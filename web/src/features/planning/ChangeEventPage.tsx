import { useMutation, useQuery } from '@apollo/client/react';
import { ChangeEventDocument, PlannedEventDocument, type PlannedEventFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useKept } from '../../ui/useKept.ts';
import { HostPage } from '../hosting/HostPage.tsx';
import { EventForm, saveWords } from './EventForm.tsx';
import { EventMoves } from './EventMoves.tsx';
import type { Said } from './MoveDialog.tsx';
import { m } from './plan.messages.ts';
import { inputOf, type Plan, planOf, tellsEverybody } from './plan.ts';

export function ChangeEventPage(): ReactNode {
  const t = useText();
  return (
    <HostPage tool="change" title={t(m.changeTitle)}>
      {({ id }) => <Change key={id} id={id} />}
    </HostPage>
  );
}

function Change({ id }: { id: string }): ReactNode {
  const t = useText();
  const { planned } = (useLocation().state ?? {}) as { planned?: boolean };
  const [said, setSaid] = useState<Said | null>(planned ? { title: t(m.planned), text: t(m.plannedText) } : null);
  const [round, setRound] = useState(0);
  // What others have changed meanwhile must not be overwritten with what the cache remembers.
  const { data, error } = useQuery(PlannedEventDocument, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data?.event) return <Skeleton kind="text" count={6} />;
  const { event } = data;
  const tell = (what: Said) => {
    setSaid(what);
    setRound(round + 1);
  };
  const storageKey = `luotsi.plan.${id}`;
  const startAgain = () => {
    sessionStorage.removeItem(storageKey);
    setRound(round + 1);
  };
  return (
    <>
      {said && <Done key={round} title={said.title} actions={said.next && <LinkButton kind="secondary" to={said.next.to}>{said.next.label}</LinkButton>}>{said.text}</Done>}
      <EventMoves event={event} onDone={tell} />
      {event.refusalToChange ? <Notice title={t(m.closed)}>{t(m.closedText)}</Notice> : <ChangeForm key={round} {...{ event, storageKey }} onStartAgain={startAgain} onSaved={tell} />}
    </>
  );
}

type FormProps = { event: PlannedEventFragment; storageKey: string; onStartAgain: () => void; onSaved: (said: Said) => void };

function ChangeForm({ event, storageKey, onStartAgain, onSaved }: FormProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [isKept] = useState(() => sessionStorage.getItem(storageKey) !== null);
  const { kept: plan, change, forget } = useKept<Plan>(storageKey, (before) => ({ ...planOf(event, l), ...before }));
  const [changeEvent] = useMutation(ChangeEventDocument, { refetchQueries: ['HostPage'] });
  const send = async () => {
    const told = event.status === 'PUBLISHED' && tellsEverybody(plan, event) ? (event.mailsOnChange ?? 0) : 0;
    await changeEvent({ variables: { input: { ...inputOf(plan), event: event.id } } });
    forget();
    onSaved({ title: t(m.saved), text: told > 0 ? t(m.savedTold, { n: told }) : '' });
  };
  return (
    <>
      {event.series && <p className="plan-series-note">{t(m.partOfSeries)}</p>}
      <EventForm {...{ plan, change, event, isKept, onStartAgain }} submit={saveWords(plan, event, t)} onSend={send} />
    </>
  );
}
