import { AT, timeIn } from '../../core/calendar.js';
import { inHelsinki } from '../../core/clock.js';
import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Attachment } from '../../core/outbox.entity.js';
import { invitation, placeOf } from './event.calendar.js';
import type { Event, Registered } from './event.entity.js';

export interface About {
  event: Event;
  registration: Registered;
  portalUrl: string;
  /** The secret of a link to this place. */
  link?: string;
}

const words = {
  fi: { when: 'Aika', where: 'Paikka', people: 'Henkilöitä', page: 'Tilaisuuden sivu', place: 'Oma paikkasi ja peruminen', confirm: 'Vahvista paikkasi', bring: 'Tuo mukanasi uusi yrittäjä, lähetä hänelle tämä linkki', remote: 'Etäyhteys', hello: 'Hei' },
  sv: { when: 'Tid', where: 'Plats', people: 'Personer', page: 'Evenemangets sida', place: 'Din plats och avbokning', confirm: 'Bekräfta din plats', bring: 'Ta med en ny företagare, skicka den här länken', remote: 'På distans', hello: 'Hej' },
  en: { when: 'Time', where: 'Place', people: 'People', page: 'The page of the event', place: 'Your place, and cancelling', confirm: 'Confirm your place', bring: 'Bring a new entrepreneur, send this link', remote: 'Online', hello: 'Hello' },
} as const;

function detailsOf({ event, registration, portalUrl, link }: About, language: Language): string {
  const w = words[language];
  return [
    event.title[language],
    `${w.when}: ${timeIn(language, event)}`,
    `${w.where}: ${placeOf(event, language)}`,
    `${w.people}: ${registration.partySize}`,
    ...(event.remoteLink && registration.status === 'CONFIRMED' ? [`${w.remote}: ${event.remoteLink}`] : []),
    '',
    `${w.page}: ${portalUrl}/${language}/events/${event.id}`,
    ...(link ? [`${registration.confirmBy ? w.confirm : w.place}: ${portalUrl}/${language}/place/${link}`] : []),
    ...(registration.status === 'CONFIRMED' && !event.networkOnly ? [`${w.bring}: ${portalUrl}/${language}/events/${event.id}?from=${registration.id}`] : []),
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
    [invitation(about, 'REQUEST')],
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
  const until = (language: Language) => inHelsinki(expiresAt).setLocale(language).toFormat(language === 'en' ? 'd LLLL H:mm' : `d.L. '${AT[language]}' H.mm`);
  return mailOf(
    about,
    { fi: 'Paikka vapautui: ota se', sv: 'En plats blev ledig: ta den', en: 'A seat is free: take it' },
    {
      fi: `Sinulle vapautui paikka. Ota se viimeistään ${until('fi')}. Muuten paikka siirtyy seuraavalle, ja sinä siirryt jonon loppuun.`,
      sv: `En plats blev ledig för dig. Ta den senast ${until('sv')}. Annars går platsen vidare till nästa och du flyttas sist i kön.`,
      en: `A seat is free for you. Take it by ${until('en')}. Otherwise it goes to the next in the queue, and you move to its end.`,
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
    [invitation(about, 'CANCEL')],
  );
}

export function reminderMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Muistutus', sv: 'Påminnelse', en: 'Reminder' },
    {
      fi: 'Nähdään pian! Jos et pääse, peru paikkasi, niin joku muu saa sen. Muistutukset voit lopettaa oman paikkasi sivulla.',
      sv: 'Vi ses snart! Om du inte kan komma, avboka din plats så att någon annan får den. Du kan stänga av påminnelserna på sidan för din plats.',
      en: 'See you soon! If you cannot come, give your place up so that somebody else gets it. You can turn reminders off on the page of your place.',
    },
  );
}

/** To everybody with a place when time or place have changed: the calendar entry moves with it. */
export function changedMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Tilaisuuden tiedot muuttuivat', sv: 'Evenemangets uppgifter har ändrats', en: 'The event has changed' },
    {
      fi: 'Tilaisuuden aika tai paikka on muuttunut. Uudet tiedot ovat alla ja liitteenä kalenteriisi. Jos et pääse, peru paikkasi, niin joku muu saa sen.',
      sv: 'Evenemangets tid eller plats har ändrats. De nya uppgifterna finns nedan och bifogade för din kalender. Om du inte kan komma, avboka din plats så att någon annan får den.',
      en: 'The time or place of the event has changed. The new details are below and attached for your calendar. If you cannot come, give your place up so that somebody else gets it.',
    },
    about.registration.status === 'CONFIRMED' ? [invitation(about, 'REQUEST')] : [],
  );
}

/** To everybody with a place when the event is cancelled. */
export function eventCancelledMail(about: About, reason = ''): Mail {
  const why = reason === '' ? '' : `\n\n${reason}`;
  return mailOf(
    about,
    { fi: 'Tilaisuus on peruttu', sv: 'Evenemanget är inställt', en: 'The event is cancelled' },
    {
      fi: `Valitettavasti tilaisuus on peruttu. Sinun ei tarvitse tehdä mitään.${why}`,
      sv: `Tyvärr är evenemanget inställt. Du behöver inte göra något.${why}`,
      en: `Unfortunately the event is cancelled. You need not do anything.${why}`,
    },
    about.registration.status === 'CONFIRMED' ? [invitation(about, 'CANCEL')] : [],
  );
}
