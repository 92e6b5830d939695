import { useQuery } from '@apollo/client/react';
import { type PlanInFullFragment, PlanPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Done } from '../../ui/Done.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { AddToPlan } from './AddToPlan.tsx';
import { m as list } from './needs.messages.ts';
import { NeedCard } from './NeedCard.tsx';
import { finnishToday } from './needWords.ts';
import { m } from './plan.messages.ts';
import { SignInToSeeNeeds } from './SignInToSeeNeeds.tsx';
import './needs.css';

/** For the heads of its department: what a plan is, what it answers, and what else it may answer. */
export function PlanPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, loading } = useSession();
  const isHead = hasRole(viewer, 'HEAD');
  const { data, error, refetch } = useQuery(PlanPageDocument, { variables: { id }, skip: !isHead, fetchPolicy: 'cache-and-network' });
  if (!loading && !viewer) return <SignInToSeeNeeds />;
  if (error && !data) return <ErrorPage error={error} />;
  if (viewer && (!isHead || data?.needPlan === null)) return <NotFound title={t(m.hiddenTitle)}>{t(m.hiddenText)}</NotFound>;
  if (!data?.needPlan) return <PageSkeleton />;
  return <PlanContent plan={data.needPlan} onRefresh={() => void refetch()} />;
}

function PlanContent({ plan, onRefresh }: { plan: PlanInFullFragment; onRefresh: () => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { viewer } = useSession();
  const [added, setAdded] = useState(0);
  const isOwn = viewer?.memberships.some(({ department }) => department?.id === plan.department.id) ?? false;
  return (
    <>
      <Breadcrumbs items={[{ to: '/needs', label: t(list.title) }]} />
      <PageHeader title={plan.name} eyebrow={t(m.eyebrow, { department: l(plan.department.name) })} lead={plan.text} tags={<Fact icon="calendar">{t(m.doneBy, { day: f.day(plan.doneBy) })}</Fact>} />
      {added > 0 && <Done key={plan.needs.length} title={t(m.added, { n: added })} />}
      <Section title={t(m.needs)}>
        <ul className="plan-needs">
          {plan.needs.map((need) => (
            <li key={need.id}>
              <NeedCard need={need} />
              {need.answer && need.answer !== plan.text && <p>{t(m.ownAnswer, { answer: need.answer })}</p>}
            </li>
          ))}
        </ul>
      </Section>
      {isOwn && <Fitting plan={plan} onAdded={setAdded} onRefresh={onRefresh} />}
    </>
  );
}

function Fitting({ plan, onAdded, onRefresh }: { plan: PlanInFullFragment; onAdded: (n: number) => void; onRefresh: () => void }): ReactNode {
  const t = useText();
  if (plan.doneBy < finnishToday()) return <Notice title={t(m.over)}><p>{t(m.overText)}</p></Notice>;
  return (
    <Section title={t(m.fitting)} lead={plan.fitting.length > 0 && t(m.fittingLead)}>
      {plan.fitting.length === 0 ? <p>{t(m.noneFits)}</p> : <AddToPlan key={plan.needs.length} plan={plan} onAdded={onAdded} onRefresh={onRefresh} />}
    </Section>
  );
}
