import type { NeedDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { m as answers } from './answers.messages.ts';
import { m } from './need.messages.ts';
import { m as needs } from './needs.messages.ts';
import { isOverdue } from './needWords.ts';
import { PlanOfNeed } from './PlanOfNeed.tsx';

/** What the department said, plainly: yes and by when, no and why, or that nobody has answered yet. */
export function NeedAnswer({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  if (!need.answer) return <NoAnswer need={need} />;
  return (
    <Section title={t(m.answerOf)}>
      <Answer need={need} />
      <PlanOfNeed need={need} />
      <Ending need={need} />
    </Section>
  );
}

function Answer({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { answerKind, committedOn, answeredBy, answeredAt, answerChangedAt, departments } = need;
  const no = answerKind === 'NOT_POSSIBLE';
  const verdict = no ? t(m.no) : committedOn ? t(m.yesBy, { day: f.day(committedOn) }) : t(m.yes);
  const day = answeredAt ? f.day(answeredAt) : '';
  return (
    <div className={no ? 'need-answer need-answer-no' : 'need-answer'}>
      <h3>{verdict}</h3>
      <p className="need-answer-text">{need.answer}</p>
      <p className="need-answer-by">{answeredBy ? t(m.answeredBy, { name: answeredBy.name, day }) : departments.length > 0 && day}</p>
      {answerChangedAt && <p className="need-answer-by">{t(needs.answerChangedOn, { day: f.day(answerChangedAt) })}</p>}
    </div>
  );
}

function NoAnswer({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { viewer } = useSession();
  const { status, answerPromisedOn, moves } = need;
  if (status === 'DROPPED' || status === 'FULFILLED') return need.closingNote && <Section title={t(m.answerOf)}><Ending need={need} /></Section>;
  const answersIt = moves.includes('ANSWER');
  if (answerPromisedOn) {
    const day = f.day(answerPromisedOn);
    const late = isOverdue(need);
    const title = answersIt ? t(m.lateHead, { day }) : t(late ? m.late : m.promised, { day });
    return <Notice kind={late ? 'warning' : 'info'} title={title}>{!answersIt && <p>{t(m.notAnsweredText)}</p>}</Notice>;
  }
  const told = answersIt || hasRole(viewer, 'ADVISER');
  if (need.overdueSince && told) return <Notice kind="warning" title={t(answersIt ? answers.overdueHead : answers.overdueSince, { day: f.day(need.overdueSince) })} />;
  return !answersIt && <Notice title={t(m.notAnswered)}><p>{t(m.notAnsweredText)}</p></Notice>;
}

function Ending({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (!need.closingNote) return null;
  return (
    <div className="need-answer need-answer-no">
      <h3>{t(m.howItEnded)}</h3>
      <p className="need-answer-text">{need.closingNote}</p>
      {need.closedAt && <p className="need-answer-by">{f.day(need.closedAt)}</p>}
    </div>
  );
}
