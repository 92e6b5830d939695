import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { leadIn } from './leadsTo.ts';
import { m } from './newNeed.messages.ts';

/** Said below what is being written, and refuses nothing: a name that is hidden helps little where the street stands in the words. */
export function LeadNote({ text, nameShown }: { text: string; nameShown: boolean }): ReactNode {
  const t = useText();
  const lead = leadIn(text);
  const note = lead === 'CONTACT' ? m.leadContact : lead === 'ADDRESS' && !nameShown ? m.leadAddress : null;
  return <p role="status" className="lead-note">{note && <><Icon name="warning" /><span>{t(note)}</span></>}</p>;
}
