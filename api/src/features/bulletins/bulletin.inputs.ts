import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AtMost, Id, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';

@ArgsType()
export class BulletinsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those about the topic with this code, and those about all topics.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those that concern the municipality with this code: by itself, by its region, or as a part of Finland.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those of the last two months that you have not read.' })
  unread!: boolean;
}

@InputType({ description: 'What a bulletin says.' })
class BulletinContent {
  @Field(() => String, { description: 'What it is about, 3 to 120 characters.' })
  @Text(120, 3)
  title!: string;
  @Field(() => String, { description: 'The post, 3 to 2,000 characters. No names of companies: everybody in the network reads it.' })
  @Text(2000, 3)
  text!: string;
  @Field(() => Language, { description: 'The language in which it is written.' })
  language!: Language;
  @Field(() => [String], { defaultValue: [], description: 'Codes of at most 5 topics; none: all.' })
  @AtMost(5)
  topics!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Codes of the regions that it concerns, at most 19.' })
  @AtMost(19)
  regions!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Codes of the municipalities that it concerns, at most 50. Neither regions nor municipalities: all of Finland.' })
  @AtMost(50)
  municipalities!: string[];
  @Field(() => ID, { nullable: true, description: 'The event that it tells of.' })
  @Id()
  event?: string | null;
}

@InputType({ description: 'A bulletin to post. Name the organisation or the municipality for which you write it; a coordinator names neither.' })
export class PostBulletinInput extends BulletinContent {
  @Field(() => ID, { nullable: true, description: 'The organisation whose contact you are.' })
  @Id()
  organisation?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the municipality whose adviser you are.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again posts nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What a bulletin should say: all of it, not only what changes.' })
export class ChangeBulletinInput extends BulletinContent {
  @Field(() => ID, { description: 'The bulletin.' })
  @Id()
  bulletin!: string;
  @Field(() => Int, { nullable: true, description: 'The version that you changed: where somebody was faster, nothing is saved. Null: whatever is there is changed.' })
  version?: number | null;
}

@InputType({ description: 'What somebody has read.' })
export class ReadBulletinsInput {
  @Field(() => [ID], { nullable: true, description: 'These bulletins, at most 50; null: all that there are.' })
  @AtMost(50)
  @Id()
  bulletins?: string[] | null;
  @Field(() => Boolean, { defaultValue: true, description: 'False: they are to count as unread again.' })
  read!: boolean;
}
