import { useMutation, useQuery } from '@apollo/client/react';
import { ChooseRemindersDocument, RemindersDocument } from '@luotsi/schema';
import type { Reminder } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './reminders.messages.ts';

const all: readonly Reminder[] = ['TWO_DAYS', 'TWO_HOURS'];

/** Which reminders somebody wants: who is signed in, or who holds the link of a mail. */
export function ReminderChoice({ token = null }: { token?: string | null }): ReactNode {
  const t = useText();
  const { data } = useQuery(RemindersDocument, { variables: { token }, fetchPolicy: 'network-only' });
  const [choose] = useMutation(ChooseRemindersDocument);
  const [saved, setSaved] = useState<readonly Reminder[] | null>(null);
  if (!data) return <Skeleton kind="text" count={2} />;
  const save = async (values: FormValues) => {
    setSaved(null);
    const { data: answer } = await choose({ variables: { input: { token, wanted: values.list('wanted') as Reminder[] } } });
    setSaved(answer?.chooseReminders ?? []);
  };
  return (
    <Form label={t(m.title)} submit={t(m.save)} submitKind="secondary" action={save} note={saved && <Notice kind="success" live title={t(saved.length > 0 ? m.saved : m.savedNone)} />}>
      <CheckboxGroup name="wanted" label={t(m.when)} hint={t(m.whenHint)} defaultValue={data.reminders} options={all.map((one) => ({ value: one, label: t(m[one]) }))} />
    </Form>
  );
}
