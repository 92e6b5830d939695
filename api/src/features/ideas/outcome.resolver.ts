import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { listField, oneField, readWithRow, type Order } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import { TimelineRow } from '../contacts/contact.entity.js';
import { Event } from '../events/event.entity.js';
import { Need } from '../needs/need.entity.js';
import { Idea } from './idea.entity.js';
import { linkIdea } from './outcome.commands.js';
import { IdeaOutcome } from './outcome.entity.js';
import { LinkIdeaInput } from './outcome.inputs.js';

const orderBy: readonly Order<IdeaOutcome>[] = [{ by: (row) => row.id, type: 'uuid' }];
listField(Idea, 'outcomes', { of: IdeaOutcome, where: (outcome, idea) => sql`${outcome.idea} = ${idea.id}`, orderBy });
listField(Need, 'fromIdeas', { of: IdeaOutcome, where: (outcome, need) => sql`${outcome.need} = ${need.id}`, orderBy });
listField(Event, 'fromIdeas', { of: IdeaOutcome, where: (outcome, event) => sql`${outcome.event} = ${event.id}`, orderBy });
oneField(TimelineRow, 'idea', { of: Idea, where: (idea, row) => sql`${row.kind} = 'IDEA' and ${idea.id} = ${row.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });

@Resolver(() => Idea)
export class OutcomeResolver {
  @Mutation(() => Idea, { description: 'Says that an idea became a need of its company, or the theme of an event of yours; or takes that back. Refused with IDEA_HIDDEN.' })
  @Allow('ADVISER')
  async linkIdea(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => LinkIdeaInput, { description: 'The two.' }) input: LinkIdeaInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await linkIdea(ctx, input));
  }

  @FieldResolver(() => [IdeaOutcome], { description: 'Where it went on, as far as you may see it.' })
  outcomes(): IdeaOutcome[] {
    return readWithRow();
  }
}

@Resolver(() => Need)
export class NeedIdeasResolver {
  @FieldResolver(() => [IdeaOutcome], { description: 'The ideas from which it came; for those who know its company.' })
  fromIdeas(): IdeaOutcome[] {
    return readWithRow();
  }
}

@Resolver(() => Event)
export class EventIdeasResolver {
  @FieldResolver(() => [IdeaOutcome], { description: 'The ideas that became its theme.' })
  fromIdeas(): IdeaOutcome[] {
    return readWithRow();
  }
}

@Resolver(() => TimelineRow)
export class TimelineIdeaResolver {
  @FieldResolver(() => Idea, { nullable: true, description: 'The idea.' })
  idea(): Idea | null {
    return readWithRow();
  }
}
