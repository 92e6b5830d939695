import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { Email, Id, OwnPath, Phone, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { listField, readWithRow } from '../../core/readable.js';
import { readById, readRows } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { Company } from '../companies/company.entity.js';
import { DemoAccount } from './demoAccount.entity.js';
import { Membership, Person, Session } from './person.entity.js';
import { requestSignInLink, signIn, signInAsDemo, updateOwnDetails } from './person.commands.js';
import { knowsPeopleOf } from './person.rules.js';
import type { WithProviders } from './providerClient.js';
import type { NewSession } from './session.commands.js';
import type { WithSessionLimits } from './sessionLimits.js';

visible(DemoAccount, () => true);
listField(Person, 'memberships', {
  of: Membership,
  where: (membership, person) => sql`${membership.person} = ${person.id}`,
  orderBy: [{ by: (row) => row.id, type: 'uuid' }],
});
listField(Person, 'sessions', {
  of: Session,
  where: (session, person) => sql`${session.person} = ${person.id} and ${session.expiresAt} > now()`,
  orderBy: [{ by: (row) => row.createdAt, type: 'timestamptz', descending: true }],
});
listField(Company, 'people', {
  of: Membership,
  where: (membership, company) => sql`${membership.company} = ${company.id}`,
  seenBy: knowsPeopleOf,
  fields: { person: knowsPeopleOf },
  orderBy: [{ by: (row) => row.id, type: 'uuid' }],
});

@InputType({ description: 'Asks for a link that signs in.' })
class RequestSignInLinkInput {
  @Field(() => String, { description: 'Where to send it.' })
  @Email()
  email!: string;
  @Field(() => Language, { description: 'The language of the mail.' })
  language!: Language;
  @Field(() => String, { nullable: true, description: 'The page of the portal to go on to, starting with a single slash; at most 300 characters.' })
  @OwnPath(300)
  returnTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'Connects the account of the address with who you are at a provider: the id that the page got when you came back from there.' })
  @Id()
  identity?: string | null;
}

@InputType({ description: 'What you want the portal to know of you.' })
class UpdateOwnDetailsInput {
  @Field(() => String, { description: 'Your name, 1 to 100 characters.' })
  @Text(100)
  name!: string;
  @Field(() => String, { nullable: true, description: 'Your telephone number.' })
  @Phone()
  phone?: string | null;
  @Field(() => Language, { description: 'The language of mails to you.' })
  language!: Language;
}

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'The person who is signed in; null for a visitor.' })
  @Allow('everyone')
  me(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Person | null> {
    return ctx.viewer.personId ? readById(ctx, info, Person, ctx.viewer.personId) : Promise.resolve(null);
  }

  @Query(() => [DemoAccount], { description: 'The made-up people of the demonstration; empty outside it.' })
  @Allow('everyone')
  demoAccounts(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<DemoAccount[]> {
    return ctx.demo ? readRows(ctx, info, DemoAccount, { orderBy: [{ by: (row) => row.rank, type: 'int' }], limit: 50 }) : Promise.resolve([]);
  }

  @Mutation(() => Boolean, { description: 'Sends a link that signs in once within 15 minutes, in this browser alone; whoever has rights by a provider is sent there instead. Answers true whether or not the address is known. Refused with TOO_MANY_REQUESTS, CONNECTION_NOT_VALID.' })
  @Allow('everyone')
  async requestSignInLink(@Ctx() ctx: Context & WithProviders, @Arg('input', () => RequestSignInLinkInput, { description: 'Where to send it.' }) input: RequestSignInLinkInput): Promise<boolean> {
    await requestSignInLink(ctx, input, ctx.markBrowser());
    return true;
  }

  @Mutation(() => Boolean, { description: 'Signs in with the secret of a link; sets the session cookie. Refused with LINK_NOT_VALID, and with OTHER_BROWSER in a browser that did not ask for it.' })
  @Allow('everyone')
  async signIn(@Ctx() ctx: Context & WithSessionLimits, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<boolean> {
    return remember(ctx, await signIn(ctx, token, ctx.browserMark));
  }

  @Mutation(() => Boolean, { description: 'Signs in as a made-up person; sets the session cookie. Refused with DEMO_ONLY outside the demonstration.' })
  @Allow('everyone')
  async signInAsDemo(@Ctx() ctx: Context & WithSessionLimits, @Arg('account', () => ID, { description: 'The id of a DemoAccount.' }) account: string): Promise<boolean> {
    return remember(ctx, await signInAsDemo(ctx, account));
  }

  @Mutation(() => Person, { description: 'Corrects your own details.' })
  @Allow('signedIn')
  async updateOwnDetails(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateOwnDetailsInput, { description: 'Your details.' }) input: UpdateOwnDetailsInput,
  ): Promise<Person | null> {
    return readById(ctx, info, Person, await updateOwnDetails(ctx, input));
  }

  @FieldResolver(() => [Membership], { description: 'What the person is, and where.' })
  memberships(): Membership[] {
    return readWithRow();
  }

  @FieldResolver(() => [Session], { description: 'Your own open sessions; empty for anybody else.' })
  sessions(): Session[] {
    return readWithRow();
  }
}

@Resolver(() => Company)
export class CompanyPeopleResolver {
  @FieldResolver(() => [Membership], { description: 'The people of the company, as far as you may see them.' })
  people(): Membership[] {
    return readWithRow();
  }
}

function remember(ctx: Context, { secret, until }: NewSession): true {
  ctx.setSession(secret, until);
  return true;
}
