import { Field, ID, InputType } from 'type-graphql';
import { Id, OptionalText } from '../../core/input.js';
import { CalendarDay } from '../../core/scalars.js';
import { Capacity } from './service.entity.js';

@InputType({ description: 'Whether one service, or every service of an organisation, takes new clients.' })
export class SetCapacityInput {
  @Field(() => ID, { nullable: true, description: 'One service. Either this or the organisation.' })
  @Id()
  service?: string | null;
  @Field(() => ID, { nullable: true, description: 'Every service of this organisation.' })
  @Id()
  organisation?: string | null;
  @Field(() => Capacity, { description: 'What holds from now on.' })
  capacity!: Capacity;
  @Field(() => CalendarDay, { nullable: true, description: 'For FULL, and for it alone: the day on which it is open again, after today and at most a year ahead.' })
  fullUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'What everybody may read about it; at most 300 characters.' })
  @OptionalText(300)
  note?: string | null;
}

@InputType({ description: 'That nobody of an organisation answers for some time.' })
export class SetAbsenceInput {
  @Field(() => ID, { description: 'The organisation.' })
  @Id()
  organisation!: string;
  @Field(() => CalendarDay, { nullable: true, description: 'The day on which somebody answers again, after today and at most a year ahead; null: you are back.' })
  awayUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'What everybody may read about it; at most 300 characters.' })
  @OptionalText(300)
  note?: string | null;
}
