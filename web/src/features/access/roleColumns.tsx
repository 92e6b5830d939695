import type { RoleRowFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import type { Format } from '../../app/format.ts';
import type { Message, Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './access.messages.ts';
import { PersonCell } from './PersonCell.tsx';
import type { RoleAndPlace } from './roleWords.ts';
import type { Ending } from './useEnding.ts';

type Parts = { t: Text; f: Format; wordsOf: (one: RoleAndPlace) => string; ending: Ending };

export function roleColumns({ t, f, wordsOf, ending }: Parts): Column<RoleRowFragment>[] {
  return [
    { key: 'who', header: t(m.who), heading: true, cell: ({ person }) => <PersonCell name={person.name} email={person.email} /> },
    { key: 'place', header: t(m.place), narrow: 'bare', cell: (role) => <>{wordsOf(role)}{role.title && <span className="table-detail"><span className="access-more">{role.title}</span></span>}</> },
    { key: 'since', header: t(m.since), narrow: 'more', cell: (role) => <Since {...{ t, f, role }} /> },
    { key: 'used', header: t(m.lastUsed), cell: (role) => <LastUsed {...{ t, f, role }} /> },
    { key: 'open', header: t(m.openWork), narrow: 'more', cell: (role) => <OpenWork {...{ t, role }} /> },
    { key: 'end', header: t(m.ending), narrow: 'beside', cell: (role) => <Moves {...{ t, role, ending }} what={wordsOf(role)} /> },
  ];
}

function Since({ t, f, role: { since, byProvider, givenBy } }: { t: Text; f: Format; role: RoleRowFragment }): ReactNode {
  const by = byProvider ? t(m.byProvider) : givenBy && t(m.byPerson, { name: givenBy.name });
  return (
    <>
      {since ? f.day(since) : t(m.sinceUnknown)}
      {by && <span className="access-more">{by}</span>}
    </>
  );
}

const LONG_DAYS = 90;

function LastUsed({ t, f, role: { lastUsedOn, since } }: { t: Text; f: Format; role: RoleRowFragment }): ReactNode {
  const [now] = useState(() => Date.now());
  const from = lastUsedOn ?? since;
  const isLong = from !== null && now - Date.parse(from) > LONG_DAYS * 86_400_000;
  return (
    <>
      {lastUsedOn ? f.day(lastUsedOn) : t(m.notYet)} {isLong && <StatusTag tone="waiting">{t(m.longAgo)}</StatusTag>}
    </>
  );
}

const work: Partial<Record<RoleRowFragment['role'], Message>> = { ADVISER: m.referralsSent, CONTACT: m.referralsReceived, HEAD: m.needsAsked };

function OpenWork({ t, role: { role, openWork, isOnly } }: { t: Text; role: RoleRowFragment }): ReactNode {
  const words = work[role];
  const n = openWork ?? 0;
  if (n === 0 && !isOnly) return '–';
  return (
    <>
      {words && n > 0 && t(words, { n })}
      {isOnly && <span className="access-more">{t(m.only)}</span>}
    </>
  );
}

function Moves({ t, role, what, ending }: { t: Text; role: RoleRowFragment; what: string; ending: Ending }): ReactNode {
  const name = role.person.name || role.person.email;
  return (
    <span className="access-moves">
      <Button kind="quiet" pending={ending.busy === role.id} aria-label={t(m.endOf, { name, what })} onClick={() => ending.end({ id: role.id, name, what, isOnly: role.isOnly ?? false })}>{t(m.end)}</Button>
      {role.hasSecondFactor && role.person.id !== ending.self && (
        <span className="table-detail"><Button kind="quiet" aria-label={t(m.resetOf, { name })} onClick={() => ending.askReset({ id: role.person.id, name })}>{t(m.reset)}</Button></span>
      )}
    </span>
  );
}
