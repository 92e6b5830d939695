import { useMutation, useQuery } from '@apollo/client/react';
import { CompanyEntriesDocument, type CompanyEntriesQuery, MergeCompaniesDocument, UndoMergeDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { companyLine } from '../companies/companyWords.ts';
import { m } from './contacts.messages.ts';

type Card = NonNullable<CompanyEntriesQuery['company']>;
type Entry = Card['possibleDuplicates'][number];
type Former = Card['formerEntries'][number];

/** Other entries that may be the same company, each merged by one press and a confirmation; and those that were. */
export function CompanyEntries({ company, name, onMerged }: { company: string; name: string; onMerged: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { data, refetch } = useQuery(CompanyEntriesDocument, { variables: { id: company }, fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<Entry | null>(null);
  const [former, setFormer] = useState<Former | null>(null);
  const [done, setDone] = useState<{ text: string; separated?: string } | null>(null);
  const changed = (text: string, separated?: string) => {
    setChosen(null);
    setFormer(null);
    setDone({ text, separated });
    void refetch().catch(() => undefined);
    onMerged();
  };
  const { possibleDuplicates = [], formerEntries = [] } = data?.company ?? {};
  return (
    <>
      {done && <Done key={done.text + (done.separated ?? '')} actions={done.separated && <LinkButton kind="secondary" to={`/companies/${done.separated}`}>{t(m.openCompany)}</LinkButton>}>{done.text}</Done>}
      {possibleDuplicates.length > 0 && <Duplicates entries={possibleDuplicates} onChoose={setChosen} />}
      {formerEntries.map((entry) => (
        <p key={entry.id}>
          {t(m.formerly, { name: entry.name, day: f.day(entry.on) })} <Button kind="quiet" onClick={() => setFormer(entry)}>{t(m.undoMerge, { name: entry.name })}</Button>
        </p>
      ))}
      <Dialog open={chosen !== null} title={t(m.mergeTitle, { name: chosen?.name ?? '' })} onClose={() => setChosen(null)}>
        {chosen && <MergeForm company={company} kept={name} entry={chosen} onClose={() => setChosen(null)} onMerged={() => changed(t(m.merged))} />}
      </Dialog>
      <Dialog open={former !== null} title={t(m.undoMergeTitle, { name: former?.name ?? '' })} onClose={() => setFormer(null)}>
        {former && <UndoForm entry={former} onClose={() => setFormer(null)} onUndone={() => changed(t(m.separated, { name: former.name }), former.id)} />}
      </Dialog>
    </>
  );
}

function Duplicates({ entries, onChoose }: { entries: readonly Entry[]; onChoose: (entry: Entry) => void }): ReactNode {
  const t = useText();
  return (
    <Notice kind="warning" title={t(m.duplicateTitle)}>
      <p>{t(m.duplicateText)}</p>
      <ul className="company-people">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to={`/companies/${entry.id}`}>{entry.name}</Link> {companyLine(entry)} <Button kind="quiet" onClick={() => onChoose(entry)}>{t(m.merge, { name: entry.name })}</Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type MergeFormProps = { company: string; kept: string; entry: Entry; onClose: () => void; onMerged: () => void };

function MergeForm({ company, kept, entry, onClose, onMerged }: MergeFormProps): ReactNode {
  const t = useText();
  const [merge] = useMutation(MergeCompaniesDocument);
  return (
    <Form
      submit={t(m.mergeNow)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async () => {
        await merge({ variables: { input: { keep: company, merge: entry.id } } });
        onMerged();
      }}
    >
      <p>{t(m.mergeText, { kept })}</p>
    </Form>
  );
}

function UndoForm({ entry, onClose, onUndone }: { entry: Former; onClose: () => void; onUndone: () => void }): ReactNode {
  const t = useText();
  const [undo] = useMutation(UndoMergeDocument);
  return (
    <Form
      submit={t(m.undoMergeNow)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async () => {
        await undo({ variables: { merge: entry.id } });
        onUndone();
      }}
    >
      <p>{t(m.undoMergeText)}</p>
    </Form>
  );
}
