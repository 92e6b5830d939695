import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Id, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';
import { SignedAs } from './idea.entity.js';

@ArgsType()
export class IdeaCommentsArgs extends PageArgs {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
}

@InputType({ description: 'A comment on an idea, or a reply.' })
export class CommentIdeaInput {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => ID, { nullable: true, description: 'The comment to which this is a reply. A reply to a reply stands below the same comment.' })
  @Id()
  replyTo?: string | null;
  @Field(() => String, { description: 'The comment, 2 to 2,000 characters. Everybody reads it.' })
  @Text(2000, 2)
  text!: string;
  @Field(() => Language, { description: 'The language in which it is written.' })
  language!: Language;
  @Field(() => ID, { nullable: true, description: 'The company of yours for which you write; null: for yourself.' })
  @Id()
  company?: string | null;
  @Field(() => ID, { nullable: true, description: 'The department of the municipality that asks which you head, and for which you write; null: for none.' })
  @Id()
  department?: string | null;
  @Field(() => SignedAs, { description: 'What everybody sees of you.' })
  signedAs!: SignedAs;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again writes nothing twice.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What a comment of yours should say. What it said before stays to be read.' })
export class ChangeCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  @Id()
  comment!: string;
  @Field(() => String, { description: 'The comment, 2 to 2,000 characters. Everybody reads it.' })
  @Text(2000, 2)
  text!: string;
  @Field(() => Language, { description: 'The language in which it is written.' })
  language!: Language;
}

@ArgsType()
export class IdeaReportsArgs extends PageArgs {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
}

@InputType({ description: 'An idea, or a comment on it.' })
export class IdeaPartInput {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => ID, { nullable: true, description: 'The comment; null: the idea itself.' })
  @Id()
  comment?: string | null;
}

@InputType({ description: 'That an idea, or a comment on it, does not belong there.' })
export class ReportIdeaInput extends IdeaPartInput {
  @Field(() => String, { description: 'What is wrong with it, 3 to 500 characters. Only the hosts read it.' })
  @Text(500, 3)
  reason!: string;
}

@InputType({ description: 'An idea or a comment that the host hides from everybody.' })
export class HideIdeaInput extends IdeaPartInput {
  @Field(() => String, { description: 'Why, 3 to 500 characters. Everybody reads it in place of what is hidden.' })
  @Text(500, 3)
  reason!: string;
  @Field(() => Language, { nullable: true, description: 'The language of the reason, so that readers of another one are told; null: it is not said.' })
  language?: Language | null;
}
