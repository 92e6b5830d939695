import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Id, OptionalText, Text } from '../../core/input.js';
import { Moment } from '../../core/scalars.js';
import { ConsentInput, MoveInput, Times } from './referral.inputs.js';

@InputType({ description: 'A referral that came back, to go on to another service.' })
export class RerouteReferralInput extends MoveInput {
  @Field(() => ID, { description: 'The service: one that has not been asked in this matter.' })
  @Id()
  service!: string;
  @Field(() => String, { nullable: true, description: 'What the receiver must know, 10 to 4,000 characters; without it the message of the referral that came back is kept.' })
  @Text(4000, 10)
  message?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it goes on; for your colleagues and the company. At most 1,000 characters.' })
  @OptionalText(1000)
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Why a service that does not cover the municipality of the company; 10 to 500 characters. Its people read it.' })
  @Text(500, 10)
  outsideAreaReason?: string | null;
  @ValidateNested()
  @Field(() => ConsentInput, { nullable: true, description: 'A new consent; without it the one given before holds: the company consented to being helped in this matter.' })
  consent?: ConsentInput | null;
  @Field(() => Boolean, { nullable: true, description: 'You come along to the first meeting; without it as before.' })
  comesAlong?: boolean | null;
  @Times()
  @Field(() => [Moment], { nullable: true, description: 'Times that you propose for the first meeting: up to 5, to come, none twice.' })
  proposedTimes?: Date[] | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again refers nobody twice.' })
  @Id()
  key?: string | null;
}
