import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Company } from '../companies/company.entity.js';
import type { Person } from '../people/person.entity.js';

interface Added {
  company: Company;
  contact: Person;
  adviser: Person;
  portalUrl: string;
}

/** To who has become a contact: by whom, and what to do where that is a mistake. It names no matter, because the address may be mistyped. */
export function addedMail({ company, contact, adviser, portalUrl }: Added): Mail {
  const page = `${portalUrl}/${contact.language}/sign-in`;
  const said: Record<Language, [string, string]> = {
    fi: [`Olet yrityksen ${company.name} yhteyshenkilö`, `${adviser.name} on merkinnyt sinut yrityksen ${company.name} yhteyshenkilöksi. Saat viestit siitä, miten yrityksen asiat etenevät, ja voit kirjautua ilman salasanaa:\n${page}\n\nJos tämä on erehdys, kerro siitä: ${adviser.email}.`],
    sv: [`Du är kontaktperson för ${company.name}`, `${adviser.name} har antecknat dig som kontaktperson för ${company.name}. Du får veta hur företagets ärenden går och kan logga in utan lösenord:\n${page}\n\nOm det här är ett misstag, meddela ${adviser.email}.`],
    en: [`You are the contact of ${company.name}`, `${adviser.name} has written you down as a contact of ${company.name}. You will be told how the matters of the company go, and can sign in without a password:\n${page}\n\nIf this is a mistake, tell ${adviser.email}.`],
  };
  return mailTo(contact, said);
}

/** To those who are in the company already: nobody joins them unnoticed. */
export function joinedMail(reader: Person, { company, contact, adviser }: Added): Mail {
  return mailTo(reader, {
    fi: [`Uusi yhteyshenkilö: ${company.name}`, `${adviser.name} on lisännyt yritykselle ${company.name} yhteyshenkilön: ${contact.name}, ${contact.email}. Hän näkee yrityksen asiat portaalissa.\n\nJos tämä ei ole oikein, kerro siitä: ${adviser.email}.`],
    sv: [`Ny kontaktperson: ${company.name}`, `${adviser.name} har lagt till en kontaktperson för ${company.name}: ${contact.name}, ${contact.email}. Personen ser företagets ärenden i portalen.\n\nOm det inte stämmer, meddela ${adviser.email}.`],
    en: [`A new contact: ${company.name}`, `${adviser.name} has added a contact of ${company.name}: ${contact.name}, ${contact.email}. They see the matters of the company in the portal.\n\nIf this is not right, tell ${adviser.email}.`],
  });
}

function mailTo(reader: Person, said: Record<Language, [subject: string, text: string]>): Mail {
  const [subject, text] = said[reader.language];
  return { to: reader.email, language: reader.language, subject, text };
}
