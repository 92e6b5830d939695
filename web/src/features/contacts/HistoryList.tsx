import type { CompanyHistoryQuery, OneContactFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Message, type Text, useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Said } from '../../ui/Said.tsx';
import { Timeline, type TimelineEntry } from '../../ui/Steps.tsx';
import { ReferralStatusTag } from '../referrals/ReferralStatusTag.tsx';
import { ContactDialogs, type ContactDeed } from './ContactDialogs.tsx';
import { m } from './contacts.messages.ts';

type Line = CompanyHistoryQuery['companyTimeline']['edges'][number]['node'];

export function HistoryList({ lines, onChanged }: { lines: readonly Line[]; onChanged: (text: Message) => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [deed, setDeed] = useState<ContactDeed | null>(null);
  const done = (text: Message) => {
    setDeed(null);
    onChanged(text);
  };
  return (
    <>
      <Timeline label={t(m.title)} entries={lines.map((line) => ({ key: line.id, when: whenOf(line, f), dateTime: line.at, ...entryOf(line, { t, l, onDeed: setDeed }) }))} />
      <ContactDialogs deed={deed} onClose={() => setDeed(null)} onDone={done} />
    </>
  );
}

/** Of a contact of an earlier day only the day is known. */
function whenOf({ kind, at }: Line, f: Format): string {
  return kind === 'CONTACT' ? f.date(at) : f.dateTime(at);
}

interface Reader {
  t: Text;
  l: ReturnType<typeof useLocalized>;
  onDeed: (deed: ContactDeed) => void;
}

function entryOf({ kind, contact, need, referral, registration, person, by, idea }: Line, { t, l, onDeed }: Reader): Pick<TimelineEntry, 'title' | 'detail'> {
  if (contact) return { title: titleOf(contact, t), detail: <ContactDetail contact={contact} onDeed={onDeed} /> };
  if (need) return { title: <>{t(m.NEED)}: <Link to={`/needs/${need.id}`}>{need.title}</Link></> };
  if (referral) {
    return {
      title: <>{t(m.REFERRAL)}: <Link to={`/referrals/${referral.id}`}>{l(referral.service.name)}</Link></>,
      detail: <ReferralStatusTag status={referral.status} usefulness={referral.usefulness} />,
    };
  }
  if (kind === 'JOINED' || kind === 'LEFT') {
    const own = person !== null && person.id === by?.id;
    return { title: t(m[kind], { name: person?.name || t(m.former) }), detail: by && !own && t(m.byWhom, { name: by.name }) };
  }
  if (idea) return { title: <>{t(m.IDEA)}: <Link to={`/ideas/idea/${idea.id}`} lang={idea.language.toLowerCase()}>{idea.title}</Link></> };
  return { title: <>{t(m.COFFEE)}: {registration?.event && <Link to={`/events/${registration.event.id}`}>{l(registration.event.title)}</Link>}</> };
}

function titleOf({ kind, by, withWhom }: OneContactFragment, t: Text): string {
  return [t(m[kind]), by?.name, withWhom && t(m.withLine, { who: withWhom })].filter(Boolean).join(', ');
}

function ContactDetail({ contact, onDeed }: { contact: OneContactFragment; onDeed: (deed: ContactDeed) => void }): ReactNode {
  const t = useText();
  return (
    <>
      <Said>{contact.text}</Said>
      {contact.mayChange && (
        <ButtonRow>
          <Button kind="quiet" onClick={() => onDeed({ kind: 'change', contact })}>{t(m.change)}</Button>
          <Button kind="quiet" onClick={() => onDeed({ kind: 'remove', contact })}>{t(m.remove)}</Button>
        </ButtonRow>
      )}
    </>
  );
}
