import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Person } from '../people/person.entity.js';
import { ImportFormat, ImportStatus, RowAction, RowChange, RowError, TableEncoding, TableProblem, TableSeparator } from './importTerms.entity.js';

/** Bytes of each part of a table but the last: as base64 it fits into one request. */
export const PART_BYTES = 65_536;
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_ROWS = 20_000;
export const MOST_UNFINISHED = 3;

@Entity()
@ObjectType({ description: 'A table of services that somebody brings into the directory. Seen by who began it alone; deleted after a day.', simpleResolvers: true })
@Index({ properties: ['author'] })
@Index({ properties: ['startedAt'] })
export class DirectoryImport {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  author!: Person;
  @Field(() => String, { description: 'The name of the file.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => ImportFormat, { description: 'How it is written.' })
  @Enum({ items: () => ImportFormat, type: 'text' })
  format!: ImportFormat;
  @Field(() => Int, { description: 'Its size in bytes.' })
  @Property({ type: 'integer' })
  size!: number;
  @Field(() => Int, { description: 'In how many parts it comes: each but the last has 65,536 bytes.' })
  @Property({ type: 'integer' })
  parts!: number;
  @Field(() => Int, { description: 'How many of them have come.' })
  @Property({ type: 'integer' })
  received: number = 0;
  @Field(() => ImportStatus, { description: 'How far it has come.' })
  @Enum({ items: () => ImportStatus, type: 'text' })
  status: ImportStatus = 'UPLOADING';
  @Field(() => TableEncoding, { nullable: true, description: 'As which letters its bytes were read; null: not read yet.' })
  @Enum({ items: () => TableEncoding, type: 'text', nullable: true })
  encoding: TableEncoding | null = null;
  @Field(() => TableSeparator, { nullable: true, description: 'What stands between its cells; null where it is JSON or not read yet.' })
  @Enum({ items: () => TableSeparator, type: 'text', nullable: true })
  separator: TableSeparator | null = null;
  @Field(() => TableProblem, { nullable: true, description: 'Why it is no table of services; null: it is one, or it has not been read yet.' })
  @Property({ type: 'json', nullable: true })
  problem: TableProblem | null = null;
  @Field(() => Int, { description: 'How many services it would add.' })
  @Property({ type: 'integer' })
  creates: number = 0;
  @Field(() => Int, { description: 'How many services it would change.' })
  @Property({ type: 'integer' })
  updates: number = 0;
  @Field(() => Int, { description: 'How many rows say what the directory says.' })
  @Property({ type: 'integer' })
  unchanged: number = 0;
  @Field(() => Int, { description: 'How many rows have errors. With any, nothing can be applied.' })
  @Property({ type: 'integer' })
  errors: number = 0;
  @Field(() => String, { nullable: true, description: 'The mark of this dry run, to be given as `expected`; null: there is none yet.' })
  @Property({ type: 'text', nullable: true })
  digest: string | null = null;
  @Field(() => Moment, { description: 'When it was begun.' })
  @Property({ type: 'datetime' })
  startedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it was applied; null: it is not.' })
  @Property({ type: 'datetime', nullable: true })
  appliedAt: Date | null = null;
}

/** A piece of a table as it came. */
@Entity()
@Unique({ name: 'import_part_once', properties: ['directoryImport', 'number'] })
export class ImportPart {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => DirectoryImport, { deleteRule: 'cascade' })
  directoryImport!: DirectoryImport;
  @Property({ type: 'integer' })
  number!: number;
  @Property({ type: 'blob' })
  bytes!: Uint8Array;
}

// Tables named …_row are views, which the migrations write by hand.
@Entity({ tableName: 'import_line' })
@ObjectType({ description: 'One row of a table, and what the import would do with it.', simpleResolvers: true })
@Index({ properties: ['directoryImport', 'line', 'id'] })
export class ImportRow {
  @Field(() => ID, { description: 'The id, of this dry run alone.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => DirectoryImport, { deleteRule: 'cascade' })
  directoryImport!: DirectoryImport;
  @Field(() => Int, { description: 'Which row of the table it is, as a spreadsheet numbers them: the heading line is the first; in JSON, which entry of the list it is.' })
  @Property({ type: 'integer' })
  line!: number;
  @Field(() => String, { description: 'The slug of its service, cut to 100 characters; empty where there is none.' })
  @Property({ type: 'text' })
  slug!: string;
  @Field(() => RowAction, { description: 'What would be done.' })
  @Enum({ items: () => RowAction, type: 'text' })
  action!: RowAction;
  @Field(() => [RowChange], { description: 'What would become of each field that changes.' })
  @Property({ type: 'json' })
  changes!: RowChange[];
  @Field(() => [RowError], { description: 'What is wrong, cell by cell.' })
  @Property({ type: 'json' })
  errors!: RowError[];
}

export const ImportRowConnection = connectionOf(ImportRow, 'ImportRow');
