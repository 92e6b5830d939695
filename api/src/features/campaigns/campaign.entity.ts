import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Localized } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const CampaignStatus = enumeration('CampaignStatus', 'Whether a campaign is open to all. How far it has come is told by its phase.', {
  DRAFT: 'Only its hosts see it.',
  PUBLISHED: 'Everybody sees it.',
});
export type CampaignStatus = keyof typeof CampaignStatus;

export const CampaignPhase = enumeration('CampaignPhase', 'Where a campaign is, by its days.', {
  SOON: 'It has not begun.',
  COLLECT: 'Ideas are proposed, discussed and supported.',
  DISCUSS: 'No new ideas; those that there are can be discussed and supported.',
  ANSWER: 'The host looks at the ideas and answers.',
  DONE: 'It is over, and can be read.',
});
export type CampaignPhase = keyof typeof CampaignPhase;

export const CampaignMove = enumeration('CampaignMove', 'What a host can do with a campaign.', {
  PUBLISH: 'Open it to all.',
  END_PHASE: 'End the phase that it is in today, before its day.',
});
export type CampaignMove = keyof typeof CampaignMove;

export const CampaignDrawing = enumeration('CampaignDrawing', 'The pictures among which a host chooses.', {
  BUSINESS_PARK: 'Halls and offices of a business park.',
  TOWN: 'Houses around a market square.',
  COUNTRYSIDE: 'Fields, a barn and a forest.',
  WATERFRONT: 'A shore with boats.',
});
export type CampaignDrawing = keyof typeof CampaignDrawing;

export const CampaignQuestion = enumeration('CampaignQuestion', 'The seven questions of Pori’s checklist of participation.', {
  NEED: 'To what need do we react?',
  USERS: 'Who are the real users?',
  AIM: 'What do we aim at?',
  METHOD: 'How do we do it?',
  NOTES: 'What do we write down, and where?',
  DARE: 'What do we dare to try?',
  LEARNED: 'What have we learned?',
});
export type CampaignQuestion = keyof typeof CampaignQuestion;

@Entity()
@ObjectType({ description: 'A question to the businesses and residents of an area, to which they answer with ideas in the open. A draft is seen by its hosts: the advisers of its municipality.', simpleResolvers: true })
@Index({ properties: ['municipality', 'doneFrom', 'id'] })
@Check({ name: 'campaign_days', expression: 'collect_from <= discuss_from and discuss_from <= answer_from and answer_from <= done_from' })
export class Campaign {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Municipality, { description: 'The municipality that asks.' })
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => [String], { description: 'Villages, districts or sites that it is about; empty: the whole municipality.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  places!: string[];
  @Field(() => Localized, { description: 'The question.' })
  @Property({ type: 'json' })
  title!: Localized;
  @Field(() => Localized, { description: 'Why it is asked, and what becomes of the ideas.' })
  @Property({ type: 'json' })
  description!: Localized;
  @Field(() => String, { nullable: true, description: 'Who of the municipality asks: name and title, as the host has written them.' })
  @Property({ type: 'text', nullable: true })
  askedBy: Opt<string> | null = null;
  @Field(() => CampaignDrawing, { description: 'Its picture.' })
  @Enum({ items: () => CampaignDrawing, type: 'text' })
  drawing!: CampaignDrawing;
  @Field(() => CampaignStatus, { description: 'Whether it is open to all.' })
  @Enum({ items: () => CampaignStatus, type: 'text' })
  status!: CampaignStatus;
  @Field(() => CalendarDay, { description: 'The first day on which ideas can be proposed.' })
  @Property({ type: 'date' })
  collectFrom!: string;
  @Field(() => CalendarDay, { description: 'The first day on which no more ideas can be proposed, and those that there are are discussed.' })
  @Property({ type: 'date' })
  discussFrom!: string;
  @Field(() => CalendarDay, { description: 'The first day on which the host answers; discussion and support are over.' })
  @Property({ type: 'date' })
  answerFrom!: string;
  @Field(() => CalendarDay, { description: 'The first day on which it is over.' })
  @Property({ type: 'date' })
  doneFrom!: string;
  @Field(() => CalendarDay, { nullable: true, description: 'Until this day only invited companies take part; null: everybody from the start.' })
  @Property({ type: 'date', nullable: true })
  openToAllFrom!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was opened to all; null for a draft.' })
  @Property({ type: 'datetime', nullable: true })
  publishedAt: Date | null = null;
  @Field(() => Int, { description: 'How often it has been changed: give it with a change, so that nobody’s change is lost.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

/** A company that may take part before everybody. */
@Entity()
@ObjectType({ description: 'A company that is invited to take part first. Seen by the hosts.', simpleResolvers: true })
@Unique({ name: 'campaign_invitation_once', properties: ['campaign', 'company'] })
export class CampaignInvitation {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Campaign, { deleteRule: 'cascade' })
  campaign!: Campaign;
  @Field(() => Company, { nullable: true, description: 'The company; null where it has moved to another municipality.' })
  @ManyToOne(() => Company, { deleteRule: 'cascade', index: true })
  company!: Company;
  /** When its people were told by mail; null: the campaign is not published yet. */
  @Property({ type: 'datetime', nullable: true })
  toldAt: Opt<Date> | null = null;
}

/** That a company was told of a campaign by mail and then taken out of the invited ones: put back, it is not told again. */
@Entity()
export class CampaignTold {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Campaign, { deleteRule: 'cascade', index: true })
  campaign!: Campaign;
  @ManyToOne(() => Company, { deleteRule: 'cascade', index: true })
  company!: Company;
  @Property({ type: 'datetime' })
  toldAt!: Date;
}

/** A table of its own, because each answer is shown or not as the host wants. */
@Entity()
@ObjectType({ description: 'The host’s answer to one question of the checklist of participation. Seen by all where the host shows it, else by the hosts.', simpleResolvers: true })
@Unique({ name: 'campaign_answer_once', properties: ['campaign', 'question'] })
export class CampaignAnswer {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Campaign, { deleteRule: 'cascade' })
  campaign!: Campaign;
  @Field(() => CampaignQuestion, { description: 'The question.' })
  @Enum({ items: () => CampaignQuestion, type: 'text' })
  question!: CampaignQuestion;
  @Field(() => Localized, { description: 'The answer; a language in which it has not been written is empty.' })
  @Property({ type: 'json' })
  text!: Localized;
  @Field(() => Boolean, { description: 'Everybody sees it on the page of the campaign.' })
  @Property({ type: 'boolean' })
  shown!: boolean;
  @Field(() => Int, { description: 'How often it has been changed.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

export const CampaignConnection = connectionOf(Campaign, 'Campaign');
