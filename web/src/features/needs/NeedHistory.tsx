import type { NeedDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { Timeline } from '../../ui/Steps.tsx';
import { m } from './answers.messages.ts';
import { m as needs } from './need.messages.ts';

type Step = NeedDetailsFragment['steps'][number];

/** What has happened, the latest first. The company reads which department it was; persons only those who may know them. The answer and how it ended stand above already. */
export function NeedHistory({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  if (need.steps.length === 0 && need.publishedAs.length === 0) return null;
  const titleOf = ({ kind, department, toDepartment, day }: Step) =>
    t(m[`step${kind}`], { who: department ? l(department.name) : t(m.someDepartment), to: toDepartment ? l(toDepartment.name) : '', day: day ? f.day(day) : '' });
  const steps = need.steps.map((step) => {
    const at = f.dateTime(step.at);
    return { key: step.id, title: titleOf(step), when: step.by ? t(m.bySomebody, { day: at, name: step.by.name }) : at, dateTime: step.at, detail: step.kind === 'HANDED_OVER' && step.text && <p className="need-answer-text">{step.text}</p> };
  });
  const published = need.publishedAs.map(({ id, at, recordedBy, idea }) => {
    const when = f.dateTime(at);
    return { key: id, title: t(needs.publishedAs), when: recordedBy ? t(m.bySomebody, { day: when, name: recordedBy.name }) : when, dateTime: at, detail: idea.title && <Link to={`/ideas/idea/${idea.id}`} lang={idea.language.toLowerCase()}>{idea.title}</Link> };
  });
  const recorded = { key: 'recorded', title: t(m.recorded), when: f.dateTime(need.recordedAt), dateTime: need.recordedAt };
  return (
    <Section title={t(m.history)}>
      <Timeline label={t(m.history)} entries={[...[...steps, ...published].sort((a, b) => b.dateTime.localeCompare(a.dateTime)), recorded]} />
    </Section>
  );
}
