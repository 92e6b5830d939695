import { inHelsinki } from '../../core/clock.js';
import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import { otherLanguage } from '../../core/otherLanguage.js';
import type { Person } from '../people/person.entity.js';
import type { Idea } from './idea.entity.js';
import type { IdeaMerge } from './merge.entity.js';

type Texts = Record<Language, { subject: string; text: (idea: string, into: string, inOther: string) => string; next: (day: string) => string }>;

/** To the writer of the idea that would be merged: they may object. */
const merged: Texts = {
  fi: {
    subject: 'Ideaasi ehdotetaan yhdistettäväksi toiseen ideaan',
    text: (idea, into, inOther) => `Järjestäjä ehdottaa, että ideasi ${idea} yhdistetään ideaan ${into}. Järjestäjän perustelu${inOther}:`,
    next: (day) => `Voit vastustaa yhdistämistä ${day} asti. Kirjaudu tällä sähköpostiosoitteella ja avaa ideasi. Jos et vastusta, idea yhdistetään. Tekstisi jää luettavaksi, ja kannattajilta kysytään, siirtävätkö he kannatuksensa.`,
  },
  sv: {
    subject: 'Din idé föreslås bli sammanslagen med en annan',
    text: (idea, into, inOther) => `Arrangören föreslår att din idé ${idea} slås samman med idén ${into}. Arrangörens motivering${inOther}:`,
    next: (day) => `Du kan motsätta dig det till och med ${day}. Logga in med den här e-postadressen och öppna din idé. Om du inte motsätter dig slås idéerna samman. Din text går fortfarande att läsa, och de som stöder den får frågan om de vill flytta sitt stöd.`,
  },
  en: {
    subject: 'Your idea may be merged into another one',
    text: (idea, into, inOther) => `The host proposes to merge your idea ${idea} into the idea ${into}. The host’s reason${inOther}:`,
    next: (day) => `You can object until ${day}. Sign in with this e-mail address and open your idea. If you do not object, it is merged. Your text stays to be read, and those who support it are asked whether they move their support.`,
  },
};

/** To the writer of the other one: they are told, and need not do anything. */
const taking: Texts = {
  fi: { subject: 'Toista ideaa ehdotetaan yhdistettäväksi ideaasi', text: (idea, into, inOther) => `Järjestäjä ehdottaa, että idea ${idea} yhdistetään ideaasi ${into}. Järjestäjän perustelu${inOther}:`, next: () => 'Ideasi teksti ja kannatus eivät muutu.' },
  sv: { subject: 'En annan idé föreslås bli sammanslagen med din', text: (idea, into, inOther) => `Arrangören föreslår att idén ${idea} slås samman med din idé ${into}. Arrangörens motivering${inOther}:`, next: () => 'Din idés text och stöd ändras inte.' },
  en: { subject: 'Another idea may be merged into yours', text: (idea, into, inOther) => `The host proposes to merge the idea ${idea} into your idea ${into}. The host’s reason${inOther}:`, next: () => 'The text and the support of your idea do not change.' },
};

const quotes: Record<Language, readonly [string, string]> = { fi: ['”', '”'], sv: ['”', '”'], en: ['“', '”'] };

export function mergeMail({ email, language }: Pick<Person, 'email' | 'language'>, { idea, into, reason, language: written, objectUntil }: IdeaMerge, isMerged: boolean, link: string): Mail {
  const { subject, text, next } = (isMerged ? merged : taking)[language];
  const named = (one: Idea) => `${quotes[language][0]}${one.title}${quotes[language][1]}${otherLanguage(one.language, language)}`;
  return { to: email, language, subject, text: `${text(named(idea), named(into), otherLanguage(written, language))}\n\n${reason}\n\n${next(inHelsinki(objectUntil).toFormat('d.L.yyyy'))}\n${link}` };
}
