import { Field, ID, InputType } from 'type-graphql';
import { Id, Text } from '../../core/input.js';

@InputType({ description: 'An organisation that leaves the network.' })
export class CloseOrganisationInput {
  @Field(() => ID, { description: 'The organisation.' })
  @Id()
  organisation!: string;
  @Field(() => String, { description: 'Why, for the advisers whose referrals come back; 3 to 500 characters.' })
  @Text(500, 3)
  reason!: string;
}
