import type { NeedMove } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { monthsText } from '../../app/months.ts';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Link } from '../../ui/Link.tsx';
import { StatusTag, Tag } from '../../ui/Tag.tsx';
import { m as board } from './board.messages.ts';
import { m } from './needs.messages.ts';
import { anonymousCompany, type NeedParts, sizesOf, standingOf } from './needWords.ts';

type Listed = NeedParts & { moves: readonly NeedMove[]; overdueSince: string | null };
export type NeedCardProps = { need: Listed; answering?: boolean; /** Where who may answer can do it in the list. */ onAnswer?: () => void; children?: ReactNode };

/** One need at one look: what, when, how big, who, how certain, and how it stands. While it is answered, the card is no link. */
export function NeedCard({ need, answering = false, onAnswer, children }: NeedCardProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  const sizes = sizesOf(need, t, f);
  const late = useIsLate(need);
  return (
    <Card
      title={answering ? <Link to={`/needs/${need.id}`}>{need.title}</Link> : need.title}
      to={answering ? undefined : `/needs/${need.id}`}
      eyebrow={l(need.topic.name)}
      tags={
        <>
          <NeedStatusTag need={need} late={late} />
          <Tag>{t(m[need.certainty])}</Tag>
        </>
      }
      actions={answering ? children : onAnswer && need.moves.includes('ANSWER') && <Button kind="secondary" onClick={onAnswer} aria-label={t(board.answerTo, { title: need.title })}>{t(board.answer)}</Button>}
      facts={
        <>
          <Fact icon="calendar">{monthsText(language, need.windowFrom, need.windowTo)}</Fact>
          <Fact icon="company">{need.company ? need.company.name : anonymousCompany(need, t, l)}</Fact>
          <NextDay need={need} />
          {need.answerChangedAt && <Fact icon="info">{t(m.answerChangedOn, { day: f.day(need.answerChangedAt) })}</Fact>}
        </>
      }
    >
      {sizes.length > 0 && <p className="need-size">{sizes.join(', ')}</p>}
    </Card>
  );
}

/** Lateness is the department's to mend and the adviser's to ask about; a company is not told of a clock of the house. */
function useIsLate({ moves, overdueSince }: Listed): boolean {
  const { viewer } = useSession();
  return overdueSince !== null && (moves.includes('ANSWER') || hasRole(viewer, 'ADVISER'));
}

export function NeedStatusTag({ need, late = false }: { need: NeedParts; late?: boolean }): ReactNode {
  const t = useText();
  const standing = standingOf(need);
  const { message, tone } = late && need.status === 'OPEN' ? { message: board.late, tone: 'bad' as const } : standing;
  return <StatusTag tone={tone}>{t(message)}</StatusTag>;
}

/** The day that matters next: the promised answer, the commitment, or since when nobody has answered. */
function NextDay({ need }: { need: NeedParts }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (need.status === 'ACKNOWLEDGED' && need.answerPromisedOn) return <Fact icon="clock">{t(m.promisedBy, { day: f.day(need.answerPromisedOn) })}</Fact>;
  if (need.status === 'ANSWERED' && need.committedOn) return <Fact icon="clock">{t(m.committedBy, { day: f.day(need.committedOn) })}</Fact>;
  return need.status === 'OPEN' && <Fact icon="clock">{t(m.waitingSince, { day: f.day(need.recordedAt) })}</Fact>;
}
