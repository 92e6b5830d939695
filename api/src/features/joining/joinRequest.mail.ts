import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Company } from '../companies/company.entity.js';
import type { Person } from '../people/person.entity.js';
import type { JoinRequest } from './joinRequest.entity.js';
import { WAIT_DAYS } from './joinRequest.rules.js';

export interface Reader {
  email: string;
  language: Language;
}

/** Said to coordinators, who are asked in the place of others. */
const NOBODY_NEARER: Record<Language, string> = {
  fi: 'Pyyntö tulee verkoston koordinaattoreille, koska yrityksestä ei ole täällä ketään eikä sen kunnalla ole neuvojaa, joka voisi vastata.\n\n',
  sv: 'Begäran går till nätverkets koordinatorer, eftersom ingen från företaget finns här och kommunen inte har någon rådgivare som kan svara.\n\n',
  en: 'The request comes to the coordinators of the network, because nobody of the company is here and its municipality has no adviser who could answer.\n\n',
};

/** To those who decide. What the asker says besides is on the page: nobody writes to strangers through the portal. */
export function askedMail(reader: Reader & { role: string }, { id, companyName, businessId }: JoinRequest, asker: Pick<Person, 'name' | 'email'>, portalUrl: string): Mail {
  const page = `${portalUrl}/${reader.language}/joining/${id}`;
  const company = businessId ? `${companyName} (${businessId})` : companyName;
  const why = reader.role === 'COORDINATOR' ? NOBODY_NEARER[reader.language] : '';
  return mailTo(reader, {
    fi: [`Onko ${asker.name} yrityksessä ${companyName}?`, `${asker.name} (${asker.email}) kertoo olevansa yrityksessä ${company} ja pyytää pääsyä sen asioihin.\n\n${why}Vahvista vain, jos tunnet hänet. Muuten hylkää pyyntö:\n${page}\n\nJos kukaan ei vastaa ${WAIT_DAYS} päivässä, pyyntö raukeaa.`],
    sv: [`Hör ${asker.name} till ${companyName}?`, `${asker.name} (${asker.email}) uppger sig höra till företaget ${company} och ber om att få se dess ärenden.\n\n${why}Bekräfta bara om du känner personen. Annars avslår du begäran:\n${page}\n\nOm ingen svarar inom ${WAIT_DAYS} dagar förfaller begäran.`],
    en: [`Does ${asker.name} belong to ${companyName}?`, `${asker.name} (${asker.email}) says that they belong to ${company} and asks to see its matters.\n\n${why}Confirm it only if you know them. Otherwise decline:\n${page}\n\nIf nobody answers within ${WAIT_DAYS} days, the request lapses.`],
  });
}

export function confirmedMail(reader: Reader, { id, name }: Company, by: Pick<Person, 'name'>, portalUrl: string): Mail {
  const page = `${portalUrl}/${reader.language}/companies/${id}`;
  return mailTo(reader, {
    fi: [`Pääset nyt yrityksen ${name} asioihin`, `${by.name} vahvisti, että olet yrityksessä ${name}. Näet nyt sen ohjaukset ja tarpeet ja saat niistä viestit:\n${page}`],
    sv: [`Du ser nu ärendena för ${name}`, `${by.name} har bekräftat att du hör till ${name}. Du ser nu företagets hänvisningar och behov och får meddelanden om dem:\n${page}`],
    en: [`You now see the matters of ${name}`, `${by.name} has confirmed that you belong to ${name}. You now see its referrals and needs and get e-mails about them:\n${page}`],
  });
}

/** Of the company it says nothing but what the asker wrote, and the reason. */
export function declinedMail(reader: Reader, { companyName, reason }: JoinRequest, portalUrl: string): Mail {
  const page = `${portalUrl}/${reader.language}/joining`;
  return mailTo(reader, {
    fi: [`Pyyntöäsi ei hyväksytty: ${companyName}`, `Pyysit pääsyä yrityksen ${companyName} asioihin. Pyyntöä ei hyväksytty.\n\nPerustelu: ${reason}\n\nJos tiedot olivat väärin, voit tehdä uuden pyynnön:\n${page}`],
    sv: [`Din begäran godkändes inte: ${companyName}`, `Du bad om att få se ärendena för ${companyName}. Begäran godkändes inte.\n\nMotivering: ${reason}\n\nOm uppgifterna var fel kan du göra en ny begäran:\n${page}`],
    en: [`Your request was declined: ${companyName}`, `You asked to see the matters of ${companyName}. The request was declined.\n\nReason: ${reason}\n\nIf the details were wrong, you can ask again:\n${page}`],
  });
}

export function lapsedMail(reader: Reader, { companyName }: JoinRequest, portalUrl: string): Mail {
  const page = `${portalUrl}/${reader.language}/joining`;
  return mailTo(reader, {
    fi: [`Pyyntösi raukesi: ${companyName}`, `Pyysit pääsyä yrityksen ${companyName} asioihin. Kukaan ei vastannut ${WAIT_DAYS} päivässä, joten pyyntö raukesi. Voit tehdä uuden pyynnön tai soittaa kuntasi yritysneuvojalle:\n${page}`],
    sv: [`Din begäran har förfallit: ${companyName}`, `Du bad om att få se ärendena för ${companyName}. Ingen svarade inom ${WAIT_DAYS} dagar, så begäran har förfallit. Du kan göra en ny begäran eller ringa din kommuns företagsrådgivare:\n${page}`],
    en: [`Your request has lapsed: ${companyName}`, `You asked to see the matters of ${companyName}. Nobody answered within ${WAIT_DAYS} days, so the request has lapsed. You can ask again, or call the business adviser of your municipality:\n${page}`],
  });
}

function mailTo({ email, language }: Reader, said: Record<Language, [subject: string, text: string]>): Mail {
  const [subject, text] = said[language];
  return { to: email, language, subject, text };
}
