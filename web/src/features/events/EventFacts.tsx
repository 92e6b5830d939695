import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { ExternalLink, Link } from '../../ui/Link.tsx';
import { hasPassed } from '../../ui/moments.ts';
import { Section } from '../../ui/Section.tsx';
import { Tag, TagRow } from '../../ui/Tag.tsx';
import { m as facts } from './eventFacts.messages.ts';
import { m } from './events.messages.ts';
import type { Event } from './EventPage.tsx';

/** What one must know to come: when, where, how one gets in, whom one meets. */
export function EventFacts({ event }: { event: Event }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { space } = event;
  return (
    <Section title={t(m.about)}>
      <DefinitionList
        items={[
          { term: t(m.time), detail: f.dateRange(event.startsAt, event.endsAt) },
          { term: t(m.place), detail: <Place event={event} /> },
          space && { term: t(m.accessibility), detail: l(space.accessibility) },
          space && { term: t(m.equipment), detail: l(space.equipment) },
          event.remoteLink !== null && { term: t(facts.remote), detail: <ExternalLink href={event.remoteLink}>{event.remoteLink}</ExternalLink> },
          event.sections.length > 0 && { term: t(facts.forWhom), detail: event.sections.map(({ name }) => l(name)).join(', ') },
          event.speakers.length > 0 && { term: t(facts.speakers), detail: <Speakers event={event} /> },
          event.hosts.length > 0 && { term: t(m.hosts), detail: event.hosts.join('\n') },
          event.topics.length > 0 && { term: t(m.topics), detail: <Topics event={event} /> },
          event.fromIdeas.length > 0 && { term: t(facts.fromIdea), detail: <Ideas event={event} /> },
          { term: t(m.seats), detail: <Seats event={event} /> },
          hasWindow(event) && { term: t(facts.registration), detail: <Registration event={event} /> },
        ]}
      />
      {event.refusalToRegister !== 'EVENT_OVER' && event.status === 'PUBLISHED' && event.myRegistration?.status !== 'CONFIRMED' && <AddToCalendar event={event} />}
    </Section>
  );
}

function Place({ event: { space, venue } }: { event: Event }): ReactNode {
  const t = useText();
  const l = useLocalized();
  if (space) return `${l(space.name)}\n${space.address}`;
  return venue ? l(venue) : t(facts.online);
}

function Ideas({ event: { fromIdeas } }: { event: Event }): ReactNode {
  return (
    <ul className="event-speakers">
      {fromIdeas.map(({ id, idea }) => (
        <li key={id}>
          <Link to={`/ideas/idea/${idea.id}`} lang={idea.language.toLowerCase()}>{idea.title}</Link>
        </li>
      ))}
    </ul>
  );
}

function Speakers({ event: { speakers } }: { event: Event }): ReactNode {
  const l = useLocalized();
  return (
    <ul className="event-speakers">
      {speakers.map(({ id, slug, name }) => (
        <li key={id}>
          <Link to={`/providers/${slug}`}>{l(name)}</Link>
        </li>
      ))}
    </ul>
  );
}

function hasWindow({ status, registrationOpensAt, registrationClosesAt }: Event): boolean {
  return status === 'PUBLISHED' && Boolean(registrationOpensAt ?? registrationClosesAt);
}

function Registration({ event: { registrationOpensAt: opens, registrationClosesAt: closes } }: { event: Event }): ReactNode {
  const t = useText();
  const f = useFormat();
  return [opens && t(facts.registrationOpens, { when: f.dateTime(opens) }), closes && t(facts.registrationCloses, { when: f.dateTime(closes) })].filter(Boolean).join('\n');
}

function Topics({ event }: { event: Event }): ReactNode {
  const l = useLocalized();
  return (
    <TagRow>
      {event.topics.map(({ code, name }) => (
        <Tag key={code}>{l(name)}</Tag>
      ))}
    </TagRow>
  );
}

function Seats({ event: { seatsTaken, capacity, queueLength, status, startsAt, firstTimerSeats, firstTimerUntil } }: { event: Event }): ReactNode {
  const t = useText();
  const f = useFormat();
  const queue = queueLength > 0 ? `, ${t(m.inQueue, { n: queueLength })}` : '';
  const isKept = status === 'PUBLISHED' && firstTimerSeats > 0 && seatsTaken < capacity && !hasPassed(firstTimerUntil ?? startsAt);
  const kept = !isKept ? '' : firstTimerUntil ? `\n${t(facts.keptSeats, { n: firstTimerSeats, when: f.dateTime(firstTimerUntil) })}` : `\n${t(facts.keptSeatsAlways, { n: firstTimerSeats })}`;
  return t(m.seatsTaken, { taken: seatsTaken, capacity }) + queue + kept;
}

type CalendarProps = {
  /** The reader's place: its entry is the same one as in the mails and in the own calendar, so that no program has it twice. */
  place?: string;
  event: Pick<Event, 'id' | 'title' | 'description' | 'municipality' | 'venue' | 'startsAt' | 'endsAt'> & { space: Pick<NonNullable<Event['space']>, 'name' | 'address'> | null };
};

/** The file is made only when somebody asks for it. */
export function AddToCalendar({ event, place }: CalendarProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const language = useLanguage();
  const save = async () => {
    const { saveCalendarFile } = await import('./calendarFile.ts');
    saveCalendarFile({
      id: place ?? event.id,
      title: l(event.title),
      description: l(event.description),
      place: event.space ? `${l(event.space.name)}, ${event.space.address}` : l(event.venue ?? event.municipality.name),
      start: event.startsAt,
      end: event.endsAt,
      // Not the page that it is saved on: that may be a link that only its reader may have.
      address: `${window.location.origin}${inLanguage(language, `/events/${event.id}`)}`,
    });
  };
  return (
    <ButtonRow>
      <Button kind="secondary" icon="calendar" onClick={() => void save()}>{t(m.addToCalendar)}</Button>
    </ButtonRow>
  );
}
