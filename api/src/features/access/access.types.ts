import { Field, Int, ObjectType } from 'type-graphql';
import { Localized } from '../../core/localized.js';

@ObjectType({ description: 'How many people companies of a municipality have in the portal. The advisers there look after them, on the page of each company.', simpleResolvers: true })
export class CompanyPeopleCount {
  @Field(() => String, { description: 'The code of the municipality.' })
  municipality!: string;
  @Field(() => Localized, { description: 'The name of the municipality.' })
  municipalityName!: Localized;
  @Field(() => Int, { description: 'How many people.' })
  people!: number;
}
