import { type ReactNode, useEffect, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { RichText } from '../../app/RichText.tsx';
import { useSite } from '../../app/site.ts';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Form } from '../../ui/Form.tsx';
import { hasPassed } from '../../ui/moments.ts';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './guest.messages.ts';
import type { Sent } from './keptGuest.ts';
import { PlaceHeading } from './PlaceHeading.tsx';

type Props = { sent: Sent; /** Just sent: the focus comes here. */ isNew: boolean; onAgain: () => Promise<void>; onEdit: () => void };

/** A guest's place is held: what is left to do, and until when. */
export function CheckMail({ sent, isNew, onAgain, onEdit }: Props): ReactNode {
  const t = useText();
  const isLate = useIsPast(sent.until);
  return (
    <div className="own-place own-place-waiting">
      <PlaceHeading focused={isNew} icon="mail">{t(isLate ? m.lateTitle : m.sentTitle)}</PlaceHeading>
      {isLate ? <Late onEdit={onEdit} /> : <Waiting {...{ sent, onAgain, onEdit }} />}
    </div>
  );
}

function Waiting({ sent, onAgain, onEdit }: Pick<Props, 'sent' | 'onAgain' | 'onEdit'>): ReactNode {
  const t = useText();
  const f = useFormat();
  const { mailboxOpen } = useSite();
  return (
    <>
      <p>
        <RichText message={m.sentText} values={{ email: sent.email }} parts={{ address: <strong className="guest-address" /> }} />
      </p>
      <p><strong>{t(sent.queued ? m.sentQueueUntil : m.sentUntil, { time: f.time(sent.until) })}</strong></p>
      <p>{t(m.sentKnown)}</p>
      {mailboxOpen && <Notice actions={<LinkButton kind="secondary" to="/mail">{t(m.openMailbox)}</LinkButton>}>{t(m.mailbox)}</Notice>}
      <Disclosure summary={t(m.notThere)}>
        <p>{t(m.notThereText)}</p>
        <Again onAgain={onAgain} />
      </Disclosure>
      <Button kind="quiet" onClick={onEdit}>{t(m.correct)}</Button>
    </>
  );
}

function Again({ onAgain }: Pick<Props, 'onAgain'>): ReactNode {
  const t = useText();
  const f = useFormat();
  const [at, setAt] = useState<Date | null>(null);
  const send = async () => {
    await onAgain();
    setAt(new Date());
  };
  return (
    <Form label={t(m.again)} submit={t(m.again)} submitKind="secondary" action={send} note={at && <Notice kind="success" live title={t(m.sentAgain, { time: f.time(at) })} />}>
      {null}
    </Form>
  );
}

function Late({ onEdit }: Pick<Props, 'onEdit'>): ReactNode {
  const t = useText();
  return (
    <>
      <p>{t(m.lateText)}</p>
      <Button kind="secondary" onClick={onEdit}>{t(m.register)}</Button>
    </>
  );
}

/** Turns true by itself when the moment comes, also after the phone has slept. */
function useIsPast(moment: string): boolean {
  const [past, setPast] = useState(() => hasPassed(moment));
  useEffect(() => {
    const look = () => setPast(hasPassed(moment));
    look();
    const timer = setInterval(look, 15_000);
    return () => clearInterval(timer);
  }, [moment]);
  return past;
}
