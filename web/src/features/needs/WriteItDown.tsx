import type { ReactNode } from 'react';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import type { NeedBegun } from './NewNeedForm.tsx';
import { m } from './writeItDown.messages.ts';

/** Where no service fits, an adviser or a company can make a need of what was searched for. */
export default function WriteItDown({ words }: { words: string }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const begun: NeedBegun = { words, source: 'SEARCH' };
  return hasRole(viewer, 'ADVISER', 'ENTREPRENEUR') && <LinkButton kind="secondary" icon="plus" to="/needs/new" state={begun}>{t(m.writeDown)}</LinkButton>;
}
