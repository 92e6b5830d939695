import { useMutation, useQuery } from '@apollo/client/react';
import { CalendarFeedDocument, CloseCalendarFeedDocument, OpenCalendarFeedDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { HowToSubscribe, OpenInCalendar } from '../../ui/Subscribe.tsx';
import './ownCalendar.css';
import { m } from './reminders.messages.ts';

/** A calendar of one's own places by a secret address. The portal cannot show it again: it keeps a digest only. */
export function OwnCalendar(): ReactNode {
  const t = useText();
  const f = useFormat();
  const { data, refetch } = useQuery(CalendarFeedDocument, { fetchPolicy: 'network-only' });
  const since = data?.calendarFeedSince;
  const [address, setAddress] = useState<string | null>(null);
  const [isClosed, setClosed] = useState(false);
  const [open] = useMutation(OpenCalendarFeedDocument);
  const [close] = useMutation(CloseCalendarFeedDocument);
  const make = async () => {
    const { data: made } = await open();
    setClosed(false);
    setAddress(made?.openCalendarFeed ?? null);
    await refetch();
  };
  const end = async () => {
    await close();
    setAddress(null);
    setClosed(true);
    await refetch();
  };
  return (
    <div className="own-calendar">
      {isClosed && <Done title={t(m.closed)}>{t(m.closedText)}</Done>}
      {address && (
        <>
          <Done key={address} title={t(m.addressTitle)}>{t(m.addressText)}</Done>
          <CopyField label={t(m.address)} value={address}>
            <OpenInCalendar address={address} />
          </CopyField>
          <HowToSubscribe />
        </>
      )}
      {since && !address && <p>{t(m.since, { day: f.day(since) })}</p>}
      <Form label={t(m.calendar)} submit={t(since ? m.openNew : m.open)} submitKind="secondary" action={make} note={since && t(m.openNote)}>{null}</Form>
      {since && <Form label={t(m.close)} submit={t(m.close)} submitKind="secondary" action={end}>{null}</Form>}
    </div>
  );
}
