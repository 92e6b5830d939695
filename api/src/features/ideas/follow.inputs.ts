import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Id, OptionalText } from '../../core/input.js';
import { PageArgs } from '../../core/page.js';

@InputType({ description: 'Something that can be followed: exactly one of the three.' })
export class WhatToFollow {
  @Field(() => ID, { nullable: true, description: 'An idea.' })
  @Id()
  idea?: string | null;
  @Field(() => ID, { nullable: true, description: 'A campaign, with all its ideas.' })
  @Id()
  campaign?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of a topic, in all campaigns.' })
  @OptionalText(50)
  topic?: string | null;
}

@InputType({ description: 'What you want to follow, or no longer: exactly one of the three.' })
export class FollowInput extends WhatToFollow {
  @Field(() => Boolean, { description: 'False: no longer.' })
  follow!: boolean;
}

@ArgsType()
export class FollowsArgs extends PageArgs {}
