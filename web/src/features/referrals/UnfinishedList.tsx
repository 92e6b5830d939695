import { useMutation } from '@apollo/client/react';
import { DiscardUnfinishedDocument, type UnfinishedReferralsQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './drafts.messages.ts';

export type Unfinished = UnfinishedReferralsQuery['myReferralDrafts'][number];

/** What the adviser began, on whatever device, the last saved first. */
export function UnfinishedList({ drafts, onDiscarded }: { drafts: readonly Unfinished[]; onDiscarded: (draft: string) => void }): ReactNode {
  const t = useText();
  const [leaving, setLeaving] = useState<Unfinished | null>(null);
  if (drafts.length === 0) return null;
  return (
    <div id="unfinished" tabIndex={-1}>
      <Section title={t(m.title)}>
        <p className="field-hint">{t(m.lead)}</p>
        <ul className="unfinished" aria-label={t(m.title)}>
          {drafts.map((draft) => <Line key={draft.id} draft={draft} onDiscard={() => setLeaving(draft)} />)}
        </ul>
        <DiscardDialog draft={leaving} onKeep={() => setLeaving(null)} onDone={onDiscarded} />
      </Section>
    </div>
  );
}

function Line({ draft, onDiscard }: { draft: Unfinished; onDiscard: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const name = draft.form.companyName || t(m.nameless);
  return (
    <li>
      <p className="unfinished-name">{name}</p>
      {draft.form.words && <p className="unfinished-words">{draft.form.words}</p>}
      <p className="field-hint">{t(m.savedAt, { when: f.dateTime(draft.savedAt) })}</p>
      <div className="button-row">
        <LinkButton kind="secondary" to={`/referrals/new?draft=${draft.id}`} aria-label={t(m.goOnWith, { name })}>{t(m.goOn)}</LinkButton>
        <Button kind="quiet" aria-label={t(m.discardOne, { name })} onClick={onDiscard}>{t(m.discard)}</Button>
      </div>
    </li>
  );
}

type DialogProps = { draft: { id: string; form: { companyName: string | null } } | null; /** Before it is thrown away. */ before?: () => Promise<void>; onKeep: () => void; onDone: (draft: string) => void };

export function DiscardDialog({ draft, ...rest }: DialogProps): ReactNode {
  const t = useText();
  return (
    <Dialog open={draft !== null} title={draft ? draft.form.companyName || t(m.nameless) : ''} onClose={rest.onKeep}>
      {draft && <Discarding id={draft.id} {...rest} />}
    </Dialog>
  );
}

function Discarding({ id, before, onKeep, onDone }: Omit<DialogProps, 'draft'> & { id: string }): ReactNode {
  const t = useText();
  const [discard] = useMutation(DiscardUnfinishedDocument);
  return (
    <Form
      submit={t(m.discard)}
      submitKind="danger"
      secondary={<Button kind="quiet" onClick={onKeep}>{t(m.keep)}</Button>}
      action={async () => {
        await before?.();
        await discard({ variables: { draft: id } });
        onKeep();
        onDone(id);
      }}
    >
      <p>{t(m.sure)}</p>
    </Form>
  );
}
