import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { NumberBetween } from '../../core/input.js';

/** Before the first visits and calls of the day. */
export const USUAL_HOUR = 8;

@ObjectType({ description: 'When you are told by one mail what waits for you. It comes on working days, and only when there is something new in it.', simpleResolvers: true })
export class DigestSettings {
  @Field(() => Int, { description: 'From this hour of the day on, in Finland: 0 to 23.' })
  hour!: number;
  @Field(() => Boolean, { description: 'You get none.' })
  off!: boolean;
}

@ArgsType()
export class SetDigestArgs {
  @Field(() => Int, { defaultValue: USUAL_HOUR, description: 'From which hour of the day on, in Finland: 0 to 23.' })
  @NumberBetween(0, 23)
  hour!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'You want none.' })
  off!: boolean;
}
