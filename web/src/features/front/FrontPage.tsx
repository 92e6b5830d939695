import { lazy, type ReactNode, Suspense } from 'react';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession, type Viewer } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Band, Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import './front.css';
import { m } from './front.messages.ts';
import { HowItWorks } from './HowItWorks.tsx';
import { NeedSearch } from './NeedSearch.tsx';
import { NextCoffees } from './NextCoffees.tsx';
import { StaffWays } from './StaffWays.tsx';

/** Visitors do not load what only signed-in people see. */
const Yours = lazy(async () => ({ default: (await import('./Yours.tsx')).Yours }));

/** Below what everybody came for; it loads after it. */
const OpenCampaigns = lazy(async () => ({ default: (await import('../campaigns/OpenCampaigns.tsx')).OpenCampaigns }));

/** The question comes first; for who is signed in, what is theirs. */
export function FrontPage(): ReactNode {
  const { loading, viewer } = useSession();
  if (loading) return <PageSkeleton />;
  return viewer ? <FrontOfSignedIn viewer={viewer} /> : <FrontOfVisitor />;
}

function FrontOfVisitor(): ReactNode {
  const t = useText();
  return (
    <>
      <Band tone="soft" waves>
        <PageHeader title={t(m.title)} documentTitle={t(m.documentTitle)} lead={t(m.lead)} />
        <NeedSearch />
      </Band>
      <NextCoffees />
      <Suspense fallback={null}>
        <OpenCampaigns />
      </Suspense>
      <HowItWorks />
      <StaffWays />
    </>
  );
}

function FrontOfSignedIn({ viewer }: { viewer: Viewer }): ReactNode {
  const t = useText();
  const [firstName] = viewer.name.split(' ');
  return (
    <>
      <Band tone="soft" waves>
        <PageHeader title={firstName ? t(m.hello, { name: firstName }) : t(m.helloNobody)} documentTitle={t(m.documentTitle)} />
        <Suspense fallback={<Skeleton kind="cards" count={1} />}>
          <Yours viewer={viewer} />
        </Suspense>
      </Band>
      <Section title={t(m.title)} lead={t(m.lead)}>
        <NeedSearch />
      </Section>
      <NextCoffees />
      <Suspense fallback={null}>
        <OpenCampaigns />
      </Suspense>
    </>
  );
}
