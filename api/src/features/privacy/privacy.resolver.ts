import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { Audit, AuditConnection } from '../../core/audit.entity.js';
import type { Context } from '../../core/context.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { Forgotten, ForgottenConnection } from '../../core/personal.entity.js';
import { readPage, readRows } from '../../core/read.js';
import { readWithRow, valueField } from '../../core/readable.js';
import { exists } from '../../core/row.js';
import { Moment } from '../../core/scalars.js';
import { sql } from '../../core/sql.js';
import { ContactInHand } from '../referrals/contactInHand.entity.js';
import { Referral } from '../referrals/referral.entity.js';
import { auditFilter, fieldsOf, nameOfBy } from './auditLog.answer.js';
import { auditWords } from './auditWords.rules.js';
import { dueCountedAt, dueToForget } from './due.answer.js';
import { deleteMyData, stopAllMails } from './leave.commands.js';
import { myData } from './myData.answer.js';
import { privacyNotice } from './notice.rules.js';
import { AuditLogArgs, AuditWordsArgs, DeleteMyDataInput } from './privacy.inputs.js';
import { auditedKinds, register } from './privacy.rules.js';
import { AuditedKind, AuditWords, DueToForget, MyData, NoticeLine, PersonalKind } from './privacy.types.js';

valueField(Audit, 'byName', nameOfBy);
valueField(Audit, 'fields', fieldsOf);

@Resolver()
export class MyDataResolver {
  @Query(() => MyData, { description: 'What the portal has of you, what for and until when. As one file at /account/data.json.' })
  @Allow('signedIn')
  myData(@Ctx() ctx: Context): Promise<MyData> {
    return myData(ctx);
  }

  @Query(() => [Referral], { description: 'The referrals for which you are the contact and the consent holds: withdrawConsent takes it back. The newest first, at most 50.' })
  @Allow('signedIn')
  myConsents(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Referral[]> {
    return readRows(ctx, info, Referral, {
      where: (row, me) => sql`(${row.contactPerson} = ${me.person} or ${exists(ContactInHand, (contact) => sql`${contact.referral} = ${row.id} and ${contact.person} = ${me.person}`)}) and ${row.consentOn} is not null and ${row.consentWithdrawnOn} is null and ${row.status} not in ('DRAFT', 'WITHDRAWN')`,
      orderBy: [
        { by: (row) => row.updatedAt, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      limit: 50,
    });
  }

  @Mutation(() => Boolean, { description: 'Stops the mails that you can do without: reminders, digests, invitations. What you ask for yourself still comes.' })
  @Allow('signedIn')
  async stopAllMails(@Ctx() ctx: Context): Promise<boolean> {
    await stopAllMails(ctx);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Deletes what the portal knows of you, ends your roles and sessions. Refused with DATA_BOUND where something is open: myData.bound says what.' })
  @Allow('signedIn')
  async deleteMyData(@Ctx() ctx: Context, @Arg('input', () => DeleteMyDataInput, { description: 'Your address.' }) input: DeleteMyDataInput): Promise<boolean> {
    await deleteMyData(ctx, input);
    ctx.clearSession();
    return true;
  }
}

@Resolver()
export class NoticeResolver {
  @Query(() => [NoticeLine], { description: 'How personal data of the public are treated: what is kept of whoever does what, what for and until when.' })
  @Allow('everyone')
  privacyNotice(): NoticeLine[] {
    return privacyNotice();
  }
}

@Resolver()
export class PrivacyResolver {
  @Query(() => [PersonalKind], { description: 'The register of processing: every kind of personal data, what for and until when.' })
  @Allow('COORDINATOR')
  personalRegister(): PersonalKind[] {
    return register();
  }

  @Query(() => [AuditedKind], { description: 'The kinds of things whose changes are in the log, by key.' })
  @Allow('COORDINATOR')
  auditedKinds(): AuditedKind[] {
    return auditedKinds();
  }

  @Query(() => AuditWords, { description: 'What people call the commands and fields of the log, in one language.' })
  @Allow('COORDINATOR')
  auditWords(@Args(() => AuditWordsArgs) { language }: AuditWordsArgs): AuditWords {
    return auditWords(language);
  }

  @Query(() => [DueToForget], { description: 'How much ends in the next 30 days, by day and kind: numbers only. Counted each night; `dueCountedAt` says when.' })
  @Allow('COORDINATOR')
  dueToForget(@Ctx() ctx: Context): Promise<DueToForget[]> {
    return dueToForget(ctx);
  }

  @Query(() => Moment, { nullable: true, description: 'When what is due was counted; null: not in the last nights, so it is counted whenever it is asked for.' })
  @Allow('COORDINATOR')
  dueCountedAt(@Ctx() ctx: Context): Promise<Date | null> {
    return dueCountedAt(ctx);
  }

  @Query(() => ForgottenConnection, { description: 'What was deleted, emptied or made nameless, by day and kind, the newest first: numbers only.' })
  @Allow('COORDINATOR')
  forgotten(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<Forgotten>> {
    return readPage(ctx, info, Forgotten, {
      orderBy: [
        { by: (row) => row.at, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page,
    });
  }

  @Query(() => AuditConnection, { description: 'The log of changes, the newest first; it tells which fields were changed and not what they said. For spreadsheets at /privacy/audit.csv with the same arguments.' })
  @Allow('COORDINATOR')
  auditLog(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => AuditLogArgs) args: AuditLogArgs): Promise<Connection<Audit>> {
    return readPage(ctx, info, Audit, {
      where: auditFilter(args),
      orderBy: [
        { by: (row) => row.at, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page: args,
    });
  }
}

@Resolver(() => Audit)
export class AuditResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who did it; null: the portal by itself, or whoever held a link.' })
  byName(): string | null {
    return readWithRow();
  }

  @FieldResolver(() => String, { description: 'The names of the fields that were changed.' })
  fields(): string {
    return readWithRow();
  }
}
