import type { Opt } from '@mikro-orm/postgresql';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { Moment } from '../../core/scalars.js';
import { Idea } from './idea.entity.js';

export const MergeStatus = enumeration('MergeStatus', 'How far the merging of an idea into another one has come.', {
  PROPOSED: 'The writers have been told, and the one whose idea would be merged may object.',
  MERGED: 'Nobody objected in time.',
  OBJECTED: 'The writer objected: the idea stays apart.',
  WITHDRAWN: 'The host took it back.',
});
export type MergeStatus = keyof typeof MergeStatus;

export const MergeMove = enumeration('MergeMove', 'What somebody can do with a merge.', {
  OBJECT: 'Say that one’s idea is to stay apart.',
  COMPLETE: 'Merge it, once the time for objecting is over. The portal does that by itself.',
  WITHDRAW: 'Take it back, also after it was done: the ideas stand apart again.',
});
export type MergeMove = keyof typeof MergeMove;

@Entity()
@ObjectType({ description: 'That a host merges an idea into another one of the same campaign. The original stays to be read, and its support stays its own.', simpleResolvers: true })
@Index({ properties: ['into', 'status'] })
@Index({ properties: ['status', 'objectUntil'] })
@Index({ name: 'idea_merge_once', expression: (c, table, name) => `create unique index "${name}" on "${table.name}" (${c.idea}) where ${c.status} in ('PROPOSED', 'MERGED')` })
export class IdeaMerge {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Idea, { description: 'The idea that is merged.' })
  @ManyToOne(() => Idea, { deleteRule: 'restrict', index: true })
  idea!: Idea;
  @Field(() => Idea, { description: 'The idea into which it goes.' })
  @ManyToOne(() => Idea, { deleteRule: 'restrict' })
  into!: Idea;
  @Field(() => MergeStatus, { description: 'How far it has come.' })
  @Enum({ items: () => MergeStatus, type: 'text' })
  status!: MergeStatus;
  @Field(() => String, { nullable: true, description: 'Why, in the words of the host; null where one of the two ideas is hidden or withdrawn.' })
  @Property({ type: 'text' })
  reason!: string;
  @Field(() => Language, { description: 'The language of the reason.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Field(() => Moment, { description: 'When it was proposed.' })
  @Property({ type: 'datetime' })
  proposedAt!: Date;
  @Field(() => Moment, { description: 'Until when the writer of the idea may object.' })
  @Property({ type: 'datetime' })
  objectUntil!: Date;
  @Field(() => String, { nullable: true, description: 'Why its writer objected, where they said so; only for the hosts and the writer.' })
  @Property({ type: 'text', nullable: true })
  objection: Opt<string> | null = null;
  @Field(() => Moment, { nullable: true, description: 'When it was merged, objected to or taken back; null while it is only proposed.' })
  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;
}
