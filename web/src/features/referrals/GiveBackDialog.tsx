import type { DeclineReason } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useKept } from '../../ui/useKept.ts';
import { declineReasons } from './declineReasons.ts';
import { m } from './inbox.messages.ts';
import { m as moves } from './moves.messages.ts';
import { m as words } from './referrals.messages.ts';
import type { GivingBack, Picked } from './useSeveral.ts';

type Props = { open: boolean; chosen: readonly Picked[]; onClose: () => void; onGiveBack: (said: GivingBack) => Promise<{ failed: unknown[] }> };

/** One reason for all that are chosen; it is kept in the tab until all of them have it. */
export function GiveBackDialog({ open, chosen, onClose, onGiveBack }: Props): ReactNode {
  const t = useText();
  const { kept, change, forget } = useKept<{ reason: string; text: string }>('luotsi.inbox.giveBack', (before) => ({ reason: '', text: '', ...before }));
  const send = async () => {
    const { failed } = await onGiveBack({ reason: kept.reason as DeclineReason, text: kept.text.trim() || null });
    if (failed.length === 0) {
      change({ reason: '', text: '' });
      forget();
    }
    onClose();
  };
  return (
    <Dialog open={open} title={t(m.giveBackTitle, { n: chosen.length })} onClose={onClose}>
      <p>
        {t(m.which)}: {chosen.map(({ name }) => name).join(', ')}
      </p>
      <Form
        submit={t(m.giveBackAll, { n: chosen.length })}
        secondary={<Button kind="quiet" onClick={onClose}>{t(moves.cancel)}</Button>}
        note={t(m.giveBackNote)}
        check={() => (kept.reason === 'OTHER' && !kept.text.trim() ? [{ name: 'text', message: t(moves.reasonTextMissing) }] : [])}
        action={send}
      >
        <RadioGroup name="reason" label={t(moves.reason)} required value={kept.reason} onChange={(reason) => change({ reason })} options={declineReasons.map((value) => ({ value, label: t(words[value]) }))} />
        <TextArea name="text" label={t(moves.reasonText)} hint={t(moves.reasonTextHint)} rows={3} limit={2000} value={kept.text} onChange={({ target }) => change({ text: target.value })} />
      </Form>
    </Dialog>
  );
}
