import type { Language as ApiLanguage } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import type { Language } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { LanguageNote } from '../../ui/LanguageNote.tsx';
import { m } from './ideas.messages.ts';

/** Why a host decided so, in the host's own words, which say their language where it is not the reader's. */
export function HiddenBecause({ reason, language }: { reason: string | null | undefined; language: ApiLanguage | null | undefined }): ReactNode {
  const lang = language?.toLowerCase() as Language | undefined;
  return <>{useText()(m.hiddenBecause)} <span lang={lang}>{reason}</span>{lang && <LanguageNote of={lang} />}</>;
}
