import type { EventCardFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { DateCard } from '../../ui/DateCard.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { SeatsTag } from '../../ui/SeatsTag.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './events.messages.ts';
import { eventState, kindWords, ownPlaceWords } from './eventWords.ts';

export function EventCard({ event }: { event: EventCardFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const place = [l(event.space?.name ?? event.venue), l(event.municipality.name)].filter(Boolean).join(', ');
  return (
    <DateCard
      level={2}
      title={l(event.title)}
      to={`/events/${event.id}`}
      start={event.startsAt}
      end={event.endsAt}
      facts={
        <>
          <Fact icon="place">{place}</Fact>
          {event.networkOnly && <Fact icon="person">{t(m.networkOnly)}</Fact>}
          {event.kind !== 'COFFEE' && <Fact icon="people">{t(kindWords[event.kind])}</Fact>}
        </>
      }
      tags={<EventTags event={event} />}
    />
  );
}

function EventTags({ event }: { event: EventCardFragment }): ReactNode {
  const t = useText();
  const state = eventState(event);
  const own = ownPlaceWords[event.myRegistration?.status ?? 'CANCELLED'];
  return (
    <>
      {own && <StatusTag tone={own.tone}>{t(own.message)}</StatusTag>}
      {state ? <StatusTag tone={state.tone} icon={state.tone === 'active' ? 'info' : undefined}>{t(state.message)}</StatusTag> : !own && <SeatsTag free={event.seatsFree} queue={event.queueLength} />}
    </>
  );
}
