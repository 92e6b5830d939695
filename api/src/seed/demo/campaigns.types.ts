import type { Trilingual } from '../network.types.js';
import type { Language, WorkdayMoment } from './types.js';

export interface DemoCampaign {
  key: string;
  municipality: string;
  places: string[];
  title: Trilingual;
  description: Trilingual;
  drawing: 'BUSINESS_PARK' | 'TOWN' | 'COUNTRYSIDE' | 'WATERFRONT';
  /** Working days from the day of loading on which collecting, discussing, answering and the end begin. */
  days: { collect: number; discuss: number; answer: number; done: number; openToAll?: number };
  /** Keys of companies that were invited first. */
  invited: string[];
  answers: { question: 'NEED' | 'USERS' | 'AIM' | 'METHOD' | 'NOTES' | 'DARE' | 'LEARNED'; shown: boolean; text: Trilingual }[];
  ideas: DemoIdea[];
}

interface DemoWritten {
  by: string;
  /** The company for which it is written. */
  for?: string;
  signedAs: 'NAME' | 'COMPANY' | 'NEITHER';
  language: Language;
  text: string;
  at: WorkdayMoment;
}

export interface DemoIdea extends DemoWritten {
  key: string;
  title: string;
  place?: string;
  topics: string[];
  /** How many of the people of the demonstration support it. */
  supports: number;
  comments: (DemoWritten & { isReply?: true })[];
  /** What a department has answered so far; a plan is for so many working days from the day of loading. */
  answer?: { status: 'UNDER_REVIEW' | 'PLANNED'; department: string; text: Trilingual; plannedFor?: number; at: WorkdayMoment };
}
