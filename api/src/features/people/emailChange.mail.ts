import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';

type Texts = Record<Language, Pick<Mail, 'subject' | 'text'>>;

/** The link that shows that the new address is theirs. */
export function emailChangeMail(to: string, language: Language, link: string, hours: number): Mail {
  const texts: Texts = {
    fi: {
      subject: 'Vahvista uusi sähköpostiosoite',
      text: `Hei!\n\nVahvista, että tämä on uusi osoitteesi:\n${link}\n\nLinkki on voimassa ${hours} tuntia.\n\nJos et pyytänyt muutosta, sinun ei tarvitse tehdä mitään.`,
    },
    sv: {
      subject: 'Bekräfta din nya e-postadress',
      text: `Hej!\n\nBekräfta att det här är din nya adress:\n${link}\n\nLänken gäller i ${hours} timmar.\n\nOm du inte bad om ändringen behöver du inte göra något.`,
    },
    en: {
      subject: 'Confirm your new e-mail address',
      text: `Hello!\n\nConfirm that this is your new address:\n${link}\n\nThe link is valid for ${hours} hours.\n\nIf you did not ask for the change, you need not do anything.`,
    },
  };
  return { to, language, ...texts[language] };
}

/** To the old address, so that nobody is moved away from theirs unknown. */
export function emailChangedMail(to: string, language: Language, email: string): Mail {
  const texts: Texts = {
    fi: {
      subject: 'Sähköpostiosoitteesi on vaihdettu',
      text: `Hei!\n\nKirjaudut portaaliin tästä lähtien osoitteella ${email}.\n\nJos et vaihtanut osoitetta itse, ota heti yhteyttä kuntasi yritysneuvojaan.`,
    },
    sv: {
      subject: 'Din e-postadress har ändrats',
      text: `Hej!\n\nFrån och med nu loggar du in i portalen med adressen ${email}.\n\nOm du inte själv ändrade adressen, kontakta genast din kommuns företagsrådgivare.`,
    },
    en: {
      subject: 'Your e-mail address has been changed',
      text: `Hello!\n\nFrom now on you sign in with the address ${email}.\n\nIf it was not you who changed it, contact the business adviser of your municipality at once.`,
    },
  };
  return { to, language, ...texts[language] };
}
