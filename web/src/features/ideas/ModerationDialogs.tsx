import { useMutation } from '@apollo/client/react';
import { HideIdeaDocument, ReportIdeaDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useSession } from '../../app/session.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { toApi } from '../people/apiLanguage.ts';
import { GuestReport } from './GuestReport.tsx';
import { m as ideas } from './ideas.messages.ts';
import { m } from './moderation.messages.ts';

type Part = { idea: string; /** A comment on it; null: the idea itself. */ comment: string | null };
type DialogProps = Part & { open: boolean; onClose: () => void; onDone: (text: Message) => void };

const refetchQueries = ['IdeaComments', 'IdeaReports'];

export function ReportDialog({ open, onClose, onDone, ...part }: DialogProps): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const Asked = viewer ? Report : GuestReport;
  return (
    <Dialog open={open} title={t(m.reportTitle)} onClose={onClose}>
      <Asked onClose={onClose} onDone={onDone} {...part} />
    </Dialog>
  );
}

function Report({ onClose, onDone, ...part }: Omit<DialogProps, 'open'>): ReactNode {
  const t = useText();
  const [report] = useMutation(ReportIdeaDocument);
  return (
    <Form
      submit={t(ideas.send)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        await report({ variables: { input: { ...part, reason: values.text('reason') } } });
        onDone(m.reportedDone);
      }}
    >
      <p>{t(m.reportText)} {t(m.reportTold)}</p>
      <TextArea name="reason" label={t(ideas.reason)} required rows={3} limit={500} />
    </Form>
  );
}

export function HideDialog({ open, onClose, onDone, ...part }: DialogProps): ReactNode {
  const t = useText();
  const language = toApi(useLanguage());
  const [hide] = useMutation(HideIdeaDocument, { refetchQueries });
  return (
    <Dialog open={open} title={t(m.hideTitle)} onClose={onClose}>
      <Form
        submit={t(ideas.hide)}
        submitKind="danger"
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async (values) => {
          await hide({ variables: { input: { ...part, reason: values.text('reason'), language } } });
          onDone(m.hideDone);
        }}
      >
        <p>{t(m.hideText)}</p>
        <TextArea name="reason" label={t(ideas.reason)} required rows={3} limit={500} />
      </Form>
    </Dialog>
  );
}
