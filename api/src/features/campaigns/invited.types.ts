import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A company that an invitation to a campaign reaches.', simpleResolvers: true })
export class CompanyToAsk {
  @Field(() => ID, { description: 'The company.' })
  company!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'The code of the section of its main industry (TOL 2008): C, G; null where it is not known.' })
  section!: string | null;
  @Field(() => Int, { description: 'How many people of it get the mail.' })
  people!: number;
}
