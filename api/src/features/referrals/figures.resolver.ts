import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { ReadContext } from '../../core/read.js';
import { referralFigures } from './figures.answer.js';
import { ReferralFiguresArgs, ReferralReport } from './figures.types.js';

@Resolver()
export class FiguresResolver {
  @Query(() => ReferralReport, { description: 'Referrals in figures: of your municipality for advisers, of your organisation for contacts, of the whole network for coordinators. As a table for spreadsheets at /referrals/figures.csv with the same arguments.' })
  @Allow('ADVISER', 'CONTACT', 'COORDINATOR')
  referralFigures(@Ctx() ctx: ReadContext, @Args(() => ReferralFiguresArgs) args: ReferralFiguresArgs): Promise<ReferralReport> {
    return referralFigures(ctx, args);
  }
}
