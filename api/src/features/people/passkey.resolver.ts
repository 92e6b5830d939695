import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { enumeration } from '../../core/enumeration.js';
import { Text } from '../../core/input.js';
import { listField, readWithRow } from '../../core/readable.js';
import { sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { Passkey } from './passkey.entity.js';
import { addPasskey, beginPasskey, beginSecondFactor, confirmByPasskey, removePasskey } from './passkey.commands.js';
import { Person } from './person.entity.js';
import { confirmByCode, renewRecoveryCodes } from './recoveryCodes.commands.js';

const SecondFactor = enumeration('SecondFactor', 'How it stands with the second factor of the person who is signed in.', {
  NONE: 'They need none.',
  OFFERED: 'They coordinate the network, and could protect that by a passkey.',
  REGISTER: 'They get the rights of a coordinator once they have registered a passkey.',
  CONFIRM: 'They get the rights of a coordinator once they have used their passkey or a recovery code.',
  DONE: 'They have given it in this session.',
});
type SecondFactor = keyof typeof SecondFactor;

visible(Passkey, (row, me) => sql`${row.person} = ${me.person}`);
listField(Person, 'passkeys', {
  of: Passkey,
  where: (passkey, person) => sql`${passkey.person} = ${person.id}`,
  orderBy: [{ by: (row) => row.createdAt, type: 'timestamptz' }],
});

@InputType({ description: 'A passkey that the browser has made.' })
class AddPasskeyInput {
  @Field(() => String, { description: 'The browser’s answer, as JSON (PublicKeyCredential.toJSON).' })
  @Text(20_000)
  response!: string;
  @Field(() => String, { description: 'What to call it, 1 to 100 characters.' })
  @Text(100)
  name!: string;
}

@Resolver(() => Person)
export class PasskeyResolver {
  @Query(() => SecondFactor, { description: 'How it stands with your second factor.' })
  @Allow('everyone')
  secondFactor(@Ctx() ctx: Context): SecondFactor {
    return ctx.viewer.secondFactor as SecondFactor;
  }

  @Mutation(() => String, { description: 'Begins a new passkey: the options for navigator.credentials.create, as JSON. Refused with SECOND_FACTOR_FIRST where you have one and have not used it yet.' })
  @Allow('signedIn')
  beginPasskey(@Ctx() ctx: Context & { portal: { networkName: string } }): Promise<string> {
    return beginPasskey({ ...ctx, networkName: ctx.portal.networkName });
  }

  @Mutation(() => [String], { description: 'Registers the passkey that the browser has made, for which beginPasskey gave the options. Answers with recovery codes where you have none yet: they are told this once. Refused with PASSKEY_NOT_VALID, SECOND_FACTOR_FIRST.' })
  @Allow('signedIn')
  async addPasskey(@Ctx() ctx: Context, @Arg('input', () => AddPasskeyInput, { description: 'The passkey.' }) input: AddPasskeyInput): Promise<string[]> {
    const { secret, until, codes } = await addPasskey(ctx, input);
    ctx.setSession(secret, until);
    return codes;
  }

  @Mutation(() => String, { description: 'Begins the second factor: the options for navigator.credentials.get, as JSON. Refused with PASSKEY_NOT_VALID where you have no passkey.' })
  @Allow('signedIn')
  beginSecondFactor(@Ctx() ctx: Context): Promise<string> {
    return beginSecondFactor(ctx);
  }

  @Mutation(() => Boolean, { description: 'Gives the second factor by a passkey; sets the session cookie anew. Refused with PASSKEY_NOT_VALID.' })
  @Allow('signedIn')
  async confirmByPasskey(@Ctx() ctx: Context, @Arg('response', () => String, { description: 'The browser’s answer, as JSON.' }) response: string): Promise<boolean> {
    const { secret, until } = await confirmByPasskey(ctx, response);
    ctx.setSession(secret, until);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Gives the second factor by a recovery code, which is used up; sets the session cookie anew. Refused with CODE_NOT_VALID, TOO_MANY_REQUESTS.' })
  @Allow('signedIn')
  async confirmByCode(@Ctx() ctx: Context, @Arg('code', () => String, { description: 'One of your recovery codes.' }) code: string): Promise<boolean> {
    const { secret, until } = await confirmByCode(ctx, code);
    ctx.setSession(secret, until);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Removes one of your passkeys; with the last one your recovery codes go too. Refused with SECOND_FACTOR_FIRST.' })
  @Allow('signedIn')
  async removePasskey(@Ctx() ctx: Context, @Arg('passkey', () => ID, { description: 'The id of a passkey of yours.' }) passkey: string): Promise<boolean> {
    await removePasskey(ctx, passkey);
    return true;
  }

  @Mutation(() => [String], { description: 'Gives you new recovery codes, told this once; those from before work no more. Refused with SECOND_FACTOR_FIRST, and with NOT_ALLOWED where you have no passkey.' })
  @Allow('signedIn')
  renewRecoveryCodes(@Ctx() ctx: Context): Promise<string[]> {
    return renewRecoveryCodes(ctx);
  }

  @FieldResolver(() => [Passkey], { description: 'Your own passkeys; empty for anybody else.' })
  passkeys(): Passkey[] {
    return readWithRow();
  }
}
