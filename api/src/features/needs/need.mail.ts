import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Need } from './need.entity.js';

export type Reader = { email: string; language: Language };
type Texts = Record<Language, { subject: string; text: string }>;

/** Without an address of the portal for who may not open the need there. */
export function mailTo(reader: Reader, need: Need, portalUrl: string | null, texts: Texts): Mail {
  const { subject, text } = texts[reader.language];
  const below = portalUrl === null ? `${heardThere[reader.language]}\n”${need.words}”` : `${portalUrl}/${reader.language}/needs/${need.id}`;
  return { to: reader.email, language: reader.language, subject, text: `${text}\n\n${below}` };
}

const heardThere: Record<Language, string> = {
  fi: 'Kirjasimme tilaisuudessa, jossa olit:',
  sv: 'Vi antecknade vid evenemanget där du var:',
  en: 'We wrote down at the event where you were:',
};

export const day = (isoDay: string): string => isoDay.split('-').map(Number).reverse().join('.');

export function acknowledgedMail(reader: Reader, need: Need, portalUrl: string | null): Mail {
  const until = day(need.answerPromisedOn!);
  return mailTo(reader, need, portalUrl, {
    fi: { subject: `Tarve on nähty: ${need.title}`, text: `Osasto on nähnyt tarpeen ”${need.title}” ja vastaa viimeistään ${until}.` },
    sv: { subject: `Behovet har setts: ${need.title}`, text: `Avdelningen har sett behovet ”${need.title}” och svarar senast ${until}.` },
    en: { subject: `The need has been seen: ${need.title}`, text: `The department has seen the need “${need.title}” and answers by ${until}.` },
  });
}

export function promisedAgainMail(reader: Reader, need: Need, portalUrl: string | null): Mail {
  const until = day(need.answerPromisedOn!);
  return mailTo(reader, need, portalUrl, {
    fi: { subject: `Vastaus tulee toisena päivänä: ${need.title}`, text: `Osasto on siirtänyt vastaustaan tarpeeseen ”${need.title}”. Se vastaa nyt viimeistään ${until}.` },
    sv: { subject: `Svaret kommer en annan dag: ${need.title}`, text: `Avdelningen har flyttat sitt svar på behovet ”${need.title}”. Den svarar nu senast ${until}.` },
    en: { subject: `The answer comes on another day: ${need.title}`, text: `The department has moved its answer to the need “${need.title}”. It now answers by ${until}.` },
  });
}

const CHANGED: Record<Language, string> = {
  fi: 'Osasto muutti vastaustaan. Tämä on voimassa nyt:\n\n',
  sv: 'Avdelningen har ändrat sitt svar. Det här gäller nu:\n\n',
  en: 'The department has changed its answer. This holds now:\n\n',
};

export function answeredAgainMail(reader: Reader, need: Need, portalUrl: string | null): Mail {
  const mail = answeredMail(reader, need, portalUrl);
  return { ...mail, text: `${CHANGED[reader.language]}${mail.text}` };
}

export function answeredMail(reader: Reader, need: Need, portalUrl: string | null): Mail {
  const committed = need.answerKind === 'COMMITMENT';
  const by = need.committedOn ? day(need.committedOn) : '';
  const plan = (words: string) => (need.plan ? `\n${words}: ${need.plan.name}` : '');
  return mailTo(reader, need, portalUrl, {
    fi: {
      subject: `Vastaus tarpeeseen: ${need.title}`,
      text: committed ? `Osasto lupaa (viimeistään ${by}):\n${need.answer}${plan('Suunnitelma')}` : `Osasto vastaa, ettei tämä ole mahdollista:\n${need.answer}`,
    },
    sv: {
      subject: `Svar på behovet: ${need.title}`,
      text: committed ? `Avdelningen lovar (senast ${by}):\n${need.answer}${plan('Plan')}` : `Avdelningen svarar att detta inte är möjligt:\n${need.answer}`,
    },
    en: {
      subject: `An answer to the need: ${need.title}`,
      text: committed ? `The department promises (by ${by}):\n${need.answer}${plan('Plan')}` : `The department answers that this is not possible:\n${need.answer}`,
    },
  });
}
