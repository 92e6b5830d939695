import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { advisesIn, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import type { NeedBegun } from '../needs/NewNeedForm.tsx';
import { m } from './matter.messages.ts';
import { m as page } from './referralPage.messages.ts';

type Props = { referral: ReferralDetailsFragment };

/** For the advisers of the company: what it said here may concern a department too. */
export function useRecordNeed({ company, ...referral }: ReferralDetailsFragment): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  if (!company || !advisesIn(viewer, company.municipality)) return null;
  return <LinkButton kind="secondary" icon="plus" to={`/needs/new?company=${company.id}`} state={begunBy({ company, ...referral })}>{t(referral.need ? page.recordAnother : page.recordNeed)}</LinkButton>;
}

/** For the people of the company, at the end of their matter. */
export function TellNeed({ referral }: Props): ReactNode {
  const t = useText();
  return referral.company && (
    <Section title={t(m.fromMunicipality)} lead={t(m.fromMunicipalityText)}>
      <p><LinkButton kind="secondary" icon="plus" to={`/needs/new?company=${referral.company.id}`} state={begunBy(referral)}>{t(m.tellNeed)}</LinkButton></p>
    </Section>
  );
}

/** The company's own words where its reader sees them, or else what the service was told. A service with one topic tells that too. */
function begunBy({ company, need, words, message, service: { topics } }: ReferralDetailsFragment): NeedBegun {
  const [topic, ...others] = topics;
  return { words: need?.words ?? words ?? message ?? '', source: 'REFERRAL', ...(company && { of: company.id }), ...(topic && others.length === 0 && { topic: topic.code }) };
}
