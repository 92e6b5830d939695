import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { hasPassed } from '../../ui/moments.ts';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './meeting.messages.ts';
import type { StateProps } from './MeetingPart.tsx';
import { choices, nameOfSide, spanIn } from './meetingWords.ts';

/** The proposed times: each is a button for who may choose. */
export function MeetingTimes({ referral, meeting, isCompany, arranging, onDone }: StateProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const mayChoose = referral.meetingMoves.includes('CHOOSE');
  const provider = l(referral.organisation.name);
  const early = referral.moves.includes('ACCEPT') ? t(m.proposedTake) : t(m.proposedEarly, { provider });
  const lead = choices(meeting).length === 0 ? t(m.allPassed) : !mayChoose ? early : t(isCompany ? m.proposedCompany : m.proposedOthers);
  return (
    <>
      <p>{lead}</p>
      <TimeButtons times={meeting.proposedTimes} minutes={meeting.minutes} mayChoose={mayChoose} choose={async (time) => void (await arranging.choose(time))} onChosen={() => onDone('AGREE')} lookAgain={arranging.lookAgain} />
      <p className="meeting-soft">
        {meeting.proposedBy && t(m.proposedBy, { who: nameOfSide(meeting.proposedBy, referral, t, l) })}
        {meeting.place && ` · ${meeting.place}`}
      </p>
      {meeting.note && <p className="meeting-note">{meeting.note}</p>}
    </>
  );
}

type ButtonsProps = { times: readonly string[]; minutes: number; mayChoose: boolean; choose: (time: string) => Promise<void>; onChosen: () => void; lookAgain: () => void };

/** One press chooses. Where somebody else was first, the page shows what they did, and says so. */
export function TimeButtons({ times, minutes, mayChoose, choose, onChosen, lookAgain }: ButtonsProps): ReactNode {
  const t = useText();
  const f = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<ReturnType<typeof problemOf> | null>(null);
  const press = async (time: string) => {
    if (chosen) return;
    setChosen(time);
    setProblem(null);
    try {
      await choose(time);
      onChosen();
    } catch (error) {
      const found = problemOf(error);
      setProblem(found);
      if (found.message) lookAgain();
    } finally {
      setChosen(null);
    }
  };
  return (
    <>
      {problem && <Notice kind="warning" live title={t(problem.message ? m.changed : m.failed)}>{problem.fields?.[0]?.message ?? problem.message ?? t(m.failedText)}</Notice>}
      <ul className="meeting-times">
        {times.map((time) => {
          const words = spanIn(f, time, minutes);
          return (
            <li key={time}>
              {hasPassed(time) ? <span className="meeting-passed">{t(m.passed, { time: words })}</span> : mayChoose ? <Button kind="secondary" icon="calendar" wide aria-label={t(m.choose, { time: words })} pending={chosen === time} onClick={() => void press(time)}>{words}</Button> : <span>{words}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
