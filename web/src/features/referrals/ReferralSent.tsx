import type { SentReferralFragment } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './newReferral.messages.ts';
import { m as words } from './referrals.messages.ts';
import './referrals.css';

type Props = { referrals: readonly SentReferralFragment[]; onAnother: () => void };

/** Sent: what went to whom, the number to say on the phone, what happens now, and the next one. */
export function ReferralSent({ referrals, onAnother }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [first] = referrals;
  const n = referrals.length;
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);
  if (!first) return null;
  const company = first.company?.name ?? '';
  const onwards = (
    <>
      <Button icon="plus" onClick={onAnother}>{t(m.another)}</Button>
      {n === 1 && <LinkButton kind="secondary" to={`/referrals/${first.id}`}>{t(m.open)}</LinkButton>}
    </>
  );
  return (
    <>
      <PageHeader title={t(m.sentTitle, { n })} tags={<StatusTag tone="waiting">{t(words.SENT)}</StatusTag>} lead={n === 1 ? t(m.sentLead, { company, service: l(first.service.name) }) : t(m.sentLeadMany, { company, n })} actions={onwards} />
      {first.contactMissing && <CallThem referral={first} />}
      {n === 1 ? (
        <p>
          {t(m.sentReference)} <strong className="reference">{first.reference}</strong>
        </p>
      ) : (
        <SentList referrals={referrals} />
      )}
      <Section title={t(m.sentNext)}>
        <div className="prose">
          <ul>
            {n === 1 && <li><Receiver referral={first} /></li>}
            {first.contactPerson && <li>{t(m.sentCompany, { name: first.contactPerson.name })}</li>}
            <li>{t(m.sentYou)}</li>
          </ul>
        </div>
      </Section>
    </>
  );
}

function SentList({ referrals }: Pick<Props, 'referrals'>): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <ul className="sent" aria-label={t(m.sentMany)}>
      {referrals.map((referral) => (
        <li key={referral.id}>
          <p className="sent-service"><Link to={`/referrals/${referral.id}`}>{l(referral.service.name)}</Link></p>
          <p><Receiver referral={referral} /></p>
          <p className="field-hint">{t(m.sentReference)} <strong>{referral.reference}</strong></p>
        </li>
      ))}
    </ul>
  );
}

function Receiver({ referral: { service } }: { referral: SentReferralFragment }): string {
  const t = useText();
  const l = useLocalized();
  const provider = l(service.organisation.name);
  return service.promisedDays === null ? t(m.sentReceiver, { provider }) : t(m.sentPromised, { provider, n: service.promisedDays });
}

function CallThem({ referral: { contactName, contactPhone } }: { referral: SentReferralFragment }): ReactNode {
  const t = useText();
  return (
    <Notice kind="warning" title={t(m.callTitle)}>
      <p>{t(m.callText)}</p>
      {contactName && (
        <p>
          <strong>{contactName}</strong>
          {contactPhone && <> <a href={`tel:${contactPhone.replace(/\s/g, '')}`}>{contactPhone}</a></>}
        </p>
      )}
    </Notice>
  );
}
