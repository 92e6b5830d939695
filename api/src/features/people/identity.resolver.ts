import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { Localized } from '../../core/localized.js';
import type { WithProviders } from './providerClient.js';

@ObjectType({ description: 'A provider at which people sign in with an account that they have there: a municipality’s own, or a national one.', simpleResolvers: true })
export class SignInProvider {
  @Field(() => ID, { description: 'Its short name: the way in is /auth/oidc/ and this.' })
  key!: string;
  @Field(() => Localized, { description: 'Its name, as it stands on the button.' })
  name!: Localized;
  @Field(() => Localized, { nullable: true, description: 'Who has an account there.' })
  audience!: Localized | null;
}

@Resolver()
export class IdentityResolver {
  @Query(() => [SignInProvider], { description: 'The providers at which one can sign in, in the order of the settings; empty where there are links by mail only.' })
  @Allow('everyone')
  signInProviders(@Ctx() ctx: Context & WithProviders): SignInProvider[] {
    return ctx.providers.all.map(({ key, name, audience }) => ({ key, name, audience }));
  }
}
