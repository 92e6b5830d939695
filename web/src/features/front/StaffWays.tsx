import type { ReactNode } from 'react';
import { useSite } from '../../app/site.ts';
import { useText } from '../../app/text.ts';
import { ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Band, Section } from '../../ui/Section.tsx';
import { m } from './front.messages.ts';

/** Those who work here come every day and need only a door; it stands at the end. */
export function StaffWays(): ReactNode {
  const t = useText();
  const { demo } = useSite();
  return (
    <Band tone="warm">
      <Section title={t(m.staff)} lead={t(m.staffText)}>
        <ButtonRow>
          <LinkButton kind="secondary" icon="mail" to="/sign-in">{t(m.signIn)}</LinkButton>
          {demo && <LinkButton kind="quiet" to="/demo">{t(m.demo)}</LinkButton>}
        </ButtonRow>
      </Section>
    </Band>
  );
}
