import { useMutation } from '@apollo/client/react';
import { CompanyEntriesDocument, CompanyPageDocument, MergeCompaniesDocument, type MergeableFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { companyLine } from '../companies/companyWords.ts';
import { m } from './contacts.messages.ts';
import { bestKept } from './bestKept.ts';

type MergeFormProps = { /** The entry whose page it is. */ own: MergeableFragment; other: MergeableFragment; onClose: () => void; /** With the id of the entry that stays. */ onMerged: (kept: string) => void };

/** One of the two stays as it is, with its name: the one of which more is known is proposed, whichever page it is. */
export function MergeForm({ own, other, onClose, onMerged }: MergeFormProps): ReactNode {
  const t = useText();
  const [keep, setKeep] = useState(() => bestKept(own, other).id);
  const [kept, merged] = keep === own.id ? [own, other] : [other, own];
  const refetched = keep === own.id ? [CompanyPageDocument, CompanyEntriesDocument] : [];
  const [merge] = useMutation(MergeCompaniesDocument, { refetchQueries: refetched, awaitRefetchQueries: true });
  return (
    <Form
      submit={t(m.mergeNow)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async () => {
        await merge({ variables: { input: { keep, merge: merged.id } } });
        onMerged(keep);
      }}
    >
      <RadioGroup name="keep" label={t(m.mergeKeep)} required value={keep} onChange={setKeep} options={[bestKept(own, other), bestKept(own, other) === own ? other : own].map(optionOf)} />
      <p>{t(m.mergeText, { kept: kept.name })}</p>
    </Form>
  );
}

function optionOf(entry: MergeableFragment) {
  return { value: entry.id, label: entry.name, hint: companyLine(entry) || undefined };
}
