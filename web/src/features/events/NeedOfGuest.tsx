import type { ReactNode } from 'react';
import { advisesIn, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { Event } from './EventPage.tsx';
import { m } from './hosting.messages.ts';

type Props = { event: Event; company: { id: string; municipality: { code: string } } | null | undefined; words: string; name: string | null };

/** What somebody who comes to a coffee tells before it becomes a need of their company, where the host advises it. From the coffee on, needs are written down as they are heard. */
export function NeedOfGuest({ event, company, words, name }: Props): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  if (!company || !advisesIn(viewer, company.municipality) || !isComingCoffee(event)) return null;
  return (
    <LinkButton kind="quiet" to={`/needs/new?company=${company.id}`} state={{ words, source: 'COFFEE', of: company.id }}>
      {t(m.recordNeed)}
      <VisuallyHidden> {name}</VisuallyHidden>
    </LinkButton>
  );
}

function isComingCoffee({ kind, status, refusalToRegister }: Event): boolean {
  return kind === 'COFFEE' && status === 'PUBLISHED' && refusalToRegister !== 'EVENT_OVER';
}
