import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { type Text, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/Choices.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { HostedEvent } from '../hosting/HostPage.tsx';
import { Counters } from './Counters.tsx';
import { hasBegun, isDayOf } from './doorDay.ts';
import { m } from './door.messages.ts';
import { byName, byQueue, codeIn, digestOf, found, type Guest, isExpected, isInQueue, withWaiting } from './doorList.ts';
import { doorSource } from './doorSource.ts';
import { FindGuest } from './FindGuest.tsx';
import { GuestRow } from './GuestRow.tsx';
import { HoldEvent } from './HoldEvent.tsx';
import { drop } from './outbox.ts';
import { type AtDoor, useAtDoor } from './useAtDoor.ts';
import { WaitingNotice } from './WaitingNotice.tsx';
import { WalkInDialog } from './WalkInDialog.tsx';

const ScanDialog = lazy(async () => ({ default: (await import('./ScanDialog.tsx')).ScanDialog }));

export type Scanned = { kind: 'in' | 'already' | 'unknown'; name: string };

export function Door({ hosted }: { hosted: HostedEvent }): ReactNode {
  const t = useText();
  const door = useAtDoor(doorSource, hosted);
  const { event, value } = door;
  if (event.status === 'DRAFT' || event.status === 'CANCELLED') return <Notice kind="info" title={t(event.status === 'DRAFT' ? m.draft : m.cancelled)}>{t(event.status === 'DRAFT' ? m.draftText : m.cancelledText)}</Notice>;
  return (
    <div className="door">
      <WaitingNotice door={door} />
      {value === null ? door.trouble ? <EmptyState icon="warning" title={t(m.notLoaded)}>{t(m.notLoadedText)}</EmptyState> : <Skeleton kind="table" count={6} /> : <List door={door} value={value} />}
    </div>
  );
}

function List({ door, value }: { door: AtDoor<readonly Guest[]>; value: readonly Guest[] }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { event, waiting } = door;
  const guests = useMemo(() => byName(withWaiting(value, waiting), language), [value, waiting, language]);
  const { move, said, shown } = useMoves(door, t);
  const [typed, setTyped] = useState('');
  const [missingOnly, setMissingOnly] = useState(false);
  const [scanning, setScanning] = useState(false);
  const isOpen = isDayOf(event);
  const list = guests.filter((guest) => !isInQueue(guest) && (!missingOnly || isExpected(guest) || shown.has(guest.id)));
  const queue = byQueue(guests.filter(isInQueue));
  const scan = async (code: string): Promise<Scanned> => scanned(await guestOf(guests, code), code, door, move);
  const row = { move, isOpen, isHeld: event.status !== 'PUBLISHED', marksAbsent: missingOnly && hasBegun(event) };
  const enter = async () => {
    const code = codeIn(typed);
    const [only, another] = found(guests, typed).filter((guest) => isExpected(guest) || isInQueue(guest));
    if (code) await scan(code);
    else if (only && !another && typed.trim()) move('CHECK_IN', only);
    else return;
    setTyped('');
  };
  return (
    <>
      {!isOpen && <Notice kind="info" title={t(m.tooEarly)}>{t(m.tooEarlyText)}</Notice>}
      <Counters guests={guests} capacity={event.capacity} />
      <p className="visually-hidden" role="status">{said}</p>
      <FindGuest {...{ typed, isOpen }} onType={setTyped} onEnter={() => void enter()}>
        <Button kind="secondary" icon="scan" onClick={() => setScanning(true)}>{t(m.scan)}</Button>
        <WalkInDialog name={typed} onAdd={(walkIn) => door.act(walkIn)} onAdded={() => setTyped('')} />
      </FindGuest>
      <CheckboxField name="missingOnly" label={t(m.missingOnly)} required checked={missingOnly} onChange={(event) => setMissingOnly(event.target.checked)} />
      <Rows guests={found(list, typed)} isSearch={typed.trim() !== ''} {...row} />
      {queue.length > 0 && (
        <Section title={t(m.queue)} lead={t(m.queueLead)}>
          <ul className="door-list">{found(queue, typed).map((guest) => <GuestRow key={guest.id} guest={guest} {...row} />)}</ul>
        </Section>
      )}
      <HoldEvent door={door} guests={guests} />
      {scanning && (
        <Suspense>
          <ScanDialog onCode={scan} onClose={() => setScanning(false)} />
        </Suspense>
      )}
    </>
  );
}

type Row = Omit<Parameters<typeof GuestRow>[0], 'guest'>;

function Rows({ guests, isSearch, ...row }: { guests: readonly Guest[]; isSearch: boolean } & Row): ReactNode {
  const t = useText();
  if (guests.length === 0) return <EmptyState level={3} icon="people" title={t(isSearch ? m.nobodyFound : m.nobody)}>{t(isSearch ? m.nobodyFoundText : m.nobodyText)}</EmptyState>;
  return <ul className="door-list" aria-label={t(m.list)}>{guests.map((guest) => <GuestRow key={guest.id} guest={guest} {...row} />)}</ul>;
}

export type MarkKind = 'CHECK_IN' | 'NO_SHOW' | 'UNMARK';

/** Marks at once, and says so; `shown` are those who were just marked, so that they do not vanish from under the finger. */
function useMoves({ act, waiting }: AtDoor<readonly Guest[]>, t: Text) {
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const words = { CHECK_IN: m.saidIn, NO_SHOW: m.saidNoShow, UNMARK: m.saidUndone };
  const move = (kind: MarkKind, { id, guestName }: Guest) => {
    // A walk-in that nobody has been told of needs no taking back.
    if (kind === 'UNMARK' && waiting.some(({ key }) => key === id)) drop(id);
    else act({ kind, registration: id, name: guestName });
    setShown((before) => new Set([...before, id]));
    setSaid(t(words[kind], { name: guestName }));
  };
  return { move, said, shown };
}

async function guestOf(guests: readonly Guest[], code: string): Promise<Guest | undefined> {
  const digest = await digestOf(code);
  return guests.find(({ doorDigest }) => doorDigest === digest);
}

/** A code that the list does not know may be of somebody who has registered a moment ago: the portal knows. */
function scanned(guest: Guest | undefined, code: string, { act, waiting }: AtDoor<readonly Guest[]>, move: (kind: MarkKind, guest: Guest) => void): Scanned {
  if (!guest) {
    if (!waiting.some(({ action }) => action.kind === 'CODE' && action.code === code)) act({ kind: 'CODE', code });
    return { kind: 'unknown', name: '' };
  }
  const name = [guest.guestName, guest.guestCompany].filter(Boolean).join(', ');
  if (guest.status === 'ATTENDED') return { kind: 'already', name };
  move('CHECK_IN', guest);
  return { kind: 'in', name };
}
