import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Id, Text } from '../../core/input.js';
import { NeedFilter } from './savedView.entity.js';

@InputType({ description: 'A way to look at needs, to be kept.' })
export class SaveViewInput {
  @Field(() => String, { description: 'What to call it, up to 60 characters. A view that has this name already is replaced.' })
  @Text(60)
  name!: string;
  @Field(() => ID, { nullable: true, description: 'The department whose needs it shows: one of your own; none: those of the municipality.' })
  @Id()
  department?: string | null;
  @ValidateNested()
  @Field(() => NeedFilter, { description: 'Which needs it shows.' })
  filter!: NeedFilter;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it shows, of those, only needs whose answer is overdue.' })
  overdue!: boolean;
}
