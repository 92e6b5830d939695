import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';

/** What became of what somebody reported. */
export type SettledAs = 'HIDDEN' | 'LEFT' | 'WITHDRAWN';

type Texts = Record<Language, string>;

const subject: Texts = { fi: 'Ilmoituksesi on käsitelty', sv: 'Din anmälan har behandlats', en: 'Your report has been settled' };

const before: Texts = {
  fi: 'Ilmoitit asiattomasta kirjoituksesta.',
  sv: 'Du anmälde ett osakligt inlägg.',
  en: 'You reported something that does not belong there.',
};

const became: Record<SettledAs, Texts> = {
  HIDDEN: { fi: 'Järjestäjä on piilottanut sen. Perustelu, jonka kaikki näkevät:', sv: 'Arrangören har dolt det. Motiveringen, som alla ser:', en: 'The host has hidden it. The reason, which everybody sees:' },
  LEFT: {
    fi: 'Järjestäjä on katsonut sen ja jättänyt sen näkyviin. Jos asia muuttuu, voit ilmoittaa siitä uudelleen.',
    sv: 'Arrangören har sett på det och låtit det vara. Om något ändras kan du anmäla det på nytt.',
    en: 'The host has looked at it and left it. If something changes, you can report it again.',
  },
  WITHDRAWN: { fi: 'Kirjoittaja on itse poistanut sen.', sv: 'Skribenten har själv tagit bort det.', en: 'Its writer has removed it.' },
};

const question: Texts = { fi: 'Kysymys', sv: 'Fråga', en: 'Question' };
const nobody: Texts = {
  fi: 'Kukaan ei näe, että ilmoitit siitä. Jos et tehnyt tätä, sinun ei tarvitse tehdä mitään.',
  sv: 'Ingen ser att du anmälde det. Om det inte var du behöver du inte göra något.',
  en: 'Nobody sees that you reported it. If that was not you, you need not do anything.',
};

interface ToTell {
  readonly to: string;
  readonly language: Language;
  readonly outcome: SettledAs;
  readonly reason?: string;
  readonly campaign: string;
  readonly page: string;
}

/** Without the words that were reported, and without those of the report: the address of a guest was never confirmed. */
export function settledMail({ to, language, outcome, reason, campaign, page }: ToTell): Mail {
  const why = outcome === 'HIDDEN' && reason ? [reason] : [];
  return { to, language, subject: subject[language], text: [`${before[language]} ${became[outcome][language]}`, ...why, `${question[language]}: ${campaign}\n${page}`, nobody[language]].join('\n\n') };
}
