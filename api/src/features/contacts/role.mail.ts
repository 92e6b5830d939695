import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Company } from '../companies/company.entity.js';
import type { Person } from '../people/person.entity.js';

type Reader = Pick<Person, 'email' | 'language'>;

/** To who is no longer of a company: by whom, and what to do where that is a mistake. */
export function roleEndedMail({ email, language }: Person, { name }: Company, adviser: Person): Mail {
  const said: Record<Language, [subject: string, text: string]> = {
    fi: [`Et ole enää yrityksen ${name} yhteyshenkilö`, `${adviser.name} on merkinnyt, ettet ole enää yrityksen ${name} yhteyshenkilö. Et näe enää sen asioita portaalissa, etkä saa niistä viestejä.\n\nJos tämä on erehdys, kerro siitä: ${adviser.email}.`],
    sv: [`Du är inte längre kontaktperson för ${name}`, `${adviser.name} har antecknat att du inte längre är kontaktperson för ${name}. Du ser inte längre företagets ärenden i portalen och får inga meddelanden om dem.\n\nOm det här är ett misstag, meddela ${adviser.email}.`],
    en: [`You are no longer a contact of ${name}`, `${adviser.name} has written down that you are no longer a contact of ${name}. You no longer see its matters in the portal, and get no e-mails about them.\n\nIf this is a mistake, tell ${adviser.email}.`],
  };
  return mailTo({ email, language }, said);
}

/** To who is still in the company: somebody has left it, or was taken out by a colleague. */
export function leftMail(reader: Reader, { name }: Company, person: Person, by: Person): Mail {
  const own = by.id === person.id;
  return mailTo(reader, {
    fi: [`${person.name} ei ole enää yrityksessä ${name}`, `${own ? `${person.name} on ilmoittanut, ettei ole` : `${by.name} on merkinnyt, ettei ${person.name} ole`} enää yrityksessä ${name}. Hän ei näe enää sen asioita portaalissa.`],
    sv: [`${person.name} hör inte längre till ${name}`, `${own ? `${person.name} har meddelat att hen inte` : `${by.name} har antecknat att ${person.name} inte`} längre hör till ${name}. Personen ser inte längre företagets ärenden i portalen.`],
    en: [`${person.name} no longer belongs to ${name}`, `${own ? `${person.name} says that they no longer belong` : `${by.name} has written down that ${person.name} no longer belongs`} to ${name}. They no longer see its matters in the portal.`],
  });
}

/** To an adviser: matters that go on have nobody in the company who is told of them. */
export function withoutContactMail(reader: Reader, { id, name }: Company, person: Person, open: number, portalUrl: string): Mail {
  const page = `${portalUrl}/${reader.language}/companies/${id}`;
  return mailTo(reader, {
    fi: [`Yhteyshenkilö puuttuu: ${name}`, `${person.name} ei ole enää yrityksessä ${name}. Ohjauksia, joilla ei ole nyt yhteyshenkilöä: ${open}. Soita yritykseen ja lisää yhteyshenkilö:\n${page}`],
    sv: [`Kontaktperson saknas: ${name}`, `${person.name} hör inte längre till ${name}. Hänvisningar som nu saknar kontaktperson: ${open}. Ring företaget och lägg till en kontaktperson:\n${page}`],
    en: [`No contact: ${name}`, `${person.name} no longer belongs to ${name}. Referrals that have no contact now: ${open}. Call the company and add a contact:\n${page}`],
  });
}

function mailTo({ email, language }: Reader, said: Record<Language, [subject: string, text: string]>): Mail {
  const [subject, text] = said[language];
  return { to: email, language, subject, text };
}
