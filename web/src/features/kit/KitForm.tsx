import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { CheckboxField, CheckboxGroup, RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './kit.messages.ts';

export function KitForm(): ReactNode {
  const t = useText();
  const [saved, setSaved] = useState('');
  const save = async (name: string) => {
    await new Promise((done) => setTimeout(done, 600));
    setSaved(name);
  };
  return (
    <>
      {saved && <Notice kind="success" live title={t(m.saved)}>{saved}</Notice>}
      <Form submit={t(m.register)} secondary={<KitDialog />} note={t(m.emailHint)} action={(values) => save(values.text('name'))}>
        <TextField name="name" label={t(m.name)} required autoComplete="name" />
        <TextField name="email" type="email" label={t(m.email)} hint={t(m.emailHint)} required autoComplete="email" />
        <Select name="municipality" label={t(m.municipality)} required options={[{ value: '790', label: 'Sastamala' }, { value: '609', label: 'Pori' }]} />
        <NumberField name="area" label={t(m.size)} unit="m²" min={1} />
        <DateField name="until" label={t(m.date)} />
        <RadioGroup name="how" label={t(m.how)} required options={[{ value: 'phone', label: t(m.byPhone) }, { value: 'writing', label: t(m.inWriting), hint: t(m.inWritingHint) }]} />
        <CheckboxGroup name="topics" label={t(m.topics)} inline options={[{ value: 'a', label: t(m.topic) }, { value: 'b', label: t(m.place) }]} />
        <TextArea name="message" label={t(m.message)} limit={200} />
        <CheckboxField name="consent" label={t(m.consent)} required />
      </Form>
    </>
  );
}

function KitDialog(): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>{t(m.openDialog)}</Button>
      <Dialog open={open} title={t(m.dialogTitle)} onClose={() => setOpen(false)}>
        <p>{t(m.dialogText)}</p>
        <ButtonRow>
          <Button kind="danger" onClick={() => setOpen(false)}>{t(m.remove)}</Button>
          <Button kind="secondary" onClick={() => setOpen(false)}>{t(m.keep)}</Button>
        </ButtonRow>
      </Dialog>
    </>
  );
}
