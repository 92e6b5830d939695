import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Campaign, CampaignPhase } from './campaign.entity.js';

export const DecisionKind = enumeration('DecisionKind', 'What was decided in a campaign.', {
  PUBLISHED: 'It was opened to all.',
  PHASE_BEGAN: 'A phase began, on its day or because a host ended the one before.',
  ANSWERED: 'The municipality answered an idea.',
  MERGE_PROPOSED: 'A host proposed to merge an idea into another one.',
  MERGED: 'An idea was merged into another one: nobody had objected in time.',
  MERGE_OBJECTED: 'The writer of an idea objected: it stays apart.',
  MERGE_WITHDRAWN: 'A merge, or the proposal of one, was taken back: by a host, or because one of its ideas was withdrawn.',
  HIDDEN: 'A host hid an idea or a comment.',
  TOPICS_CORRECTED: 'A host set the topics of an idea right.',
  SHOWN: 'A host showed an idea or a comment again.',
  WITHDRAWN: 'A writer withdrew their idea, or took back their comment.',
});
export type DecisionKind = keyof typeof DecisionKind;

/** The public log of a campaign. Written by the command that decides, in its transaction; the database refuses to change or delete it (migration 0034). It names ideas by their ids, so that it holds nothing of anybody. */
@Entity()
@ObjectType({ description: 'Something that was decided in a campaign. Everybody reads it, and nobody can change it or take it away.', simpleResolvers: true })
@Index({ properties: ['campaign', 'at', 'id'] })
@Index({ properties: ['at'] })
export class CampaignDecision {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Campaign, { deleteRule: 'restrict' })
  campaign!: Campaign;
  @Field(() => Moment, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date;
  @Field(() => DecisionKind, { description: 'What was decided.' })
  @Enum({ items: () => DecisionKind, type: 'text' })
  kind!: DecisionKind;
  @Field(() => CampaignPhase, { nullable: true, description: 'The phase that began; null for other decisions.' })
  @Enum({ items: () => CampaignPhase, type: 'text', nullable: true })
  phase: CampaignPhase | null = null;
  /** An idea, which a later feature knows. */
  @Property({ type: 'uuid', nullable: true, index: true })
  idea: string | null = null;
  /** Of a merge: the idea into which the other one goes. */
  @Property({ type: 'uuid', nullable: true, index: true })
  into: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  answer: string | null = null;
  @Field(() => Boolean, { description: 'It is about a comment on the idea, and not the idea itself.' })
  @Property({ type: 'boolean' })
  onComment: Opt<boolean> = false;
  @Field(() => String, { nullable: true, description: 'The reason that the host gave for everybody to read; null where none is needed.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
  @Field(() => Language, { nullable: true, description: 'The language of the reason; null where there is none, or it was given before reasons said theirs.' })
  @Enum({ items: () => Object.values(Language), type: 'text', nullable: true })
  reasonLanguage: Language | null = null;
  /** Kept as codes, because what the log says must not change with what an idea is about later. */
  @Property({ type: 'string[]', columnType: 'text[]', nullable: true })
  topicCodes: string[] | null = null;
}

export const CampaignDecisionConnection = connectionOf(CampaignDecision, 'CampaignDecision');
