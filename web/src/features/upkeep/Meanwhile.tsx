import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './form.messages.ts';
import type { Choices } from './serviceSaid.ts';
import type { Meanwhile as Changed } from './useDraft.ts';
import { useFieldLabel, useWords } from './useWords.ts';

/** What a faster editor saved; where both changed the same, the reader sees both and decides. */
export function Meanwhile({ meanwhile, choices }: { meanwhile: Changed | null; choices: Choices | undefined }): ReactNode {
  const t = useText();
  const label = useFieldLabel();
  const words = useWords(choices);
  if (!meanwhile) return null;
  const said = (field: string, after: readonly string[]) => (meanwhile.conflicts.includes(field) ? t(m.both, { now: words(field, after) }) : words(field, after));
  return (
    <Notice kind="warning" title={t(m.meanwhile)} live>
      <p>{t(m.meanwhileText)}</p>
      <DefinitionList items={meanwhile.theirs.map(({ field, after }) => ({ term: label(field), detail: said(field, after) }))} />
    </Notice>
  );
}
