import { useQuery } from '@apollo/client/react';
import { NewReferralSeedDocument, type NewReferralSeedQuery, type SentReferralFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession, type Viewer } from '../../app/session.tsx';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { emptyReferral, type Kept } from './keptReferral.ts';
import { NewReferralForm } from './NewReferralForm.tsx';
import { m } from './newReferral.messages.ts';
import { ReferralSent } from './ReferralSent.tsx';
import { SignInToSeeReferrals } from './SignInToSeeReferrals.tsx';
import './referrals.css';

const LONGEST_WORDS = 2000;

export function NewReferralPage(): ReactNode {
  const t = useText();
  const { viewer, loading } = useSession();
  if (loading) return <PageSkeleton />;
  if (!viewer) return <SignInToSeeReferrals />;
  if (!hasRole(viewer, 'ADVISER')) return <PageHeader title={t(m.advisersOnly)} lead={t(m.advisersOnlyText)} actions={<LinkButton to="/find">{t(m.find)}</LinkButton>} />;
  return <NewReferral viewer={viewer} />;
}

function NewReferral({ viewer }: { viewer: Viewer }): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const language = useLanguage();
  const { search } = useLocation();
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState<SentReferralFragment | null>(null);
  const { seed, error } = useSeed(search);
  if (error) return <ErrorPage error={error} />;
  if (!seed) return <PageSkeleton />;
  const another = () => {
    setSent(null);
    setRound(round + 1);
    void navigate(inLanguage(language, '/referrals/new'));
  };
  if (sent) return <ReferralSent referral={sent} onAnother={another} />;
  return (
    <>
      <Breadcrumbs items={[{ to: '/referrals', label: t(m.back) }]} />
      <PageHeader title={t(m.title)} />
      {/* Each beginning (a need, a referral that came back) keeps a form of its own. */}
      <NewReferralForm key={search + round} again={round > 0} storageKey={`luotsi.referral.${viewer.id}${search}`} seed={seed} onSent={setSent} />
    </>
  );
}

/** What the address names, as the beginning of the form; null while it is being fetched. */
function useSeed(search: string): { seed: Partial<Kept> | null; error?: unknown } {
  const l = useLocalized();
  const query = new URLSearchParams(search);
  const [company, need, question, from, service] = ['company', 'need', 'question', 'from', 'service'].map((name) => query.get(name) ?? '') as [string, string, string, string, string];
  const named = Boolean(company || need || question || from || service);
  const variables = { company, need, question, from, service, hasCompany: company !== '', hasNeed: need !== '', hasQuestion: question !== '', hasFrom: from !== '', hasService: service !== '' };
  const { data, error } = useQuery(NewReferralSeedDocument, { variables, skip: !named });
  if (!named) return { seed: { words: query.get('q') ?? '' } };
  if (!data) return { seed: null, error };
  return { seed: seedOf(data, query.get('q'), l) };
}

function seedOf(data: Partial<NewReferralSeedQuery>, q: string | null, l: (name: Localized) => string): Partial<Kept> {
  const { referral, need, service, adviserQuestion } = data;
  if (adviserQuestion) return askedSeed(adviserQuestion, l);
  const company = data.company ?? need?.company ?? referral?.company;
  return {
    ...(company ? { company: company.id, companyText: company.name } : {}),
    words: q ?? need?.words ?? referral?.message ?? '',
    need: need?.id ?? referral?.need?.id ?? null,
    contact: referral?.contactPerson?.id ?? null,
    service: service ? { id: service.id, name: l(service.name) } : null,
  };
}

/** A question names its company only in words: the adviser picks it, or adds it. */
function askedSeed({ text, name, companyName, municipality, service }: NonNullable<NewReferralSeedQuery['adviserQuestion']>, l: (name: Localized) => string): Partial<Kept> {
  return {
    companyText: companyName ?? '',
    words: text.slice(0, LONGEST_WORDS),
    message: text,
    municipality: municipality.code,
    service: service && { id: service.id, name: l(service.name) },
    consent: { ...emptyReferral().consent, givenBy: name },
  };
}
