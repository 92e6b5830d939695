import type { MeetingMove } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Done } from '../../ui/Done.tsx';
import { Section } from '../../ui/Section.tsx';
import { MeetingAgreed } from './MeetingAgreed.tsx';
import { type FormName, MeetingForm } from './MeetingForm.tsx';
import { MeetingTimes } from './MeetingTimes.tsx';
import { m } from './meeting.messages.ts';
import { asksWhoWasThere, type Meeting, type MeetingOf, nameOfSide, spanIn } from './meetingWords.ts';
import { useArranging } from './useArranging.ts';
import './meeting.css';

export type MeetingDone = 'PROPOSE' | 'AGREE' | 'MOVE' | 'CANCEL' | 'NONE' | 'NO_SHOW' | 'HELD';
type Props = { referral: MeetingOf; /** Of the link by which the company looks at it; without one its reader is signed in. */ token?: string | undefined };

/** The meeting of a referral: the times that are proposed, the one that is agreed, and who was there. What can be done comes from the API. */
export function MeetingPart({ referral, token }: Props): ReactNode {
  const t = useText();
  const arranging = useArranging(referral, token);
  const [open, setOpen] = useState<FormName | null>(null);
  const [done, setDone] = useState<{ what: MeetingDone; at: string } | null>(null);
  const { meetingMoves: moves, meetings } = referral;
  const meeting = meetings.at(-1);
  if (!meeting && moves.length === 0) return null;
  const tell = (what: MeetingDone) => {
    setOpen(null);
    setDone({ what, at: crypto.randomUUID() });
  };
  const isCompany = !moves.includes('PROPOSE');
  const shared = { referral, token, isCompany, arranging, onDone: tell };
  return (
    <Section title={t(m.title)}>
      <div className="meeting">
        {done && <Done key={done.at}>{t(m[`done${done.what}`])}</Done>}
        {meeting ? <State {...{ ...shared, meeting }} /> : <p>{t(m.none)}</p>}
        {open ? (
          <MeetingForm key={open} {...{ ...shared, meeting: meeting ?? null }} name={open} onCancel={() => setOpen(null)} />
        ) : (
          <Buttons {...{ referral, meeting: meeting ?? null, moves, isCompany }} onChoose={setOpen} />
        )}
        <Earlier referral={referral} />
      </div>
    </Section>
  );
}

export type StateProps = Props & { meeting: Meeting; isCompany: boolean; arranging: ReturnType<typeof useArranging>; onDone: (what: MeetingDone) => void };

function State(props: StateProps): ReactNode {
  const { meeting } = props;
  if (meeting.status === 'PROPOSED') return <MeetingTimes {...props} />;
  if (meeting.status === 'AGREED') return <MeetingAgreed {...props} />;
  return <Ended {...props} />;
}

function Ended({ referral, meeting, isCompany }: StateProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <>
      <Past {...{ referral, meeting }} />
      {isCompany && referral.status === 'ACCEPTED' && <p>{meeting.status === 'NO_SHOW' ? t(m.wasNoShowCompany) : t(m.waitCompany, { provider: l(referral.organisation.name) })}</p>}
    </>
  );
}

/** One that is over: what became of it, when, and what was said. */
function Past({ referral, meeting }: { referral: MeetingOf; meeting: Meeting }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { status, time, there, note, changedBy, minutes } = meeting;
  const words = { HELD: m.wasHeld, NO_SHOW: m.wasNoShow, CANCELLED: time ? m.wasCancelled : m.timesTakenBack, AGREED: m.agreed, PROPOSED: m.none } as const;
  const name = (side: NonNullable<typeof there>[number]) => nameOfSide(side, referral, t, l);
  return (
    <div className="meeting-past">
      <p><strong>{t(words[status])}</strong>{time && ` · ${spanIn(f, time, minutes)}`}</p>
      {there && <p>{t(m.thereList, { who: there.map(name).join(', ') })}</p>}
      {note && changedBy && <p className="meeting-note">{t(m.saidBy, { who: name(changedBy), note })}</p>}
    </div>
  );
}

function Earlier({ referral }: { referral: MeetingOf }): ReactNode {
  const t = useText();
  const earlier = referral.meetings.slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <Disclosure summary={t(m.earlier, { n: earlier.length })}>
      {earlier.map((meeting) => <Past key={meeting.id} {...{ referral, meeting }} />)}
    </Disclosure>
  );
}

type ButtonsProps = { referral: MeetingOf; meeting: Meeting | null; moves: readonly MeetingMove[]; isCompany: boolean; onChoose: (form: FormName) => void };

/** What carries the meeting on comes first; the times themselves are buttons of their own. */
function Buttons({ referral, meeting, moves, isCompany, onChoose }: ButtonsProps): ReactNode {
  const t = useText();
  const isProposed = meeting?.status === 'PROPOSED';
  const isOver = asksWhoWasThere(referral);
  const can = (move: MeetingMove) => moves.includes(move);
  const forms: [FormName, string, boolean][] = [
    ['held', t(m.held), isOver && referral.moves.includes('MEET')],
    ['noShow', t(m.noShow), isOver && can('NO_SHOW')],
    ['propose', t(meeting && (isProposed || meeting.status === 'AGREED') ? m.proposeAnew : m.propose), can('PROPOSE')],
    ['agree', t(m.agree), can('AGREE')],
    ['move', t(m.move), can('MOVE') && !isOver && !isCompany],
    ['cancel', t(!isProposed ? m.cancel : isCompany ? m.noneSuits : m.takeBack), can('CANCEL') && !isOver],
  ];
  const shown = forms.filter(([, , isShown]) => isShown);
  if (shown.length === 0) return null;
  return (
    <ButtonRow>
      {shown.map(([form, words], index) => <Button key={form} kind={form === 'cancel' ? 'quiet' : isOver && index === 0 ? 'primary' : 'secondary'} onClick={() => onChoose(form)}>{words}</Button>)}
    </ButtonRow>
  );
}
