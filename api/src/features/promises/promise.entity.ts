import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

@Entity()
@ObjectType({ description: 'What an adviser promised to do for a company, and by when. It is the municipality’s promise: any adviser of it may keep it.', simpleResolvers: true })
@Index({ properties: ['company', 'dueOn'] })
@Index({ name: 'company_promise_open', expression: (c, table, name) => `create index "${name}" on "${table.name}" (${c.municipality}, ${c.dueOn}) where ${c.keptAt} is null` })
export class CompanyPromise {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Company, { description: 'To whom it was promised.' })
  @ManyToOne(() => Company)
  company!: Company;
  /** Whose promise it is, also where the company moves away afterwards. */
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => String, { description: 'What was promised.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => CalendarDay, { description: 'The day by which it is to be done.' })
  @Property({ type: 'date' })
  dueOn!: string;
  @Field(() => Person, { nullable: true, description: 'The adviser who made it; null where you may not know them.' })
  @ManyToOne(() => Person)
  madeBy!: Person;
  @Field(() => Moment, { description: 'When it was made.' })
  @Property({ type: 'datetime' })
  madeAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it was kept; null while it is open.' })
  @Property({ type: 'datetime', nullable: true })
  keptAt: Date | null = null;
  @Field(() => Person, { nullable: true, description: 'The adviser who kept it.' })
  @ManyToOne(() => Person, { nullable: true })
  keptBy: Person | null = null;
}
