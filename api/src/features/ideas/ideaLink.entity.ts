import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { Idea } from './idea.entity.js';

export const GuestDeed = enumeration('GuestDeed', 'What somebody without an account confirms by a link.', {
  PROPOSE: 'The idea is theirs.',
  SUPPORT: 'They support the idea.',
});
export type GuestDeed = keyof typeof GuestDeed;

/** A link in a mail by which a guest confirms. Who never does is nobody's account: the address stays here, and goes with the link. */
@Entity()
export class IdeaLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @Enum({ items: () => GuestDeed, type: 'text' })
  deed!: GuestDeed;
  @ManyToOne(() => Idea, { deleteRule: 'cascade', index: true })
  idea!: Idea;
  @Property({ type: 'text' })
  email!: string;
  @Property({ type: 'text', nullable: true })
  name!: string | null;
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;
}

@ObjectType({ description: 'What a link in a mail confirms.', simpleResolvers: true })
export class GuestConfirmation {
  @Field(() => GuestDeed, { description: 'What is confirmed.' })
  deed!: GuestDeed;
  @Field(() => Boolean, { description: 'It has been confirmed already.' })
  done!: boolean;
  @Field(() => Boolean, { description: 'The address supports the idea now; false too where the support was taken back.' })
  supports!: boolean;
  @Field(() => Idea, { nullable: true, description: 'The idea.' })
  idea!: Idea | null;
}
