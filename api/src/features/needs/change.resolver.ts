import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readWithRow, ruleField } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { changeNeed } from './change.commands.js';
import { refusalToChange, type ChangeFacts } from './change.rules.js';
import { Need } from './need.entity.js';
import { ChangeNeedInput } from './need.inputs.js';

ruleField(Need, 'changeable', () => ['status', 'company', 'municipality'], (need: ChangeFacts, { viewer }) => refusalToChange(viewer, need) === null);

@Resolver(() => Need)
export class ChangeNeedResolver {
  @Mutation(() => Need, { description: 'Says anew what a company will need, until a department has answered; a head who has promised an answer is told.' })
  @Allow('ENTREPRENEUR', 'ADVISER')
  async changeNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeNeedInput, { description: 'Which one, and all that it should say.' }) input: ChangeNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await changeNeed(ctx, input));
  }

  @FieldResolver(() => Boolean, { description: 'Whether you can change what it says.' })
  changeable(): boolean {
    return readWithRow();
  }
}
