import { useMutation } from '@apollo/client/react';
import { RegisterAsGuestDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { toApi } from '../people/apiLanguage.ts';
import { CheckMail } from './CheckMail.tsx';
import type { Event } from './EventPage.tsx';
import { GuestForm } from './GuestForm.tsx';
import { companyOf, sentNow, useKeptGuest } from './keptGuest.ts';

/** From the poster's QR code to a held place, without an account: the form, then what is left to do in the mail. */
export function GuestRegister({ event, invitedBy, intro }: { event: Event; invitedBy: string | null; /** What stands above the form. */ intro: ReactNode }): ReactNode {
  const language = useLanguage();
  const { kept, change } = useKeptGuest(event.id);
  const [justSent, setJustSent] = useState(false);
  const [register] = useMutation(RegisterAsGuestDocument, { refetchQueries: ['EventPage'] });
  const send = async () => {
    const { key, name, email, partySize, consent } = kept;
    const input = { key, event: event.id, name: name.trim(), email: email.trim(), partySize: Number(partySize), consent, language: toApi(language), invitedBy, ...companyOf(kept) };
    await register({ variables: { input } });
    change((before) => ({ key: crypto.randomUUID(), sent: sentNow(before, event), editing: false }));
    setJustSent(true);
  };
  const edit = (editing: boolean) => {
    setJustSent(false);
    change({ editing });
  };
  if (kept.sent && !kept.editing) return <CheckMail sent={kept.sent} isNew={justSent} onAgain={send} onEdit={() => edit(true)} />;
  return (
    <>
      {intro}
      <GuestForm {...{ event, kept, send }} change={(changes) => change({ ...changes, key: crypto.randomUUID() })} />
    </>
  );
}
