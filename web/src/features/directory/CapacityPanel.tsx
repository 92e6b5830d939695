import { useMutation, useQuery } from '@apollo/client/react';
import { type OrganisationCapacityFragment, OwnCapacityDocument, SetAbsenceDocument, SetCapacityDocument } from '@luotsi/schema';
import type { Capacity } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { AbsenceRow } from './AbsenceRow.tsx';
import { CapacityRow } from './CapacityRow.tsx';
import { m } from './capacity.messages.ts';
import './capacity.css';

export type OwnOrganisation = OrganisationCapacityFragment;
export type Wish = { capacity: Capacity; fullUntil: string | null; note: string | null };

type Props = { /** One organisation alone; otherwise each for which the reader answers. */ organisation?: string | null; /** One service alone. */ service?: string };

/** For contacts: whether their services take new clients, and that they are away. One press each. */
export function CapacityPanel({ organisation = null, service }: Props): ReactNode {
  const t = useText();
  const { data } = useQuery(OwnCapacityDocument);
  const own = (data?.me?.memberships ?? []).flatMap(({ role, organisation: one }) => (role === 'CONTACT' && one && (organisation === null || one.id === organisation) ? [one] : []));
  if (own.length === 0) return null;
  return (
    <Section title={t(service ? m.titleOne : m.title)} lead={t(m.lead)}>
      {own.map((one) => (
        <OfOrganisation key={one.id} organisation={one} service={service} named={own.length > 1} />
      ))}
    </Section>
  );
}

export default CapacityPanel;

function OfOrganisation({ organisation, service, named }: { organisation: OwnOrganisation; service?: string; named: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { said, problem, setCapacity, setAbsence, ...setting } = useSetting(organisation);
  const { services } = organisation;
  const row = (one: OwnOrganisation['services'][number]) => <CapacityRow key={one.id} name={l(one.name)} services={[one]} {...setting} onSet={(wish) => setCapacity(wish, one.id)} />;
  return (
    <div className="capacity">
      {named && <h3>{l(organisation.name)}</h3>}
      {said && <Done key={said.turn}>{said.text}</Done>}
      {problem && <Notice kind="error" live>{problem}</Notice>}
      {service ? (
        services.filter(({ id }) => id === service).map(row)
      ) : (
        <>
          <CapacityRow name={services.length === 1 ? l(services[0]!.name) : t(m.all, { n: services.length })} services={services} {...setting} onSet={(wish) => setCapacity(wish, null)} />
          <AbsenceRow organisation={organisation} {...setting} onSet={setAbsence} />
          {services.length > 1 && <Disclosure summary={t(m.each, { n: services.length })}>{services.map(row)}</Disclosure>}
        </>
      )}
    </div>
  );
}

/** What the buttons of a row share: one thing at a time is set, and what went wrong is said above them. */
export type Setting = { pending: boolean; onProblem: (error: unknown) => void };

function useSetting({ id }: OwnOrganisation) {
  const t = useText();
  const f = useFormat();
  const [set] = useMutation(SetCapacityDocument);
  const [leave] = useMutation(SetAbsenceDocument);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState<{ text: string; turn: number } | null>(null);
  const run = async (work: () => Promise<unknown>, text: string): Promise<void> => {
    setPending(true);
    setProblem(null);
    await work().finally(() => setPending(false));
    setSaid((before) => ({ text, turn: (before?.turn ?? 0) + 1 }));
  };
  const onProblem = (error: unknown) => {
    const { code, message, fields } = problemOf(error);
    setSaid(null);
    setProblem(fields?.[0]?.message ?? message ?? t(code === 'network' ? m.network : m.unexpected));
  };
  const day = (until: string | null) => (until ? f.date(until) : '');
  return {
    pending,
    problem,
    said,
    onProblem,
    setCapacity: (wish: Wish, service: string | null) =>
      run(() => set({ variables: { input: { ...wish, ...(service ? { service } : { organisation: id }) } } }), t(m[`now${wish.capacity}`], { day: day(wish.fullUntil) })),
    setAbsence: (awayUntil: string | null, note: string | null) =>
      run(() => leave({ variables: { input: { organisation: id, awayUntil, note } } }), t(awayUntil ? m.nowAway : m.nowBack, { day: day(awayUntil) })),
  };
}
