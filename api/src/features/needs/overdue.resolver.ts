import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { overdueByDepartment } from './overdue.answer.js';
import { OverdueAnswers } from './overdue.types.js';

@Resolver()
export class OverdueResolver {
  @Query(() => [OverdueAnswers], { description: 'Departments that owe companies an answer whose time has passed, those that owe most first. Numbers only.' })
  @Allow('COORDINATOR')
  overdueAnswers(@Ctx() ctx: Context): Promise<OverdueAnswers[]> {
    return overdueByDepartment(ctx);
  }
}
