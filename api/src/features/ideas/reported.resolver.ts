import { FieldResolver, Int, Resolver } from 'type-graphql';
import { oneField, readWithRow, valueField } from '../../core/readable.js';
import { valueOf } from '../../core/row.js';
import { asSql, sql } from '../../core/sql.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { DeskRow } from '../referrals/desk.entity.js';
import { campaignOf } from './idea.rules.js';
import { IdeaReport } from './report.entity.js';

// Everybody reads campaigns: only for who may be a host anything is counted.
valueField(Campaign, 'openReports', (row, me) => {
  if (!me.has('ADVISER')) return sql`null::int`;
  const open = valueOf(IdeaReport, () => sql`count(*)::int`, (report) => sql`${report.settledAt} is null and ${campaignOf(report.idea)} = ${row.id}`);
  return sql`case when ${asSql(me.holds('ADVISER', row.municipality))} then ${open} end`;
});
oneField(DeskRow, 'campaign', { of: Campaign, where: (campaign, row) => sql`${row.kind} = 'REPORTED' and ${campaign.id} = ${row.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });

@Resolver(() => Campaign)
export class CampaignReportsResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'How many reports of ideas and comments wait for a host; null for all but hosts.' })
  openReports(): number | null {
    return readWithRow();
  }
}

@Resolver(() => DeskRow)
export class DeskCampaignResolver {
  @FieldResolver(() => Campaign, { nullable: true, description: 'The campaign in which something was reported.' })
  campaign(): Campaign | null {
    return readWithRow();
  }
}
