import type { ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { Icon } from './Icon.tsx';
import { m } from './ui.messages.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type Step = { key: string; title: string; state: 'done' | 'now' | 'next' | 'stopped'; detail?: ReactNode };

/** How far something has come: a referral's loop, a form of several pages. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }): ReactNode {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} className={`step step-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="step-mark" aria-hidden="true">
            {step.state === 'done' && <Icon name="check" />}
            {step.state === 'stopped' && <Icon name="close" />}
          </span>
          <span className="step-title">
            {step.title}
            <StepState state={step.state} />
          </span>
          {step.detail && <span className="step-detail">{step.detail}</span>}
        </li>
      ))}
    </ol>
  );
}

function StepState({ state }: { state: Step['state'] }): ReactNode {
  const t = useText();
  const words = { done: m.stepDone, now: m.stepNow, stopped: m.stepStopped, next: undefined }[state];
  return words && <VisuallyHidden> ({t(words)})</VisuallyHidden>;
}

export type TimelineEntry = { key: string; when: string; dateTime?: string; title: ReactNode; detail?: ReactNode };

/** What has happened, oldest or newest first as given. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }): ReactNode {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className="timeline-entry">
          <p className="timeline-title">{entry.title}</p>
          <time className="timeline-when" dateTime={entry.dateTime}>{entry.when}</time>
          {entry.detail && <div className="timeline-detail">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
