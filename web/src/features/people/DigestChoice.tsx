import { useMutation, useQuery } from '@apollo/client/react';
import { DigestDocument, SetDigestDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './digest.messages.ts';

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

/** For advisers and contacts: whether one mail a day tells them what waits, and from which hour on. */
export function DigestChoice(): ReactNode {
  const t = useText();
  const { data, error } = useQuery(DigestDocument, { fetchPolicy: 'network-only' });
  const [set] = useMutation(SetDigestDocument, {
    update: (cache, { data: answer }) => answer && cache.writeQuery({ query: DigestDocument, data: { myDigest: answer.setDigest } }),
  });
  const [saved, setSaved] = useState<{ hour: number; off: boolean } | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  if (error && !data) return <Notice kind="error">{t(m.notLoaded)}</Notice>;
  if (!data) return <Skeleton kind="text" count={2} />;
  const { hour, off } = data.myDigest;
  const mail = wanted ?? (off ? 'off' : 'on');
  const save = async (values: FormValues) => {
    setSaved(null);
    // Who wants none keeps the hour for the day on which they want it again.
    const { data: answer } = await set({ variables: { hour: values.number('hour') ?? hour, off: mail === 'off' } });
    setSaved(answer?.setDigest ?? null);
  };
  return (
    <Form
      label={t(m.title)}
      submit={t(m.save)}
      submitKind="secondary"
      action={save}
      note={saved && <Notice kind="success" live title={saved.off ? t(m.savedOff) : t(m.saved, { hour: saved.hour })} />}
    >
      <RadioGroup name="mail" label={t(m.wanted)} required inline value={mail} onChange={setWanted} options={[{ value: 'on', label: t(m.on) }, { value: 'off', label: t(m.off) }]} />
      {mail === 'on' && <Select name="hour" label={t(m.hour)} hint={t(m.hourHint)} required empty={null} defaultValue={String(hour)} options={hours.map((value) => ({ value, label: t(m.oClock, { hour: value }) }))} />}
    </Form>
  );
}
