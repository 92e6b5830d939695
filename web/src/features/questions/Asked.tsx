import { type ReactNode, useEffect } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Askable } from './AskPage.tsx';
import { m } from './ask.messages.ts';

/** The receipt: with whom the question is, and what happens now. */
export function Asked({ municipality: { name } }: { municipality: Askable }): ReactNode {
  const t = useText();
  const l = useLocalized();
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);
  const onwards = (
    <>
      <LinkButton kind="secondary" to="/find">{t(m.findMore)}</LinkButton>
      <LinkButton kind="quiet" to="/events">{t(m.coffees)}</LinkButton>
    </>
  );
  return (
    <>
      <PageHeader title={t(m.sentTitle)} actions={onwards} />
      <Notice kind="success" title={t(m.sentTo, { name: l(name) })} />
      <Section title={t(m.next)}>
        <div className="prose">
          <ol>
            <li>{t(m.next1)}</li>
            <li>{t(m.next2)}</li>
            <li>{t(m.next3)}</li>
          </ol>
          <p>{t(m.nextReceipt)}</p>
        </div>
      </Section>
    </>
  );
}
