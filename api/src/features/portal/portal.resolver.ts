import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readRows } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

/** What the settings say of the portal. */
export interface PortalSettings {
  readonly networkName: string;
  readonly municipality: string;
  readonly privacyContact: string | null;
}

@ObjectType({ description: 'Whose portal this is.', simpleResolvers: true })
export class Portal {
  @Field(() => String, { description: 'The name of the portal.' })
  networkName!: string;
  @Field(() => Municipality, { nullable: true, description: 'The municipality whose portal it is.' })
  municipality!: Municipality | null;
  @Field(() => String, { nullable: true, description: 'The e-mail address at which people turn about their personal data; null: the registry of the municipality.' })
  privacyContact!: string | null;
  @Field(() => Boolean, { description: 'It is a demonstration: companies and people are made up, and anybody can sign in as them.' })
  demo!: boolean;
  @Field(() => Boolean, { description: 'Mails that it sends can be read on the page of the mailbox.' })
  mailboxOpen!: boolean;
}

@Resolver()
export class PortalResolver {
  @Query(() => Portal, { description: 'Whose portal this is.' })
  @Allow('everyone')
  async portal(@Ctx() ctx: Context & { portal: PortalSettings }, @Info() info: GraphQLResolveInfo): Promise<Portal> {
    const { networkName, municipality: code, privacyContact } = ctx.portal;
    const [municipality] = await readRows(ctx, info, Municipality, { where: (row) => sql`${row.code} = ${code}`, orderBy: [], limit: 1, below: ['municipality'] });
    return { networkName, municipality: municipality ?? null, privacyContact, demo: ctx.demo, mailboxOpen: ctx.mailboxOpen };
  }
}
