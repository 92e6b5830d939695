import type { ReplyFragment } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ToReferral } from './LinkOver.tsx';
import { spanIn } from './meetingWords.ts';
import { m } from './reply.messages.ts';
import { ReplyContact } from './ReplyParties.tsx';

const said = {
  ACCEPTED: [m.doneACCEPTED, m.doneACCEPTEDText],
  ADVISED: [m.doneADVISED, m.doneADVISEDText],
  DECLINED: [m.doneDECLINED, m.doneDECLINEDText],
} as const;

/** What the answer did, what happens now, and that the link has ended by it. */
export function ReplyDone({ referral }: { referral: ReplyFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { status, dueAt, reference, service } = referral;
  const [title, text] = said[status as keyof typeof said] ?? said.ACCEPTED;
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);
  return (
    <>
      <PageHeader title={t(title)} eyebrow={referral.company?.name ?? l(service.name)} lead={t(text, { reference, day: dueAt ? f.date(dueAt) : '' })} />
      <div className="confirm">
        {status === 'ACCEPTED' && <Arranged referral={referral} />}
        {status === 'ACCEPTED' && <ReplyContact title={m.callNow} referral={referral} />}
        <Notice actions={<ToReferral referral={referral.id} reader="receiver" />}>{t(m.usedUp)}</Notice>
      </div>
    </>
  );
}

/** The meeting as the answer left it. */
function Arranged({ referral }: { referral: ReplyFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const meeting = referral.meetings.at(-1);
  if (meeting?.status === 'AGREED' && meeting.time) return <p>{t(m.agreed, { time: spanIn(f, meeting.time, meeting.minutes) })}</p>;
  if (meeting?.status !== 'PROPOSED') return null;
  return (
    <div>
      <p>{t(m.companyChooses)}</p>
      <ul className="matter-stops">{meeting.proposedTimes.map((time) => <li key={time}>{spanIn(f, time, meeting.minutes)}</li>)}</ul>
    </div>
  );
}
