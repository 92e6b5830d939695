import type { LinkedPlaceFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Section } from '../../ui/Section.tsx';
import { ReminderChoice } from '../people/ReminderChoice.tsx';
import { AddToCalendar } from './EventFacts.tsx';
import { m } from './place.messages.ts';
import { GiveUp } from './PlaceMoves.tsx';
import type { PlaceProps } from './PlacePage.tsx';
import { Prepare } from './Prepare.tsx';

type Props = PlaceProps & { event: NonNullable<LinkedPlaceFragment['event']> };

/** What a guest can do once the place is there, with nothing but the link of the mail. */
export function PlacePreparation({ event, ...props }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { token, place } = props;
  return (
    <>
      <Section title={t(m.moreTitle)} actions={place.status === 'CONFIRMED' && <AddToCalendar event={event} place={place.id} />}>
        <div className="place-page">
          <Prepare which={{ token }} event={{ id: event.id, title: l(event.title), networkOnly: event.networkOnly }} place={place}>
            {place.status === 'CONFIRMED' && (
              <Disclosure summary={t(m.reminders)}>
                <ReminderChoice token={token} />
              </Disclosure>
            )}
          </Prepare>
        </div>
      </Section>
      {place.moves.includes('CANCEL') && (
        <Section title={t(m.cannot)} lead={t(m.cannotText)}>
          <GiveUp {...props} />
        </Section>
      )}
    </>
  );
}
