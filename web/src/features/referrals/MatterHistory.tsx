import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { Timeline } from '../../ui/Steps.tsx';
import { m } from './matter.messages.ts';
import type { Matter, MatterPart } from './matter.types.ts';
import { whyDeclined } from './whyDeclined.ts';

type OneStep = MatterPart['steps'][number];

/** What has happened over all services of the matter, the latest first. */
export function MatterHistory({ matter }: { matter: Matter }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const entryOf = (part: MatterPart, step: OneStep) => {
    const who = (step.by ?? step.byLinkOf)?.name;
    const day = f.dateTime(step.at);
    return { key: step.id, title: t(titleOf(part, step), { provider: l(part.organisation.name) }), when: who ? t(m.bySomebody, { day, who }) : day, dateTime: step.at, detail: <StepDetail part={part} step={step} /> };
  };
  const parts: readonly MatterPart[] = matter.chain.length > 0 ? matter.chain : [matter];
  const entries = parts.flatMap((part) => part.steps.map((step) => entryOf(part, step)));
  return (
    <Section title={t(m.history)}>
      <Timeline label={t(m.history)} entries={entries.sort((one, other) => other.dateTime.localeCompare(one.dateTime))} />
    </Section>
  );
}

function titleOf({ consentWithdrawnOn }: MatterPart, { move }: OneStep): Message {
  return move === 'WITHDRAW' && consentWithdrawnOn ? m.didTakeBack : m[`did${move}`];
}

/** What the service wrote to the adviser when it declined is the adviser's: the company reads the reason alone. */
function StepDetail({ part, step }: { part: MatterPart; step: OneStep }): ReactNode {
  const t = useText();
  const why = whyDeclined(part);
  if (step.move === 'DECLINE') return why && t(why);
  const outcome = step.move === 'COMPLETE' && part.outcome ? t(m[part.outcome]) : null;
  return (outcome || step.text) && <p className="step-said">{[outcome, step.text].filter(Boolean).join('\n')}</p>;
}
