import type { NeedDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { m } from './answers.messages.ts';

/** The plan that answers the need; its department sees what else it answers. */
export function PlanOfNeed({ need: { plan } }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  if (!plan) return null;
  const isOwn = viewer?.memberships.some(({ department }) => department?.id === plan.department.id) ?? false;
  return (
    <>
      <p>{isOwn ? <Link to={`/plans/${plan.id}`}>{t(m.plan, { name: plan.name })}</Link> : t(m.plan, { name: plan.name })}</p>
      {isOwn && (
        <>
          <p>{t(m.planAnswers, { n: plan.needs.length })}</p>
          <ul className="need-links">
            {plan.needs.map(({ id, title }) => (
              <li key={id}><Link to={`/needs/${id}`}>{title}</Link></li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
