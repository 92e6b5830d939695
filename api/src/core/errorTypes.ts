import { Field, Int, ObjectType } from 'type-graphql';
import { Moment } from './scalars.js';
import { FieldErrorCode, RefusalCode } from './refusal.texts.js';

@ObjectType({ description: 'What is wrong with one field of an input: an item of `extensions.fields`.', simpleResolvers: true })
export class InvalidField {
  @Field(() => String, { description: 'The way to the field, joined by dots: `consent.givenBy`.' })
  path!: string;
  @Field(() => FieldErrorCode, { description: 'What is wrong.' })
  code!: FieldErrorCode;
  @Field(() => Int, { nullable: true, description: 'The bound that was passed, where there is one.' })
  limit?: number | null;
  @Field(() => String, { description: 'What is wrong and what to do, in the language of the request.' })
  message!: string;
}

@ObjectType({ description: 'Where a thing stands that somebody else moved first: `extensions.moved`.', simpleResolvers: true })
export class MovedOnDetails {
  @Field(() => String, { description: 'Its status now, as the status of the thing names it.' })
  status!: string;
  @Field(() => String, { description: 'The last move, as the moves of the thing name it.' })
  move!: string;
  @Field(() => Moment, { description: 'When that was.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'The name of who moved it; null where you may not know it.' })
  by!: string | null;
}

@ObjectType({ description: 'The `extensions` of an error, for the tools that read the schema: errors themselves are not part of the types.', simpleResolvers: true })
export class ErrorExtensions {
  @Field(() => RefusalCode, { description: 'Why the operation was refused.' })
  code!: RefusalCode;
  @Field(() => [InvalidField], { nullable: true, description: 'Which fields are wrong, where the code is INVALID_INPUT.' })
  fields?: InvalidField[] | null;
  @Field(() => MovedOnDetails, { nullable: true, description: 'Who moved it where, where the code is MOVED_ON.' })
  moved?: MovedOnDetails | null;
  @Field(() => String, { nullable: true, description: 'For developers, in English: what was wrong with the variables.' })
  detail?: string | null;
  @Field(() => String, { nullable: true, description: 'The id under which a fault was logged.' })
  faultId?: string | null;
}
