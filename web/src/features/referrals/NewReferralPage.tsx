import { useQuery } from '@apollo/client/react';
import { NewReferralSeedDocument, type NewReferralSeedQuery, type SentReferralFragment, UnfinishedReferralsDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigate } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession, type Viewer } from '../../app/session.tsx';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Columns } from '../../ui/Section.tsx';
import { m as drafts } from './drafts.messages.ts';
import { asked, emptyReferral, forgetInTab, type Kept } from './keptReferral.ts';
import { NewReferralForm } from './NewReferralForm.tsx';
import { m } from './newReferral.messages.ts';
import { ReferralSent } from './ReferralSent.tsx';
import { SignInToSeeReferrals } from './SignInToSeeReferrals.tsx';
import { keptFrom } from './unfinished.ts';
import { type Unfinished, UnfinishedList } from './UnfinishedList.tsx';
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
  const [sent, setSent] = useState<readonly SentReferralFragment[] | null>(null);
  const [writing, setWriting] = useState('');
  const unfinished = useUnfinished(search + (sent ? 'sent' : ''));
  const { seed, gone, error } = useSeed(search, unfinished.all);
  const prefix = `luotsi.referral.${viewer.id}`;
  if (error) return <ErrorPage error={error} />;
  if (!seed) return <PageSkeleton />;
  const another = () => {
    setSent(null);
    setRound(round + 1);
    void navigate(inLanguage(language, '/referrals/new'));
  };
  if (sent) return <ReferralSent referrals={sent} onAnother={another} />;
  const others = (unfinished.all ?? []).filter(({ id }) => id !== writing);
  const discarded = (draft: string) => {
    forgetInTab(prefix, draft);
    unfinished.again();
    if (draft === writing) another();
  };
  return (
    <>
      <Breadcrumbs items={[{ to: '/referrals', label: t(m.back) }]} />
      <PageHeader title={t(m.title)} actions={others.length > 0 && <LinkButton kind="quiet" to="#unfinished">{t(drafts.toList, { n: others.length })}</LinkButton>} />
      {gone && <Notice kind="info">{t(drafts.gone)}</Notice>}
      <Columns aside={<UnfinishedList drafts={others} onDiscarded={discarded} />}>
        {/* Each beginning (a need, a referral that came back) keeps a form of its own. */}
        <NewReferralForm key={search + round} viewer={viewer} again={round > 0} prefix={prefix} storageKey={prefix + search} seed={seed} onDraft={setWriting} onDiscarded={discarded} onSent={setSent} />
      </Columns>
    </>
  );
}

/** What is unfinished, asked for anew when one goes on elsewhere or something has been sent. */
function useUnfinished(occasion: string): { all: readonly Unfinished[] | undefined; again: () => void } {
  const { data, error, refetch } = useQuery(UnfinishedReferralsDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const again = () => void refetch().catch(() => undefined);
  const askAgain = useEffectEvent(again);
  const asked = useRef(occasion);
  useEffect(() => {
    if (asked.current !== occasion) askAgain();
    asked.current = occasion;
  }, [occasion]);
  return { all: data?.myReferralDrafts ?? (error ? [] : undefined), again };
}

/** What the address names, as the beginning of the form; null while it is being fetched. */
function useSeed(search: string, unfinished: readonly Unfinished[] | undefined): { seed: Partial<Kept> | null; gone?: boolean; error?: unknown } {
  const l = useLocalized();
  const query = new URLSearchParams(search);
  const [company, need, question, from, service] = ['company', 'need', 'question', 'from', 'service'].map((name) => query.get(name) ?? '') as [string, string, string, string, string];
  const named = Boolean(company || need || question || from || service);
  const variables = { company, need, question, from, service, hasCompany: company !== '', hasNeed: need !== '', hasQuestion: question !== '', hasFrom: from !== '', hasService: service !== '' };
  const { data, error } = useQuery(NewReferralSeedDocument, { variables, skip: !named });
  const draft = query.get('draft');
  const kept = unfinished?.find(({ id }) => id === draft);
  if (draft && !kept) return { seed: unfinished ? {} : null, gone: true };
  if (kept) return { seed: keptFrom(kept) };
  if (!named) return { seed: { words: query.get('q') ?? '' } };
  if (!data) return { seed: null, error };
  return { seed: { ...seedOf(data, query.get('q'), l), about: query.get('about') } };
}

function seedOf(data: Partial<NewReferralSeedQuery>, q: string | null, l: (name: Localized) => string): Partial<Kept> {
  const { referral, need, service, adviserQuestion } = data;
  if (adviserQuestion) return askedSeed(adviserQuestion, l);
  const company = data.company ?? need?.company ?? referral?.company;
  return {
    ...(company ? { company: company.id, companyText: company.name } : {}),
    words: q ?? need?.words ?? referral?.message ?? '',
    need: need?.id ?? referral?.need?.id ?? null,
    ...(referral?.contactPerson ? { contact: referral.contactPerson.id, consent: { ...emptyReferral().consent, givenBy: referral.contactPerson.name } } : {}),
    services: service ? [asked({ id: service.id, name: l(service.name) })] : [],
  };
}

/** A question names its company only in words: the adviser picks it, or adds it. */
function askedSeed({ text, name, companyName, municipality, service }: NonNullable<NewReferralSeedQuery['adviserQuestion']>, l: (name: Localized) => string): Partial<Kept> {
  return {
    companyText: companyName ?? '',
    words: text.slice(0, LONGEST_WORDS),
    message: text,
    municipality: municipality.code,
    services: service ? [asked({ id: service.id, name: l(service.name) })] : [],
    consent: { ...emptyReferral().consent, givenBy: name },
  };
}
