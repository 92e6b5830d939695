import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { m } from './closed.messages.ts';
import type { Event } from './EventPage.tsx';

/** Why nobody can register now, and what there is instead. */
export function Closed({ event }: { event: Event }): ReactNode {
  const t = useText();
  const f = useFormat();
  const [title, text] = reasons(event);
  const when = event.refusalToRegister === 'REGISTRATION_NOT_OPEN_YET' ? event.registrationOpensAt : event.registrationClosesAt;
  return (
    <>
      <h2>{t(title)}</h2>
      <p>{t(text, { when: when ? f.dateTime(when) : '' })}</p>
      <p><Link to="/events">{t(m.toUpcoming)}</Link></p>
    </>
  );
}

function reasons({ status, summary, refusalToRegister }: Event): [Message, Message] {
  if (status === 'CANCELLED') return [m.closedCancelled, m.closedCancelledText];
  if (status === 'DRAFT') return [m.closedDraft, m.closedDraftText];
  if (refusalToRegister === 'REGISTRATION_NOT_OPEN_YET') return [m.closedNotYet, m.closedNotYetText];
  if (refusalToRegister === 'REGISTRATION_CLOSED') return [m.closedOver, m.closedTimeText];
  if (refusalToRegister === 'EVENT_OVER' && status === 'HELD' && !summary) return [m.closedOver, m.summaryComing];
  return [m.closedOver, m.closedOverText];
}
