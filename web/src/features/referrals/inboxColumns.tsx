import type { InboxRowFragment } from '@luotsi/schema';
import type { Text, useLocalized } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { Since } from '../questions/Since.tsx';
import { DueCell } from './DueCell.tsx';
import { m } from './inbox.messages.ts';
import { ReferralStatusTag } from './ReferralStatusTag.tsx';
import { m as words } from './referrals.messages.ts';
import type { View } from './referralViews.ts';
import type { Picked } from './useSeveral.ts';

type Row = InboxRowFragment;
export type InboxWords = {
  t: Text;
  l: ReturnType<typeof useLocalized>;
  view: View;
  several: boolean;
  isChosen: (row: Row) => boolean;
  busy: boolean;
  onToggle: (row: Row, on: boolean) => void;
  onTake: (row: Row) => void;
};

export function nameOf({ company, reference }: Pick<Row, 'company' | 'reference'>, t: Text): string {
  return company?.name ?? t(words.noCompany, { reference });
}

/** What its reader sees now is what they mean, even if somebody moves it before it is sent. */
export function pickedOf(row: Row, t: Text): Picked {
  return { id: row.id, status: row.status, name: nameOf(row, t) };
}

/** Only what can be taken or given back is chosen. */
export function canBeChosen({ moves }: Pick<Row, 'moves'>): boolean {
  return moves.includes('ACCEPT') || moves.includes('DECLINE');
}

export function inboxColumns(all: InboxWords): Column<Row>[] {
  const { t, view } = all;
  const isRunning = view.order === 'DUE';
  return [
    ...(isRunning ? [chooseColumn(all)] : []),
    companyColumn(all),
    { key: 'matter', header: t(words.matter), cell: ({ message }) => (message ? <span className="excerpt">{message}</span> : '–') },
    serviceColumn(all),
    ...(isRunning ? [{ key: 'due', header: t(m.due), cell: (row: Row) => <DueCell referral={row} /> }] : []),
    ...(view.key === 'new' ? [takeColumn(all)] : [{ key: 'state', header: t(words.state), cell: (row: Row) => <ReferralStatusTag {...row} /> }]),
    ...(isRunning ? [] : [{ key: 'moved', header: t(words.moved), cell: ({ updatedAt }: Row) => <Since at={updatedAt} /> }]),
  ];
}

function chooseColumn({ t, isChosen, busy, onToggle }: InboxWords): Column<Row> {
  return {
    key: 'choose',
    header: t(m.choose),
    cell: (row) =>
      canBeChosen(row) && (
        <input type="checkbox" className="row-choice" checked={isChosen(row)} disabled={busy} aria-label={t(m.chooseOne, { name: nameOf(row, t) })} onChange={({ target }) => onToggle(row, target.checked)} />
      ),
  };
}

function companyColumn({ t, l }: InboxWords): Column<Row> {
  return {
    key: 'company',
    header: t(words.company),
    heading: true,
    cell: (row) => (
      <>
        <Link to={`/referrals/${row.id}`}>{nameOf(row, t)}</Link>
        <span className="second-line">{l(row.municipality.name)}</span>
      </>
    ),
  };
}

function serviceColumn({ t, l, several }: InboxWords): Column<Row> {
  return {
    key: 'service',
    header: t(words.service),
    cell: ({ service, organisation }) => (
      <>
        {l(service.name)}
        {several && <span className="second-line">{l(organisation.name)}</span>}
      </>
    ),
  };
}

function takeColumn({ t, busy, onTake }: InboxWords): Column<Row> {
  return {
    key: 'take',
    header: t(m.action),
    cell: (row) =>
      row.moves.includes('ACCEPT') && (
        <Button kind="secondary" aria-label={t(m.takeOne, { name: nameOf(row, t) })} disabled={busy} onClick={() => onTake(row)}>
          {t(m.take)}
        </Button>
      ),
  };
}
