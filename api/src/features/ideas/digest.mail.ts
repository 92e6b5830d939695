import { DateTime } from 'luxon';
import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import { otherLanguage } from '../../core/otherLanguage.js';
import type { Campaign, CampaignPhase } from '../campaigns/campaign.entity.js';
import type { Person } from '../people/person.entity.js';
import type { IdeaAnswer } from './answer.entity.js';
import type { News, NewsKind } from './digest.news.js';
import type { AnswerStatus, Idea } from './idea.entity.js';

export interface Known {
  readonly ideas: ReadonlyMap<string, Idea>;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly answers: ReadonlyMap<string, IdeaAnswer>;
}

/** So many lines of each campaign; the others are counted. */
const MOST = 15;

/** One mail for all that is new, campaign by campaign. An idea keeps the language of its writer. */
export function digestMail({ email, language }: Pick<Person, 'email' | 'language'>, news: readonly News[], known: Known, { portalUrl, stop }: { portalUrl: string; stop: string }): Mail {
  const page = (path: string) => `${portalUrl}/${language}/${path}`;
  const campaigns = [...new Set(news.map(({ campaign }) => campaign))].map((id) => partOf(id, news, known, language, page));
  const text = [...campaigns, `${footer[language]}\n${page('account')}`, `${stopping[language]}: ${page(`ideas/stop/${stop}`)}`].join('\n\n');
  return { to: email, language, subject: subject[language], text, unsubscribeUrl: `${portalUrl}/ideas/stop/${stop}` };
}

function partOf(id: string, all: readonly News[], known: Known, language: Language, page: (path: string) => string): string {
  const news = all.filter(({ campaign }) => campaign === id);
  const lines = news.slice(0, MOST).map((one) => `– ${lineOf(one, known, language)}\n  ${page(one.idea ? `ideas/idea/${one.idea}` : `ideas/${id}`)}`);
  const rest = news.length > MOST ? [`${more[language](news.length - MOST)}: ${page(`ideas/${id}`)}`] : [];
  return [known.campaigns.get(id)!.title[language], ...lines, ...rest].join('\n');
}

function lineOf(one: News, known: Known, language: Language): string {
  const title = (id: string | null) => titleOf(id ? known.ideas.get(id) : undefined, language);
  if (one.kind === 'PHASE_BEGAN') return phases[one.phase as CampaignPhase][language];
  if (one.kind === 'MOVE_SUPPORT') return asks[language](title(one.idea), title(one.into));
  if (one.kind === 'ANSWERED') return `${title(one.idea)}: ${answerLine(known.answers.get(one.answer!)!, language)}`;
  return happened[one.kind as Exclude<NewsKind, 'PHASE_BEGAN' | 'MOVE_SUPPORT' | 'ANSWERED'>][language](title(one.idea), title(one.into), one.n);
}

/** What was hidden or withdrawn meanwhile is not told by mail either. */
function titleOf(idea: Idea | undefined, language: Language): string {
  if (idea?.withdrawnAt) return withdrawnIdea[language];
  return idea && !idea.hiddenAt ? `”${idea.title}”${otherLanguage(idea.language, language)}` : hiddenIdea[language];
}

function answerLine({ status, department, plannedFor }: IdeaAnswer, language: Language): string {
  const day = plannedFor ? DateTime.fromISO(plannedFor).toFormat('d.L.yyyy') : '';
  return `${answered[status as Exclude<AnswerStatus, 'NONE'>][language](day)} (${department.name[language]})`;
}

type Texts<T = string> = Record<Language, T>;

const subject: Texts = { fi: 'Uutta seuraamissasi ideoissa', sv: 'Nytt om de idéer du följer', en: 'News of the ideas that you follow' };
const footer: Texts = {
  fi: 'Saat tämän enintään kerran päivässä, kun seuraamissasi ideoissa on uutta. Voit muuttaa asetusta omalla sivullasi:',
  sv: 'Du får det här högst en gång om dagen, när det finns något nytt. Du kan ändra inställningen på din egen sida:',
  en: 'You get this once a day at most, when there is something new. You can change that on your own page:',
};
const stopping: Texts = { fi: 'Lopeta nämä viestit', sv: 'Avsluta de här meddelandena', en: 'Stop these e-mails' };
const more: Texts<(n: number) => string> = { fi: (n) => `ja ${n} muuta`, sv: (n) => `och ${n} till`, en: (n) => `and ${n} more` };
const withdrawnIdea: Texts = { fi: 'Peruttu idea', sv: 'En tillbakadragen idé', en: 'A withdrawn idea' };
const hiddenIdea: Texts = { fi: 'Piilotettu idea', sv: 'En dold idé', en: 'A hidden idea' };

const asks: Texts<(idea: string, into: string) => string> = {
  fi: (idea, into) => `Kannattamasi idea ${idea} on yhdistetty ideaan ${into}. Haluatko siirtää kannatuksesi? Voit tehdä sen idean sivulla:`,
  sv: (idea, into) => `Idén ${idea}, som du stöder, har slagits samman med ${into}. Vill du flytta ditt stöd? Det gör du på idéns sida:`,
  en: (idea, into) => `The idea ${idea}, which you support, has been merged into ${into}. Do you want to move your support? You can on its page:`,
};

const answered: Record<Exclude<AnswerStatus, 'NONE'>, Texts<(day: string) => string>> = {
  UNDER_REVIEW: { fi: () => 'idea on käsittelyssä', sv: () => 'idén behandlas', en: () => 'it is under review' },
  PLANNED: { fi: (day) => `toteutetaan viimeistään ${day}`, sv: (day) => `genomförs senast ${day}`, en: (day) => `planned by ${day}` },
  DONE: { fi: () => 'toteutettu', sv: () => 'genomförd', en: () => 'done' },
  NOT_POSSIBLE: { fi: () => 'ei voida toteuttaa, katso perustelu', sv: () => 'kan inte genomföras, se motiveringen', en: () => 'not possible, see why' },
};

const phases: Record<CampaignPhase, Texts> = {
  SOON: { fi: 'Alku siirtyi', sv: 'Början sköts upp', en: 'The beginning was put off' },
  COLLECT: { fi: 'Ideoita voi nyt lähettää', sv: 'Nu tas idéer emot', en: 'Ideas can be proposed now' },
  DISCUSS: { fi: 'Ideoiden keruu on päättynyt, nyt niistä keskustellaan', sv: 'Inga fler idéer tas emot, nu diskuteras de', en: 'No more ideas are taken; the existing ones are discussed' },
  ANSWER: { fi: 'Keskustelu on päättynyt, kunta vastaa ideoihin', sv: 'Diskussionen är avslutad, kommunen svarar på idéerna', en: 'The discussion is over; the municipality answers' },
  DONE: { fi: 'Kysymys on päättynyt', sv: 'Frågan är avslutad', en: 'The question is over' },
};

type Line = Texts<(idea: string, into: string, n: number) => string>;
const happened: Record<Exclude<NewsKind, 'PHASE_BEGAN' | 'MOVE_SUPPORT' | 'ANSWERED'>, Line> = {
  PROPOSED: { fi: (idea) => `Uusi idea: ${idea}`, sv: (idea) => `Ny idé: ${idea}`, en: (idea) => `A new idea: ${idea}` },
  COMMENTED: {
    fi: (idea, _into, n) => `${idea}: ${n === 1 ? 'uusi kommentti' : `${n} uutta kommenttia`}`,
    sv: (idea, _into, n) => `${idea}: ${n === 1 ? 'en ny kommentar' : `${n} nya kommentarer`}`,
    en: (idea, _into, n) => `${idea}: ${n === 1 ? 'a new comment' : `${n} new comments`}`,
  },
  MERGE_PROPOSED: { fi: (idea, into) => `${idea} ehdotetaan yhdistettäväksi ideaan ${into}`, sv: (idea, into) => `${idea} föreslås bli sammanslagen med ${into}`, en: (idea, into) => `${idea} may be merged into ${into}` },
  MERGED: { fi: (idea, into) => `${idea} on yhdistetty ideaan ${into}`, sv: (idea, into) => `${idea} har slagits samman med ${into}`, en: (idea, into) => `${idea} has been merged into ${into}` },
  MERGE_OBJECTED: { fi: (idea, into) => `${idea} pysyy erillään ideasta ${into}: kirjoittaja vastusti yhdistämistä`, sv: (idea, into) => `${idea} slås inte samman med ${into}: skribenten motsatte sig det`, en: (idea, into) => `${idea} stays apart from ${into}: its writer objected` },
  MERGE_WITHDRAWN: { fi: (idea, into) => `${idea} on taas erillään ideasta ${into}`, sv: (idea, into) => `${idea} är åter skild från ${into}`, en: (idea, into) => `${idea} stands apart from ${into} again` },
  HIDDEN: { fi: () => 'Järjestäjä piilotti idean. Perustelu on sen sivulla', sv: () => 'Arrangören dolde en idé. Motiveringen finns på dess sida', en: () => 'The host hid an idea. The reason is on its page' },
  WITHDRAWN: { fi: () => 'Kirjoittaja perui ideansa', sv: () => 'Skribenten drog tillbaka sin idé', en: () => 'A writer withdrew their idea' },
  SHOWN: { fi: (idea) => `${idea} näkyy taas`, sv: (idea) => `${idea} visas igen`, en: (idea) => `${idea} is shown again` },
};
