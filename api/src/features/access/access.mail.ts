import { inHelsinki } from '../../core/clock.js';
import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Person } from '../people/person.entity.js';
import { roleIn, roleMeans } from './roleWords.rules.js';
import type { RoleInvitation } from './roleInvitation.entity.js';

type Said = Record<Language, readonly [subject: string, text: string]>;

const mail = (to: string, language: Language, said: Said): Mail => ({ to, language, subject: said[language][0], text: said[language][1] });
const operator = { fi: 'Portaalin ylläpito', sv: 'Portalens administratör', en: 'The operator of the portal' } as const;

/** Who invites, to what, what one sees and does there, and until when. */
export function roleInvitationMail(invitation: RoleInvitation, inviter: Person | null, link: string): Mail {
  const { email, language, name, role, words, expiresAt } = invitation;
  const what = roleIn(language, role, invitation);
  const called = name && ` ${name}`;
  const by = inviter ? inviter.name || inviter.email : operator[language];
  const day = inHelsinki(expiresAt).toFormat('d.M.yyyy');
  const own = words ? `\n\n${by}:\n${words}` : '';
  const means = roleMeans[role][language];
  return mail(email, language, {
    fi: ['Kutsu yrityspalvelujen verkostoon', `Hei${called}!\n\n${by} kutsuu sinut rooliin: ${what}.${own}\n\n${means}\n\nOta kutsu vastaan tai kieltäydy tästä linkistä:\n${link}\n\nLinkki toimii kerran, ja se on voimassa ${day} asti. Salasanaa ei tarvita. Älä lähetä linkkiä muille: se kirjaa sisään sinuna.`],
    sv: ['Inbjudan till nätverket för företagstjänster', `Hej${called}!\n\n${by} bjuder in dig till rollen: ${what}.${own}\n\n${means}\n\nTa emot eller avböj inbjudan med den här länken:\n${link}\n\nLänken fungerar en gång och gäller till och med ${day}. Du behöver inget lösenord. Skicka inte länken vidare: den loggar in som du.`],
    en: ['Invitation to the network of business services', `Hello${called}!\n\n${by} invites you to the role: ${what}.${own}\n\n${means}\n\nAccept or decline by this link:\n${link}\n\nThe link works once and is valid until ${day}. You need no password. Do not pass the link on: it signs in as you.`],
  });
}

/** To the coordinator who invited: who does not want the role. */
export function invitationDeclinedMail(invitation: RoleInvitation, { email, language }: Person, portalUrl: string): Mail {
  const what = roleIn(language, invitation.role, invitation);
  const page = `${portalUrl}/${language}/access`;
  const who = `${invitation.name} (${invitation.email})`;
  return mail(email, language, {
    fi: [`Kutsusta kieltäydyttiin: ${invitation.name}`, `${who} kieltäytyi kutsustasi rooliin: ${what}.\n\nVoit kutsua jonkun toisen:\n${page}`],
    sv: [`Inbjudan avböjdes: ${invitation.name}`, `${who} avböjde din inbjudan till rollen: ${what}.\n\nDu kan bjuda in någon annan:\n${page}`],
    en: [`Invitation declined: ${invitation.name}`, `${who} declined your invitation to the role: ${what}.\n\nYou can invite somebody else:\n${page}`],
  });
}

/** To who has lost a role: by whom, and what to do where that is a mistake. */
export function roleEndedMail({ email, language }: Person, what: string, by: Person): Mail {
  return mail(email, language, {
    fi: ['Roolisi on päättynyt', `${by.name} on päättänyt roolisi: ${what}. Et näe enää sen asioita portaalissa, etkä saa niistä viestejä. Aiemmin saamasi linkit eivät enää toimi.\n\nJos tämä on erehdys, kerro siitä: ${by.email}.`],
    sv: ['Din roll har avslutats', `${by.name} har avslutat din roll: ${what}. Du ser inte längre dess ärenden i portalen och får inga meddelanden om dem. Länkar som du har fått tidigare fungerar inte längre.\n\nOm det här är ett misstag, meddela ${by.email}.`],
    en: ['Your role has ended', `${by.name} has ended your role: ${what}. You no longer see its matters in the portal, and get no e-mails about them. Links that you got before no longer work.\n\nIf this is a mistake, tell ${by.email}.`],
  });
}

/** To who has a role again that was ended by mistake. */
export function roleRestoredMail({ email, language }: Person, what: string, by: Person): Mail {
  return mail(email, language, {
    fi: ['Roolisi on palautettu', `${by.name} on palauttanut roolisi: ${what}. Kaikki on kuten ennen.`],
    sv: ['Din roll har återställts', `${by.name} har återställt din roll: ${what}. Allt är som förut.`],
    en: ['Your role is back', `${by.name} has given your role back: ${what}. Everything is as before.`],
  });
}

/** To a coordinator whose passkeys were removed by another one. */
export function secondFactorResetMail({ email, language }: Person, by: Person, portalUrl: string): Mail {
  const page = `${portalUrl}/${language}/sign-in`;
  return mail(email, language, {
    fi: ['Pääsyavaimesi on poistettu', `${by.name} on poistanut pääsyavaimesi ja palautuskoodisi, ja kirjautumisesi on päätetty. Kirjaudu uudelleen ja tee uusi pääsyavain:\n${page}\n\nJos et pyytänyt tätä, ota heti yhteyttä: ${by.email}.`],
    sv: ['Dina nycklar har tagits bort', `${by.name} har tagit bort dina nycklar och återställningskoder, och dina inloggningar har avslutats. Logga in på nytt och skapa en ny nyckel:\n${page}\n\nOm du inte bad om det här, kontakta genast ${by.email}.`],
    en: ['Your passkeys were removed', `${by.name} has removed your passkeys and recovery codes, and your sign-ins have ended. Sign in again and make a new passkey:\n${page}\n\nIf you did not ask for this, get in touch at once: ${by.email}.`],
  });
}
