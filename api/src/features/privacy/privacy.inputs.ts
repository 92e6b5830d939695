import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Day, Email, OptionalText } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';

@InputType({ description: 'Deletes what the portal knows of you.' })
export class DeleteMyDataInput {
  @Field(() => String, { description: 'Your own e-mail address, so that nobody does it by mistake.' })
  @Email()
  email!: string;
}

@ArgsType()
export class AuditWordsArgs {
  @Field(() => Language, { description: 'In which language.' })
  language!: Language;
}

@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'From this day on, in Finland: 2026-12-31.' })
  @Day()
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'Until this day, with the day itself.' })
  @Day()
  to?: string | null;
  @Field(() => String, { nullable: true, description: 'A part of the name of a command, or of what people call it in any language.' })
  @OptionalText(100)
  command?: string | null;
  @Field(() => String, { nullable: true, description: 'The kind of the thing that was changed.' })
  @OptionalText(100)
  entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'The thing that was changed.' })
  @OptionalText(100)
  thing?: string | null;
  @Field(() => String, { nullable: true, description: 'A part of the name or address of who did it.' })
  @OptionalText(100)
  person?: string | null;
}
