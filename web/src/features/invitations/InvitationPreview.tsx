import { useQuery } from '@apollo/client/react';
import { InvitationPreviewDocument, type Language } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m as formTexts } from '../../ui/form.messages.ts';
import { m } from './builder.messages.ts';
import type { KeptInvitation } from './keptInvitation.ts';

type Props = { open: boolean; onClose: () => void; event: string; kept: KeptInvitation };

const codes = { fi: 'FI', sv: 'SV', en: 'EN' } as const;

/** The mail as its reader will see it, made by the API as the real one is. */
export function InvitationPreview({ open, onClose, event, kept }: Props): ReactNode {
  const t = useText();
  const [language, setLanguage] = useState<Language>(codes[useLanguage()]);
  const options = [{ value: 'FI', label: t(m.finnish) }, { value: 'SV', label: t(m.swedish) }, { value: 'EN', label: t(m.english) }];
  return (
    <Dialog open={open} title={t(m.previewTitle)} onClose={onClose}>
      <RadioGroup name="preview-language" label={t(m.previewLanguage)} inline required options={options} value={language} onChange={(value) => setLanguage(value as Language)} />
      <Preview event={event} language={language} message={kept.others[language]?.trim() || kept.message.trim()} />
    </Dialog>
  );
}

function Preview({ event, language, message }: { event: string; language: Language; message: string }): ReactNode {
  const t = useText();
  const { data, error } = useQuery(InvitationPreviewDocument, { variables: { input: { event, language, message } }, fetchPolicy: 'no-cache' });
  if (error) return <Notice kind="error" live>{problemOf(error).message ?? t(formTexts.unexpected)}</Notice>;
  if (!data) return <Skeleton count={6} />;
  const { subject, text } = data.previewInvitation;
  return (
    <div className="invite-preview" lang={language.toLowerCase()}>
      <p><strong>{t(m.subject)}: {subject}</strong></p>
      <p className="invite-preview-text">{text}</p>
    </div>
  );
}
