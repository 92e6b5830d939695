import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { listField, oneField, readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { exists } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { Event } from '../events/event.entity.js';
import { Need, type NeedStatus } from '../needs/need.entity.js';
import { Idea } from './idea.entity.js';
import { publishNeedAsIdea } from './origin.commands.js';
import { IdeaOrigin } from './origin.entity.js';
import { PublishNeedAsIdeaInput } from './origin.inputs.js';
import { heardAt, refusalToPublishNeed } from './origin.rules.js';

valueField(Idea, 'isHeard', (row) => exists(IdeaOrigin, (origin) => sql`${origin.idea} = ${row.id}`));
oneField(Idea, 'origin', { of: IdeaOrigin, where: (origin, idea) => sql`${origin.idea} = ${idea.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });
oneField(Idea, 'heardAt', { of: Event, where: heardAt, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });
listField(Need, 'publishedAs', { of: IdeaOrigin, where: (origin, need) => sql`${origin.need} = ${need.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });
ruleField(Need, 'publishable', () => ['status', 'municipality'], (need: { status: NeedStatus; municipality: { code: string } }, { viewer }) => refusalToPublishNeed(viewer, need) === null);

@Resolver(() => Idea)
export class OriginResolver {
  @Mutation(() => Idea, { description: 'Publishes a need as an idea, with the consent of its company, whose people are told by mail. A need is published once in a campaign. Refused with NOT_COLLECTING, ALREADY_AN_IDEA.' })
  @Allow('ADVISER')
  async publishNeedAsIdea(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => PublishNeedAsIdeaInput, { description: 'The need, what the idea says, and the consent.' }) input: PublishNeedAsIdeaInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await publishNeedAsIdea(ctx, input));
  }

  @FieldResolver(() => Boolean, { description: 'An adviser heard it from a company and published it with the consent of the company.' })
  isHeard(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => Event, { nullable: true, description: 'The event at which it was heard, where the company lets everybody know, all could come, and it does not tell a company that is not named.' })
  heardAt(): Event | null {
    return readWithRow();
  }

  @FieldResolver(() => IdeaOrigin, { nullable: true, description: 'The need from which it was made, for those who may see that and learn nothing of the company by it.' })
  origin(): IdeaOrigin | null {
    return readWithRow();
  }
}

@Resolver(() => Need)
export class NeedOriginResolver {
  @FieldResolver(() => [IdeaOrigin], { description: 'The ideas as which it was published, as far as you may follow them.' })
  publishedAs(): IdeaOrigin[] {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'You can publish it as an idea, in a campaign that collects.' })
  publishable(): boolean {
    return readWithRow();
  }
}
