import { useMutation } from '@apollo/client/react';
import { CancelEventDocument, type DeskEventFragment, HoldEventDocument, PublishEventDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { hasPassed } from '../../ui/moments.ts';
import { m } from './planning.messages.ts';

export type AskedMove = 'PUBLISH' | 'HOLD' | 'CANCEL';
export type Said = { title: string; text: string; /** Where to go on. */ next?: { to: string; label: string } };
type DialogProps = { event: DeskEventFragment; move: AskedMove | null; onClose: () => void; onDone: (said: Said) => void };
type FormProps = Omit<DialogProps, 'move'>;

/** The piles are counted anew; which one an event lies on changes with each move. */
const refetchQueries = ['PlanningPage'];

/** Says what a move means before it is made. */
export function MoveDialog({ event, move, onClose, onDone }: DialogProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const titles = { PUBLISH: t(m.publishOf, { title: l(event.title) }), HOLD: t(m.hold), CANCEL: t(m.cancel) };
  const done = (said: Said) => {
    onClose();
    onDone(said);
  };
  return (
    <Dialog open={move !== null} title={move ? titles[move] : ''} onClose={onClose}>
      {move === 'PUBLISH' && <PublishForm {...{ event, onClose }} onDone={done} />}
      {move === 'HOLD' && <HoldForm {...{ event, onClose }} onDone={done} />}
      {move === 'CANCEL' && <CancelForm {...{ event, onClose }} onDone={done} />}
    </Dialog>
  );
}

function PublishForm({ event, onClose, onDone }: FormProps): ReactNode {
  const t = useText();
  const f = useFormat();
  const [publish] = useMutation(PublishEventDocument, { refetchQueries });
  const opens = event.registrationOpensAt;
  return (
    <Form
      submit={t(m.publish)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async () => {
        await publish({ variables: { event: event.id } });
        onDone({ title: t(m.published), text: t(event.networkOnly ? m.publishedNetwork : m.publishedText), next: event.networkOnly ? { to: '/bulletins', label: t(m.tell) } : { to: `/events/${event.id}/invite`, label: t(m.invite) } });
      }}
    >
      <p>{f.dateRange(event.startsAt, event.endsAt)}</p>
      <p>{opens && !hasPassed(opens) ? t(event.networkOnly ? m.publishNetworkLater : m.publishLater, { when: f.dateTime(opens) }) : t(event.networkOnly ? m.publishNetwork : m.publishNow)}</p>
      <p>{t(m.publishLast)}</p>
    </Form>
  );
}

function HoldForm({ event, onClose, onDone }: FormProps): ReactNode {
  const t = useText();
  const [hold] = useMutation(HoldEventDocument, { refetchQueries });
  return (
    <Form
      submit={t(m.hold)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async () => {
        await hold({ variables: { event: event.id } });
        onDone({ title: t(m.held), text: t(m.heldText), next: { to: `/events/${event.id}/summary`, label: t(m.summarise) } });
      }}
    >
      <p>{t(m.holdText)}</p>
      <LinkButton kind="quiet" icon="people" to={`/events/${event.id}/door`}>{t(m.toDoor)}</LinkButton>
    </Form>
  );
}

function CancelForm({ event, onClose, onDone }: FormProps): ReactNode {
  const t = useText();
  const [cancel] = useMutation(CancelEventDocument, { refetchQueries });
  const isDraft = event.status === 'DRAFT';
  const n = event.mailsOnChange ?? 0;
  return (
    <Form
      submit={t(m.cancel)}
      submitKind="danger"
      secondary={<Button kind="quiet" onClick={onClose}>{t(m.keep)}</Button>}
      action={async (values) => {
        await cancel({ variables: { input: { event: event.id, reason: values.textOrNull('reason') } } });
        onDone({ title: t(m.cancelled), text: t(m.cancelledText, { n }), next: { to: `/planning/new?like=${event.id}`, label: t(m.again) } });
      }}
    >
      <p>{isDraft ? t(m.cancelDraft) : t(m.cancelTold, { n })}</p>
      {!isDraft && n > 0 && <TextArea name="reason" label={t(m.reason)} hint={t(m.reasonHint)} required rows={3} limit={500} />}
    </Form>
  );
}
