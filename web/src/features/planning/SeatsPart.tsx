import type { PlannedEventFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { FormPart } from '../../ui/FormPart.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { PartProps } from './EventForm.tsx';
import { MomentField } from './MomentField.tsx';
import { m } from './plan.messages.ts';

type Props = PartProps & { /** How many the room holds. */ room: number | null; event: PlannedEventFragment | null };

export function SeatsPart({ plan, change, room, event }: Props): ReactNode {
  const t = useText();
  const hints = [room === null ? '' : t(m.capacityRoom, { n: room }), event && event.seatsTaken > 0 ? t(m.capacityTaken, { n: event.seatsTaken }) : ''].filter(Boolean);
  return (
    <FormPart number={5} title={t(m.seats)}>
      <NumberField name="capacity" label={t(m.capacity)} hint={hints.join(' ') || undefined} required min={1} max={2000} step={1} value={plan.capacity} onChange={(typed) => change({ capacity: typed.target.value, capacityTyped: true })} />
      <NumberField name="firstTimerSeats" label={t(m.firstTimers)} hint={t(m.firstTimersHint)} required min={0} max={2000} step={1} value={plan.firstTimerSeats} onChange={(typed) => change({ firstTimerSeats: typed.target.value })} />
      {Number(plan.firstTimerSeats) > 0 && <MomentField name="firstTimerUntil" label={t(m.keptUntil)} hint={t(m.keptUntilHint)} usual="12:00" value={plan.firstTimerUntil} onChange={(firstTimerUntil) => change({ firstTimerUntil })} />}
      <MomentField name="registrationOpensAt" label={t(m.opens)} hint={t(m.opensHint)} usual="08:00" value={plan.opens} onChange={(opens) => change({ opens })} />
      <MomentField name="registrationClosesAt" label={t(m.closes)} hint={t(m.closesHint)} usual="12:00" value={plan.closes} onChange={(closes) => change({ closes })} />
    </FormPart>
  );
}
