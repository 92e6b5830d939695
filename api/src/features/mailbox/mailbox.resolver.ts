import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { Moment } from '../../core/scalars.js';

@ObjectType({ description: 'A file that came with a mail.', simpleResolvers: true })
export class MailAttachment {
  @Field(() => String, { description: 'The name of the file.' })
  name!: string;
  @Field(() => String, { description: 'The media type.' })
  contentType!: string;
  @Field(() => String, { description: 'The content, as text.' })
  content!: string;
}

@ObjectType({ description: 'A mail that the portal sent, in the mailbox of the demonstration.', simpleResolvers: true })
export class SentMail {
  @Field(() => ID, { description: 'The id.' })
  id!: string;
  @Field(() => String, { description: 'The address to which it went.' })
  to!: string;
  @Field(() => String, { description: 'The subject.' })
  subject!: string;
  @Field(() => String, { description: 'The text.' })
  text!: string;
  @Field(() => [MailAttachment], { description: 'Its files.' })
  attachments!: MailAttachment[];
  @Field(() => Moment, { description: 'When it was written.' })
  createdAt!: Date;
}

const NEWEST = `select id, "to", subject, text, attachments, created_at as "createdAt" from outbox_mail where $1::text is null or "to" = $1 order by created_at desc, id desc limit 50`;

@Resolver()
export class MailboxResolver {
  @Query(() => [SentMail], {
    description: 'The newest 50 mails, the last first. Only in the demonstration and only where no mail server is set: everywhere else refused with DEMO_ONLY.',
  })
  @Allow('everyone')
  async mailbox(
    @Ctx() ctx: Context,
    @Arg('to', () => String, { nullable: true, description: 'Only mails to this address, written as the mail has it. Default: to all.' }) to: string | null,
  ): Promise<SentMail[]> {
    if (!ctx.mailboxOpen) throw new Refusal('DEMO_ONLY');
    return (await ctx.pool.query<SentMail>(NEWEST, [to?.replaceAll('\0', '') ?? null])).rows;
  }
}
