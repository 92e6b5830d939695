import { useMutation } from '@apollo/client/react';
import { LogContactDocument, PromiseWithContactDocument } from '@luotsi/schema';
import type { ContactKind } from '@luotsi/schema/types';
import { type ReactNode, useRef } from 'react';
import { useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { today } from '../../ui/moments.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ContactFields, contactOf } from './ContactFields.tsx';
import { m } from './contacts.messages.ts';

export type LogContactFormProps = { company: string | null; secondary?: ReactNode; /** Stands first in the form: who it was. */ children?: ReactNode; onLogged: (withPromise: boolean, said: Said) => void };

/** What was talked about, and how: what is written down next may begin with it. */
export type Said = { words: string; source: ContactKind };

/** One short form: what was talked about, and what was promised. Each is written once, however often it is sent. */
export function LogContactForm({ company, secondary, children, onLogged }: LogContactFormProps): ReactNode {
  const t = useText();
  const [log] = useMutation(LogContactDocument);
  const [promise] = useMutation(PromiseWithContactDocument);
  const promiseKey = useRef(crypto.randomUUID());
  const save = async (values: FormValues, { key }: { key: string }) => {
    const id = company ?? '';
    await log({ variables: { input: { company: id, ...contactOf(values), key } } });
    const text = values.textOrNull('promise');
    if (text) await promise({ variables: { input: { company: id, text, due: values.text('promiseDue'), key: promiseKey.current } } });
    const { text: words, kind: source } = contactOf(values);
    onLogged(text !== null, { words, source });
  };
  const check = (values: FormValues) => (values.textOrNull('promise') && !values.textOrNull('promiseDue') ? [{ name: 'promiseDue', message: t(m.promiseDueMissing) }] : []);
  return (
    <KeptForm keep={children ? 'contact' : `contact.${company ?? ''}`} label={t(m.log)} submit={t(m.save)} secondary={secondary} action={save} check={check}>
      {children}
      <ContactFields />
      <Disclosure summary={t(m.promise)}>
        <TextField name="promise" label={t(m.promiseText)} hint={t(m.promiseHint)} autoComplete="off" maxLength={300} />
        <DateField name="promiseDue" label={t(m.promiseDue)} min={today()} />
      </Disclosure>
    </KeptForm>
  );
}
