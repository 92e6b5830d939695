import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './providerLeft.messages.ts';

/** Nobody declined: the receiver is not there any more, and another service has to be found. */
export function ProviderLeft({ on, provider }: { on: string; provider: string }): ReactNode {
  const t = useText();
  const f = useFormat();
  return <Notice kind="warning" title={t(m.title)}>{t(m.text, { provider, day: f.day(on) })}</Notice>;
}
