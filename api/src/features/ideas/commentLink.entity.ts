import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { IdeaComment } from './comment.entity.js';
import { Idea, SignedAs } from './idea.entity.js';

/** A guest's comment that waits for the press on its link. Until then it is no comment: nobody reads, counts or hears of it. */
@Entity()
export class CommentLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @ManyToOne(() => Idea, { deleteRule: 'cascade', index: true })
  idea!: Idea;
  @ManyToOne(() => IdeaComment, { nullable: true, deleteRule: 'cascade', index: true })
  replyTo!: IdeaComment | null;
  /** Empty once it is a comment, which its writer may take back. */
  @Property({ type: 'text' })
  text!: string;
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Enum({ items: () => SignedAs, type: 'text' })
  signedAs!: SignedAs;
  @Property({ type: 'text' })
  email!: string;
  @Property({ type: 'text', nullable: true })
  name!: string | null;
  @ManyToOne(() => IdeaComment, { nullable: true, deleteRule: 'set null', index: true })
  comment: IdeaComment | null = null;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;
}

@ObjectType({ description: 'The comment of a guest, for who holds the link of its mail.', simpleResolvers: true })
export class GuestComment {
  @Field(() => Boolean, { description: 'It has been confirmed already.' })
  done!: boolean;
  @Field(() => String, { nullable: true, description: 'What it will say; null once it is confirmed.' })
  text!: string | null;
  @Field(() => Language, { description: 'The language in which it is written.' })
  language!: Language;
  @Field(() => Idea, { nullable: true, description: 'The idea that it is about.' })
  idea!: Idea | null;
  @Field(() => IdeaComment, { nullable: true, description: 'The comment as it stands now; null before it is confirmed, and where its idea is hidden.' })
  comment!: IdeaComment | null;
}
