import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { AtMost, Id, OptionalText, Text } from '../../core/input.js';
import { Moment } from '../../core/scalars.js';
import { CompanyDetailsInput } from '../companies/company.inputs.js';
import { ContactInput } from './contact.inputs.js';
import { ConsentInput, Times } from './referral.inputs.js';

@InputType({ description: 'One of several services, and what its people must know.' })
export class ServiceAskedInput {
  @Field(() => ID, { description: 'The service.' })
  @Id()
  service!: string;
  @Field(() => String, { description: 'What the receiver must know, 10 to 4,000 characters.' })
  @Text(4000, 10)
  message!: string;
  @Field(() => String, { nullable: true, description: 'Why a service that does not cover the municipality of the company; 10 to 500 characters.' })
  @Text(500, 10)
  outsideAreaReason?: string | null;
}

@InputType({ description: 'A company to be referred to one service or several, each by a referral of its own under one need. All of it is done, or nothing.' })
export class ReferToServicesInput {
  @Field(() => ID, { nullable: true, description: 'The company: one of your municipality.' })
  @Id()
  company?: string | null;
  @ValidateNested()
  @Field(() => CompanyDetailsInput, { nullable: true, description: 'Or the company as you hear of it: found by its business ID, or written down.' })
  newCompany?: CompanyDetailsInput | null;
  @Field(() => ID, { nullable: true, description: 'Whom to contact: one of the people of the company.' })
  @Id()
  contactPerson?: string | null;
  @ValidateNested()
  @Field(() => ContactInput, { nullable: true, description: 'Or the contact as you hear of it. With an e-mail address the person becomes one of the people of the company.' })
  contact?: ContactInput | null;
  @Field(() => ID, { nullable: true, description: 'The need from which it comes, where it is recorded.' })
  @Id()
  need?: string | null;
  @Field(() => String, { nullable: true, description: 'What the company needs, in its words: a need is recorded with them. 3 to 2,000 characters.' })
  @Text(2000, 3)
  words?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the topic of that need; found from the words where it is not given.' })
  @OptionalText(50)
  topic?: string | null;
  @ValidateNested()
  @AtMost(10)
  @Field(() => [ServiceAskedInput], { description: 'The services: 1 to 10, each once.' })
  services!: ServiceAskedInput[];
  @ValidateNested()
  @Field(() => ConsentInput, { description: 'The consent of the company.' })
  consent!: ConsentInput;
  @Field(() => Boolean, { defaultValue: false, description: 'You come along to the first meeting.' })
  comesAlong!: boolean;
  @Times()
  @Field(() => [Moment], { nullable: true, description: 'Times that you propose for the first meeting: up to 5, to come, none twice.' })
  proposedTimes?: Date[] | null;
  @Field(() => ID, { nullable: true, description: 'The unfinished referral of your own (saveReferralDraft) that is thereby finished: it is no longer kept.' })
  @Id()
  draft?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again refers nobody twice.' })
  @Id()
  key?: string | null;
}
