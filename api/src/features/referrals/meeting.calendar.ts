import { addEntry, emptyCalendar, invitationTo, textOf, timeIn, type Entry, type Span } from '../../core/calendar.js';
import type { Language } from '../../core/localized.js';
import type { Attachment } from '../../core/outbox.entity.js';
import type { Company } from '../companies/company.entity.js';
import type { Service } from '../directory/service.entity.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { Person } from '../people/person.entity.js';
import type { Municipality } from '../vocabulary/vocabulary.entity.js';
import type { MeetingSide, ReferralMeeting } from './meeting.entity.js';
import type { Referral } from './referral.entity.js';

/** A meeting, and those whom it concerns. */
export interface MeetingStory {
  meeting: ReferralMeeting;
  referral: Referral;
  company: Company;
  service: Service;
  organisation: Organisation;
  municipality: Municipality;
  sender: Person;
  portalUrl: string;
  /** The referral was given back or taken back: the receiver is told nothing of the company any more. */
  isHidden: boolean;
}

export function spanOf({ time, minutes }: Pick<ReferralMeeting, 'time' | 'minutes'>, at: Date = time!): Span {
  return { startsAt: at, endsAt: new Date(at.getTime() + minutes * 60_000) };
}

const PRODUCT = 'meetings';

/** For the calendar of one of those who meet. Each has the same entry, in their own language, and no other one's address in it. */
export function meetingInvitation(story: MeetingStory, { reader, side }: { reader: Person; side: MeetingSide }, method: 'REQUEST' | 'CANCEL'): Attachment {
  const { municipality, portalUrl } = story;
  return invitationTo({ reader, product: PRODUCT, organizer: municipality.name[reader.language], portalUrl }, entryFor(story, side, reader.language), method);
}

/** The same as a file, for who adds it to a calendar by hand. */
export function meetingFile(story: MeetingStory, side: MeetingSide, language: Language): string {
  const calendar = emptyCalendar(PRODUCT, language, 'PUBLISH');
  addEntry(calendar, entryFor(story, side, language), 'CONFIRMED');
  return textOf(calendar);
}

function entryFor(story: MeetingStory, side: MeetingSide, language: Language): Entry {
  const { meeting, referral, portalUrl } = story;
  return {
    ...spanOf(meeting),
    id: meeting.id,
    sequence: meeting.calendarSequence,
    summary: summaryFor(story, side, language),
    description: isToldOf(story, side) ? `${words[language].together}: ${togetherIn(story, language)}\n${words[language].referral} ${referral.reference}` : `${words[language].referral} ${referral.reference}`,
    location: isToldOf(story, side) ? meeting.place : null,
    url: `${portalUrl}/${language}/referrals/${referral.id}`,
  };
}

const isToldOf = ({ isHidden }: MeetingStory, side: MeetingSide): boolean => !isHidden || side !== 'RECEIVER';

/** The company sees whom it meets, the others which company. */
export function summaryFor(story: MeetingStory, side: MeetingSide, language: Language): string {
  const { company, organisation, service, referral } = story;
  const w = words[language];
  if (!isToldOf(story, side)) return `${w.meeting}: ${referral.reference}`;
  return side === 'COMPANY' ? `${w.meeting}: ${organisation.name[language]}` : `${w.meeting}: ${company.name}, ${service.name[language]}`;
}

export function togetherIn({ company, organisation, referral, sender }: MeetingStory, language: Language): string {
  const adviser = referral.comesAlong ? [`${sender.name} (${words[language].adviser})`] : [];
  return [company.name, organisation.name[language], ...adviser].join(', ');
}

/** The times that are proposed, one a line. */
export function timesIn({ proposedTimes, minutes }: Pick<ReferralMeeting, 'proposedTimes' | 'minutes'>, language: Language): string {
  return proposedTimes.map((time) => `– ${timeIn(language, spanOf({ time: new Date(time), minutes }))}`).join('\n');
}

const words: Record<Language, { meeting: string; together: string; referral: string; adviser: string }> = {
  fi: { meeting: 'Tapaaminen', together: 'Mukana', referral: 'Ohjaus', adviser: 'yritysneuvoja' },
  sv: { meeting: 'Möte', together: 'Med', referral: 'Hänvisning', adviser: 'företagsrådgivare' },
  en: { meeting: 'Meeting', together: 'With', referral: 'Referral', adviser: 'business adviser' },
};
