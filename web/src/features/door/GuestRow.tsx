import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { StatusTag, Tag, TagRow } from '../../ui/Tag.tsx';
import type { MarkKind } from './Door.tsx';
import { m } from './door.messages.ts';
import type { Guest } from './doorList.ts';

type Props = { guest: Guest; isOpen: boolean; isHeld: boolean; /** Single ones can be marked as absent: only where nobody presses beside the row by mistake. */ marksAbsent: boolean; move: (kind: MarkKind, guest: Guest) => void };

/** The whole row is the button: one press, also with a thumb. What was pressed is taken back by a button of its own, so that a second press does nothing. */
export function GuestRow({ guest, isOpen, isHeld, marksAbsent, move }: Props): ReactNode {
  const t = useText();
  const { status } = guest;
  // When it has been held there is no "not yet": somebody came or did not.
  const canUndo = isOpen && (isHeld ? guest.walkIn : status === 'ATTENDED' || status === 'NO_SHOW');
  const canBeAbsent = isOpen && !canUndo && (isHeld ? status === 'ATTENDED' : marksAbsent && status === 'CONFIRMED');
  const { row, willMove } = useFocusAfterMove(status);
  const press = (kind: MarkKind) => {
    willMove();
    move(kind, guest);
  };
  const name = guest.guestName || t(m.noName);
  return (
    <li ref={row} className={`door-guest door-${status.toLowerCase()}`}>
      {isOpen && status !== 'ATTENDED' ? (
        <button type="button" className="door-press" onClick={() => press('CHECK_IN')}>
          <Who guest={guest} icon={status === 'NO_SHOW' ? 'close' : 'none'} />
          <span className="visually-hidden">{t(m.checkIn)}</span>
        </button>
      ) : (
        <div className="door-press"><Who guest={guest} icon={status === 'ATTENDED' ? 'check' : 'none'} /></div>
      )}
      {canUndo && <button type="button" className="door-small" aria-label={`${t(m.undo)}: ${name}`} onClick={() => press('UNMARK')}>{t(m.undo)}</button>}
      {canBeAbsent && <button type="button" className="door-small" aria-label={`${t(m.noShow)}: ${name}`} onClick={() => press('NO_SHOW')}>{t(m.noShow)}</button>}
    </li>
  );
}

function Who({ guest, icon }: { guest: Guest; icon: IconName }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { status, checkedInAt } = guest;
  const tags = [
    guest.firstTimer && <StatusTag key="new" tone="active" icon="person">{t(m.newFace)}</StatusTag>,
    guest.walkIn && <Tag key="walkIn">{t(m.walkIn)}</Tag>,
    status === 'NO_SHOW' && <StatusTag key="no" tone="bad">{t(m.didNotCome)}</StatusTag>,
    status === 'OFFERED' && <StatusTag key="offered" tone="waiting">{t(m.offered)}</StatusTag>,
    (status === 'UNCONFIRMED' || status === 'UNCONFIRMED_WAITLISTED') && <StatusTag key="unconfirmed" tone="waiting">{t(m.unconfirmed)}</StatusTag>,
    guest.waits && <StatusTag key="waits" tone="waiting">{t(m.toBeSent)}</StatusTag>,
  ].filter(Boolean);
  return (
    <>
      <span className="door-mark" aria-hidden="true">{icon === 'none' ? (guest.queuePlace ?? '') : <Icon name={icon} />}</span>
      <span className="door-who">
        <span className="door-name">{guest.guestName || t(m.noName)}</span>
        <span className="door-company">{[guest.guestCompany, guest.partySize > 1 && t(m.people, { n: guest.partySize }), status === 'ATTENDED' && checkedInAt && t(m.cameAt, { time: f.time(checkedInAt) })].filter(Boolean).join(' · ')}</span>
        {tags.length > 0 && <TagRow>{tags}</TagRow>}
      </span>
    </>
  );
}

/** The pressed button is gone when the mark is made: the focus goes to the one that takes its place. */
function useFocusAfterMove(status: string) {
  const row = useRef<HTMLLIElement>(null);
  const [pressedAt, setPressedAt] = useState<string | null>(null);
  useEffect(() => {
    if (pressedAt === null || pressedAt === status) return;
    row.current?.querySelector<HTMLElement>('.door-small, button')?.focus({ preventScroll: true });
    setPressedAt(null);
  }, [status, pressedAt]);
  return { row, willMove: () => setPressedAt(status) };
}
