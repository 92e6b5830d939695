import { Field, Int, ObjectType } from 'type-graphql';
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

@ObjectType({ description: 'The `extensions` of an error, for the tools that read the schema: errors themselves are not part of the types.', simpleResolvers: true })
export class ErrorExtensions {
  @Field(() => RefusalCode, { description: 'Why the operation was refused.' })
  code!: RefusalCode;
  @Field(() => [InvalidField], { nullable: true, description: 'Which fields are wrong, where the code is INVALID_INPUT.' })
  fields?: InvalidField[] | null;
  @Field(() => String, { nullable: true, description: 'For developers, in English: what was wrong with the variables.' })
  detail?: string | null;
  @Field(() => String, { nullable: true, description: 'The id under which a fault was logged.' })
  faultId?: string | null;
}
