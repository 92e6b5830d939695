import type { ReplyFragment } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Onwards } from './LinkOver.tsx';
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
  const { status, dueAt, reference, proposedTimes, service } = referral;
  const [title, text] = said[status as keyof typeof said] ?? said.ACCEPTED;
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);
  return (
    <>
      <PageHeader title={t(title)} eyebrow={referral.company?.name ?? l(service.name)} lead={t(text, { reference, day: dueAt ? f.date(dueAt) : '' })} />
      <div className="confirm">
        {status === 'ACCEPTED' && proposedTimes && <p>{t(m.proposed, { times: proposedTimes })}</p>}
        {status === 'ACCEPTED' && <ReplyContact title={m.callNow} referral={referral} />}
        <Notice actions={<Onwards referral={referral.id} reader="receiver" />}>{t(m.usedUp)}</Notice>
      </div>
    </>
  );
}
