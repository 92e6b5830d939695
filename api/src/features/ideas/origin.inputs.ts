import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Id } from '../../core/input.js';
import { ConsentInput } from '../referrals/referral.inputs.js';
import { IdeaContent } from './idea.inputs.js';

@InputType({ description: 'A need of a company, as an idea that everybody reads.' })
export class PublishNeedAsIdeaInput extends IdeaContent {
  @Field(() => ID, { description: 'The need: one of your municipality.' })
  @Id()
  need!: string;
  @Field(() => ID, { description: 'A campaign of the same municipality that collects ideas.' })
  @Id()
  campaign!: string;
  @Field(() => Boolean, { description: 'Everybody reads the name of the company. False: the idea does not name it, and leads nobody to it.' })
  companyShown!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Everybody may read at which event it was heard. It is told only of an event open to all, and without the name of the company only where enough companies were there.' })
  eventShown!: boolean;
  @Field(() => ConsentInput, { description: 'The consent of the company to publish it in this way.' })
  @ValidateNested()
  consent!: ConsentInput;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again publishes nothing twice.' })
  @Id()
  key?: string | null;
}
