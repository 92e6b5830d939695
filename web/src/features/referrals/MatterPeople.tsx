import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { ContactWays } from '../directory/ContactWays.tsx';
import { m } from './matter.messages.ts';
import type { Matter, MatterPart } from './matter.types.ts';
import { answererOf, isWithAdviser } from './matterWords.ts';

type Props = { matter: Matter; current: MatterPart };

/** Whom to call: who has the matter, and the adviser, who is there whatever happens. */
export function MatterPeople({ matter, current }: Props): ReactNode {
  return (
    <div className="matter-people">
      {!isWithAdviser(current) && <Holder current={current} />}
      <Adviser matter={matter} current={current} />
    </div>
  );
}

function Holder({ current }: { current: MatterPart }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { organisation, service, acceptedAt, sentAt } = current;
  const person = answererOf(current);
  const since = acceptedAt ?? sentAt;
  const phone = service.phone ?? organisation.phone;
  return (
    <section className="matter-person">
      <h2>{t(m.holder)}</h2>
      <p className="matter-name">{person?.name || l(organisation.name)}</p>
      {person && <p>{l(organisation.name)}</p>}
      {since && <p className="matter-since">{t(m.since, { day: f.date(since) })}</p>}
      {!person && <p className="matter-since">{t(m.nobodyYet)}</p>}
      <ContactWays phone={person?.phone ?? phone} email={person?.email ?? service.email} web={null} />
    </section>
  );
}

function Adviser({ matter: { sender, municipality }, current }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <section className="matter-person">
      <h2>{t(m.adviser)}</h2>
      <p className="matter-name">{sender?.name || t(m.noAdviser, { municipality: l(municipality.name) })}</p>
      {sender && <p>{l(municipality.name)}</p>}
      <p className="matter-since">{t(isWithAdviser(current) ? m.adviserHas : m.adviserText)}</p>
      {sender && <ContactWays phone={sender.phone} email={sender.email} web={null} />}
    </section>
  );
}
