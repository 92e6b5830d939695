import { FieldResolver, Resolver } from 'type-graphql';
import { oneField, readWithRow } from '../../core/readable.js';
import { sql, type Sql } from '../../core/sql.js';
import { CampaignDecision } from '../campaigns/decision.entity.js';
import { IdeaAnswer } from './answer.entity.js';
import { Idea } from './idea.entity.js';

const orderBy = [{ by: (row: { id: Sql }) => row.id, type: 'uuid' as const }];
oneField(CampaignDecision, 'idea', { of: Idea, where: (idea, decision) => sql`${idea.id} = ${decision.idea}`, orderBy });
oneField(CampaignDecision, 'into', { of: Idea, where: (idea, decision) => sql`${idea.id} = ${decision.into}`, orderBy });
oneField(CampaignDecision, 'answer', { of: IdeaAnswer, where: (answer, decision) => sql`${answer.id} = ${decision.answer}`, orderBy });

/** What the log of a campaign tells of ideas: as they are to be read today, so that what is hidden is hidden here too. */
@Resolver(() => CampaignDecision)
export class IdeaDecisionResolver {
  @FieldResolver(() => Idea, { nullable: true, description: 'The idea that it is about; null where it is about the campaign.' })
  idea(): Idea | null {
    return readWithRow();
  }

  @FieldResolver(() => Idea, { nullable: true, description: 'Of a merge: the idea into which the other one goes.' })
  into(): Idea | null {
    return readWithRow();
  }

  @FieldResolver(() => IdeaAnswer, { nullable: true, description: 'The answer, as it was given.' })
  answer(): IdeaAnswer | null {
    return readWithRow();
  }
}
