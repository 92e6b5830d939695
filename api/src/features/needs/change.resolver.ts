import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readWithRow, ruleField } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { changeNeed } from './change.commands.js';
import { refusalToChange, refusalToHideCompany, type ChangeFacts } from './change.rules.js';
import { hideCompanyOfNeed } from './name.commands.js';
import { Need } from './need.entity.js';
import { ChangeNeedInput } from './need.inputs.js';

ruleField(Need, 'companyHideable', () => ['nameShown', 'company', 'municipality'], (need: ChangeFacts & { nameShown: boolean }, { viewer }) => need.nameShown && refusalToHideCompany(viewer, need) === null);
ruleField(Need, 'changeable', () => ['status', 'company', 'municipality'], (need: ChangeFacts, { viewer }) => refusalToChange(viewer, need) === null);

@Resolver(() => Need)
export class ChangeNeedResolver {
  @Mutation(() => Need, { description: 'Says anew what a company will need, until a department has answered; a head who has promised an answer is told.' })
  @Allow('ENTREPRENEUR', 'ADVISER')
  async changeNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeNeedInput, { description: 'Which one, and all that it should say.' }) input: ChangeNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await changeNeed(ctx, input));
  }

  @Mutation(() => Need, { description: 'Takes back that departments see the name of the company, whatever has become of the need: the name also goes out of all that was written of it. For the company and its advisers. Where it is not shown nothing happens.' })
  @Allow('ENTREPRENEUR', 'ADVISER')
  async hideCompanyOfNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('need', () => ID, { description: 'The need.' }) need: string): Promise<Need | null> {
    return readById(ctx, info, Need, await hideCompanyOfNeed(ctx, need));
  }

  @FieldResolver(() => Boolean, { description: 'Whether departments see the name of its company, and you can take that back.' })
  companyHideable(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'Whether you can change what it says.' })
  changeable(): boolean {
    return readWithRow();
  }
}
