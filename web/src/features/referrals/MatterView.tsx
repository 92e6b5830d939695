import { type ReactNode, useEffect, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Done } from '../../ui/Done.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Columns } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m as confirming } from './confirm.messages.ts';
import { ConfirmPanel } from './ConfirmPanel.tsx';
import { ToReferral } from './LinkOver.tsx';
import type { Over } from './linkOver.ts';
import { m as links } from './linkOver.messages.ts';
import { MatterAbout } from './MatterAbout.tsx';
import { MatterChain } from './MatterChain.tsx';
import { MatterConsent } from './MatterConsent.tsx';
import { MatterHistory } from './MatterHistory.tsx';
import { m } from './matter.messages.ts';
import type { Matter, MatterPart } from './matter.types.ts';
import { MatterPeople } from './MatterPeople.tsx';
import { MeetingPart } from './MeetingPart.tsx';
import { MatterSteps } from './MatterSteps.tsx';
import { matterTagOf } from './matterTag.ts';
import { currentOf, sentenceOfMatter } from './matterWords.ts';
import './matter.css';
import './referrals.css';

export type MatterProps = { matter: Matter; /** Of the link by which it is looked at; without one its reader is signed in. */ token?: string | undefined; /** The link has ended meanwhile: the answer to an earlier try was lost, or somebody else confirmed. */ onOver?: ((over: Over) => void) | undefined; /** What the signed-in reader finds at its end. */ children?: ReactNode };

/** A company's matter from its own side: who has it, what is promised, what comes next, and what it can do itself. */
export function MatterView({ matter, token, onOver, children }: MatterProps): ReactNode {
  const [done, setDone] = useState<'confirmed' | 'takenBack' | null>(null);
  const current = currentOf(matter);
  // The answer has used the link up: nothing more can be done by it.
  const ended = done === 'confirmed' && token !== undefined;
  useEffect(() => {
    if (done === 'confirmed') document.querySelector<HTMLElement>('main h1')?.focus();
  }, [done]);
  return (
    <>
      <MatterHeader matter={matter} current={current} thanked={done === 'confirmed' && current.id === matter.id} />
      {done === 'takenBack' && <TakenBack current={current} />}
      {ended && <UsedUp referral={matter.id} />}
      <Columns aside={<Aside {...{ matter, token, current, ended }} onTakenBack={() => setDone('takenBack')} />}>
        {current.id === matter.id && matter.moves.includes('CONFIRM') && <ConfirmPanel {...{ matter, token, onOver }} onConfirmed={() => setDone('confirmed')} />}
        {current.id !== matter.id && <Elsewhere current={current} token={token} />}
        {current.id === matter.id && <MeetingPart referral={matter} token={token} />}
        <MatterPeople matter={matter} current={current} />
        <MatterSteps current={current} />
        {matter.chain.length > 1 && <MatterChain matter={matter} linked={!token} />}
        <MatterAbout matter={matter} current={current} />
        {children}
      </Columns>
    </>
  );
}

function MatterHeader({ matter, current, thanked }: { matter: Matter; current: MatterPart; thanked: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { tone, word } = matterTagOf(current);
  return (
    <PageHeader
      title={thanked ? t(confirming.thanks) : l(current.service.name)}
      eyebrow={l(current.organisation.name)}
      tags={<StatusTag tone={tone}>{t(word)}</StatusTag>}
      lead={sentenceOfMatter(current, matter.sender?.name || t(m.theAdviser), { t, l, f })}
    />
  );
}

function Aside({ matter, ended, ...consent }: MatterProps & { current: MatterPart; ended: boolean; onTakenBack: () => void }): ReactNode {
  return (
    <>
      <MatterHistory matter={matter} />
      {!ended && <MatterConsent matter={matter} {...consent} />}
    </>
  );
}

function TakenBack({ current }: { current: MatterPart }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return <Done title={t(m.takenBack)}>{t(m.takenBackText, { provider: l(current.organisation.name) })}</Done>;
}

function UsedUp({ referral }: { referral: string }): ReactNode {
  const t = useText();
  return (
    <div className="matter-notice">
      <Notice actions={<ToReferral referral={referral} reader="company" />}>{t(m.usedUp)}</Notice>
    </div>
  );
}

/** An older link or page of a matter that has gone on: what can be done with it is done where it is now. */
function Elsewhere({ current, token }: { current: MatterPart; token: string | undefined }): ReactNode {
  const t = useText();
  const asks = current.status === 'ADVISED' || current.status === 'COMPLETED';
  if (!token) return <Notice actions={<LinkButton to={`/referrals/${current.id}`}>{t(m.open)}</LinkButton>}>{t(m.wentOn)}</Notice>;
  return asks && <Notice title={t(m.tagAsk)} actions={<LinkButton kind="secondary" to={`/referrals/${current.id}`}>{t(links.open)}</LinkButton>}>{t(m.answerInNewest)}</Notice>;
}
