import { ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AtMost, Email, Id, OptionalText, Text } from '../../core/input.js';
import { Language, type Localized } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';
import { NetworkRole } from './roleInvitation.entity.js';

@ArgsType()
export class RoleInvitationsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Only those that nobody has answered, those whose time is over among them; false: those that are over.' })
  open!: boolean;
}

@ArgsType()
export class NetworkRolesArgs extends PageArgs {
  @Field(() => NetworkRole, { nullable: true, description: 'Only this role.' })
  role?: NetworkRole | null;
  @Field(() => String, { nullable: true, description: 'Only where the name or address of the person, or the name of the place, has this in it; at most 100 characters.' })
  @OptionalText(100)
  search?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that were not used for 90 days.' })
  unused!: boolean;
}

@InputType({ description: 'A name in the three languages of the portal.' })
export class DepartmentNameInput implements Localized {
  @Field(() => String, { description: 'In Finnish.' })
  @Text(100)
  fi!: string;
  @Field(() => String, { description: 'In Swedish.' })
  @Text(100)
  sv!: string;
  @Field(() => String, { description: 'In English.' })
  @Text(100)
  en!: string;
}

@InputType({ description: 'A department that the portal does not have yet.' })
export class NewDepartmentInput {
  @Field(() => String, { description: 'The code of its municipality.' })
  @Text(3)
  municipality!: string;
  @Field(() => DepartmentNameInput, { description: 'Its name.' })
  @ValidateNested()
  name!: DepartmentNameInput;
  @Field(() => [String], { defaultValue: [], description: 'Codes of the topics that it answers, at most 15; needs about these are proposed to it.' })
  @AtMost(15)
  topics!: string[];
}

@InputType({ description: 'Whom to invite, and to what. An adviser has a municipality, a contact an organisation, a head a department, and a coordinator none of them.' })
export class InviteToRoleInput {
  @Field(() => NetworkRole, { description: 'What they are to be.' })
  role!: NetworkRole;
  @Field(() => String, { description: 'The address to which the invitation goes.' })
  @Email()
  email!: string;
  @Field(() => String, { description: 'First and last name, 1 to 100 characters.' })
  @Text(100)
  name!: string;
  @Field(() => String, { nullable: true, description: 'Their title in that place, at most 100 characters.' })
  @OptionalText(100)
  title?: string | null;
  @Field(() => Language, { description: 'The language of the mail.' })
  language!: Language;
  @Field(() => String, { nullable: true, description: 'Own words for the mail, at most 1,000 characters.' })
  @OptionalText(1000)
  words?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the municipality of an adviser.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation of a contact.' })
  @Id()
  organisation?: string | null;
  @Field(() => ID, { nullable: true, description: 'The department of a head.' })
  @Id()
  department?: string | null;
  @Field(() => NewDepartmentInput, { nullable: true, description: 'Instead of `department`: one that is added with the invitation.' })
  @ValidateNested()
  newDepartment?: NewDepartmentInput | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again invites nobody a second time.' })
  @Id()
  key?: string | null;
}
