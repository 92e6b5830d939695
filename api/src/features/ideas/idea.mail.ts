import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import { inItsLanguage, type Reason } from '../../core/otherLanguage.js';
import type { Person } from '../people/person.entity.js';
import { CONFIRM_HOURS } from './idea.rules.js';
import type { GuestDeed } from './ideaLink.entity.js';

/** What somebody without an account is asked by mail to confirm. */
export type MailedDeed = GuestDeed | 'COMMENT' | 'FOLLOW';

const confirm: Record<MailedDeed, Record<Language, { subject: string; text: string }>> = {
  PROPOSE: {
    fi: { subject: 'Vahvista ideasi', text: `Sähköpostiosoitteellasi lähetettiin idea. Se julkaistaan, kun vahvistat sen ${CONFIRM_HOURS} tunnin kuluessa tästä linkistä:` },
    sv: { subject: 'Bekräfta din idé', text: `En idé skickades med din e-postadress. Den publiceras när du bekräftar den inom ${CONFIRM_HOURS} timmar med den här länken:` },
    en: { subject: 'Confirm your idea', text: `An idea was sent with your e-mail address. It is published once you confirm it within ${CONFIRM_HOURS} hours by this link:` },
  },
  SUPPORT: {
    fi: { subject: 'Vahvista kannatuksesi', text: `Sähköpostiosoitteellasi kannatettiin ideaa. Kannatus lasketaan, kun vahvistat sen ${CONFIRM_HOURS} tunnin kuluessa tästä linkistä:` },
    sv: { subject: 'Bekräfta ditt stöd', text: `En idé fick stöd med din e-postadress. Stödet räknas när du bekräftar det inom ${CONFIRM_HOURS} timmar med den här länken:` },
    en: { subject: 'Confirm your support', text: `An idea was supported with your e-mail address. The support counts once you confirm it within ${CONFIRM_HOURS} hours by this link:` },
  },
  COMMENT: {
    fi: { subject: 'Vahvista kommenttisi', text: `Sähköpostiosoitteellasi kirjoitettiin kommentti ideaan. Se julkaistaan, kun vahvistat sen ${CONFIRM_HOURS} tunnin kuluessa tästä linkistä:` },
    sv: { subject: 'Bekräfta din kommentar', text: `En kommentar till en idé skickades med din e-postadress. Den publiceras när du bekräftar den inom ${CONFIRM_HOURS} timmar med den här länken:` },
    en: { subject: 'Confirm your comment', text: `A comment on an idea was sent with your e-mail address. It is published once you confirm it within ${CONFIRM_HOURS} hours by this link:` },
  },
  FOLLOW: {
    fi: { subject: 'Vahvista, että haluat seurata', text: `Sähköpostiosoitteeseesi pyydettiin tieto uudesta. Saat sen, kun vahvistat pyynnön ${CONFIRM_HOURS} tunnin kuluessa tästä linkistä:` },
    sv: { subject: 'Bekräfta att du vill följa', text: `Någon bad att få besked till din e-postadress när det finns något nytt. Du får det när du bekräftar inom ${CONFIRM_HOURS} timmar med den här länken:` },
    en: { subject: 'Confirm that you want to follow', text: `Somebody asked that your e-mail address be told what is new. You are told once you confirm it within ${CONFIRM_HOURS} hours by this link:` },
  },
};

/** Who has confirmed is a person of the portal: signed in by mail they do with their own what everybody can. */
const next: Record<MailedDeed, Record<Language, string>> = {
  PROPOSE: {
    fi: 'Kun olet vahvistanut, kaikki voivat lukea, kannattaa ja kommentoida ideaasi. Voit muokata sitä tai perua sen, kun kirjaudut tähän osoitteeseen tulevalla linkillä:',
    sv: 'När du har bekräftat kan alla läsa, stödja och kommentera din idé. Du kan redigera den eller dra tillbaka den när du loggar in med en länk till den här adressen:',
    en: 'Once you have confirmed, everybody can read, support and comment on your idea. You can edit or withdraw it when you sign in by a link to this address:',
  },
  SUPPORT: {
    fi: 'Kun olet vahvistanut, kannatuksesi näkyy idean luvussa, ei nimesi. Voit perua kannatuksen, kun kirjaudut tähän osoitteeseen tulevalla linkillä:',
    sv: 'När du har bekräftat räknas ditt stöd, men ditt namn visas inte. Du kan ta tillbaka stödet när du loggar in med en länk till den här adressen:',
    en: 'Once you have confirmed, your support counts and your name is not shown. You can take it back when you sign in by a link to this address:',
  },
  COMMENT: {
    fi: 'Kun olet vahvistanut, kaikki voivat lukea kommenttisi ja vastata siihen. Voit muokata sitä tai poistaa sen, kun kirjaudut tähän osoitteeseen tulevalla linkillä:',
    sv: 'När du har bekräftat kan alla läsa din kommentar och svara på den. Du kan redigera den eller ta bort den när du loggar in med en länk till den här adressen:',
    en: 'Once you have confirmed, everybody can read your comment and reply to it. You can edit or remove it when you sign in by a link to this address:',
  },
  FOLLOW: {
    fi: 'Saat enintään yhden viestin päivässä, ja jokaisen viestin lopussa on linkki, josta lopetat viestit ilman tunnusta. Näet, mitä seuraat, kun kirjaudut tähän osoitteeseen tulevalla linkillä:',
    sv: 'Du får högst ett meddelande om dagen, och i slutet av varje finns en länk som stoppar dem utan konto. Du ser vad du följer när du loggar in med en länk till den här adressen:',
    en: 'You get one mail a day at most, and a link at the end of each stops them without an account. You see what you follow when you sign in by a link to this address:',
  },
};

const question: Record<Language, string> = { fi: 'Kysymys', sv: 'Fråga', en: 'Question' };
const ideaNamed: Record<Language, string> = { fi: 'Idea', sv: 'Idé', en: 'Idea' };
const topicNamed: Record<Language, string> = { fi: 'Aihe', sv: 'Ämne', en: 'Topic' };

const notYou: Record<Language, string> = {
  fi: 'Jos et tehnyt tätä, sinun ei tarvitse tehdä mitään.',
  sv: 'Om det inte var du behöver du inte göra något.',
  en: 'If that was not you, you need not do anything.',
};

/** What mail programs would make a link of. */
const LIKE_A_LINK = /[^\s.]\.[^\s.]|[:@/\\]/;

interface ToConfirm {
  readonly deed: MailedDeed;
  readonly to: string;
  readonly language: Language;
  /** What it is about, as everybody reads it already; nothing that only this guest has typed. */
  readonly about: { readonly campaign?: string | null; readonly idea?: string | null; readonly topic?: string | null };
  readonly link: string;
  readonly signIn: string;
}

/** Nothing that the guest typed is in it: whoever gives a stranger’s address must not be able to write to the stranger, nor to lead them elsewhere by the title of an idea. */
export function toConfirmMail({ deed, to, language, about, link, signIn }: ToConfirm): Mail {
  const { subject, text } = confirm[deed][language];
  const idea = about.idea && !LIKE_A_LINK.test(about.idea) ? about.idea : null;
  const named = [[question, about.campaign], [ideaNamed, idea], [topicNamed, about.topic]] as const;
  const lines = named.flatMap(([label, value]) => (value ? [`${label[language]}: ${value}`] : [])).join('\n');
  return { to, language, subject, text: [text, link, lines, `${next[deed][language]}\n${signIn}`, notYou[language]].filter(Boolean).join('\n\n') };
}

const hidden: Record<Language, { subject: string; text: string; page: string }> = {
  fi: { subject: 'Kirjoituksesi on piilotettu', text: 'Järjestäjä on piilottanut kirjoituksesi. Perustelu, jonka kaikki näkevät:', page: 'Sinä näet kirjoituksesi edelleen' },
  sv: { subject: 'Det du skrev har dolts', text: 'Arrangören har dolt det du skrev. Motiveringen, som alla ser:', page: 'Du ser det fortfarande själv' },
  en: { subject: 'What you wrote has been hidden', text: 'The host has hidden what you wrote. The reason, which everybody sees:', page: 'You can still see it' },
};

export function hiddenMail({ email, language }: Pick<Person, 'email' | 'language'>, reason: Reason, link: string): Mail {
  const { subject, text, page } = hidden[language];
  return { to: email, language, subject, text: `${text}\n\n${inItsLanguage(reason, language)}\n\n${page}: ${link}` };
}
