import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';

/** The link that signs its reader in. It says nothing of whether the address was known. */
export function signInMail(to: string, language: Language, link: string, minutes: number): Mail {
  const texts: Record<Language, Pick<Mail, 'subject' | 'text'>> = {
    fi: {
      subject: 'Kirjautumislinkki',
      text: `Hei!\n\nKirjaudu portaaliin tästä linkistä:\n${link}\n\nLinkki toimii kerran, siinä selaimessa, jossa pyysit sen, ja on voimassa ${minutes} minuuttia.\n\nJos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään.`,
    },
    sv: {
      subject: 'Inloggningslänk',
      text: `Hej!\n\nLogga in i portalen med den här länken:\n${link}\n\nLänken fungerar en gång, i den webbläsare där du bad om den, och gäller i ${minutes} minuter.\n\nOm du inte bad om länken behöver du inte göra något.`,
    },
    en: {
      subject: 'Your sign-in link',
      text: `Hello!\n\nSign in with this link:\n${link}\n\nThe link works once, in the browser in which you asked for it, and is valid for ${minutes} minutes.\n\nIf you did not ask for it, you need not do anything.`,
    },
  };
  return { to, language, ...texts[language] };
}

/** For who has their rights through a provider: a link would go past it. */
export function signInAtProviderMail(to: string, language: Language, provider: string, page: string): Mail {
  const texts: Record<Language, Pick<Mail, 'subject' | 'text'>> = {
    fi: {
      subject: 'Kirjaudu organisaatiosi tunnuksella',
      text: `Hei!\n\nPyysit kirjautumislinkkiä, mutta oikeutesi tulevat organisaatiosi tunnuksesta. Valitse kirjautumissivulla ”${provider}”:\n${page}\n\nJos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään.`,
    },
    sv: {
      subject: 'Logga in med organisationens konto',
      text: `Hej!\n\nDu bad om en inloggningslänk, men dina rättigheter kommer från din organisations konto. Välj ”${provider}” på inloggningssidan:\n${page}\n\nOm du inte bad om länken behöver du inte göra något.`,
    },
    en: {
      subject: 'Sign in with your organisation’s account',
      text: `Hello!\n\nYou asked for a sign-in link, but your rights come from the account of your organisation. Choose “${provider}” on the sign-in page:\n${page}\n\nIf you did not ask for it, you need not do anything.`,
    },
  };
  return { to, language, ...texts[language] };
}
