import { Field, ID, InputType } from 'type-graphql';
import { Id, Text } from '../../core/input.js';
import { CalendarDay } from '../../core/scalars.js';

@InputType({ description: 'What an adviser promises to a company.' })
export class PromiseCompanyInput {
  @Field(() => ID, { description: 'The company: one of your municipality.' })
  @Id()
  company!: string;
  @Field(() => String, { description: 'What you promise; 3 to 300 characters.' })
  @Text(300, 3)
  text!: string;
  @Field(() => CalendarDay, { description: 'The day by which you do it: today or later, at most two years ahead.' })
  due!: string;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again promises nothing more.' })
  @Id()
  key?: string | null;
}
