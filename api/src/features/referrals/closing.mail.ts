import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { Person } from '../people/person.entity.js';
import type { Referral } from './referral.entity.js';

/** To an adviser: one mail for all that came back, by company and page. */
export function providerLeftMail(reader: Person, organisation: Organisation, referrals: readonly Referral[], reason: string, portalUrl: string): Mail {
  const { language } = reader;
  const name = organisation.name[language];
  const list = referrals.map(({ id, company }) => `${company.name}\n${portalUrl}/${language}/referrals/${id}`).join('\n\n');
  const said: Record<Language, [subject: string, text: string]> = {
    fi: [`${name} on lähtenyt verkostosta: asioita palautui sinulle`, `${name} on lähtenyt verkostosta: ${reason}\n\nNämä asiat palautuivat sinulle. Valitse niille seuraavaksi paras palvelu.`],
    sv: [`${name} har lämnat nätverket: ärenden tillbaka till dig`, `${name} har lämnat nätverket: ${reason}\n\nDe här ärendena kom tillbaka till dig. Välj den näst bästa tjänsten för dem.`],
    en: [`${name} has left the network: matters are back with you`, `${name} has left the network: ${reason}\n\nThese matters are back with you. Choose the next best service for them.`],
  };
  const [subject, text] = said[language];
  return { to: reader.email, language, subject, text: `${text}\n\n${list}` };
}
