import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Event } from '../events/event.entity.js';
import { placeOf } from '../events/event.calendar.js';
import { timeIn } from '../events/event.mail.js';
import type { Person } from '../people/person.entity.js';

type Texts = Record<Language, { subject: string; opening: string; page: string }>;

function mailAbout(event: Event, reader: Person, portalUrl: string, texts: Texts, ending = ''): Mail {
  const { language } = reader;
  const { subject, opening, page } = texts[language];
  const details = [event.title[language], timeIn(language, event), placeOf(event, language), '', event.description[language]].join('\n');
  return { to: reader.email, language, subject, text: `${opening}\n\n${details}\n\n${page}: ${portalUrl}/${language}/events/${event.id}${ending}` };
}

/** To the head of a department. */
export function departmentMail(event: Event, head: Person, portalUrl: string): Mail {
  return mailAbout(event, head, portalUrl, {
    fi: { subject: `Kutsu osastollesi: ${event.title.fi}`, opening: 'Yrittäjät kokoontuvat, ja osastoasi tarvitaan kuulemaan ja vastaamaan. Vastaa, pääsetkö.', page: 'Vastaa tilaisuuden sivulla' },
    sv: { subject: `Inbjudan till din avdelning: ${event.title.sv}`, opening: 'Företagare samlas, och din avdelning behövs för att lyssna och svara. Svara om du kan komma.', page: 'Svara på evenemangets sida' },
    en: { subject: `An invitation to your department: ${event.title.en}`, opening: 'Entrepreneurs meet, and your department is needed to listen and to answer. Say whether you can come.', page: 'Answer on the page of the event' },
  });
}

export interface PersonalInvitation {
  event: Event;
  person: Person;
  host: string;
  message: string;
  portalUrl: string;
  /** The secret of the link by which the reader gets no more of these. */
  stop: string;
}

/** To somebody of a company. What the adviser wrote comes first, the way out last. */
export function invitationMail({ event, person, host, message, portalUrl, stop }: PersonalInvitation): Mail {
  const { language } = person;
  const words = message === '' ? '' : `\n\n${message}`;
  const stopping: Record<Language, string> = {
    fi: 'Etkö halua kutsuja? Lopeta ne tästä',
    sv: 'Vill du inte ha inbjudningar? Avsluta dem här',
    en: 'You want no invitations? Stop them here',
  };
  const texts: Texts = {
    fi: { subject: `Kutsu: ${event.title.fi}`, opening: `Hei ${person.name}! ${host} kutsuu sinut.${words}`, page: 'Ilmoittaudu' },
    sv: { subject: `Inbjudan: ${event.title.sv}`, opening: `Hej ${person.name}! ${host} bjuder in dig.${words}`, page: 'Anmäl dig' },
    en: { subject: `An invitation: ${event.title.en}`, opening: `Hello ${person.name}! ${host} invites you.${words}`, page: 'Register' },
  };
  return mailAbout(event, person, portalUrl, texts, `\n\n${stopping[language]}: ${portalUrl}/${language}/unsubscribe/${stop}`);
}
