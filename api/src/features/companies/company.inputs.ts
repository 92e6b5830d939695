import { Field, ID, InputType, Int } from 'type-graphql';
import { Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { BusinessId } from './businessId.js';
import { SizeClass } from './company.entity.js';

@InputType({ description: 'What is known of a company.' })
class CompanyFacts {
  @Field(() => String, { description: 'The name, 1 to 200 characters.' })
  @Text(200)
  name!: string;
  @Field(() => String, { nullable: true, description: 'The business ID with its check digit: 1234567-1.' })
  @BusinessId()
  businessId?: string | null;
  @Field(() => String, { nullable: true, description: 'The village or district; at most 100 characters.' })
  @OptionalText(100)
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'The TOL 2008 code of its industry: C or 25.' })
  @OptionalText(5)
  industry?: string | null;
  @Field(() => SizeClass, { nullable: true, description: 'How many people work there.' })
  sizeClass?: SizeClass | null;
  @Field(() => String, { nullable: true, description: 'What it does; at most 300 characters.' })
  @OptionalText(300)
  activity?: string | null;
}

@InputType({ description: 'A company as an adviser hears of it.' })
export class CompanyDetailsInput extends CompanyFacts {
  @Field(() => String, { description: 'The code of its municipality: one of which you are an adviser.' })
  @Text(3)
  municipality!: string;
}

@InputType({ description: 'All facts of a company as they are now. What is not given is not known.' })
export class ChangeCompanyInput extends CompanyFacts {
  @Field(() => ID, { description: 'The company: one of your municipality, or your own.' })
  @Id()
  company!: string;
  @Field(() => Int, { description: 'The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE.' })
  version!: number;
  @Field(() => Int, { nullable: true, description: 'The year in which it was founded: 1800 to this year.' })
  @NumberBetween(1800, 9999)
  foundedYear?: number | null;
}
