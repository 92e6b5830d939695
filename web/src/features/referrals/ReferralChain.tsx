import type { ChainLinkFragment, ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { Timeline } from '../../ui/Steps.tsx';
import { ReferralStatusTag } from './ReferralStatusTag.tsx';
import { m as words } from './referrals.messages.ts';
import { m } from './reroute.messages.ts';

/** Who was asked in this matter, what each answered, and where it is now. */
export function ReferralChain({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const last = referral.chain.at(-1);
  const entries = referral.chain.map((link) => ({
    key: link.id,
    when: f.dateTime(link.sentAt ?? link.updatedAt),
    dateTime: link.sentAt ?? link.updatedAt,
    title: <Title link={link} here={link.id === referral.id} />,
    detail: <Answer link={link} isNow={link === last} />,
  }));
  return (
    <Section title={t(m.chain)} lead={t(m.chainLead)}>
      <Timeline label={t(m.chain)} entries={entries} />
    </Section>
  );
}

function Title({ link, here }: { link: ChainLinkFragment; here: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const name = l(link.service.name);
  return (
    <>
      {here ? name : <Link to={`/referrals/${link.id}`}>{name}</Link>}
      <span className="second-line">{[l(link.organisation.name), link.reference, here && t(m.here)].filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Answer({ link, isNow }: { link: ChainLinkFragment; isNow: boolean }): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <>
      <p><ReferralStatusTag status={link.status} usefulness={link.usefulness} /></p>
      {link.rerouteReason && <p>{t(m.because, { reason: link.rerouteReason })}</p>}
      {answerOf(link, t, f).map((line) => <p key={line} className="step-said">{line}</p>)}
      {isNow && link.status !== 'DECLINED' && link.status !== 'WITHDRAWN' && <p><strong>{t(m.now)}</strong></p>}
    </>
  );
}

const spoken = new Set(['DECLINE', 'ADVISE', 'COMPLETE', 'CONFIRM', 'WITHDRAW']);

/** Why, in the words that there are for it, and in those of who answered. */
function answerOf({ declineReason, outcome, providerLeftOn, steps }: ChainLinkFragment, t: Text, f: Format): string[] {
  const said = steps.findLast(({ move }) => spoken.has(move))?.text;
  const lines = [providerLeftOn && t(m.left, { day: f.day(providerLeftOn) }), declineReason && t(words[declineReason]), outcome && t(words[outcome]), said];
  return lines.filter((line): line is string => Boolean(line));
}
