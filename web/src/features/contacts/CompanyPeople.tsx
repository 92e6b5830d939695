import type { CompanyPeopleFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Done } from '../../ui/Done.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './contacts.messages.ts';
import { EndRoleForm, LeaveForm } from './EndRoleForms.tsx';
import { AddPersonForm, type Role, RoleForm } from './PersonForms.tsx';

type Deed = { kind: 'add' } | { kind: 'role' | 'end'; role: Role };
type Props = { company: CompanyPeopleFragment; /** Its advisers and its own people say who is in it. */ mayChange: boolean; /** The reader, where they are one of them. */ own?: string | null };

/** Who is in a company, and what. */
export function CompanyPeople({ company, mayChange, own = null }: Props): ReactNode {
  const t = useText();
  const [deed, setDeed] = useState<Deed | null>(null);
  const [done, setDone] = useState<{ text: string; times: number }>({ text: '', times: 0 });
  return (
    <Section title={t(m.people)}>
      {done.text && <Done key={done.times}>{done.text}</Done>}
      {company.people.length === 0 && <p>{t(m.noPeople)}</p>}
      <ul className="company-people">
        {company.people.map((role) => <Person key={role.id} role={role} onRole={mayChange ? () => setDeed({ kind: 'role', role }) : null} />)}
      </ul>
      {mayChange && <p><Button kind="secondary" onClick={() => setDeed({ kind: 'add' })}>{t(own ? m.addColleague : m.addPerson)}</Button></p>}
      <Deeds {...{ company, deed, setDeed, own }} onDone={(text) => setDone({ text, times: done.times + 1 })} />
    </Section>
  );
}

function Person({ role, onRole }: { role: Role; onRole: (() => void) | null }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { title, person, since } = role;
  return (
    <li>
      <strong>{person.name || person.email}</strong> {title && <span className="role">{title}</span>}
      <br />
      <a href={`mailto:${person.email}`}>{person.email}</a>
      {person.phone && <><br /><a href={`tel:${person.phone.replace(/\s/g, '')}`}>{person.phone}</a></>}
      {since && <><br /><span className="role">{t(m.since, { day: f.date(since) })}</span></>}
      {onRole && <><br /><Button kind="quiet" onClick={onRole}>{t(m.roleOf, { name: person.name || person.email })}</Button></>}
    </li>
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
  const titles = { add: own ? m.addColleague : m.addPerson, role: isOwn ? m.ownRoleTitle : m.roleTitle, end: isOwn ? m.leaveTitle : m.endTitle };
  const others = company.people.filter(({ id }) => id !== role?.id);
  return (
    // One dialog for all: a second one that opens as the first one closes would be closed with it.
    <Dialog open={deed !== null} title={t(titles[deed?.kind ?? 'add'], { name: role?.person.name ?? '' })} onClose={onClose}>
      {deed?.kind === 'add' && <AddPersonForm company={company.id} colleague={own !== null} onClose={onClose} onDone={done} />}
      {deed?.kind === 'role' && <RoleForm role={deed.role} isOwn={isOwn} onClose={onClose} onDone={done} onEnd={() => setDeed({ kind: 'end', role: deed.role })} />}
      {deed?.kind === 'end' && isOwn && <LeaveForm role={deed.role} others={others} onClose={onClose} />}
      {deed?.kind === 'end' && !isOwn && <EndRoleForm role={deed.role} others={others} onClose={onClose} onDone={done} />}
    </Dialog>
  );
}
