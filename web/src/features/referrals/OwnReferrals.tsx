import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import './matter.css';
import { m } from './matter.messages.ts';
import type { OwnRow } from './matter.types.ts';
import { matterTagOf } from './matterTag.ts';
import { isWithAdviser, sentenceOfMatter, type Words } from './matterWords.ts';

/** A company's own matters: who has each, since when, what is promised, and what it is to do itself. */
export function OwnReferrals({ caption, rows }: { caption: string; rows: readonly OwnRow[] }): ReactNode {
  const words = { t: useText(), l: useLocalized(), f: useFormat() };
  return <DataTable caption={caption} hideCaption columns={ownColumns(words)} rows={rows} rowKey={({ id }) => id} />;
}

function ownColumns(words: Words): Column<OwnRow>[] {
  const { t, l } = words;
  return [
    {
      key: 'service',
      header: t(m.colMatter),
      heading: true,
      cell: ({ id, service, organisation }) => (
        <>
          <Link to={`/referrals/${id}`}>{l(service.name)}</Link>
          <span className="second-line">{l(organisation.name)}</span>
        </>
      ),
    },
    { key: 'now', header: t(m.colNow), cell: (row) => <Now row={row} words={words} /> },
    { key: 'yours', header: t(m.colYours), cell: (row) => <Yours row={row} /> },
  ];
}

function Now({ row, words: { t, l, f } }: { row: OwnRow; words: Words }): ReactNode {
  const { tone, word } = matterTagOf(row);
  const adviser = row.sender?.name || t(m.theAdviser);
  const [who, since] = isWithAdviser(row) ? [adviser, row.updatedAt] : [l(row.organisation.name), row.acceptedAt ?? row.sentAt];
  return (
    <div className="matter-now">
      <StatusTag tone={tone}>{t(word)}</StatusTag>
      <span>{sentenceOfMatter(row, adviser, { t, l, f })}</span>
      {since && row.status !== 'CONFIRMED' && <span className="matter-since">{t(m.sinceWho, { who, day: f.day(since) })}</span>}
    </div>
  );
}

function Yours({ row: { id, moves, status, meetingStatus } }: { row: OwnRow }): ReactNode {
  const t = useText();
  const todo = moves.includes('CONFIRM') ? m.tagAsk : status === 'ACCEPTED' && meetingStatus === 'PROPOSED' ? m.chooseTime : null;
  return todo ? <LinkButton kind="secondary" to={`/referrals/${id}`}>{t(todo)}</LinkButton> : t(m.nothing);
}
