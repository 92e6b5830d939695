import type { OwnPlaceFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { m } from '../door/ticket.messages.ts';

const Ticket = lazy(async () => ({ default: (await import('../door/Ticket.tsx')).Ticket }));

/** What the reader shows at the door: folded until the day comes, so that it is there when the phone is taken out. */
export function OwnTicket({ place: { status, doorCode }, event: { startsAt, endsAt } }: { place: Pick<OwnPlaceFragment, 'status' | 'doorCode'>; event: { startsAt: string; endsAt: string } }): ReactNode {
  const t = useText();
  const [now] = useState(() => new Date());
  if (status !== 'CONFIRMED' || !doorCode || new Date(endsAt) <= now) return null;
  return (
    <Disclosure summary={t(m.title)} open={new Date(startsAt).toDateString() === now.toDateString()}>
      <Suspense fallback={null}>
        <Ticket code={doorCode} />
      </Suspense>
    </Disclosure>
  );
}
