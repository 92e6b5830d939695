import type { Mail } from '../../core/command.js';
import type { Localized } from '../../core/localized.js';
import type { Need } from './need.entity.js';
import { mailTo, type Reader } from './need.mail.js';

interface HandedOver {
  reason: string;
  from: Localized;
  to: Localized;
}

/** To the heads who have it now. */
export function receivedMail(reader: Reader, need: Need, portalUrl: string | null, { reason, from }: HandedOver): Mail {
  return mailTo(reader, need, portalUrl, {
    fi: { subject: `Tarve siirtyi teille: ${need.title}`, text: `${from.fi} siirsi tarpeen ”${need.title}” osastollesi. Syy:\n${reason}\n\nVastaa yritykselle tai lupaa päivä, jolloin vastaat.` },
    sv: { subject: `Behovet har överförts till er: ${need.title}`, text: `${from.sv} överförde behovet ”${need.title}” till din avdelning. Orsak:\n${reason}\n\nSvara företaget eller lova en dag då du svarar.` },
    en: { subject: `The need is yours now: ${need.title}`, text: `${from.en} handed the need “${need.title}” over to your department. Reason:\n${reason}\n\nAnswer the company, or promise a day on which you answer.` },
  });
}

/** To the company and the adviser. */
export function handedOverMail(reader: Reader, need: Need, portalUrl: string | null, { reason, from, to }: HandedOver): Mail {
  return mailTo(reader, need, portalUrl, {
    fi: { subject: `Tarve siirtyi toiselle osastolle: ${need.title}`, text: `Tarpeeseen ”${need.title}” vastaa nyt ${to.fi}. Sen siirsi ${from.fi}. Syy:\n${reason}` },
    sv: { subject: `Behovet har överförts: ${need.title}`, text: `Behovet ”${need.title}” besvaras nu av ${to.sv}. Det överfördes av ${from.sv}. Orsak:\n${reason}` },
    en: { subject: `The need was handed over: ${need.title}`, text: `The need “${need.title}” is now answered by ${to.en}. It was handed over by ${from.en}. Reason:\n${reason}` },
  });
}
