import { timeIn } from '../../core/calendar.js';
import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Event } from '../events/event.entity.js';
import { placeOf } from '../events/event.calendar.js';
import type { Person } from '../people/person.entity.js';

type Texts = Record<Language, { subject: string; opening: string; page: string }>;

type Reader = Pick<Person, 'name' | 'email' | 'language'>;

function mailAbout(event: Event, reader: Reader, portalUrl: string, texts: Texts, ending = '', part = ''): Mail {
  const { language } = reader;
  const { subject, opening, page } = texts[language];
  const details = [event.title[language], timeIn(language, event), placeOf(event, language), '', event.description[language]].join('\n');
  return { to: reader.email, language, subject, text: `${opening}\n\n${details}\n\n${page}: ${portalUrl}/${language}/events/${event.id}${part}${ending}` };
}

/** Who is not signed in is asked to, and comes back to the answer. */
const ANSWER = '?answer=1';

/** To the head of a department that has not answered. */
export function departmentReminder(event: Event, head: Person, portalUrl: string): Mail {
  return mailAbout(event, head, portalUrl, {
    fi: { subject: `Muistutus: vastaa kutsuun ${event.title.fi}`, opening: 'Osastosi ei ole vielä vastannut tähän kutsuun. Kerro, pääseekö joku teiltä. Myös ”emme pääse” auttaa järjestäjää.', page: 'Vastaa tilaisuuden sivulla' },
    sv: { subject: `Påminnelse: svara på inbjudan ${event.title.sv}`, opening: 'Din avdelning har inte svarat på den här inbjudan än. Berätta om någon av er kan komma. Också ”vi kan inte” hjälper arrangören.', page: 'Svara på evenemangets sida' },
    en: { subject: `A reminder: answer the invitation ${event.title.en}`, opening: 'Your department has not answered this invitation yet. Say whether somebody can come. “We cannot” helps the host too.', page: 'Answer on the page of the event' },
  }, '', ANSWER);
}

/** To the head of a department. */
export function departmentMail(event: Event, head: Person, portalUrl: string): Mail {
  return mailAbout(event, head, portalUrl, {
    fi: { subject: `Kutsu osastollesi: ${event.title.fi}`, opening: 'Yrittäjät kokoontuvat, ja osastoasi tarvitaan kuulemaan ja vastaamaan. Vastaa, pääseekö joku teiltä.', page: 'Vastaa tilaisuuden sivulla' },
    sv: { subject: `Inbjudan till din avdelning: ${event.title.sv}`, opening: 'Företagare samlas, och din avdelning behövs för att lyssna och svara. Meddela om någon av er kan komma.', page: 'Svara på evenemangets sida' },
    en: { subject: `An invitation to your department: ${event.title.en}`, opening: 'Entrepreneurs meet, and your department is needed to listen and to answer. Say whether somebody can come.', page: 'Answer on the page of the event' },
  }, '', ANSWER);
}

export interface PersonalInvitation {
  event: Event;
  person: Reader;
  host: string;
  message: string;
  portalUrl: string;
  /** The secret of the link by which the reader gets no more of these. */
  stop: string;
}

/** To somebody of a company. What the adviser wrote comes first, the way out last. */
export function invitationMail({ event, person, host, message, portalUrl, stop }: PersonalInvitation): Mail {
  const words = message === '' ? '' : `\n\n${message}`;
  // A guest who never gave a name is greeted without one.
  const name = person.name === '' ? '' : ` ${person.name}`;
  const greeting: Record<Language, string> = { fi: `Hei${name}!`, sv: `Hej${name}!`, en: `Hello${name}!` };
  const texts: Texts = {
    fi: { subject: `Kutsu: ${event.title.fi}`, opening: `${greeting.fi} ${host} kutsuu sinut.${words}`, page: 'Ilmoittaudu' },
    sv: { subject: `Inbjudan: ${event.title.sv}`, opening: `${greeting.sv} ${host} bjuder in dig.${words}`, page: 'Anmäl dig' },
    en: { subject: `An invitation: ${event.title.en}`, opening: `${greeting.en} ${host} invites you.${words}`, page: 'Register' },
  };
  return withStop(mailAbout(event, person, portalUrl, texts), portalUrl, stop);
}

const stopping: Record<Language, string> = {
  fi: 'Etkö halua kutsuja? Lopeta ne tästä',
  sv: 'Vill du inte ha inbjudningar? Avsluta dem här',
  en: 'No more invitations? Stop them here',
};

/** An invitation ends with the way to get no more of them. */
export function withStop(mail: Mail, portalUrl: string, stop: string): Mail {
  const { language } = mail;
  return { ...mail, text: `${mail.text}\n\n${stopping[language]}: ${portalUrl}/${language}/unsubscribe/${stop}`, unsubscribeUrl: `${portalUrl}/unsubscribe/${stop}` };
}
