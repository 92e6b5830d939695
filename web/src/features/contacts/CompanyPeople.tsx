import type { CompanyPeopleFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Done } from '../../ui/Done.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { countOpen, type Matter, namedOnly } from './companyRoles.ts';
import { m } from './contacts.messages.ts';
import { EndRoleForm, LeaveForm } from './EndRoleForms.tsx';
import { AddPersonForm, type Role, RoleForm } from './PersonForms.tsx';

type Deed = { kind: 'add' } | { kind: 'title' | 'role' | 'end'; role: Role };
type Props = { company: CompanyPeopleFragment; /** Its referrals, as far as the reader knows them. */ matters: readonly Matter[]; /** Its advisers and its own people say who is in it. */ mayChange: boolean; /** The reader, where they are one of them. */ own?: string | null };

/** Who is in a company, and what: those who may sign in for it, and those whom only a referral names. */
export function CompanyPeople({ company, matters, mayChange, own = null }: Props): ReactNode {
  const t = useText();
  const [deed, setDeed] = useState<Deed | null>(null);
  const [done, setDone] = useState<{ text: string; times: number }>({ text: '', times: 0 });
  return (
    <Section title={t(m.people)}>
      {done.text && <Done key={done.times}>{done.text}</Done>}
      {company.people.length === 0 ? <p>{t(m.noPeople)}</p> : <p className="fact-origin">{t(m.peopleText)}</p>}
      <ul className="company-people">
        {company.people.map((role) => <Person key={role.id} role={role} open={countOpen(role.person.id, matters)} onDeed={mayChange ? (kind) => setDeed({ kind, role }) : null} />)}
      </ul>
      <NamedOnly matters={namedOnly(matters)} />
      {mayChange && <p><Button kind="secondary" onClick={() => setDeed({ kind: 'add' })}>{t(own ? m.addColleague : m.addPerson)}</Button></p>}
      <Deeds {...{ company, deed, setDeed, own }} onDone={(text) => setDone({ text, times: done.times + 1 })} />
    </Section>
  );
}

function Person({ role, open, onDeed }: { role: Role; /** In how many open referrals they are contacted. */ open: number; onDeed: ((kind: 'title' | 'role') => void) | null }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { title, person, since } = role;
  const name = person.name || person.email;
  return (
    <li>
      <strong>{name}</strong>{title && <>, {title}</>}
      <br />
      <a href={`mailto:${person.email}`}>{person.email}</a>
      {person.phone && <><br /><a href={`tel:${person.phone.replace(/\s/g, '')}`}>{person.phone}</a></>}
      {open > 0 && <><br /><span className="role">{t(m.contactIn, { n: open })}</span></>}
      {since && <><br /><span className="role">{t(m.since, { day: f.date(since) })}</span></>}
      {onDeed && !title && <><br /><Button kind="quiet" icon="plus" onClick={() => onDeed('title')}>{t(m.addTitle)}<VisuallyHidden>: {name}</VisuallyHidden></Button></>}
      {onDeed && <><br /><Button kind="quiet" onClick={() => onDeed('role')}>{t(m.roleOf, { name })}</Button></>}
    </li>
  );
}

/** Their telephone number is all there is of them: they get no mails and cannot sign in. */
function NamedOnly({ matters }: { matters: readonly Matter[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  if (matters.length === 0) return null;
  return (
    <>
      <h3>{t(m.namedOnly)}</h3>
      <ul className="company-people">
        {matters.map(({ id, contactName, contactPhone, service }) => (
          <li key={id}>
            <strong>{contactName}</strong>
            {contactPhone && <><br /><a href={`tel:${contactPhone.replace(/\s/g, '')}`}>{contactPhone}</a></>}
            <br />
            <span className="role">{t(m.namedIn)} <Link to={`/referrals/${id}`}>{l(service.name)}</Link></span>
          </li>
        ))}
      </ul>
    </>
  );
}

type DeedsProps = { company: CompanyPeopleFragment; own: string | null; deed: Deed | null; setDeed: (deed: Deed | null) => void; onDone: (text: string) => void };

function Deeds({ company, deed, setDeed, onDone, own }: DeedsProps): ReactNode {
  const t = useText();
  const onClose = () => setDeed(null);
  const done = (text: string) => {
    setDeed(null);
    onDone(text);
  };
  const role = deed && deed.kind !== 'add' ? deed.role : null;
  const isOwn = role?.person.id === own;
  const titles = { add: own ? m.addColleague : m.addPerson, title: isOwn ? m.ownRoleTitle : m.roleTitle, role: isOwn ? m.ownRoleTitle : m.roleTitle, end: isOwn ? m.leaveTitle : m.endTitle };
  const others = company.people.filter(({ id }) => id !== role?.id);
  return (
    // One dialog for all: a second one that opens as the first one closes would be closed with it.
    <Dialog open={deed !== null} title={t(titles[deed?.kind ?? 'add'], { name: role?.person.name ?? '' })} onClose={onClose}>
      {deed?.kind === 'add' && <AddPersonForm company={company.id} colleague={own !== null} onClose={onClose} onDone={done} />}
      {deed?.kind === 'title' && <RoleForm role={deed.role} isOwn={isOwn} onClose={onClose} onDone={done} />}
      {deed?.kind === 'role' && <RoleForm role={deed.role} isOwn={isOwn} onClose={onClose} onDone={done} onEnd={() => setDeed({ kind: 'end', role: deed.role })} />}
      {deed?.kind === 'end' && isOwn && <LeaveForm role={deed.role} others={others} onClose={onClose} />}
      {deed?.kind === 'end' && !isOwn && <EndRoleForm role={deed.role} others={others} onClose={onClose} onDone={done} />}
    </Dialog>
  );
}
