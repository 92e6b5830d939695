import { inHelsinki } from '../../core/clock.js';
import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Bulletin } from '../bulletins/bulletin.entity.js';
import type { Event } from '../events/event.entity.js';
import type { Need } from '../needs/need.entity.js';
import type { Person } from '../people/person.entity.js';

/** What a week brought: needs of one's departments, bulletins with their organisations, events for the network only. */
export interface News {
  readonly needs: readonly Need[];
  readonly bulletins: readonly Bulletin[];
  readonly events: readonly Event[];
}

type Texts<T = string> = Record<Language, T>;

/** So many of each are named; the others are counted. */
const MOST = 10;

const subject: Texts = { fi: 'Viikon uutiset verkostosta', sv: 'Veckans nyheter i nätverket', en: 'The week in the network' };
const needsHeading: Texts<(n: number) => string> = {
  fi: (n) => (n === 1 ? 'Yksi uusi tarve odottaa osastosi vastausta:' : `${n} uutta tarvetta odottaa osastosi vastausta:`),
  sv: (n) => (n === 1 ? 'Ett nytt behov väntar på svar av din avdelning:' : `${n} nya behov väntar på svar av din avdelning:`),
  en: (n) => (n === 1 ? 'One new need waits for your department:' : `${n} new needs wait for your department:`),
};
const bulletinsHeading: Texts = { fi: 'Tiedotteet, joita et ole lukenut:', sv: 'Meddelanden som du inte har läst:', en: 'Bulletins that you have not read:' };
const eventsHeading: Texts = { fi: 'Uusia tilaisuuksia verkostolle. Kirjaudu, niin näet ne:', sv: 'Nya evenemang för nätverket. Logga in för att se dem:', en: 'New events for the network. Sign in to see them:' };
const network: Texts = { fi: 'Verkosto', sv: 'Nätverket', en: 'The network' };
const more: Texts<(n: number) => string> = { fi: (n) => `ja ${n} muuta`, sv: (n) => `och ${n} till`, en: (n) => `and ${n} more` };
const footer: Texts = {
  fi: 'Saat tämän kerran viikossa, kun on uutta. Voit lopettaa sen omalla sivullasi:',
  sv: 'Du får det här en gång i veckan, när det finns något nytt. Du kan avsluta det på din egen sida:',
  en: 'You get this once a week, when there is something new. You can stop it on your own page:',
};

/** One mail for all that is new. A need is told by its title alone: whose it is says the page, to those who may know. */
export function weeklyMail({ email, language }: Person, { needs, bulletins, events }: News, portalUrl: string): Mail {
  const page = (path: string) => `${portalUrl}/${language}/${path}`;
  const listed = (heading: string, lines: readonly string[], path: string) => (lines.length === 0 ? [] : [[heading, ...firstOf(lines, language), page(path)].join('\n')]);
  const parts = [
    ...listed(needsHeading[language](needs.length), needs.map(({ title }) => title), 'needs'),
    ...listed(bulletinsHeading[language], bulletins.map((bulletin) => `${senderOf(bulletin, language)}: ${bulletin.title}`), 'bulletins'),
    ...listed(eventsHeading[language], events.map(({ title, startsAt }) => `${dateOf(startsAt)}: ${title[language]}`), 'events'),
    `${footer[language]}\n${page('account')}`,
  ];
  return { to: email, language, subject: subject[language], text: parts.join('\n\n') };
}

const dateOf = (at: Date): string => inHelsinki(at).toFormat('d.L.yyyy');

function firstOf(lines: readonly string[], language: Language): string[] {
  const named = lines.slice(0, MOST).map((line) => `– ${line}`);
  return lines.length > MOST ? [...named, more[language](lines.length - MOST)] : named;
}

function senderOf({ organisation, municipality }: Bulletin, language: Language): string {
  return (organisation?.name ?? municipality?.name ?? network)[language];
}
