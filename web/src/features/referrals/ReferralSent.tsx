import type { SentReferralFragment } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './newReferral.messages.ts';
import { m as words } from './referrals.messages.ts';

/** Sent: the number to say on the phone, what happens now, and the next one. */
export function ReferralSent({ referral, onAnother }: { referral: SentReferralFragment; onAnother: () => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { reference, company, contactPerson, service } = referral;
  const provider = l(service.organisation.name);
  const { promisedDays } = service;
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);
  const onwards = (
    <>
      <Button icon="plus" onClick={onAnother}>{t(m.another)}</Button>
      <LinkButton kind="secondary" to={`/referrals/${referral.id}`}>{t(m.open)}</LinkButton>
    </>
  );
  return (
    <>
      <PageHeader title={t(m.sentTitle)} tags={<StatusTag tone="waiting">{t(words.SENT)}</StatusTag>} lead={t(m.sentLead, { company: company?.name ?? '', service: l(service.name) })} actions={onwards} />
      <p>
        {t(m.sentReference)} <strong className="reference">{reference}</strong>
      </p>
      <Section title={t(m.sentNext)}>
        <div className="prose">
          <ul>
            <li>{promisedDays === null ? t(m.sentReceiver, { provider }) : t(m.sentPromised, { provider, n: promisedDays })}</li>
            {contactPerson && <li>{t(m.sentCompany)}</li>}
            <li>{t(m.sentYou)}</li>
          </ul>
        </div>
      </Section>
    </>
  );
}
