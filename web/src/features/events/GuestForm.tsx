import type { ChangeEvent, ReactNode } from 'react';
import { PrivacyNote } from '../../app/PrivacyNote.tsx';
import { RichText } from '../../app/RichText.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useLocation } from '../../app/address.tsx';
import { useText } from '../../app/text.ts';
import { CheckboxField } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as events } from './events.messages.ts';
import type { Event } from './EventPage.tsx';
import { isQueueing } from './isQueueing.ts';
import { m } from './guest.messages.ts';
import type { KeptGuest } from './keptGuest.ts';
import { PartySize } from './PartySize.tsx';
import { TypedCompany } from './TypedCompany.tsx';

export type ChangeGuest = (changes: Partial<KeptGuest>) => void;
type Props = { event: Event; kept: KeptGuest; change: ChangeGuest; send: () => Promise<void> };

/** As little as a poster by the door can ask: who, where to write, for which company, how many. */
export function GuestForm({ event, kept, change, send }: Props): ReactNode {
  const t = useText();
  const field = (name: 'name' | 'email') => ({ name, label: t(m[name]), required: true, value: kept[name], onChange: (typed: ChangeEvent<HTMLInputElement>) => change({ [name]: typed.target.value }) });
  return (
    <>
      <p className="event-small">{t(m.noAccount)}</p>
      <Form label={t(events.register)} submit={t(isQueueing(event, Number(kept.partySize)) ? events.joinQueue : events.register)} action={send}>
        <TextField {...field('name')} autoComplete="name" maxLength={100} />
        <TextField {...field('email')} type="email" hint={t(m.emailHint)} autoComplete="email" maxLength={254} />
        <TypedCompany {...{ kept, change }} />
        <PartySize event={event} value={kept.partySize} onChange={(partySize) => change({ partySize })} />
        <PrivacyNote />
        <CheckboxField name="consent" label={t(m.consent)} required missing={t(m.consentMissing)} checked={kept.consent} onChange={(ticked) => change({ consent: ticked.target.checked })} />
      </Form>
      <SignIn event={event} />
    </>
  );
}

function SignIn({ event }: { event: Event }): ReactNode {
  const language = useLanguage();
  const { search } = useLocation();
  const returnTo = inLanguage(language, `/events/${event.id}`) + search;
  return (
    <p className="event-small">
      <RichText message={m.hasAccount} parts={{ signIn: <Link to={`/sign-in?${new URLSearchParams({ returnTo })}`} /> }} />
    </p>
  );
}
