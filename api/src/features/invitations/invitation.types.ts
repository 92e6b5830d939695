import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { Language } from '../../core/localized.js';
import { Moment } from '../../core/scalars.js';
import { InvitationOutcome } from './invitation.entity.js';

export const InvitationReason = enumeration('InvitationReason', 'Why a company should be invited.', {
  NEVER_ATTENDED: 'Nobody of it has ever come to an event.',
  LONG_NOT_ATTENDED: 'It has not come for a year.',
  OPEN_NEED: 'It has an open need on a topic of the theme.',
  INDUSTRY: 'It is of an industry that the theme is for.',
});
export type InvitationReason = keyof typeof InvitationReason;

@ObjectType({ description: 'A company to invite to an event, and why.', simpleResolvers: true })
export class CompanyToInvite {
  @Field(() => ID, { description: 'The company.' })
  company!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'The code of its industry.' })
  industry!: string | null;
  @Field(() => [InvitationReason], { description: 'Why, the strongest reason first.' })
  reasons!: InvitationReason[];
  @Field(() => Moment, { nullable: true, description: 'When somebody of it last came to an event; null: never.' })
  lastAttendedAt!: string | null;
  @Field(() => Int, { description: 'Its open needs on the topics of the theme.' })
  openNeeds!: number;
  @Field(() => Int, { description: 'How many people of it can be invited: 0 where none is known or all want no invitations. Then a call is better.' })
  people!: number;
  @Field(() => Boolean, { description: 'People of it are known, and none of them wants invitations by mail.' })
  unwanted!: boolean;
  @Field(() => [Language], { description: 'The languages of those who can be invited.' })
  languages!: Language[];
  @Field(() => String, { nullable: true, description: 'The village or district.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'The business ID, by which a company without people in the portal is found elsewhere.' })
  businessId!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was invited to this event; null: not yet.' })
  invitedAt!: string | null;
  @Field(() => InvitationOutcome, { nullable: true, description: 'What came of the invitation; null: it has not been invited.' })
  outcome!: InvitationOutcome | null;
}

@ObjectType({ description: 'An invitation as its reader will see it.', simpleResolvers: true })
export class InvitationPreview {
  @Field(() => String, { description: 'The subject of the mail.' })
  subject!: string;
  @Field(() => String, { description: 'Its text. In place of the name of the reader and of the links stand words in brackets.' })
  text!: string;
}

@ObjectType({ description: 'What came of inviting companies.', simpleResolvers: true })
export class InvitationsMade {
  @Field(() => Int, { description: 'How many people are sent an invitation.' })
  invited!: number;
  @Field(() => Int, { description: 'How many were left out because they have been invited or have registered already.' })
  already!: number;
  @Field(() => Int, { description: 'How many were left out because they want no invitations.' })
  unwanted!: number;
  @Field(() => Int, { description: 'How many companies have nobody who can be invited.' })
  withoutPeople!: number;
  @Field(() => Moment, { nullable: true, description: 'When the last of them goes out; null where nobody is sent one.' })
  lastGoesOutAt!: string | null;
}

@ObjectType({ description: 'What the invitations to an event came to, in people.', simpleResolvers: true })
export class InvitationFigures {
  @Field(() => Int, { description: 'Invited.' })
  invited!: number;
  @Field(() => Int, { description: 'Of them registered, themselves or others of their company.' })
  registered!: number;
  @Field(() => Int, { description: 'Of them came.' })
  came!: number;
}
