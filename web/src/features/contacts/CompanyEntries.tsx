import { useMutation, useQuery } from '@apollo/client/react';
import { CompanyEntriesDocument, type CompanyEntriesQuery, CompanyPageDocument, type MergeableFragment, UndoMergeDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate } from '../../app/address.tsx';
import { useFormat } from '../../app/format.ts';
import { inLanguage, useLanguage } from '../../app/language.ts';
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
import { MergeForm } from './MergeForm.tsx';

type Card = NonNullable<CompanyEntriesQuery['company']>;
type Entry = Card['possibleDuplicates'][number];
type Former = Card['formerEntries'][number];

/** Other entries that may be the same company, each merged by one press and a confirmation; and those that were. What the page tells is asked anew. */
export function CompanyEntries({ company, onMerged }: { /** As the page tells it: asked for again here, it could change below a form that is open. */ company: MergeableFragment; onMerged: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const { state } = useLocation();
  const { data } = useQuery(CompanyEntriesDocument, { variables: { id: company.id }, fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<Entry | null>(null);
  const [former, setFormer] = useState<Former | null>(null);
  const [done, setDone] = useState<{ text: string; separated?: string } | null>((state as { merged?: boolean } | null)?.merged ? { text: t(m.merged) } : null);
  const changed = (text: string, separated?: string) => {
    setChosen(null);
    setFormer(null);
    setDone({ text, separated });
    onMerged();
  };
  const merged = (kept: string) => (kept === company.id ? changed(t(m.merged)) : navigate(inLanguage(language, `/companies/${kept}`), { state: { merged: true } }));
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
      <Dialog open={chosen !== null} title={t(m.mergeTitle)} onClose={() => setChosen(null)}>
        {chosen && <MergeForm own={company} other={chosen} onClose={() => setChosen(null)} onMerged={merged} />}
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

function UndoForm({ entry, onClose, onUndone }: { entry: Former; onClose: () => void; onUndone: () => void }): ReactNode {
  const t = useText();
  const [undo] = useMutation(UndoMergeDocument, { refetchQueries: [CompanyPageDocument, CompanyEntriesDocument], awaitRefetchQueries: true });
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
