import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';

/** The link that signs its reader in. It says nothing of whether the address was known. */
export function signInMail(to: string, language: Language, link: string, minutes: number): Mail {
  const texts: Record<Language, Pick<Mail, 'subject' | 'text'>> = {
    fi: {
      subject: 'Kirjautumislinkki',
      text: `Hei!\n\nKirjaudu palveluun tästä linkistä:\n${link}\n\nLinkki toimii kerran ja on voimassa ${minutes} minuuttia.\n\nJos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään.`,
    },
    sv: {
      subject: 'Inloggningslänk',
      text: `Hej!\n\nLogga in i tjänsten med den här länken:\n${link}\n\nLänken fungerar en gång och gäller i ${minutes} minuter.\n\nOm du inte bad om länken behöver du inte göra något.`,
    },
    en: {
      subject: 'Your sign-in link',
      text: `Hello!\n\nSign in with this link:\n${link}\n\nThe link works once and is valid for ${minutes} minutes.\n\nIf you did not ask for it, you need not do anything.`,
    },
  };
  return { to, language, ...texts[language] };
}
