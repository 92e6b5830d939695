import type { DeskEventFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { hasStarted, missingWords, stateWords } from './deskWords.ts';
import { type AskedMove, MoveDialog, type Said } from './MoveDialog.tsx';
import { m } from './planning.messages.ts';

/** Where an event is in its life, what comes next, and what else can be done with it. */
export function EventMoves({ event, onDone }: { event: DeskEventFragment; onDone: (said: Said) => void }): ReactNode {
  const t = useText();
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const can = (move: DeskEventFragment['moves'][number]) => event.moves.includes(move);
  const state = stateWords(event);
  return (
    <div className="plan-moves">
      <p>
        <StatusTag tone={state.tone}>{t(state.message)}</StatusTag>
      </p>
      <BeforePublishing event={event} />
      <ButtonRow>
        {can('PUBLISH') && <Button onClick={() => setAsked('PUBLISH')}>{t(m.publish)}</Button>}
        {can('HOLD') && <Button onClick={() => setAsked('HOLD')}>{t(m.hold)}</Button>}
        {can('SUMMARISE') && <LinkButton to={`/events/${event.id}/summary`}>{t(m.summarise)}</LinkButton>}
        {event.status === 'PUBLISHED' && <LinkButton kind="secondary" icon="print" to={`/events/${event.id}/poster`}>{t(m.poster)}</LinkButton>}
        <LinkButton kind="secondary" to={`/planning/new?like=${event.id}`}>{t(m.again)}</LinkButton>
        {can('CANCEL') && <Button kind="quiet" onClick={() => setAsked('CANCEL')}>{t(m.cancel)}</Button>}
      </ButtonRow>
      <MoveDialog event={event} move={asked} onClose={() => setAsked(null)} onDone={onDone} />
    </div>
  );
}

function BeforePublishing({ event }: { event: DeskEventFragment }): ReactNode {
  const t = useText();
  if (event.status !== 'DRAFT' || event.moves.includes('PUBLISH')) return null;
  const what = missingWords(event, t);
  return (
    <Notice title={t(m.beforePublish)}>
      {hasStarted(event) && <p>{t(m.beforeTime)}</p>}
      {what && <p>{t(m.beforeTexts, { what })}</p>}
    </Notice>
  );
}
