import { useMutation } from '@apollo/client/react';
import { type OwnPlaceFragment, TakeOfferedSeatsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Form } from '../../ui/Form.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { CancelPlaceDialog } from './CancelPlaceDialog.tsx';
import { m as own } from './ownPlace.messages.ts';
import { m } from './events.messages.ts';
import { AddToCalendar } from './EventFacts.tsx';
import type { Event } from './EventPage.tsx';
import { OwnTicket } from './OwnTicket.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';
import { Prepare } from './Prepare.tsx';

export type OwnPlaceProps = { event: Event; place: OwnPlaceFragment; /** Just registered: the focus comes here, so that the reader learns what it is. */ isNew: boolean; onCancelled: () => void };

export const placeTitles: Record<OwnPlaceFragment['status'], Message> = {
  UNCONFIRMED: m.unconfirmed,
  UNCONFIRMED_WAITLISTED: m.unconfirmed,
  CONFIRMED: m.confirmed,
  WAITLISTED: m.waitlisted,
  OFFERED: m.offered,
  ATTENDED: m.attended,
  NO_SHOW: m.noShow,
  CANCELLED: m.cancelDone,
};

const looks: Record<OwnPlaceFragment['status'], { tone: 'good' | 'waiting' | 'neutral'; icon: IconName }> = {
  UNCONFIRMED: { tone: 'waiting', icon: 'clock' },
  UNCONFIRMED_WAITLISTED: { tone: 'waiting', icon: 'clock' },
  CONFIRMED: { tone: 'good', icon: 'check' },
  WAITLISTED: { tone: 'waiting', icon: 'clock' },
  OFFERED: { tone: 'waiting', icon: 'coffee' },
  ATTENDED: { tone: 'good', icon: 'coffee' },
  NO_SHOW: { tone: 'neutral', icon: 'none' },
  CANCELLED: { tone: 'neutral', icon: 'none' },
};

/** The reader's own place: what it is, until when something must be done, and the way out. */
export function OwnPlace({ event, place, isNew, onCancelled }: OwnPlaceProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [justTaken, setJustTaken] = useState(false);
  const hasStarted = event.refusalToRegister === 'EVENT_OVER';
  const { tone, icon } = looks[place.status];
  const title = hasStarted && place.status === 'CONFIRMED' ? m.overConfirmed : placeTitles[place.status];
  return (
    <div className={`own-place own-place-${tone}`}>
      <PlaceHeading key={place.status} focused={isNew || justTaken} icon={icon}>{t(title, { n: place.queuePlace ?? 1 })}</PlaceHeading>
      <PlaceText place={place} hasStarted={hasStarted} />
      <Fact icon="people">{[t(m.people, { n: place.partySize }), place.company?.name ?? place.companyName].filter(Boolean).join(', ')}</Fact>
      {place.moves.includes('TAKE') && <TakeSeats place={place} onTaken={() => setJustTaken(true)} />}
      <OwnTicket place={place} event={event} />
      {place.status === 'CONFIRMED' && !hasStarted && <AddToCalendar event={event} place={place.id} />}
      {isComing(place) && !hasStarted && <Prepare which={{ registration: place.id }} event={{ id: event.id, title: l(event.title), networkOnly: event.networkOnly }} place={place} />}
      {place.moves.includes('CANCEL') && !hasStarted && <CancelPlace place={place} onCancelled={onCancelled} />}
    </div>
  );
}

/** Who has seats, or waits for them, prepares and brings others along. */
export function isComing({ status }: Pick<OwnPlaceFragment, 'status'>): boolean {
  return status === 'CONFIRMED' || status === 'OFFERED' || status === 'WAITLISTED';
}

export function PlaceText({ place: { status, offerExpiresAt, confirmBy }, hasStarted }: { place: Pick<OwnPlaceFragment, 'status' | 'offerExpiresAt' | 'confirmBy'>; hasStarted: boolean }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (confirmBy) return <p><strong>{t(status === 'UNCONFIRMED' ? own.confirmBy : own.confirmQueueBy, { time: f.time(confirmBy) })}</strong></p>;
  if (status === 'OFFERED' && offerExpiresAt) return <p><strong>{t(m.offeredText, { when: f.dateTime(offerExpiresAt), days: f.relativeDays(offerExpiresAt) })}</strong></p>;
  if (status === 'CONFIRMED' && !hasStarted) return <p>{t(m.confirmedText)}</p>;
  if (status === 'WAITLISTED' && !hasStarted) return <p>{t(m.waitlistedText)}</p>;
  return status === 'NO_SHOW' ? <p>{t(m.noShowText)}</p> : null;
}

function TakeSeats({ place, onTaken }: { place: OwnPlaceFragment; onTaken: () => void }): ReactNode {
  const t = useText();
  const [take] = useMutation(TakeOfferedSeatsDocument);
  return (
    <Form
      label={t(m.take)}
      action={async () => {
        await take({ variables: { registration: place.id } });
        onTaken();
      }}
      submit={t(m.take)}
    >
      {null}
    </Form>
  );
}

function CancelPlace({ place, onCancelled }: { place: OwnPlaceFragment; onCancelled: () => void }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ButtonRow>
        <Button kind="quiet" onClick={() => setOpen(true)}>{t(place.status === 'WAITLISTED' ? m.leaveQueue : m.cancel)}</Button>
      </ButtonRow>
      <CancelPlaceDialog open={open} place={place} onClose={() => setOpen(false)} onCancelled={onCancelled} />
    </>
  );
}
