import type { InvitedToFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import type { InvitationMoves } from './Invitations.tsx';
import { m } from './invite.messages.ts';
import { PersonCell } from './PersonCell.tsx';
import type { RoleAndPlace } from './roleWords.ts';

type Parts = { t: Text; f: Format; wordsOf: (one: RoleAndPlace) => string; /** Those that can still be answered, or sent again. */ open: boolean; moves: InvitationMoves };

export function invitationColumns({ t, f, wordsOf, open, moves }: Parts): Column<InvitedToFragment>[] {
  const all: Column<InvitedToFragment>[] = [
    { key: 'who', header: t(m.who), heading: true, cell: ({ name, email }) => <PersonCell {...{ name, email }} /> },
    { key: 'what', header: t(m.what), narrow: 'bare', cell: (one) => wordsOf(one) },
    { key: 'sent', header: t(m.sentOn), narrow: 'more', cell: ({ sentAt, invitedBy }) => t(m.sentBy, { day: f.day(sentAt), name: invitedBy?.name ?? t(m.operator) }) },
    { key: 'state', header: t(m.state), narrow: 'bare', cell: (one) => <State {...{ t, f, one }} /> },
  ];
  return open ? [...all, { key: 'moves', header: t(m.moves), narrow: 'bare', cell: (one) => <Moves {...{ t, one, moves }} /> }] : all;
}

const tones: Record<InvitedToFragment['status'] | 'EXPIRED', StatusTone> = { OPEN: 'waiting', EXPIRED: 'bad', ACCEPTED: 'good', DECLINED: 'bad', WITHDRAWN: 'neutral' };

function State({ t, f, one: { status, expiresAt, endedAt } }: { t: Text; f: Format; one: InvitedToFragment }): ReactNode {
  const [now] = useState(() => Date.now());
  const state = status === 'OPEN' && Date.parse(expiresAt) <= now ? 'EXPIRED' : status;
  return <StatusTag tone={tones[state]}>{t(m[state], { day: f.day(endedAt ?? expiresAt) })}</StatusTag>;
}

function Moves({ t, one, moves: { busy, move } }: { t: Text; one: InvitedToFragment; moves: InvitationMoves }): ReactNode {
  const name = <span className="visually-hidden">: {one.name || one.email}</span>;
  return (
    <span className="access-moves">
      <Button kind="quiet" pending={busy === one.id} onClick={() => void move(one, 'sentAgain')}>{t(m.again)}{name}</Button>
      <Button kind="quiet" pending={busy === one.id} onClick={() => void move(one, 'withdrawn')}>{t(m.withdraw)}{name}</Button>
    </span>
  );
}
