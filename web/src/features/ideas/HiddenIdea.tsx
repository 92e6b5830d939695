import type { WholeIdeaFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { HiddenBecause } from './HiddenBecause.tsx';
import { m } from './ideas.messages.ts';

/** In place of what a host has hidden: that it is, and why. */
export function HiddenIdea({ idea }: { idea: Pick<WholeIdeaFragment, 'hiddenReason' | 'hiddenLanguage'> }): ReactNode {
  return <Notice kind="warning" title={useText()(m.hidden)}><p><HiddenBecause reason={idea.hiddenReason} language={idea.hiddenLanguage} /></p></Notice>;
}
