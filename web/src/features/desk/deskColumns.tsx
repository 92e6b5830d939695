import type { DeskLineFragment } from '@luotsi/schema';
import type { DeskKind } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { m as referrals } from '../referrals/referrals.messages.ts';
import { m } from './desk.messages.ts';
import { NextStep } from './NextStep.tsx';

type OnDone = (row: DeskLineFragment, name: string) => void;

const tones: Record<DeskKind, StatusTone> = { OVERDUE: 'bad', DECLINED: 'bad', REPORTED: 'bad', NOT_HELPED: 'bad', JOIN_REQUEST: 'active', PROMISE: 'active', DEPARTMENT_ASKS: 'active', NEED_WITHOUT_ANSWER: 'waiting', TO_CONFIRM: 'waiting', ANSWERED: 'good', MERGE_OBJECTED: 'active' };

export function useDeskColumns(showsPlace: boolean, onDone: OnDone): Column<DeskLineFragment>[] {
  const t = useText();
  const l = useLocalized();
  return deskColumns(t, l, showsPlace, onDone);
}

type Localize = ReturnType<typeof useLocalized>;

function deskColumns(t: Text, l: Localize, showsPlace: boolean, onDone: OnDone): Column<DeskLineFragment>[] {
  return [
    { key: 'company', header: t(m.company), heading: true, cell: (row) => <Matter row={row} showsPlace={showsPlace} /> },
    { key: 'why', header: t(m.why), cell: (row) => <Why row={row} /> },
    { key: 'when', header: t(m.when), cell: (row) => <When row={row} /> },
    { key: 'next', header: t(m.next), cell: (row) => <NextStep row={row} name={nameOf(row, t, l)} onDone={onDone} /> },
  ];
}

function nameOf({ referral, need, promise, joinRequest, campaign, ideaMerge }: DeskLineFragment, t: Text, l: Localize): string {
  if (ideaMerge) return ideaMerge.idea.title ?? t(m.hiddenIdea);
  if (campaign) return t(m.reportIn, { campaign: l(campaign.title) });
  return joinRequest?.companyName ?? referral?.company?.name ?? promise?.company.name ?? need?.company?.name ?? need?.companyName ?? t(m.unknownCompany);
}

function addressOf({ referral, need, promise, joinRequest, campaign, ideaMerge }: DeskLineFragment): string {
  if (ideaMerge) return `/ideas/idea/${ideaMerge.idea.id}`;
  if (campaign) return `/ideas/${campaign.id}/reported`;
  if (referral) return `/referrals/${referral.id}`;
  if (joinRequest) return `/joining/${joinRequest.id}`;
  return need ? `/needs/${need.id}` : `/companies/${promise!.company.id}`;
}

function Matter({ row, showsPlace }: { row: DeskLineFragment; showsPlace: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { referral, need, promise, joinRequest, campaign } = row;
  const place = campaign?.municipality ?? joinRequest?.municipality ?? referral?.municipality ?? need?.municipality ?? promise?.company.municipality;
  return (
    <>
      <Link to={addressOf(row)}>{nameOf(row, t, l)}</Link>
      <span className="second-line desk-matter">{matterOf(row, t, l)}</span>
      {referral && <span className="second-line">{l(referral.service.organisation.name)}</span>}
      {showsPlace && place && <span className="second-line">{l(place.name)}</span>}
    </>
  );
}

function matterOf({ referral, need, promise, joinRequest, campaign, ideaMerge }: DeskLineFragment, t: Text, l: Localize): string | undefined {
  if (ideaMerge) return ideaMerge.objection ?? t(m.noObjection);
  if (campaign) return t(m.reports, { n: campaign.openReports ?? 0 });
  return referral ? l(referral.service.name) : (need?.title ?? promise?.text ?? joinRequest?.asker.name);
}

function Why({ row }: { row: DeskLineFragment }): ReactNode {
  const t = useText();
  const more = useMore(row);
  return (
    <>
      <StatusTag tone={tones[row.kind]}>{t(row.kind === 'PROMISE' ? m.PROMISE_one : m[row.kind])}</StatusTag>
      {more && <span className="second-line desk-more">{more}</span>}
    </>
  );
}

/** What one wants to know before one picks up the telephone. */
function useMore({ kind, referral, need, promise, joinRequest, question }: DeskLineFragment): string | null {
  const t = useText();
  const l = useLocalized();
  if (joinRequest) return joinRequest.asker.email;
  if (referral?.providerLeftOn) return t(m.left);
  if (kind === 'DECLINED' && referral?.declineReason) return t(referrals[referral.declineReason]);
  if (kind === 'NOT_HELPED' && referral?.outcome && referral.outcome !== 'HELPED') return t(referrals[referral.outcome]);
  if (question) return t(m.asks, { department: l(question.department.name), text: question.text });
  if (need) return need.departments.map(({ name }) => l(name)).join(', ') || t(m.noDepartment);
  return promise?.madeBy ? t(m.madeBy, { name: promise.madeBy.name }) : null;
}

const DAY = 86_400_000;
const daysSince = (moment: string) => Math.max(0, Math.floor((Date.now() - Date.parse(moment)) / DAY));
const isAhead = (moment: string) => Date.parse(moment) > Date.now();

function When({ row: { kind, since, dueAt } }: { row: DeskLineFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const waited = t(kind === 'PROMISE' ? m.made : m.waited, { n: daysSince(since) });
  // When the adviser is to ask the company is nobody's promise.
  if (!dueAt || kind === 'TO_CONFIRM') return <>{waited}<span className="second-line">{f.date(since)}</span></>;
  return (
    <>
      {t(isAhead(dueAt) ? m.due : m.wasDue, { when: f.relativeDays(dueAt) })}
      <span className="second-line">{f.date(dueAt)}</span>
      <span className="second-line">{waited}</span>
    </>
  );
}
