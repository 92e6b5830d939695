import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ExternalLink } from '../../ui/Link.tsx';
import { hasPassed } from '../../ui/moments.ts';
import { m } from './meeting.messages.ts';
import type { StateProps } from './MeetingPart.tsx';
import { TimeButtons } from './MeetingTimes.tsx';
import { choices, isWebAddress, nameOfSide, sidesOf, spanIn } from './meetingWords.ts';

/** When, where and with whom; after it, what there is to record. */
export function MeetingAgreed(props: StateProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { referral, meeting, token } = props;
  const isOver = hasPassed(meeting.time!);
  const who = sidesOf(referral).map((side) => nameOfSide(side, referral, t, l)).join(', ');
  return (
    <>
      <p className="meeting-state"><Icon name={isOver ? 'clock' : 'check'} />{t(isOver ? m.wasAt : m.agreed)}</p>
      <p className="meeting-when">{spanIn(f, meeting.time!, meeting.minutes)}</p>
      <DefinitionList
        items={[
          { term: t(m.where), detail: <Place place={meeting.place} /> },
          { term: t(m.who), detail: who },
        ]}
      />
      {meeting.note && meeting.changedBy && <p className="meeting-note">{t(m.saidBy, { who: nameOfSide(meeting.changedBy, referral, t, l), note: meeting.note })}</p>}
      {isOver ? referral.meetingMoves.includes('NO_SHOW') && <h3>{t(m.after)}</h3> : <ToCalendar meeting={meeting.id} token={token} />}
      {!isOver && <OtherTimes {...props} />}
    </>
  );
}

function Place({ place }: { place: string | null }): ReactNode {
  const t = useText();
  if (!place) return <span className="meeting-soft">{t(m.placeOpen)}</span>;
  return isWebAddress(place) ? <ExternalLink href={place.trim()}>{place.trim()}</ExternalLink> : place;
}

function ToCalendar({ meeting, token }: { meeting: string; token: string | undefined }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const asked = new URLSearchParams({ meeting, language, ...(token ? { token } : {}) });
  return (
    <p className="meeting-calendar">
      <a className="button button-secondary" href={`/referrals/meeting.ics?${asked}`} download><Icon name="calendar" /><span>{t(m.calendar)}</span></a>
      <span className="meeting-soft">{t(m.mailed)}</span>
    </p>
  );
}

/** A company moves the meeting to what it has been offered; the others agree on anything. */
function OtherTimes({ referral, meeting, isCompany, arranging, onDone }: StateProps): ReactNode {
  const t = useText();
  const others = choices(meeting);
  if (!isCompany || others.length === 0 || !referral.meetingMoves.includes('MOVE')) return null;
  return (
    <div className="meeting-others">
      <p>{t(m.moveCompany)}</p>
      <TimeButtons times={others} minutes={meeting.minutes} mayChoose choose={async (time) => void (await arranging.move(time, meeting.time))} onChosen={() => onDone('MOVE')} lookAgain={arranging.lookAgain} />
    </div>
  );
}
