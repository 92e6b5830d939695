import type { MyPlaceFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { DateCard } from '../../ui/DateCard.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { BringNew } from './BringNew.tsx';
import { m } from './my.messages.ts';
import { isComing as isComingTo } from './OwnPlace.tsx';

type Place = MyPlaceFragment & { event: NonNullable<MyPlaceFragment['event']> };

export function MyPlaces({ places }: { places: readonly MyPlaceFragment[] }): ReactNode {
  const t = useText();
  const known = places.filter((place): place is Place => place.event !== null && place.status !== 'CANCELLED');
  const coming = known.filter(isComing).sort((one, other) => one.event.startsAt.localeCompare(other.event.startsAt));
  const past = known.filter((place) => !isComing(place)).sort((one, other) => other.event.startsAt.localeCompare(one.event.startsAt));
  return (
    <Section title={t(m.places)} actions={<Link to="/account">{t(m.calendar)}</Link>}>
      {coming.length === 0 ? <NoPlaces /> : <ComingPlaces places={coming} />}
      {past.length > 0 && (
        <Disclosure summary={t(m.pastPlaces, { n: past.length })}>
          <PastPlaces places={past} />
        </Disclosure>
      )}
    </Section>
  );
}

function isComing({ event }: Place): boolean {
  return new Date(event.endsAt) > new Date();
}

function NoPlaces(): ReactNode {
  const t = useText();
  return <EmptyState level={3} icon="coffee" title={t(m.noPlaces)} actions={<LinkButton to="/events">{t(m.toEvents)}</LinkButton>}>{t(m.noPlacesText)}</EmptyState>;
}

function ComingPlaces({ places }: { places: readonly Place[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <CardList columns={2}>
      {places.map((place) => (
        <div key={place.id} className="my-place">
          <PlaceCard place={place} />
          {place.status === 'OFFERED' && isOn(place) && <LinkButton icon="coffee" to={`/events/${place.event.id}`}>{t(m.answerOffer)}</LinkButton>}
          {isOn(place) && !place.event.networkOnly && (
            <Disclosure summary={t(m.bring, { title: l(place.event.title) })}>
              <BringNew title={l(place.event.title)} event={place.event.id} place={place} />
            </Disclosure>
          )}
        </div>
      ))}
    </CardList>
  );
}

/** Others can still come along. */
function isOn(place: Place): boolean {
  return isComingTo(place) && place.event.status === 'PUBLISHED' && new Date(place.event.startsAt) > new Date();
}

function PlaceCard({ place }: { place: Place }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { event } = place;
  return (
    <DateCard
      title={l(event.title)}
      to={`/events/${event.id}`}
      start={event.startsAt}
      end={event.endsAt}
      facts={
        <>
          <Fact icon="place">{[l(event.space?.name ?? event.venue), l(event.municipality.name)].filter(Boolean).join(', ')}</Fact>
          <Fact icon="people">{t(m.people, { n: place.partySize })}</Fact>
        </>
      }
      tags={<PlaceState text={stateOf(place, t, f)} place={place} />}
    />
  );
}

function PlaceState({ text, place }: { text: string; place: Place }): ReactNode {
  const isCancelled = place.event.status === 'CANCELLED';
  return <StatusTag tone={isCancelled ? 'bad' : place.status === 'CONFIRMED' ? 'good' : 'waiting'}>{text}</StatusTag>;
}

function stateOf({ status, event, queuePlace, offerExpiresAt, confirmBy }: Place, t: Text, f: Format): string {
  if (event.status === 'CANCELLED') return t(m.eventCancelled);
  if (confirmBy) return t(m.toConfirm, { time: f.time(confirmBy) });
  if (status === 'OFFERED') return t(m.offered, { when: offerExpiresAt ? f.dateTime(offerExpiresAt) : '' });
  return status === 'WAITLISTED' ? t(m.waitlisted, { n: queuePlace ?? 1 }) : t(m.confirmed);
}

function PastPlaces({ places }: { places: readonly Place[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const words = (status: Place['status']) => (status === 'ATTENDED' ? m.attended : status === 'NO_SHOW' ? m.noShow : m.registered);
  return (
    <ul className="my-past">
      {places.map(({ id, event, status }) => (
        <li key={id}>
          <Link to={`/events/${event.id}`}>{l(event.title)}</Link>
          <span>{f.day(event.startsAt)}, {t(words(status)).toLocaleLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
