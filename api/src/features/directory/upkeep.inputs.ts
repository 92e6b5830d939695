import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, OptionalText } from '../../core/input.js';
import type { Localized } from '../../core/localized.js';
import { SizeClass } from '../companies/company.entity.js';
import { Cost, CoverageType, Stage } from './service.entity.js';
import { LONGEST_DESCRIPTION } from './upkeep.rules.js';

@InputType({ description: 'A text in the three languages of the portal; an empty one is missing.' })
export class TextsInput implements Localized {
  @Field(() => String, { description: 'In Finnish.' })
  @OptionalText(LONGEST_DESCRIPTION)
  fi!: string;
  @Field(() => String, { description: 'In Swedish.' })
  @OptionalText(LONGEST_DESCRIPTION)
  sv!: string;
  @Field(() => String, { description: 'In English.' })
  @OptionalText(LONGEST_DESCRIPTION)
  en!: string;
}

@InputType({ description: 'What a service says. Where a field is left out it stays as it is; of a new service these are needed: name, description, topics, coverageType with what it covers, cost.' })
export class ServiceSaidInput {
  @Field(() => TextsInput, { nullable: true, description: 'Its name, needed in each language; at most 150 characters.' })
  name?: TextsInput | null;
  @Field(() => TextsInput, { nullable: true, description: 'What it is and for whom, needed in Finnish; at most 2,000 characters.' })
  description?: TextsInput | null;
  @Field(() => [String], { nullable: true, description: 'Codes of its topics, 1 to 10.' })
  topics?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of its classes in the Finnish Service Catalogue (PTV): P11.4.' })
  serviceClasses?: string[] | null;
  @Field(() => [Stage], { nullable: true, description: 'The stages of a business for which it is meant; empty: all.' })
  stages?: Stage[] | null;
  @Field(() => [String], { nullable: true, description: 'Sections of TOL 2008 for which it is meant; empty: all.' })
  industries?: string[] | null;
  @Field(() => [SizeClass], { nullable: true, description: 'The sizes of companies for which it is meant; empty: all.' })
  sizes?: SizeClass[] | null;
  @Field(() => CoverageType, { nullable: true, description: 'What kind of area it covers.' })
  coverageType?: CoverageType | null;
  @Field(() => [String], { nullable: true, description: 'For REGION: codes of the regions.' })
  coverageRegions?: string[] | null;
  @Field(() => String, { nullable: true, description: 'For the kinds of one area: its id, EMPLOYMENT_AREA:21.' })
  coverageArea?: string | null;
  @Field(() => [String], { nullable: true, description: 'For MUNICIPALITY: codes of the municipalities.' })
  coverageMunicipalities?: string[] | null;
  @Field(() => Cost, { nullable: true, description: 'What it costs.' })
  cost?: Cost | null;
  @Field(() => String, { nullable: true, description: 'Its web address; null: none.' })
  web?: string | null;
  @Field(() => String, { nullable: true, description: 'Its telephone number; null: none.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Its e-mail address; null: none.' })
  email?: string | null;
  @Field(() => Int, { nullable: true, description: 'In how many Finnish working days the provider promises to answer, 1 to 30; null: not promised.' })
  promisedDays?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'That all the rest is true today, too: a contact of the organisation confirms the service with it.' })
  confirmed!: boolean;
}

@InputType({ description: 'What a service says from now on.' })
export class ChangeServiceInput extends ServiceSaidInput {
  @Field(() => ID, { description: 'The service.' })
  @Id()
  service!: string;
  @Field(() => Int, { description: 'The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE.' })
  version!: number;
}

@InputType({ description: 'A service that an organisation offers from now on.' })
export class AddServiceInput extends ServiceSaidInput {
  @Field(() => ID, { description: 'The organisation.' })
  @Id()
  organisation!: string;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again writes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What an organisation says of itself from now on. Where a field is left out it stays as it is.' })
export class ChangeOrganisationInput {
  @Field(() => ID, { description: 'The organisation.' })
  @Id()
  organisation!: string;
  @Field(() => Int, { description: 'The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE.' })
  version!: number;
  @Field(() => TextsInput, { nullable: true, description: 'Its name, needed in each language; at most 150 characters.' })
  name?: TextsInput | null;
  @Field(() => String, { nullable: true, description: 'Its web address; null: none.' })
  web?: string | null;
  @Field(() => String, { nullable: true, description: 'Its telephone number; null: none.' })
  phone?: string | null;
}
