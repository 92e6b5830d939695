import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Person } from '../people/person.entity.js';
import type { Campaign } from './campaign.entity.js';

const words: Record<Language, { subject: string; opening: string; page: string }> = {
  fi: { subject: 'Yrityksesi ideoita kysytään', opening: 'kutsuu yrityksesi vastaamaan ensimmäisten joukossa:', page: 'Lue ja ehdota' },
  sv: { subject: 'Ditt företags idéer efterfrågas', opening: 'bjuder in ditt företag att svara bland de första:', page: 'Läs och föreslå' },
  en: { subject: 'Your company is asked for ideas', opening: 'invites your company to answer among the first:', page: 'Read and propose' },
};

/** To the people of a company that is invited first. */
export function invitedMail({ id, title, description, municipality }: Campaign, { email, language }: Person, portalUrl: string): Mail {
  const { subject, opening, page } = words[language];
  const text = [`${municipality.name[language]} ${opening}`, '', title[language], '', description[language], '', `${page}: ${portalUrl}/${language}/ideas/${id}`];
  return { to: email, language, subject: `${subject}: ${title[language]}`, text: text.join('\n') };
}
