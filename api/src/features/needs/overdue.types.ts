import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Localized } from '../../core/localized.js';

@ObjectType({ description: 'How many answers a department owes whose time has passed. Numbers only: no words, no companies.', simpleResolvers: true })
export class OverdueAnswers {
  @Field(() => ID, { description: 'The department.' })
  department!: string;
  @Field(() => Localized, { description: 'Its name.' })
  name!: Localized;
  @Field(() => String, { description: 'The code of its municipality.' })
  municipality!: string;
  @Field(() => Localized, { description: 'The name of its municipality.' })
  municipalityName!: Localized;
  @Field(() => Int, { description: 'How many needs wait for it longer than they should.' })
  needs!: number;
  @Field(() => Int, { description: 'By how many days the longest is overdue.' })
  longestDays!: number;
}
