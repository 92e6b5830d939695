import { Field, ID, InputType, Int } from 'type-graphql';
import { constraint, Id, NumberBetween, Text } from '../../core/input.js';
import { MOST_BYTES, PART_BYTES } from './import.entity.js';
import { ImportFormat } from './importTerms.entity.js';

const MOST_PARTS = Math.ceil(MOST_BYTES / PART_BYTES);
const LONGEST_PART = 4 * Math.ceil(PART_BYTES / 3);

@InputType({ description: 'A table that is to be brought into the directory.' })
export class BeginImportInput {
  @Field(() => String, { description: 'The name of the file; at most 200 characters.' })
  @Text(200)
  name!: string;
  @Field(() => ImportFormat, { description: 'How it is written.' })
  format!: ImportFormat;
  @Field(() => Int, { description: 'Its size in bytes: at most 10 MB (10,485,760).' })
  @NumberBetween(1, MOST_BYTES)
  size!: number;
}

@InputType({ description: 'A part of a table.' })
export class AddToImportInput {
  @Field(() => ID, { description: 'The import.' })
  @Id()
  import!: string;
  @Field(() => Int, { description: 'Which part it is, from 0 on. The same again changes nothing.' })
  @NumberBetween(0, MOST_PARTS - 1)
  part!: number;
  @Field(() => String, { description: 'Its bytes as base64: 65,536 of them, or what is left in the last part.' })
  @constraint((value) => (String(value).length > LONGEST_PART ? 'TOO_LONG' : /^[A-Za-z\d+/]+={0,2}$/.test(String(value)) ? null : 'INVALID'), { max: LONGEST_PART })
  bytes!: string;
}

@InputType({ description: 'The dry run that is to come true.' })
export class ApplyImportInput {
  @Field(() => ID, { description: 'The import.' })
  @Id()
  import!: string;
  @Field(() => String, { description: 'The digest of the dry run that was seen. Where the directory has changed so that something else would happen, nothing does.' })
  @Text(100)
  expected!: string;
}
