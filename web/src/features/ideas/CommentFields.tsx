import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toApi } from '../people/apiLanguage.ts';
import { m } from './ideas.messages.ts';
import { m as words } from './proposing.messages.ts';

/** What a comment or a reply says, and in which language. */
export function CommentFields({ isReply }: { isReply: boolean }): ReactNode {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <TextArea name="text" label={t(isReply ? m.replyField : m.write)} required limit={2000} rows={4} />
      <RadioGroup name="language" label={t(words.language)} required inline defaultValue={toApi(language)} options={(['FI', 'SV', 'EN'] as const).map((value) => ({ value, label: t(words[value]) }))} />
    </>
  );
}
