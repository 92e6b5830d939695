import type { ReferralDetailsFragment } from '@luotsi/schema';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import '../../ui/done.css';
import { Notice } from '../../ui/Notice.tsx';
import { Said } from '../../ui/Said.tsx';
import { m } from './movedOn.messages.ts';
import type { MovedOn } from './moving.ts';
import { m as page } from './referralPage.messages.ts';
import { addToFirstText, type Typed } from './typedFields.ts';

type Props = { referral: ReferralDetailsFragment; moved: MovedOn | null; /** The form can still be sent. */ open: boolean; onSeen: () => void };

/** Somebody else has moved the referral while a form was open: who, where and when, and what that means for the form. */
export function MovedOnNote({ referral, moved, open, onSeen }: Props): ReactNode {
  const t = useText();
  const f = useFormat();
  const box = useRef<HTMLDivElement>(null);
  // Where the form has gone, the focus would be nowhere; where it is still open, nobody is taken out of what they type.
  useEffect(() => {
    if (!open) box.current?.focus();
  }, [open]);
  const last = referral.steps.at(-1);
  const step = moved?.status === referral.status ? { move: moved.move, at: moved.at, by: moved.by } : last && { move: last.move, at: last.at, by: last.by?.name };
  return (
    <div ref={box} tabIndex={-1} className="done">
      <Notice kind="warning" live title={t(m.title)} actions={<Button kind="secondary" onClick={onSeen}>{t(open ? m.goOn : m.seen)}</Button>}>
        {step && <p>{[t(page[`did${step.move}`]), step.by, f.dateTime(step.at)].filter(Boolean).join(' · ')}</p>}
        <p>{t(open ? m.stillOpen : referral.moves.length > 0 ? m.formGone : m.nothingToDo)}</p>
      </Notice>
    </div>
  );
}

/** What was typed for a move that is no longer possible: to read, to copy, to put into the form that is open now. */
export function LeftOver({ left, onClose }: { left: Typed; onClose: () => void }): ReactNode {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<'copied' | 'moved' | 'select' | 'noForm' | null>(null);
  const fields = Object.entries(left).filter(([, { words }]) => words);
  if (fields.length === 0) return null;
  const text = fields.map(([, { words }]) => words).join('\n');
  const copy = async () => setSaid((await navigator.clipboard?.writeText(text).then(() => 'copied' as const, () => 'select' as const)) ?? 'select');
  const use = () => {
    const form = box.current?.parentElement?.querySelector('form');
    setSaid(form && addToFirstText(form, text) ? 'moved' : 'noForm');
  };
  return (
    <div ref={box} className="left-over">
      <h3>{t(m.typed)}</h3>
      {fields.map(([name, { label, words }]) => (
        <div key={name}>
          <p className="second-line">{label}</p>
          <Said>{words}</Said>
        </div>
      ))}
      <ButtonRow>
        <Button kind="secondary" onClick={() => void copy()}>{t(m.copy)}</Button>
        <Button kind="secondary" onClick={use}>{t(m.use)}</Button>
        <Button kind="quiet" onClick={onClose}>{t(m.discard)}</Button>
      </ButtonRow>
      <p role="status" className="field-hint">{said && t(m[said])}</p>
    </div>
  );
}
