import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { CheckboxField } from '../../ui/Choices.tsx';
import { today } from '../../ui/moments.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { type Consent, ConsentFields } from './ConsentFields.tsx';
import { contactOf } from './contactOf.ts';
import { m as news } from './newReferral.messages.ts';
import { m as words } from './referrals.messages.ts';
import { m } from './reroute.messages.ts';
import { TimesField } from './TimesField.tsx';

export type Terms = { message: string; reason: string; /** What was given before does not hold. */ consentMissing: boolean; renewed: boolean; consent: Consent; comesAlong: boolean; times: string[] };

export function termsOf(referral: ReferralDetailsFragment): Terms {
  const { message, comesAlong, consentHow, consentWithdrawnOn } = referral;
  const consent: Consent = { givenBy: contactOf(referral)?.name ?? '', how: '', on: today() };
  return { message: message ?? '', reason: '', consentMissing: !consentHow || consentWithdrawnOn !== null, renewed: false, consent, comesAlong, times: [] };
}

type Props = { referral: ReferralDetailsFragment; terms: Terms; onChange: (change: Partial<Terms>) => void };

/** What one press sends, to be read and changed before it. */
export function RerouteTerms({ referral, terms, onChange }: Props): ReactNode {
  const t = useText();
  return (
    <>
      <TextArea name="message" label={t(news.message)} required rows={4} limit={4000} value={terms.message} onChange={({ target }) => onChange({ message: target.value })} />
      <ConsentHeld {...{ referral, terms, onChange }} />
      {(terms.consentMissing || terms.renewed) && <ConsentFields consent={terms.consent} onChange={(part) => onChange({ consent: { ...terms.consent, ...part } })} />}
      <CheckboxField name="comesAlong" label={t(news.comesAlong)} checked={terms.comesAlong} onChange={({ target }) => onChange({ comesAlong: target.checked })} />
      {terms.comesAlong && <TimesField name="proposedTimes" label={t(news.times)} hint={t(news.timesHint)} value={terms.times} onChange={(times) => onChange({ times })} />}
      <TextArea name="reason" label={t(m.reason)} hint={t(m.reasonHint)} rows={2} limit={1000} value={terms.reason} onChange={({ target }) => onChange({ reason: target.value })} />
    </>
  );
}

function ConsentHeld({ referral: { consentGivenBy, consentHow, consentOn, consentWithdrawnOn }, terms, onChange }: Props): ReactNode {
  const t = useText();
  const f = useFormat();
  if (terms.consentMissing) return consentWithdrawnOn && <p>{t(m.consentGone)}</p>;
  return (
    <>
      <p>{t(m.sameConsent, { who: consentGivenBy ?? '', day: f.day(consentOn ?? ''), how: consentHow ? t(words[consentHow]).toLowerCase() : '' })}</p>
      <CheckboxField name="renewed" label={t(m.newConsent)} checked={terms.renewed} onChange={({ target }) => onChange({ renewed: target.checked })} />
    </>
  );
}
