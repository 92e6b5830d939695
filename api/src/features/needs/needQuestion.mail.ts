import type { Mail } from '../../core/command.js';
import type { Localized } from '../../core/localized.js';
import type { Need } from './need.entity.js';
import { mailTo, type Reader } from './need.mail.js';
import type { NeedQuestion } from './needQuestion.entity.js';

export function questionAskedMail(reader: Reader, { need, text }: NeedQuestion, department: Localized, portalUrl: string): Mail {
  return mailTo(reader, need, portalUrl, {
    fi: { subject: `Osasto kysyy tarpeesta: ${need.title}`, text: `${department.fi} kysyy, ennen kuin vastaa:\n${text}\n\nVastaa portaalissa. Yritys ei näe kysymystä eikä vastaustasi.` },
    sv: { subject: `Avdelningen frågar om behovet: ${need.title}`, text: `${department.sv} frågar innan den svarar:\n${text}\n\nSvara i portalen. Företaget ser varken frågan eller ditt svar.` },
    en: { subject: `The department asks about the need: ${need.title}`, text: `${department.en} asks before it answers:\n${text}\n\nAnswer in the portal. The company sees neither the question nor your answer.` },
  });
}

export function questionAnsweredMail(reader: Reader, { text, answer }: NeedQuestion, need: Need, portalUrl: string): Mail {
  return mailTo(reader, need, portalUrl, {
    fi: { subject: `Neuvoja vastasi: ${need.title}`, text: `Osastosi kysyi:\n${text}\n\nYritysneuvoja vastasi:\n${answer}` },
    sv: { subject: `Rådgivaren har svarat: ${need.title}`, text: `Din avdelning frågade:\n${text}\n\nFöretagsrådgivaren svarade:\n${answer}` },
    en: { subject: `The adviser has answered: ${need.title}`, text: `Your department asked:\n${text}\n\nThe adviser answered:\n${answer}` },
  });
}
