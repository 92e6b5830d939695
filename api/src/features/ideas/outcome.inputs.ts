import { Field, ID, InputType } from 'type-graphql';
import { Id } from '../../core/input.js';

@InputType({ description: 'An idea and where it went on: either a need or an event.' })
export class LinkIdeaInput {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => ID, { nullable: true, description: 'A need of the company that proposed the idea in its own name.' })
  @Id()
  need?: string | null;
  @Field(() => ID, { nullable: true, description: 'An event of your municipality.' })
  @Id()
  event?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'False takes them apart again.' })
  linked!: boolean;
}
