import { useMutation, useQuery } from '@apollo/client/react';
import { CompanyPromisesDocument, KeepPromiseDocument, type OnePromiseFragment, PromiseChangesDocument, PromiseCompanyDocument, ReopenPromiseDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLive } from '../../app/live.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Message, useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PromiseItem } from './PromiseItem.tsx';
import { m } from './promises.messages.ts';
import './promises.css';

/** What the advisers promised to a company, and a short form for the next one. */
export function CompanyPromises({ company }: { company: string }): ReactNode {
  const t = useText();
  const { data, error, refetch } = useQuery(CompanyPromisesDocument, { variables: { id: company }, fetchPolicy: 'cache-and-network' });
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const say = (text: Message) => setDone({ key: crypto.randomUUID(), text });
  useLive(PromiseChangesDocument, () => void refetch().catch(() => undefined));
  return (
    <Section title={t(m.title)} lead={t(m.lead)}>
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      {error && !data && <PartFailed error={error} onAgain={refetch} />}
      {!data && !error && <Skeleton />}
      {data?.company && <Promises promises={data.company.promises} say={say} />}
      <Disclosure summary={t(m.add)}>
        <AddPromise company={company} onAdded={() => void refetch().then(() => say(m.saved), () => say(m.saved))} />
      </Disclosure>
    </Section>
  );
}

function Promises({ promises, say }: { promises: readonly OnePromiseFragment[]; say: (text: Message) => void }): ReactNode {
  const t = useText();
  const [failed, setFailed] = useState(false);
  const [keep] = useMutation(KeepPromiseDocument);
  const [reopen] = useMutation(ReopenPromiseDocument);
  const move = async ({ id, keptAt }: OnePromiseFragment) => {
    setFailed(false);
    try {
      await (keptAt ? reopen : keep)({ variables: { promise: id } });
      say(keptAt ? m.reopened : m.done);
    } catch {
      setFailed(true);
    }
  };
  const open = promises.filter(({ keptAt }) => !keptAt);
  const kept = promises.filter(({ keptAt }) => keptAt);
  const list = (some: readonly OnePromiseFragment[], label: string) => (
    <ul className="promises" aria-label={label}>
      {some.map((promise) => <PromiseItem key={promise.id} promise={promise} onMove={move} />)}
    </ul>
  );
  return (
    <>
      {failed && <Notice kind="error" live title={t(m.failed)} />}
      {open.length > 0 ? list(open, t(m.list)) : <p>{t(m.none)}</p>}
      {kept.length > 0 && <Disclosure summary={t(m.showKept, { n: kept.length })}>{list(kept, t(m.showKept, { n: kept.length }))}</Disclosure>}
    </>
  );
}

function AddPromise({ company, onAdded }: { company: string; onAdded: () => void }): ReactNode {
  const t = useText();
  const [promise] = useMutation(PromiseCompanyDocument);
  const [round, setRound] = useState(0);
  return (
    <Form
      key={round}
      label={t(m.add)}
      submit={t(m.save)}
      action={async (values, { key }) => {
        await promise({ variables: { input: { company, text: values.text('text'), due: values.text('due'), key } } });
        setRound(round + 1);
        onAdded();
      }}
    >
      <TextField name="text" label={t(m.text)} hint={t(m.textHint)} missing={t(m.textMissing)} required maxLength={300} autoComplete="off" />
      <DateField name="due" label={t(m.dueOn)} missing={t(m.dueMissing)} required />
    </Form>
  );
}
