import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { today } from '../../ui/moments.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { Setting } from './CapacityPanel.tsx';
import { afterMonth, daysLater, TWO_WEEKS } from './capacityDays.ts';
import { m } from './capacity.messages.ts';

type Props = Setting & { /** As the API calls the day. */ name: string; /** "… until {day}". */ label: Message; chooseLabel: Message; submit: Message; onSet: (day: string, note: string | null) => Promise<void> };

const LONGEST_DAYS = 366;

/** Two days that people mean most often, and any other: each says the day from which it is over. */
export function UntilButtons({ name, label, chooseLabel, submit, pending, onProblem, onSet }: Props): ReactNode {
  const t = useText();
  const f = useFormat();
  const [choosing, setChoosing] = useState(false);
  const now = today();
  const days = [...new Set([daysLater(now, TWO_WEEKS), afterMonth(now)])].sort();
  return (
    <>
      {days.map((day) => (
        <Button key={day} kind="secondary" icon="calendar" disabled={pending} onClick={() => void onSet(day, null).catch(onProblem)}>
          {t(label, { day: f.date(day) })}
        </Button>
      ))}
      <Button kind="quiet" disabled={pending} onClick={() => setChoosing(true)}>{t(chooseLabel)}</Button>
      <Dialog open={choosing} title={t(chooseLabel)} onClose={() => setChoosing(false)}>
        <Form
          submit={t(submit)}
          secondary={<Button kind="quiet" onClick={() => setChoosing(false)}>{t(m.cancel)}</Button>}
          action={async (values) => {
            await onSet(values.text(name), values.textOrNull('note'));
            setChoosing(false);
          }}
        >
          <DateField name={name} label={t(m.until)} hint={t(m.untilHint)} required min={daysLater(now, 1)} max={daysLater(now, LONGEST_DAYS)} />
          <TextField name="note" label={t(m.note)} hint={t(m.noteHint)} maxLength={300} />
        </Form>
      </Dialog>
    </>
  );
}
