import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { type Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { contactOf } from './contactOf.ts';
import { useRecordNeed } from './RecordNeed.tsx';
import { m } from './referralPage.messages.ts';
import { m as words } from './referrals.messages.ts';
import type { Side } from './sides.ts';

type Props = { referral: ReferralDetailsFragment; side: Side };

/** Everything on record, who and what first. */
export function ReferralFacts({ referral, side }: Props): ReactNode {
  const t = useText();
  return (
    <Section title={t(m.details)}>
      <DefinitionList items={[...useOutcome(referral), ...useParties({ referral, side }), ...useTerms({ referral, side })]} />
    </Section>
  );
}

function useOutcome({ declineReason, proposedTimes, metOn, outcome, contacted, usefulness }: ReferralDetailsFragment): Definition[] {
  const t = useText();
  const f = useFormat();
  return [
    { term: t(m.declineReason), detail: declineReason && t(words[declineReason]) },
    { term: t(m.outcome), detail: outcome && t(words[outcome]) },
    { term: t(m.useful), detail: usefulness && t(words[usefulness]) },
    { term: t(m.contacted), detail: contacted === null ? null : t(contacted ? m.yes : m.no) },
    { term: t(m.metOn), detail: metOn && f.date(metOn) },
    { term: t(m.proposedTimes), detail: proposedTimes },
  ];
}

function useParties({ referral, side }: Props): Definition[] {
  const t = useText();
  const l = useLocalized();
  const { company, organisation, service, sender } = referral;
  const contact = contactOf(referral);
  return [
    { term: t(m.contact), detail: company && (contact ? <PersonLines {...contact} /> : t(m.noContact)) },
    { term: t(m.company), detail: company && <CompanyLines company={company} linked={side === 'sender'} /> },
    { term: t(m.activity), detail: company?.activity },
    { term: t(m.service), detail: <Link to={`/services/${service.slug}`}>{l(service.name)}</Link> },
    { term: t(m.provider), detail: <Link to={`/providers/${organisation.slug}`}>{l(organisation.name)}</Link> },
    { term: t(m.adviser), detail: sender && <PersonLines {...sender} /> },
  ];
}

function useTerms({ referral, side }: Props): Definition[] {
  const t = useText();
  const f = useFormat();
  const { company, consentGivenBy, consentHow, consentOn, comesAlong, need, outsideAreaReason, reference, service, status } = referral;
  const record = useRecordNeed(referral);
  const consent = consentHow && consentOn ? t(m.consentText, { who: consentGivenBy ?? '', day: f.day(consentOn), how: t(words[consentHow]).toLowerCase() }) : t(m.noConsent);
  return [
    { term: t(m.outsideArea), detail: outsideAreaReason },
    { term: t(m.comesAlong), detail: comesAlong && t(m.comesAlongText) },
    { term: t(m.consent), detail: company && consent },
    { term: t(m.need), detail: need && (side === 'receiver' ? need.title : <Link to={`/needs/${need.id}`}>{need.title}</Link>) },
    { term: t(m.departments), detail: record && t(m.departmentsText), action: record },
    { term: t(m.answerTime), detail: status === 'SENT' && service.promisedDays !== null && t(m.promised, { n: service.promisedDays }) },
    { term: t(m.reference), detail: reference },
  ];
}

function CompanyLines({ company, linked }: { company: NonNullable<ReferralDetailsFragment['company']>; linked: boolean }): ReactNode {
  const l = useLocalized();
  const where = [company.place, l(company.municipality.name)].filter(Boolean).join(', ');
  return (
    <>
      {linked ? <Link to={`/companies/${company.id}`}>{company.name}</Link> : company.name}
      <span className="second-line">{[company.businessId, where].filter(Boolean).join(' · ')}</span>
      {company.industry && <span className="second-line">{l(company.industry.name)}</span>}
    </>
  );
}

/** A number to press and an address to write to: what the reader does next. */
function PersonLines({ name, email, phone }: { name: string; email: string | null; phone: string | null }): ReactNode {
  return (
    <>
      {name}
      {phone && (
        <span className="second-line">
          <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
        </span>
      )}
      {email && (
        <span className="second-line">
          <a href={`mailto:${email}`}>{email}</a>
        </span>
      )}
    </>
  );
}
