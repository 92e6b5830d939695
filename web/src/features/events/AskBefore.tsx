import { useMutation } from '@apollo/client/react';
import { AskBeforeDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { CheckboxField } from '../../ui/Choices.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Said } from '../../ui/Said.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useKept } from '../../ui/useKept.ts';
import type { Which } from './Prepare.tsx';
import { m } from './prepare.messages.ts';

type Kept = { key: string; text: string; nameShown: boolean };

const LONGEST = 1000;

/** A question beforehand, so that those who can answer come prepared. */
export function AskBefore({ which, place }: { which: Which; place: string }): ReactNode {
  const t = useText();
  const { kept, change } = useKept<Kept>(`luotsi.ask.${place}`, (before) => ({ key: crypto.randomUUID(), text: '', nameShown: false, ...before }));
  const [asked, setAsked] = useState<string[]>([]);
  const [isAll, setAll] = useState(false);
  const [ask] = useMutation(AskBeforeDocument);
  const send = async () => {
    const { key, nameShown } = kept;
    const text = kept.text.trim();
    try {
      await ask({ variables: { input: { ...which, text, nameShown, key } } });
    } catch (error) {
      if (problemOf(error).code !== 'TOO_MANY_REQUESTS') throw error;
      return setAll(true);
    }
    setAsked((before) => [...before, text]);
    change({ key: crypto.randomUUID(), text: '' });
  };
  if (isAll) return <Notice kind="warning" live title={t(m.askedAll)}>{t(m.askedAllText)}</Notice>;
  return (
    <>
      {asked.length > 0 && <Done key={asked.length} title={t(m.asked)}>{asked.map((text) => <Said key={text}>{text}</Said>)}</Done>}
      <Form label={t(m.question)} submit={t(m.ask)} submitKind="secondary" action={send}>
        <p className="event-small">{t(m.questionText)}</p>
        <TextArea name="text" label={t(m.questionField)} required limit={LONGEST} rows={3} value={kept.text} onChange={(event) => change({ text: event.target.value, key: crypto.randomUUID() })} />
        <CheckboxField name="nameShown" label={t(m.nameShown)} checked={kept.nameShown} onChange={(event) => change({ nameShown: event.target.checked, key: crypto.randomUUID() })} />
      </Form>
    </>
  );
}
