import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { m } from './front.messages.ts';

const steps = [
  { title: m.how1, text: m.how1Text },
  { title: m.how2, text: m.how2Text },
  { title: m.how3, text: m.how3Text },
];

export function HowItWorks(): ReactNode {
  const t = useText();
  return (
    <Section title={t(m.how)}>
      <ol className="how-steps">
        {steps.map(({ title, text }) => (
          <li key={title.id}>
            <h3>{t(title)}</h3>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
