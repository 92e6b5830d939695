import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { m } from './matter.messages.ts';
import type { MatterPart } from './matter.types.ts';
import { type MatterStep, stepsOfMatter } from './matterWords.ts';

/** What has been done, what is now and by when, and what comes after it. */
export function MatterSteps({ current }: { current: MatterPart }): ReactNode {
  const t = useText();
  const detailOf = useDetail(current);
  const steps = stepsOfMatter(current).map((step) => ({ key: step.key, state: step.state, title: t(titleOf(step)), detail: detailOf(step) }));
  return (
    <Section title={t(m.next)}>
      <Steps label={t(m.next)} steps={steps} />
    </Section>
  );
}

function titleOf({ key, state }: MatterStep): Message {
  if (key === 'answer' && state === 'stopped') return m.stepanswerStopped;
  if (state === 'done' && key !== 'sent' && key !== 'adviser' && key !== 'stopped') return m[`step${key}Done`];
  return m[`step${key}`];
}

function useDetail({ meetingStatus, meetingAt, dueAt, isOverdue, proposedTimes, sentAt, acceptedAt, metOn }: MatterPart): (step: MatterStep) => string | undefined {
  const t = useText();
  const f = useFormat();
  const days: Partial<Record<MatterStep['key'], string | null>> = { sent: sentAt, answer: acceptedAt, meeting: metOn };
  return ({ key, state }) => {
    const day = days[key];
    if (state === 'done') return day ? f.date(day) : undefined;
    if (key === 'meeting' && state === 'now' && meetingStatus === 'AGREED' && meetingAt) return f.dateTime(meetingAt);
    if (state !== 'now' || !dueAt) return undefined;
    const due = t(isOverdue ? m.wasDue : m.byDay, { day: f.date(dueAt) });
    return key === 'meeting' && proposedTimes ? `${due}. ${t(m.proposed, { times: proposedTimes })}` : due;
  };
}
