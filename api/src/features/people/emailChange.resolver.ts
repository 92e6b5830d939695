import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { Email } from '../../core/input.js';
import { confirmEmailChange, requestEmailChange } from './emailChange.commands.js';

@InputType({ description: 'Another e-mail address for you.' })
class RequestEmailChangeInput {
  @Field(() => String, { description: 'The new address.' })
  @Email()
  email!: string;
}

@Resolver()
export class EmailChangeResolver {
  @Mutation(() => Boolean, { description: 'Sends a link to a new address of yours; it is yours once the link is confirmed, within 24 hours. Answers true whether or not somebody else has the address.' })
  @Allow('signedIn')
  async requestEmailChange(@Ctx() ctx: Context, @Arg('input', () => RequestEmailChangeInput, { description: 'The address.' }) input: RequestEmailChangeInput): Promise<boolean> {
    await requestEmailChange(ctx, input.email);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Confirms a new address by the link in the mail there. Refused with LINK_NOT_VALID, and with ALREADY_EXISTS where somebody has that address.' })
  @Allow('everyone')
  async confirmEmailChange(@Ctx() ctx: Context, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<boolean> {
    await confirmEmailChange(ctx, token);
    return true;
  }
}
