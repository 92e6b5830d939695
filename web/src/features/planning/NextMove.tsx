import type { DeskEventFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { AskedMove } from './MoveDialog.tsx';
import { m } from './planning.messages.ts';

/** The one thing to do next; which it is, the API says by the moves. */
export function NextMove({ event, onMove }: { event: DeskEventFragment; onMove: (move: AskedMove) => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { id, status, moves, networkOnly } = event;
  // Rows look alike to those who only hear the buttons.
  const of = <VisuallyHidden>: {l(event.title) || t(m.untitled)}</VisuallyHidden>;
  const link = (to: string, label: string, kind: 'primary' | 'secondary' = 'secondary') => (
    <LinkButton kind={kind} to={to}>
      {label}
      {of}
    </LinkButton>
  );
  const button = (move: AskedMove, label: string) => (
    <Button onClick={() => onMove(move)}>
      {label}
      {of}
    </Button>
  );
  if (moves.includes('HOLD')) return button('HOLD', t(m.hold));
  if (moves.includes('SUMMARISE')) return link(`/events/${id}/summary`, t(m.summarise), 'primary');
  if (moves.includes('PUBLISH')) return button('PUBLISH', t(m.publish));
  if (status === 'DRAFT') return link(`/events/${id}/change`, t(m.goOn));
  if (status === 'PUBLISHED') return networkOnly ? link('/bulletins', t(m.tell)) : link(`/events/${id}/invite`, t(m.invite));
  return link(`/planning/new?like=${id}`, t(m.again));
}
