import { useQuery } from '@apollo/client/react';
import { PlanChoicesDocument, type PlannedEventFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Text, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { FieldError } from '../../ui/fieldError.ts';
import { Form } from '../../ui/Form.tsx';
import { m as words } from '../../ui/kept.messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Change } from '../../ui/useKept.ts';
import { PeoplePart } from './PeoplePart.tsx';
import { PlacePart } from './PlacePart.tsx';
import { m } from './plan.messages.ts';
import { type Plan, tellsEverybody } from './plan.ts';
import { SeatsPart } from './SeatsPart.tsx';
import { TextsPart } from './TextsPart.tsx';
import { ThemePart } from './ThemePart.tsx';
import { TimePart } from './TimePart.tsx';
import { usePlaces } from './useHosted.ts';
import './planning.css';

export type PartProps = { plan: Plan; change: Change<Plan> };
export type EventFormProps = PartProps & {
  /** The event that is being changed; null for a new one. */
  event: PlannedEventFragment | null;
  submit: string;
  /** Something was typed before and has come back. */
  isKept: boolean;
  onStartAgain: () => void;
  onSend: () => Promise<void>;
};

/** One form for a new event and for a change: who has ten minutes fills it from top to bottom. */
export function EventForm({ plan, change, event, submit, isKept, onStartAgain, onSend }: EventFormProps): ReactNode {
  const t = useText();
  const places = usePlaces() ?? [];
  const { data: choices } = useQuery(PlanChoicesDocument, { variables: { municipality: plan.municipality } });
  const spaces = choices?.spaces ?? [];
  const room = plan.place === 'ROOM' ? (spaces.find(({ id }) => id === plan.space)?.capacity ?? null) : null;
  const startAgain = <Button kind="secondary" onClick={onStartAgain}>{t(words.startAgain)}</Button>;
  return (
    <div className="wide-form">
      {isKept && <Notice title={t(words.goOn)} actions={startAgain}>{t(words.goOnText)}</Notice>}
      <Form submit={submit} label={t(event ? m.changeTitle : m.newTitle)} check={() => mistakesOf(plan, t)} action={onSend} note={<WhatIsTold plan={plan} event={event} />}>
        <ThemePart {...{ plan, change, choices }} places={event ? [] : places} isPublished={event?.status === 'PUBLISHED'} />
        <TextsPart {...{ plan, change }} isPublished={event?.status === 'PUBLISHED'} />
        <TimePart {...{ plan, change }} isNew={event === null} />
        <PlacePart {...{ plan, change, spaces }} />
        <SeatsPart {...{ plan, change, room, event }} />
        <PeoplePart {...{ plan, change }} />
      </Form>
    </div>
  );
}

/** Who presses the button knows before it who gets a mail. */
function WhatIsTold({ plan, event }: Pick<EventFormProps, 'plan' | 'event'>): ReactNode {
  const t = useText();
  if (event?.status !== 'PUBLISHED') return <p>{t(m.keptHere)}</p>;
  const mails = event.mailsOnChange ?? 0;
  const told = isWhole(plan) && tellsEverybody(plan, event);
  const queued = Number(plan.capacity) > event.capacity && event.queueLength > 0;
  return (
    <div role="status" className="plan-told">
      {told ? <Notice kind={mails > 0 ? 'warning' : 'info'}>{mails > 0 ? t(m.tells, { n: mails }) : t(m.tellsNobody)}</Notice> : <p>{t(m.quiet)}</p>}
      {queued && <p>{t(m.queueGets, { n: event.queueLength })}</p>}
    </div>
  );
}

function isWhole({ day, from, to }: Plan): boolean {
  return day !== '' && from !== '' && to !== '';
}

/** What the fields themselves cannot know. */
function mistakesOf(plan: Plan, t: Text): FieldError[] {
  const noTitle = Object.values(plan.title).every((text) => text.trim() === '');
  return noTitle ? [{ name: 'title.fi', message: t(m.titleMissing) }] : [];
}

/** The words of the button that saves a change. */
export function saveWords(plan: Plan, event: PlannedEventFragment, t: Text): string {
  const told = event.status === 'PUBLISHED' && (event.mailsOnChange ?? 0) > 0 && isWhole(plan) && tellsEverybody(plan, event);
  return t(told ? m.saveAndTell : m.save);
}
