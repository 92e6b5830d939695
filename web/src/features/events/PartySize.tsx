import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { m } from './events.messages.ts';
import type { Event } from './EventPage.tsx';
import { isQueueing } from './isQueueing.ts';

const LARGEST_PARTY = 6;

type Props = { event: Pick<Event, 'capacity' | 'seatsFree' | 'queueLength'>; /** For somebody else: then what the reader is does not count. */ label?: string; value?: string; onChange?: (size: string) => void };

/** How many come together: one tap. */
export function PartySize({ event, label, value, onChange }: Props): ReactNode {
  const t = useText();
  const largest = Math.min(LARGEST_PARTY, event.capacity);
  const sizes = Array.from({ length: largest }, (_, index) => String(index + 1));
  const mayNotFit = !isQueueing(event) && event.seatsFree < largest;
  return (
    <div className="party-size">
      <RadioGroup
        name="partySize"
        label={label ?? t(m.partySize)}
        hint={mayNotFit ? t(m.partyOverFree, { n: event.seatsFree }) : label ? undefined : t(m.partyHint)}
        required
        inline
        {...(value === undefined ? { defaultValue: '1' } : { value, onChange })}
        options={sizes.map((size) => ({ value: size, label: size }))}
      />
    </div>
  );
}
