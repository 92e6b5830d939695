import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Moment } from '../../core/scalars.js';
import { Person } from '../people/person.entity.js';

@ObjectType({ description: 'The form of a referral as far as it is filled in. Nothing of it is checked.', simpleResolvers: true })
export class UnfinishedForm {
  @Field(() => String, { nullable: true, description: 'The id of the company.' })
  company!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of a company that is only typed.' })
  companyName!: string | null;
  @Field(() => String, { nullable: true, description: 'Its business ID, as far as it is typed.' })
  businessId!: string | null;
  @Field(() => String, { nullable: true, description: 'The code of its municipality.' })
  municipality!: string | null;
  @Field(() => String, { nullable: true, description: 'The TOL 2008 code of its industry.' })
  industry!: string | null;
  @Field(() => String, { nullable: true, description: 'The id of the contact.' })
  contactPerson!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of a contact that is only typed.' })
  contactName!: string | null;
  @Field(() => String, { nullable: true, description: 'What that contact is in the company.' })
  contactTitle!: string | null;
  @Field(() => String, { nullable: true, description: 'The e-mail address of that contact.' })
  contactEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'The telephone number of that contact.' })
  contactPhone!: string | null;
  @Field(() => String, { nullable: true, description: 'The language of mails to that contact.' })
  contactLanguage!: string | null;
  @Field(() => String, { nullable: true, description: 'The id of the need.' })
  need!: string | null;
  @Field(() => String, { nullable: true, description: 'What the company needs, in its words.' })
  words!: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the topic.' })
  topic!: string | null;
  @Field(() => String, { nullable: true, description: 'Who gave the consent.' })
  consentGivenBy!: string | null;
  @Field(() => String, { nullable: true, description: 'How it was given.' })
  consentHow!: string | null;
  @Field(() => String, { nullable: true, description: 'When it was given.' })
  consentOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Where the form was opened from.' })
  from!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'You come along to the first meeting.' })
  comesAlong!: boolean | null;
  @Field(() => [String], { nullable: true, description: 'The times that are proposed, as they are typed.' })
  times!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'The ids of the services that are chosen so far.' })
  services!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'What the people of each must know, in the order of the services.' })
  messages!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Why each that is outside its area, in the order of the services.' })
  outsideAreaReasons!: string[] | null;
}

@Entity()
@ObjectType({ description: 'A referral that its author has not finished writing, to go on with on another device. Seen by its author alone; deleted when it is sent or discarded, and after 30 days.', simpleResolvers: true })
@Index({ properties: ['author', 'savedAt', 'id'] })
@Index({ properties: ['savedAt'] })
export class UnfinishedReferral {
  @Field(() => ID, { description: 'The id, made by the caller.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Person)
  author!: Person;
  @Field(() => Moment, { description: 'When it was last saved.' })
  @Property({ type: 'datetime' })
  savedAt!: Date;
  @Field(() => UnfinishedForm, { description: 'What is filled in so far.' })
  @Property({ type: 'json' })
  form!: UnfinishedForm;
}

/** A form in which nothing is filled in. */
export const EMPTY_FORM: UnfinishedForm = {
  company: null,
  companyName: null,
  businessId: null,
  municipality: null,
  industry: null,
  contactPerson: null,
  contactName: null,
  contactTitle: null,
  contactEmail: null,
  contactPhone: null,
  contactLanguage: null,
  need: null,
  words: null,
  topic: null,
  consentGivenBy: null,
  consentHow: null,
  consentOn: null,
  from: null,
  comesAlong: null,
  times: null,
  services: null,
  messages: null,
  outsideAreaReasons: null,
};
