import { timeIn } from '../../core/calendar.js';
import type { Mail, Tx } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import { Company } from '../companies/company.entity.js';
import { Service } from '../directory/service.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { meetingInvitation, spanOf, summaryFor, timesIn, togetherIn, type MeetingStory } from './meeting.calendar.js';
import type { MeetingSide, ReferralMeeting } from './meeting.entity.js';
import { HELD } from './referral.rules.js';
import type { Referral } from './referral.entity.js';
import { linkTo } from './referral.mail.js';

/** What is told of a meeting. PROPOSED and TAKEN_BACK are told to the others, the rest to all, because each one's calendar follows it. */
export type MeetingNews = 'PROPOSED' | 'PROPOSED_ANEW' | 'TAKEN_BACK' | 'AGREED' | 'MOVED' | 'CALLED_OFF' | 'NO_SHOW';
const IN_CALENDARS: Partial<Record<MeetingNews, 'REQUEST' | 'CANCEL'>> = { AGREED: 'REQUEST', MOVED: 'REQUEST', PROPOSED_ANEW: 'CANCEL', CALLED_OFF: 'CANCEL' };

export async function tellOfMeeting(tx: Tx, news: MeetingNews, referral: Referral, meeting: ReferralMeeting): Promise<void> {
  const story = await storyOf(tx, referral, meeting);
  const method = IN_CALENDARS[news];
  for (const { reader, side } of await readersOf(tx, story)) {
    if (!method && (side === meeting.changedBy || reader.id === tx.viewer.personId)) continue;
    if (method && side === 'ADVISER' && !referral.comesAlong) continue;
    const mail = mailTo(tx, news, story, { reader, side });
    tx.mail(method ? { ...mail, attachments: [meetingInvitation(story, { reader, side }, method)] } : mail);
  }
}

export async function storyOf({ em, portalUrl }: Pick<Tx, 'em' | 'portalUrl'>, referral: Referral, meeting: ReferralMeeting): Promise<MeetingStory> {
  return {
    meeting,
    referral,
    portalUrl,
    company: await em.findOneOrFail(Company, referral.company.id),
    service: await em.findOneOrFail(Service, referral.service.id),
    organisation: await em.findOneOrFail(Organisation, referral.organisation.id),
    municipality: await em.findOneOrFail(Municipality, referral.municipality.code),
    sender: await em.findOneOrFail(Person, referral.sender.id),
    isHidden: !HELD.includes(referral.status) || referral.consentWithdrawnOn !== null,
  };
}

interface Reading {
  reader: Person;
  side: MeetingSide;
}

async function readersOf({ em }: Tx, { referral, meeting, sender }: MeetingStory): Promise<Reading[]> {
  const company = referral.contactPerson ? [await em.findOneOrFail(Person, referral.contactPerson.id)] : [];
  const contacts = meeting.receiver ? [] : await em.find(Membership, { organisation: referral.organisation, role: 'CONTACT' }, { populate: ['person'] });
  const receivers = meeting.receiver ? [await em.findOneOrFail(Person, meeting.receiver.id)] : contacts.map(({ person }) => person);
  const adviser = referral.comesAlong || meeting.proposedBy === 'ADVISER' ? [sender] : [];
  const by = (side: MeetingSide) => (reader: Person) => ({ reader, side });
  return [...company.map(by('COMPANY')), ...receivers.map(by('RECEIVER')), ...adviser.map(by('ADVISER'))];
}

function mailTo(tx: Tx, news: MeetingNews, story: MeetingStory, { reader, side }: Reading): Mail {
  const { language } = reader;
  const { subject, text } = (side === 'COMPANY' ? undefined : toOthers[news]?.[language]) ?? wordings[news][language];
  const about = summaryFor(story, side, language);
  const page = side === 'COMPANY' ? linkTo(tx, reader, story.referral, 'COMPANY', 'matter') : `${story.portalUrl}/${language}/referrals/${story.referral.id}`;
  const isTold = side !== 'RECEIVER' || !story.isHidden;
  const parts = [text, isTold ? detailsIn(story, news, language) : '', page];
  return { to: reader.email, language, subject: `${subject}: ${about.slice(about.indexOf(': ') + 2)}`, text: parts.filter(Boolean).join('\n\n') };
}

function detailsIn(story: MeetingStory, news: MeetingNews, language: Language): string {
  const { meeting } = story;
  const w = words[language];
  const when = news.startsWith('PROPOSED') ? timesIn(meeting, language) : meeting.time ? `${w.when}: ${timeIn(language, spanOf(meeting))}` : '';
  return [when, meeting.place && `${w.where}: ${meeting.place}`, `${w.together}: ${togetherIn(story, language)}`, meeting.note && `\n${meeting.note}`].filter(Boolean).join('\n');
}

const words: Record<Language, { when: string; where: string; together: string }> = {
  fi: { when: 'Aika', where: 'Paikka', together: 'Mukana' },
  sv: { when: 'Tid', where: 'Plats', together: 'Med' },
  en: { when: 'Time', where: 'Place', together: 'With' },
};

type Wording = Record<Language, { subject: string; text: string }>;

/** Where those who invite are told something else than the company that is invited. */
const toOthers: Partial<Record<MeetingNews, Wording>> = {
  PROPOSED: {
    fi: { subject: 'Tapaamisaikoja ehdotettu', text: 'Tapaamiselle on ehdotettu aikoja. Yritys valitsee niistä sopivan. Jos aika ei käy sinulle, ehdota muita:' },
    sv: { subject: 'Mötestider föreslagna', text: 'Tider har föreslagits för ett möte. Företaget väljer en av dem. Om ingen passar dig, föreslå andra:' },
    en: { subject: 'Times to meet proposed', text: 'Times have been proposed for a meeting. The company chooses one of them. If they do not suit you, propose others:' },
  },
  TAKEN_BACK: {
    fi: { subject: 'Ehdotetut ajat eivät käy', text: 'Tapaamiselle ehdotetut ajat eivät käy. Ehdota uusia aikoja.' },
    sv: { subject: 'De föreslagna tiderna passar inte', text: 'De tider som föreslogs för mötet passar inte. Föreslå nya tider.' },
    en: { subject: 'The proposed times do not suit', text: 'The times that were proposed for the meeting do not suit. Propose new ones.' },
  },
};

const wordings: Record<MeetingNews, Wording> = {
  PROPOSED: {
    fi: { subject: 'Valitse tapaamisaika', text: 'Tapaamiselle on ehdotettu aikoja. Valitse niistä sopiva, tai kerro, jos mikään ei käy:' },
    sv: { subject: 'Välj en mötestid', text: 'Tider har föreslagits för ett möte. Välj en som passar, eller berätta om ingen gör det:' },
    en: { subject: 'Choose a time to meet', text: 'Times have been proposed for a meeting. Choose one that suits, or say so if none does:' },
  },
  PROPOSED_ANEW: {
    fi: { subject: 'Tapaamiselle etsitään uusi aika', text: 'Sovittu aika ei käykään, ja liite poistaa sen kalenterista. Uusia aikoja on ehdotettu. Yritys valitsee niistä sopivan:' },
    sv: { subject: 'En ny tid söks för mötet', text: 'Den avtalade tiden gäller inte längre, och bilagan tar bort den ur kalendern. Nya tider har föreslagits. Företaget väljer en som passar:' },
    en: { subject: 'A new time is sought for the meeting', text: 'The agreed time no longer holds, and the attachment takes it out of the calendar. New times have been proposed. The company chooses one that suits:' },
  },
  TAKEN_BACK: {
    fi: { subject: 'Ehdotetut ajat eivät enää ole voimassa', text: 'Tapaamiselle ehdotetut ajat eivät enää ole voimassa. Asiasi hoito jatkuu, ja uudesta ajasta sovitaan erikseen.' },
    sv: { subject: 'De föreslagna tiderna gäller inte längre', text: 'De tider som föreslogs för mötet gäller inte längre. Ditt ärende fortsätter, och en ny tid avtalas separat.' },
    en: { subject: 'The proposed times no longer hold', text: 'The times that were proposed for the meeting no longer hold. Your matter goes on, and a new time is agreed separately.' },
  },
  AGREED: {
    fi: { subject: 'Tapaaminen sovittu', text: 'Tapaamisen aika on sovittu. Kalenterimerkintä on tämän viestin liitteenä.' },
    sv: { subject: 'Möte avtalat', text: 'Tiden för mötet är avtalad. En kalenderpost finns bifogad.' },
    en: { subject: 'Meeting agreed', text: 'The time of the meeting is agreed. A calendar entry is attached.' },
  },
  MOVED: {
    fi: { subject: 'Tapaaminen siirretty', text: 'Tapaaminen on siirretty. Uusi aika on alla, ja kalenterimerkintä päivittyy liitteestä.' },
    sv: { subject: 'Mötet flyttat', text: 'Mötet har flyttats. Den nya tiden finns nedan, och kalenderposten uppdateras av bilagan.' },
    en: { subject: 'Meeting moved', text: 'The meeting has been moved. The new time is below, and the attachment updates the calendar entry.' },
  },
  CALLED_OFF: {
    fi: { subject: 'Tapaaminen peruttu', text: 'Tapaaminen on peruttu. Liite poistaa sen kalenterista.' },
    sv: { subject: 'Mötet inställt', text: 'Mötet är inställt. Bilagan tar bort det ur kalendern.' },
    en: { subject: 'Meeting called off', text: 'The meeting has been called off. The attachment takes it out of the calendar.' },
  },
  NO_SHOW: {
    fi: { subject: 'Tapaaminen ei toteutunut', text: 'Tapaaminen jäi pitämättä, koska yritys ei tullut paikalle. Asia on yhä auki, ja tapaamiselle voidaan sopia uusi aika.' },
    sv: { subject: 'Mötet blev inte av', text: 'Mötet blev inte av eftersom företaget inte kom. Ärendet är fortfarande öppet, och en ny tid kan avtalas.' },
    en: { subject: 'The meeting did not take place', text: 'The meeting did not take place because the company did not come. The matter is still open, and a new time can be agreed.' },
  },
};
