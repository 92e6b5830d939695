import ical from 'ical-generator';
import type { Mail } from '../../core/command.js';
import { inHelsinki } from '../../core/clock.js';
import type { Language } from '../../core/localized.js';
import type { Attachment } from '../../core/outbox.entity.js';
import type { Event, Registration } from './event.entity.js';

export interface About {
  event: Event;
  registration: Registration;
  portalUrl: string;
}

const words = {
  fi: { when: 'Aika', where: 'Paikka', people: 'Henkilöitä', page: 'Tilaisuuden sivu ja peruminen', remote: 'Etäyhteys', hello: 'Hei', at: 'klo' },
  sv: { when: 'Tid', where: 'Plats', people: 'Personer', page: 'Evenemangets sida och avbokning', remote: 'På distans', hello: 'Hej', at: 'kl.' },
  en: { when: 'Time', where: 'Place', people: 'People', page: 'The page of the event, and cancelling', remote: 'At a distance', hello: 'Hello', at: 'at' },
} as const;

export function timeIn(language: Language, event: Pick<Event, 'startsAt' | 'endsAt'>): string {
  const start = inHelsinki(event.startsAt).setLocale(language === 'en' ? 'en-GB' : language);
  const end = inHelsinki(event.endsAt);
  const clock = language === 'en' ? 'H:mm' : 'H.mm';
  return `${start.toFormat(language === 'en' ? 'cccc d LLLL yyyy' : 'cccc d.L.yyyy')} ${words[language].at} ${start.toFormat(clock)}–${end.toFormat(clock)}`;
}

export function placeOf(event: Event, language: Language): string {
  return event.space ? `${event.space.name[language]}, ${event.space.address}` : (event.venue ?? event.municipality.name)[language];
}

function detailsOf({ event, registration, portalUrl }: About, language: Language): string {
  const w = words[language];
  return [
    event.title[language],
    `${w.when}: ${timeIn(language, event)}`,
    `${w.where}: ${placeOf(event, language)}`,
    `${w.people}: ${registration.partySize}`,
    ...(event.remoteLink && registration.status === 'CONFIRMED' ? [`${w.remote}: ${event.remoteLink}`] : []),
    '',
    `${w.page}: ${portalUrl}/${language}/events/${event.id}`,
  ].join('\n');
}

export function mailOf(about: About, subject: Record<Language, string>, opening: Record<Language, string>, attachments: Attachment[] = []): Mail {
  const { person } = about.registration;
  const language = person.language;
  const hello = person.name ? `${words[language].hello} ${person.name}!` : `${words[language].hello}!`;
  return {
    to: person.email,
    language,
    subject: `${subject[language]}: ${about.event.title[language]}`,
    text: `${hello}\n\n${opening[language]}\n\n${detailsOf(about, language)}`,
    attachments,
  };
}

export function confirmedMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Paikkasi on varattu', sv: 'Din plats är bokad', en: 'Your seat is booked' },
    {
      fi: 'Olet ilmoittautunut. Kalenterimerkintä on tämän viestin liitteenä. Tervetuloa!',
      sv: 'Du är anmäld. En kalenderpost finns bifogad. Välkommen!',
      en: 'You are registered. A calendar file is attached. Welcome!',
    },
    [calendarOf(about, 'CONFIRMED')],
  );
}

export function waitlistedMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Olet jonossa', sv: 'Du står i kö', en: 'You are in the queue' },
    {
      fi: 'Tilaisuus on nyt täynnä. Olet jonossa, ja ilmoitamme heti, kun paikka vapautuu.',
      sv: 'Evenemanget är fullt just nu. Du står i kö och vi meddelar genast när en plats blir ledig.',
      en: 'The event is full now. You are in the queue, and we tell you as soon as a seat is free.',
    },
  );
}

export function offeredMail(about: About, expiresAt: Date): Mail {
  const until = (language: Language) => inHelsinki(expiresAt).setLocale(language).toFormat(language === 'en' ? 'd LLLL H:mm' : `d.L. '${words[language].at}' H.mm`);
  return mailOf(
    about,
    { fi: 'Paikka vapautui: ota se', sv: 'En plats blev ledig: ta den', en: 'A seat is free: take it' },
    {
      fi: `Sinulle vapautui paikka. Ota se tilaisuuden sivulla viimeistään ${until('fi')}. Muuten paikka siirtyy seuraavalle, ja sinä siirryt jonon loppuun.`,
      sv: `En plats blev ledig för dig. Ta den på evenemangets sida senast ${until('sv')}. Annars går platsen vidare till nästa och du flyttas sist i kön.`,
      en: `A seat is free for you. Take it on the page of the event by ${until('en')}. Otherwise it goes to the next in the queue, and you move to its end.`,
    },
  );
}

export function cancelledMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Ilmoittautumisesi on peruttu', sv: 'Din anmälan är avbokad', en: 'Your registration is cancelled' },
    {
      fi: 'Ilmoittautumisesi on peruttu. Kiitos, että annoit paikan seuraavalle.',
      sv: 'Din anmälan är avbokad. Tack för att du gav platsen till nästa.',
      en: 'Your registration is cancelled. Thank you for giving the seat to the next one.',
    },
    [calendarOf(about, 'CANCELLED')],
  );
}

/** The event for a calendar program; the same identity in confirmation and cancellation, so that the second removes the first. */
export function calendarOf({ event, registration, portalUrl }: About, status: 'CONFIRMED' | 'CANCELLED'): Attachment {
  const { language } = registration.person;
  const calendar = ical({ prodId: { company: 'Luotsi', product: 'events', language: language.toUpperCase() }, method: (status === 'CANCELLED' ? 'CANCEL' : 'PUBLISH') as never });
  calendar.createEvent({
    id: `${registration.id}@luotsi`,
    start: event.startsAt,
    end: event.endsAt,
    summary: event.title[language],
    description: event.description[language],
    location: placeOf(event, language),
    url: `${portalUrl}/${language}/events/${event.id}`,
    status: status as never,
    sequence: status === 'CANCELLED' ? 1 : 0,
  });
  return { name: 'luotsi.ics', contentType: 'text/calendar; charset=utf-8', content: calendar.toString() };
}
