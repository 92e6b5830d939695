import type { Mail } from '../../core/command.js';
import type { Language, Localized } from '../../core/localized.js';
import { inItsLanguage, type Reason } from '../../core/otherLanguage.js';
import { day } from '../needs/need.mail.js';
import type { Person } from '../people/person.entity.js';
import type { ConsentHow } from '../referrals/referral.entity.js';
import type { Idea } from './idea.entity.js';
import type { IdeaOrigin } from './origin.entity.js';

type Reader = Pick<Person, 'email' | 'language'>;

interface Publication {
  readonly origin: IdeaOrigin;
  readonly question: Localized;
  readonly adviser: Pick<Person, 'name' | 'email'>;
  readonly link: string;
}

interface Texts {
  readonly subject: (idea: string) => string;
  readonly text: (idea: string, question: string) => string;
  readonly named: string;
  readonly nameless: string;
  readonly consent: (who: string, how: string, on: string) => string;
  readonly wrong: (adviser: string) => string;
}

const published: Record<Language, Texts> = {
  fi: {
    subject: (idea) => `Kertomanne tarve on julkaistu ideana: ${idea}`,
    text: (idea, question) => `Kunnan neuvoja on julkaissut kertomanne tarpeen ideana ”${idea}” kysymykseen ”${question}”. Kaikki voivat lukea, kannattaa ja kommentoida sitä.`,
    named: 'Yrityksen nimi näkyy idean yhteydessä.',
    nameless: 'Yrityksen nimi ei näy, eikä ideasta pääse yrityksen tietoihin.',
    consent: (who, how, on) => `Suostumuksen antoi ${who} ${on} (${how}).`,
    wrong: (adviser) => `Jos suostumusta ei ole annettu tai jokin on väärin, kertokaa siitä neuvojalle: ${adviser}. Hän piilottaa idean.`,
  },
  sv: {
    subject: (idea) => `Det behov ni berättade om har publicerats som en idé: ${idea}`,
    text: (idea, question) => `En rådgivare i kommunen har publicerat det behov ni berättade om som idén ”${idea}” till frågan ”${question}”. Alla kan läsa, stödja och kommentera den.`,
    named: 'Företagets namn syns vid idén.',
    nameless: 'Företagets namn syns inte, och idén leder inte till företagets uppgifter.',
    consent: (who, how, on) => `Samtycke gavs av ${who} ${on} (${how}).`,
    wrong: (adviser) => `Om inget samtycke har getts eller om något är fel, kontakta rådgivaren: ${adviser}. Rådgivaren döljer då idén.`,
  },
  en: {
    subject: (idea) => `The need that you told us of is published as an idea: ${idea}`,
    text: (idea, question) => `An adviser of the municipality has published the need that you told of as the idea “${idea}”, to the question “${question}”. Everybody can read, support and discuss it.`,
    named: 'The name of the company is shown with the idea.',
    nameless: 'The name of the company is not shown, and the idea leads nobody to the company.',
    consent: (who, how, on) => `Consent was given by ${who} on ${on} (${how}).`,
    wrong: (adviser) => `If no consent was given, or if something is wrong, tell the adviser: ${adviser}. The adviser will hide the idea.`,
  },
};

const ways: Record<Language, Record<ConsentHow, string>> = {
  fi: { PHONE: 'puhelimessa', MEETING: 'tapaamisessa', EMAIL: 'sähköpostilla', PORTAL: 'portaalissa' },
  sv: { PHONE: 'per telefon', MEETING: 'vid ett möte', EMAIL: 'per e-post', PORTAL: 'i portalen' },
  en: { PHONE: 'on the telephone', MEETING: 'in a meeting', EMAIL: 'by e-mail', PORTAL: 'in the portal' },
};

/** To who spoke for the company: what everybody reads now, by whose consent where they may know it, and what to do if it is wrong. */
export function publishedMail({ email, language }: Reader, { origin, question, adviser, link }: Publication, tellsConsent: boolean): Mail {
  const { subject, text, named, nameless, consent, wrong } = published[language];
  const { idea, consentGivenBy, consentHow, consentOn } = origin;
  const told = tellsConsent && consentGivenBy !== null ? [consent(consentGivenBy, ways[language][consentHow], day(consentOn))] : [];
  const shown = idea.signedAs === 'COMPANY' ? named : nameless;
  return { to: email, language, subject: subject(idea.title), text: [text(idea.title, question[language] || question.fi), [shown, ...told].join(' '), wrong(`${adviser.name}, ${adviser.email}`), link].join('\n\n') };
}

const withdrawn: Record<Language, { subject: (idea: string) => string; text: string }> = {
  fi: { subject: (idea) => `Idea on piilotettu: ${idea}`, text: 'Järjestäjä on piilottanut idean, joka julkaistiin kertomastanne tarpeesta. Perustelu, jonka kaikki näkevät:' },
  sv: { subject: (idea) => `Idén har dolts: ${idea}`, text: 'Arrangören har dolt idén som publicerades utifrån det behov ni berättade om. Motiveringen, som alla ser:' },
  en: { subject: (idea) => `The idea has been hidden: ${idea}`, text: 'The host has hidden the idea that was published from the need that you told of. The reason, which everybody sees:' },
};

export function withdrawnMail({ email, language }: Reader, { title }: Pick<Idea, 'title'>, reason: Reason, link: string): Mail {
  const { subject, text } = withdrawn[language];
  return { to: email, language, subject: subject(title), text: `${text}\n\n${inItsLanguage(reason, language)}\n\n${link}` };
}
