import type { MeetingSide } from '@luotsi/schema/types';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Form } from '../../ui/Form.tsx';
import { dayInFinland, today } from '../../ui/moments.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Change } from '../../ui/useKept.ts';
import { momentOf } from '../planning/clock.ts';
import { type KeptMeeting, useKeptMeeting } from './keptMeeting.ts';
import { m } from './meeting.messages.ts';
import type { MeetingDone } from './MeetingPart.tsx';
import { type Meeting, type MeetingOf, nameOfSide, sidesOf } from './meetingWords.ts';
import { DayAndTime, Where } from './MeetingWhere.tsx';
import { TimesField } from './TimesField.tsx';
import type { Arranging } from './useArranging.ts';

export type FormName = 'propose' | 'agree' | 'move' | 'cancel' | 'held' | 'noShow';
type Props = { name: FormName; referral: MeetingOf; meeting: Meeting | null; isCompany: boolean; arranging: Arranging; onDone: (what: MeetingDone) => void; onCancel: () => void };
type Fields = Props & { kept: KeptMeeting; change: Change<KeptMeeting>; secondary: ReactNode; /** What was typed is forgotten once it is done. */ end: (what: MeetingDone) => void };

const forms: Record<FormName, (fields: Fields) => ReactNode> = { propose: Propose, agree: Agree, move: Agree, cancel: Cancel, held: Held, noShow: NoShow };

/** In place of the buttons; what is typed is kept in the tab until it is sent. */
export function MeetingForm(props: Props): ReactNode {
  const t = useText();
  const { name, referral, meeting, onCancel, onDone } = props;
  const { kept, change, forget } = useKeptMeeting(`${referral.id}.${name}`, meeting);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const titles = { propose: m.propose, agree: m.agree, move: m.sendMove, cancel: meeting?.status === 'PROPOSED' ? (props.isCompany ? m.noneSuits : m.takeBack) : m.cancel, held: m.held, noShow: m.noShow } as const;
  const end = (what: MeetingDone) => {
    forget();
    onDone(what);
  };
  const OwnForm = forms[name];
  return (
    <div className="move">
      <h3 ref={heading} tabIndex={-1}>{t(titles[name])}</h3>
      <OwnForm {...{ ...props, kept, change, end }} secondary={<Button kind="quiet" onClick={onCancel}>{t(m.back)}</Button>} />
    </div>
  );
}

const told = ({ place, minutes, note }: KeptMeeting) => ({ place: place.trim(), minutes: Number(minutes) || null, note: note.trim() || null });

function Propose({ meeting, arranging, kept, change, secondary, end }: Fields): ReactNode {
  const t = useText();
  return (
    <Form
      submit={t(m.sendTimes)}
      secondary={secondary}
      note={meeting?.status === 'AGREED' ? t(m.proposeAgreedHint) : undefined}
      check={() => (kept.times.length === 0 ? [{ name: 'times', message: t(m.timesMissing) }] : [])}
      action={async (_values, { key }) => {
        await arranging.propose(kept.times, { ...told(kept), key });
        end('PROPOSE');
      }}
    >
      <TimesField name="times" label={t(m.times)} value={kept.times} onChange={(times) => change({ times })} required />
      <Where {...{ kept, change }} />
      <Note label={t(m.note)} {...{ kept, change }} />
    </Form>
  );
}

/** A time that was agreed elsewhere; of a meeting that is agreed already, another one. */
function Agree({ name, meeting, arranging, kept, change, secondary, end }: Fields): ReactNode {
  const t = useText();
  const isMove = name === 'move';
  // What its mover saw when they began: somebody else may move it meanwhile.
  const [from] = useState(meeting?.time ?? null);
  return (
    <Form
      submit={t(isMove ? m.sendMove : m.sendAgreed)}
      secondary={secondary}
      note={isMove ? t(m.moveHint) : undefined}
      action={async (_values, { key }) => {
        const time = momentOf(kept)!;
        if (isMove) await arranging.move(time, from, { ...told(kept), key });
        else await arranging.choose(time, { ...told(kept), key });
        end(isMove ? 'MOVE' : 'AGREE');
      }}
    >
      <DayAndTime {...{ kept, change }} />
      <Where {...{ kept, change }} />
      <Note label={t(m.note)} {...{ kept, change }} />
    </Form>
  );
}

function Cancel({ meeting, isCompany, arranging, kept, change, secondary, end }: Fields): ReactNode {
  const t = useText();
  const isProposed = meeting?.status === 'PROPOSED';
  const words = !isProposed ? m.cancel : isCompany ? m.noneSuits : m.takeBack;
  return (
    <Form
      submit={t(words)}
      submitKind={isProposed ? 'primary' : 'danger'}
      secondary={secondary}
      note={isProposed ? (isCompany ? t(m.noneSuitsHint) : undefined) : t(m.cancelHint)}
      action={async () => {
        await arranging.cancel(kept.note.trim() || null);
        end(isProposed && isCompany ? 'NONE' : 'CANCEL');
      }}
    >
      <Note label={t(isProposed && isCompany ? m.noteOptionalCompany : m.note)} {...{ kept, change }} />
    </Form>
  );
}

function Held({ referral, meeting, arranging, kept, change, secondary, end }: Fields): ReactNode {
  const t = useText();
  const l = useLocalized();
  const there: MeetingSide[] = sidesOf(referral).filter((side) => kept.there?.includes(side) ?? true);
  const on = kept.on || (meeting?.time ? dayInFinland(new Date(meeting.time)) : today());
  return (
    <Form
      submit={t(m.saveHeld)}
      secondary={secondary}
      check={() => (there.includes('COMPANY') && there.includes('RECEIVER') ? [] : [{ name: 'there', message: t(m.thereMissing) }])}
      action={async () => {
        await arranging.record(on, there, kept.note.trim() || null);
        end('HELD');
      }}
    >
      <CheckboxGroup name="there" label={t(m.there)} required value={there} onChange={(now) => change({ there: now })} options={sidesOf(referral).map((value) => ({ value, label: nameOfSide(value, referral, t, l) }))} />
      <DateField name="on" label={t(m.metOn)} required max={today()} value={on} onChange={({ target }) => change({ on: target.value })} />
      <Note label={t(m.metNote)} {...{ kept, change }} />
    </Form>
  );
}

function NoShow({ arranging, kept, change, secondary, end }: Fields): ReactNode {
  const t = useText();
  return (
    <Form
      submit={t(m.saveNoShow)}
      secondary={secondary}
      note={t(m.noShowHint)}
      action={async () => {
        await arranging.miss(kept.note.trim() || null);
        end('NO_SHOW');
      }}
    >
      <Note label={t(m.noShowNote)} {...{ kept, change }} />
    </Form>
  );
}

function Note({ label, kept, change }: Pick<Fields, 'kept' | 'change'> & { label: string }): ReactNode {
  return <TextArea name="note" label={label} rows={2} limit={1000} value={kept.note} onChange={({ target }) => change({ note: target.value })} />;
}

