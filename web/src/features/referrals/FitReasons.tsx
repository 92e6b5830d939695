import type { FitFragment } from '@luotsi/schema';
import type { ReasonOutcome } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { m } from './fit.messages.ts';

type Reason = FitFragment['reasons'][number];
type Words = { t: Text; l: ReturnType<typeof useLocalized>; f: Format };

const icons: Record<ReasonOutcome, IconName> = { PASSED: 'check', FAILED: 'warning', UNKNOWN: 'question' };

/** Why a service was proposed, and what speaks against it or must be asked. */
export function FitReasons({ fit }: { fit: FitFragment }): ReactNode {
  const words = { t: useText(), l: useLocalized(), f: useFormat() };
  return (
    <ul className="reasons" aria-label={words.t(m.reasons)}>
      {fit.reasons.map((reason) => (
        <li key={reason.kind} className={`reason-${reason.outcome}`}>
          <Icon name={icons[reason.outcome]} />
          <span>{wordingOf(reason, fit.service, words)}</span>
        </li>
      ))}
    </ul>
  );
}

function wordingOf({ kind, outcome, values }: Reason, service: FitFragment['service'], { t, l, f }: Words): string {
  switch (kind) {
    case 'TOPIC':
      return t(m.topic, { names: service.topics.filter(({ code }) => values.includes(code)).map(({ name }) => l(name)).join(', ') });
    case 'WORDS':
      return t(m.words, { words: values.join(', ') });
    case 'PHRASE':
      return t(m.phrase, { phrases: values.join('”, ”') });
    case 'NAME':
      return t(m.name);
    case 'AREA':
      return t(m[`area${outcome}`]);
    case 'INDUSTRY':
      return t(m[`industry${outcome}`]);
    case 'STAGE':
      return t(m[`stage${outcome}`]);
    case 'SIZE':
      return t(m[`size${outcome}`]);
    case 'CAPACITY':
      return service.fullUntil ? t(m.fullUntil, { day: f.day(service.fullUntil) }) : t(m.full);
  }
}
