import { useMutation } from '@apollo/client/react';
import { ReportAsGuestDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { toApi } from '../people/apiLanguage.ts';
import { secondsSince } from './GuestFields.tsx';
import { Honeypot } from './Honeypot.tsx';
import { m as ideas } from './ideas.messages.ts';
import { m } from './moderation.messages.ts';

type Props = { idea: string; comment: string | null; onClose: () => void; onDone: (text: Message) => void };

/** Anybody can say that something does not belong there; the address is for the answer alone. */
export function GuestReport({ onClose, onDone, ...part }: Props): ReactNode {
  const t = useText();
  const language = useLanguage();
  const [opened] = useState(() => Date.now());
  const [report] = useMutation(ReportAsGuestDocument);
  return (
    <KeptForm
      keep={`report.${part.comment ?? part.idea}`}
      submit={t(ideas.send)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values, { key }) => {
        await report({ variables: { input: { ...part, reason: values.text('reason'), email: values.textOrNull('email'), language: toApi(language), homepage: values.text('homepage'), seconds: secondsSince(opened), key } } });
        onDone(m.reportedDone);
      }}
    >
      <p>{t(m.reportText)}</p>
      <TextArea name="reason" label={t(ideas.reason)} required rows={3} limit={500} />
      <TextField name="email" type="email" label={t(m.guestEmail)} hint={t(m.guestEmailHint)} autoComplete="email" maxLength={254} />
      <Honeypot />
    </KeptForm>
  );
}
