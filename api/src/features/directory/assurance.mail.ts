import type { Mail } from '../../core/command.js';
import type { Language, Localized } from '../../core/localized.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { Person } from '../people/person.entity.js';
import type { Service } from './service.entity.js';

type Texts<T = string> = Record<Language, T>;

/** So many services are named; the others are counted. */
const MOST = 10;

const askSubject: Texts<(provider: string) => string> = {
  fi: (provider) => `Pitävätkö palvelujenne tiedot paikkansa? ${provider}`,
  sv: (provider) => `Stämmer uppgifterna om era tjänster? ${provider}`,
  en: (provider) => `Is what we say of your services true? ${provider}`,
};
const askLead: Texts<(n: number) => string> = {
  fi: (n) => (n === 1 ? 'Yhden palvelunne tietoja ei ole vahvistettu vuoteen:' : `${n} palvelunne tietoja ei ole vahvistettu vuoteen:`),
  sv: (n) => (n === 1 ? 'Uppgifterna om en av era tjänster har inte bekräftats på ett år:' : `Uppgifterna om ${n} av era tjänster har inte bekräftats på ett år:`),
  en: (n) => (n === 1 ? 'What the directory says of one of your services has not been confirmed for a year:' : `What the directory says of ${n} of your services has not been confirmed for a year:`),
};
const more: Texts<(n: number) => string> = { fi: (n) => `ja ${n} muuta`, sv: (n) => `och ${n} till`, en: (n) => `and ${n} more` };
const askDo: Texts = {
  fi: 'Katso, mitä hakemisto kertoo, ja vahvista yhdellä painalluksella. Kirjautua ei tarvitse. Linkki toimii kerran ja on voimassa 30 päivää; se on vain sinulle:',
  sv: 'Se vad katalogen säger och bekräfta med ett tryck. Du behöver inte logga in. Länken fungerar en gång, gäller i 30 dagar och är bara för dig:',
  en: 'See what the directory says and confirm it by one press. You need not sign in. The link works once, is valid for 30 days and is for you only:',
};
const askFooter: Texts = {
  fi: 'Kysymme tätä enintään kerran kuussa. Voit kieltää nämä viestit omalla sivullasi:',
  sv: 'Vi frågar det här högst en gång i månaden. Du kan tacka nej till de här meddelandena på din egen sida:',
  en: 'We ask this at most once a month. You can stop these e-mails on your own page:',
};
/** Where a coordinator asks, the mail does not promise how often that is. */
const askedFooter: Texts = {
  fi: 'Verkoston koordinaattori pyysi tätä. Voit kieltää nämä viestit omalla sivullasi:',
  sv: 'Nätverkets koordinator bad om det här. Du kan tacka nej till de här meddelandena på din egen sida:',
  en: 'The coordinator of the network asked for this. You can stop these e-mails on your own page:',
};

interface Asked {
  readonly organisation: Organisation;
  readonly services: readonly Service[];
  readonly secret: string;
  readonly byCoordinator: boolean;
}

export function assuranceMail({ email, language }: Person, { organisation, services, secret, byCoordinator }: Asked, portalUrl: string): Mail {
  const page = (path: string) => `${portalUrl}/${language}/${path}`;
  const named = services.slice(0, MOST).map(({ name }) => `– ${name[language]}`);
  const others = services.length > MOST ? [more[language](services.length - MOST)] : [];
  const parts = [
    [askLead[language](services.length), ...named, ...others].join('\n'),
    `${askDo[language]}\n${page(`assure/${secret}`)}`,
    `${(byCoordinator ? askedFooter : askFooter)[language]}\n${page('account')}`,
  ];
  return { to: email, language, subject: askSubject[language](organisation.name[language]), text: parts.join('\n\n') };
}

/** A service and what its contact says of it. */
export interface Wrong {
  readonly service: Service;
  readonly words: string;
}

const wrongSubject: Texts<(provider: string) => string> = {
  fi: (provider) => `Hakemistossa on korjattavaa: ${provider}`,
  sv: (provider) => `Något i katalogen stämmer inte: ${provider}`,
  en: (provider) => `Something in the directory is not right: ${provider}`,
};
const wrongLead: Texts<(who: string, provider: string) => string> = {
  fi: (who, provider) => `${who} (${provider}) kertoo, mikä ei pidä paikkaansa:`,
  sv: (who, provider) => `${who} (${provider}) berättar vad som inte stämmer:`,
  en: (who, provider) => `${who} (${provider}) says what is not right:`,
};

/** To a coordinator: what a contact says is not right. */
export function wrongMail({ email, language }: Person, contact: Person, provider: Localized, wrong: readonly Wrong[], portalUrl: string): Mail {
  const who = `${contact.name ? `${contact.name}, ` : ''}${contact.email}`;
  const text = [wrongLead[language](who, provider[language]), ...wrong.map((one) => lineOf(one, language, portalUrl))].join('\n\n');
  return { to: email, language, subject: wrongSubject[language](provider[language]), text };
}

const correctSubject: Texts = { fi: 'Näin korjaat palvelunne tiedot', sv: 'Så rättar du uppgifterna om era tjänster', en: 'How to correct what is said of your services' };
const correctLead: Texts = {
  fi: 'Kiitos! Verkoston koordinaattorit saivat viestisi. Palvelut odottavat vahvistusta, kunnes tiedot on korjattu. Kirjaudu tällä sähköpostiosoitteella ja avaa palvelun sivu:',
  sv: 'Tack! Nätverkets koordinatorer har fått ditt meddelande. Tjänsterna väntar på bekräftelse tills uppgifterna är rättade. Logga in med den här e-postadressen och öppna tjänstens sida:',
  en: 'Thank you! The coordinators of the network have your message. The services wait to be confirmed until they are put right. Sign in with this e-mail address and open the page of the service:',
};

/** To the contact: where it is put right. */
export function correctMail({ email, language }: Person, wrong: readonly Wrong[], portalUrl: string): Mail {
  return { to: email, language, subject: correctSubject[language], text: [correctLead[language], ...wrong.map((one) => lineOf(one, language, portalUrl))].join('\n\n') };
}

function lineOf({ service, words }: Wrong, language: Language, portalUrl: string): string {
  return `${service.name[language]}: ${words}\n${portalUrl}/${language}/services/${service.slug}`;
}
