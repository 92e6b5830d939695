import { type ReactNode, useState } from 'react';
import { type Text, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/Choices.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { m } from './form.messages.ts';
import type { SaidChange } from './said.ts';
import type { Choices } from './serviceSaid.ts';
import { useFieldLabel, useWords } from './useWords.ts';

/** What the writer says to the changes: saved, with or without the word that all the rest is true; or not yet. */
export type Answer = { save: boolean; confirmed: boolean };
type Asked = { changes: readonly SaidChange[]; answer: (answer: Answer) => void };

/** Shows the changes and waits for what their writer says. */
export function useDiff(): { ask: (changes: readonly SaidChange[]) => Promise<Answer>; asked: Asked | null } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = async (changes: readonly SaidChange[]) => {
    // Outside of the form's own transition, which only ends with the answer.
    await Promise.resolve();
    const answer = await new Promise<Answer>((resolve) => setAsked({ changes, answer: resolve }));
    setAsked(null);
    return answer;
  };
  return { ask, asked };
}

type Props = { asked: Asked | null; choices: Choices | undefined; /** Only who offers it can say that all the rest is true. */ mayConfirm: boolean };

export function DiffDialog({ asked, choices, mayConfirm }: Props): ReactNode {
  const t = useText();
  return (
    <Dialog open={asked !== null} title={t(m.diffTitle)} onClose={() => asked?.answer({ save: false, confirmed: false })}>
      {asked && <Changes {...asked} {...{ choices, mayConfirm }} />}
    </Dialog>
  );
}

function Changes({ changes, answer, choices, mayConfirm }: Asked & Omit<Props, 'asked'>): ReactNode {
  const t = useText();
  const [isConfirmed, setConfirmed] = useState(false);
  const isSomething = changes.length > 0 || mayConfirm;
  return (
    <>
      {changes.length === 0 ? <p>{t(m.diffNone)}</p> : <ChangeTable {...{ changes, choices }} />}
      {mayConfirm && <CheckboxField name="confirmed" label={t(m.confirmed)} checked={isConfirmed} onChange={(event) => setConfirmed(event.target.checked)} />}
      <ButtonRow>
        {isSomething && <Button onClick={() => answer({ save: true, confirmed: isConfirmed })}>{t(m.save)}</Button>}
        <Button kind="quiet" onClick={() => answer({ save: false, confirmed: false })}>{t(m.back)}</Button>
      </ButtonRow>
    </>
  );
}

/** Field by field what was said and what is said from now on, in words. */
function ChangeTable({ changes, choices }: { changes: readonly SaidChange[]; choices: Choices | undefined }): ReactNode {
  const t = useText();
  const columns = columnsOf(t, useFieldLabel(), useWords(choices));
  return <DataTable caption={t(m.diffTitle)} hideCaption rows={changes} rowKey={({ field }) => field} columns={columns} />;
}

function columnsOf(t: Text, label: ReturnType<typeof useFieldLabel>, words: ReturnType<typeof useWords>): Column<SaidChange>[] {
  return [
    { key: 'field', header: t(m.field), heading: true, cell: ({ field }) => label(field) },
    { key: 'before', header: t(m.before), cell: ({ field, before }) => <del className="upkeep-before">{words(field, before)}</del> },
    { key: 'after', header: t(m.after), cell: ({ field, after }) => <ins className="upkeep-after">{words(field, after)}</ins> },
  ];
}
