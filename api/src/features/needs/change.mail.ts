import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Need } from './need.entity.js';

/** Without an address of the portal for whose department it no longer is. */
export function changedMail(reader: { email: string; language: Language }, need: Need, titleBefore: string, portalUrl: string | null): Mail {
  const { language } = reader;
  const { subject, text } = (portalUrl === null ? movedAway : changed)[language](titleBefore);
  const below = portalUrl === null ? '' : `\n\n${portalUrl}/${language}/needs/${need.id}`;
  return { to: reader.email, language, subject, text: text + below };
}

type Texts = Record<Language, (title: string) => { subject: string; text: string }>;

const changed: Texts = {
  fi: (title) => ({ subject: `Tarve on muuttunut: ${title}`, text: `Tarvetta ”${title}”, johon lupasit vastata, on muutettu. Katso uudet tiedot, ennen kuin vastaat.` }),
  sv: (title) => ({ subject: `Behovet har ändrats: ${title}`, text: `Behovet ”${title}”, som du lovade svara på, har ändrats. Se de nya uppgifterna innan du svarar.` }),
  en: (title) => ({ subject: `The need has changed: ${title}`, text: `The need “${title}”, which you promised to answer, has been changed. Look at what is there now before you answer.` }),
};

const movedAway: Texts = {
  fi: (title) => ({ subject: `Tarve siirtyi toiselle osastolle: ${title}`, text: `Tarve ”${title}”, johon lupasit vastata, on nyt osoitettu toiselle osastolle. Sinun ei tarvitse tehdä mitään.` }),
  sv: (title) => ({ subject: `Behovet gick till en annan avdelning: ${title}`, text: `Behovet ”${title}”, som du lovade svara på, har nu riktats till en annan avdelning. Du behöver inte göra något.` }),
  en: (title) => ({ subject: `The need went to another department: ${title}`, text: `The need “${title}”, which you promised to answer, is now addressed to another department. There is nothing that you have to do.` }),
};
