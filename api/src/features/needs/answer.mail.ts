import type { Mail } from '../../core/command.js';
import type { Language, Localized } from '../../core/localized.js';
import type { Need } from './need.entity.js';
import { day, mailTo, type Reader } from './need.mail.js';

/** Who says it, and whom the reader asks about it; nobody where the reader is the adviser. */
export interface Answering {
  department: Localized | null;
  adviser: { name: string; phone: string | null; email: string } | null;
}

const someDepartment: Localized = { fi: 'Osasto', sv: 'Avdelningen', en: 'The department' };
const hello: Record<Language, string> = { fi: 'Hei!', sv: 'Hej!', en: 'Hello!' };
const questions: Record<Language, string> = { fi: 'Kysyttävää? Yritysneuvojasi auttaa:', sv: 'Har du frågor? Din företagsrådgivare hjälper dig:', en: 'Questions? Your business adviser helps:' };

export function acknowledgedMail(reader: Reader, need: Need, portalUrl: string | null, by: Answering): Mail {
  const until = day(need.answerPromisedOn!);
  const { fi, sv, en } = by.department ?? someDepartment;
  return answerMail(reader, need, portalUrl, by, {
    fi: { subject: `Tarve on nähty: ${need.title}`, text: `${fi} on nähnyt tarpeen ”${need.title}” ja vastaa viimeistään ${until}.` },
    sv: { subject: `Behovet har setts: ${need.title}`, text: `${sv} har sett behovet ”${need.title}” och svarar senast ${until}.` },
    en: { subject: `The need has been seen: ${need.title}`, text: `${en} has seen the need “${need.title}” and answers by ${until}.` },
  });
}

export function promisedAgainMail(reader: Reader, need: Need, portalUrl: string | null, by: Answering): Mail {
  const until = day(need.answerPromisedOn!);
  const { fi, sv, en } = by.department ?? someDepartment;
  return answerMail(reader, need, portalUrl, by, {
    fi: { subject: `Vastaus tulee toisena päivänä: ${need.title}`, text: `${fi} on siirtänyt vastaustaan tarpeeseen ”${need.title}” ja vastaa nyt viimeistään ${until}.` },
    sv: { subject: `Svaret kommer en annan dag: ${need.title}`, text: `${sv} har flyttat sitt svar på behovet ”${need.title}” och svarar nu senast ${until}.` },
    en: { subject: `The answer comes on another day: ${need.title}`, text: `${en} has moved its answer to the need “${need.title}”. It now answers by ${until}.` },
  });
}

export function answeredMail(reader: Reader, need: Need, portalUrl: string | null, by: Answering): Mail {
  const { fi, sv, en } = by.department ?? someDepartment;
  return answerMail(reader, need, portalUrl, by, saidIn(need, {
    fi: `${fi} on vastannut tarpeeseen ”${need.title}”.`,
    sv: `${sv} har svarat på behovet ”${need.title}”.`,
    en: `${en} has answered the need “${need.title}”.`,
  }));
}

export function answeredAgainMail(reader: Reader, need: Need, portalUrl: string | null, by: Answering): Mail {
  const { fi, sv, en } = by.department ?? someDepartment;
  return answerMail(reader, need, portalUrl, by, saidIn(need, {
    fi: `${fi} muutti vastaustaan tarpeeseen ”${need.title}”. Tämä on voimassa nyt.`,
    sv: `${sv} har ändrat sitt svar på behovet ”${need.title}”. Det här gäller nu.`,
    en: `${en} has changed its answer to the need “${need.title}”. This holds now.`,
  }));
}

type Texts = Record<Language, { subject: string; text: string }>;

function answerMail(reader: Reader, need: Need, portalUrl: string | null, { adviser }: Answering, texts: Texts): Mail {
  const { language } = reader;
  const { subject, text } = texts[language];
  const whom = adviser && adviser.email !== reader.email ? `\n\n${questions[language]}\n${[adviser.name, adviser.phone, adviser.email].filter(Boolean).join('\n')}` : '';
  const said = { subject, text: `${hello[language]}\n\n${text}${whom}` };
  return mailTo(reader, need, portalUrl, { fi: said, sv: said, en: said });
}

/** A promise with its day, or why it is not possible. */
function saidIn({ title, answer, answerKind, committedOn, plan }: Need, first: Localized): Texts {
  const by = committedOn ? day(committedOn) : '';
  const planned = (words: string) => (plan ? `\n${words}: ${plan.name}` : '');
  const isPromise = answerKind === 'COMMITMENT';
  return {
    fi: { subject: `Vastaus tarpeeseen: ${title}`, text: `${first.fi}\n\n${isPromise ? `Lupaus, viimeistään ${by}:` : 'Tämä ei ole mahdollista:'}\n${answer}${planned('Suunnitelma')}` },
    sv: { subject: `Svar på behovet: ${title}`, text: `${first.sv}\n\n${isPromise ? `Löfte, senast ${by}:` : 'Det här är inte möjligt:'}\n${answer}${planned('Plan')}` },
    en: { subject: `An answer to the need: ${title}`, text: `${first.en}\n\n${isPromise ? `Promise, by ${by}:` : 'This is not possible:'}\n${answer}${planned('Plan')}` },
  };
}
