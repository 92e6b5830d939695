import { type ReactNode, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

type Words = Record<'title' | 'wanted' | 'yes' | 'no' | 'save' | 'savedOn' | 'savedOff' | 'notLoaded', Message>;
export type MailChoiceProps = { name: string; words: Words; /** Undefined until it is known. */ wanted: boolean | undefined; failed: boolean; /** Gives what was saved. */ onSave: (wanted: boolean) => Promise<boolean | undefined> };

/** Whether somebody wants mails of one kind. */
export function MailChoice({ name, words, wanted, failed, onSave }: MailChoiceProps): ReactNode {
  const t = useText();
  const [saved, setSaved] = useState<boolean | null>(null);
  if (wanted === undefined) return failed ? <Notice kind="error">{t(words.notLoaded)}</Notice> : <Skeleton kind="text" count={2} />;
  return (
    <Form
      label={t(words.title)}
      submit={t(words.save)}
      submitKind="secondary"
      action={async (values) => {
        setSaved(null);
        setSaved((await onSave(values.text(name) === 'yes')) ?? null);
      }}
      note={saved !== null && <Notice kind="success" live title={t(saved ? words.savedOn : words.savedOff)} />}
    >
      <RadioGroup name={name} label={t(words.wanted)} required inline defaultValue={wanted ? 'yes' : 'no'} options={[{ value: 'yes', label: t(words.yes) }, { value: 'no', label: t(words.no) }]} />
    </Form>
  );
}
