import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { Timeline } from '../../ui/Steps.tsx';
import { m } from './referralPage.messages.ts';

/** What has happened, the latest first: that is what one comes to see. */
export function ReferralHistory({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const by = (what: string, who: string | undefined) => (who ? t(m.bySomebody, { what, who }) : what);
  const steps = referral.steps.map(({ id, move, at, text, by: person }) => ({
    key: id,
    title: by(t(m[`did${move}`]), person?.name),
    when: f.dateTime(at),
    dateTime: at,
    detail: text && <p className="step-said">{text}</p>,
  }));
  const created = { key: 'created', title: by(t(m.created), referral.sender?.name), when: f.dateTime(referral.createdAt), dateTime: referral.createdAt };
  return (
    <Section title={t(m.history)}>
      <Timeline label={t(m.history)} entries={[...steps.reverse(), created]} />
    </Section>
  );
}
