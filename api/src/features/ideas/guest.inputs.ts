import { Field, ID, InputType, Int } from 'type-graphql';
import { Email, Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { IdeaPartInput } from './comment.inputs.js';
import { WhatToFollow } from './follow.inputs.js';

@InputType({ description: 'A comment, or a reply, of somebody without an account.' })
export class CommentAsGuestInput {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => ID, { nullable: true, description: 'The comment to which this is a reply. A reply to a reply stands below the same comment.' })
  @Id()
  replyTo?: string | null;
  @Field(() => String, { description: 'The comment, 2 to 2,000 characters. Everybody reads it.' })
  @Text(2000, 2)
  text!: string;
  @Field(() => Language, { description: 'The language in which it is written, and in which you are written to.' })
  language!: Language;
  @Field(() => String, { description: 'Your e-mail address: the link by which you confirm goes there. Nobody else sees it.' })
  @Email()
  email!: string;
  @Field(() => String, { nullable: true, description: 'Your name, at most 100 characters; needed where it is to be shown.' })
  @OptionalText(100)
  name?: string | null;
  @Field(() => Boolean, { description: 'Your name may be shown to everybody.' })
  showName!: boolean;
  @Field(() => String, { defaultValue: '', description: 'Leave it empty: people do not see this field, machines fill it in.' })
  @OptionalText(500)
  homepage!: string;
  @Field(() => Int, { description: 'For how many seconds the form has been open.' })
  @NumberBetween(0, 10_000_000)
  seconds!: number;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again writes nothing twice.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What somebody without an account thinks does not belong there.' })
export class ReportAsGuestInput extends IdeaPartInput {
  @Field(() => String, { description: 'What is wrong with it, 3 to 500 characters. Only the hosts read it.' })
  @Text(500, 3)
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Your e-mail address, if you want to hear what the host decides. The host does not see it.' })
  @Email()
  email?: string | null;
  @Field(() => Language, { description: 'The language in which you want to be written to.' })
  language!: Language;
  @Field(() => String, { defaultValue: '', description: 'Leave it empty: people do not see this field, machines fill it in.' })
  @OptionalText(500)
  homepage!: string;
  @Field(() => Int, { description: 'For how many seconds the form has been open.' })
  @NumberBetween(0, 10_000_000)
  seconds!: number;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again reports nothing twice.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What somebody without an account wants to follow: exactly one of the three.' })
export class FollowAsGuestInput extends WhatToFollow {
  @Field(() => String, { description: 'Your e-mail address: the link by which you confirm goes there, and later one mail a day at most.' })
  @Email()
  email!: string;
  @Field(() => Language, { description: 'The language in which you want to be written to.' })
  language!: Language;
  @Field(() => String, { defaultValue: '', description: 'Leave it empty: people do not see this field, machines fill it in.' })
  @OptionalText(500)
  homepage!: string;
}
