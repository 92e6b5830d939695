import type { Usefulness } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { m } from './confirm.messages.ts';

/** An answer as it is being given. */
export type Answer = { usefulness: string; contacted: string; text: string };
/** Where what was given so far is kept; without it the form's fields keep it themselves. */
export type ConfirmFieldsProps = { given?: Answer; onChange?: (changes: Partial<Answer>) => void };

/** Two taps and, for those who want, a few words. */
export function ConfirmFields({ given, onChange }: ConfirmFieldsProps): ReactNode {
  const t = useText();
  const kept = (name: keyof Answer) => given && { value: given[name], onChange: (value: string) => onChange?.({ [name]: value }) };
  return (
    <>
      <div className="big-choices">
        <RadioGroup
          {...kept('usefulness')}
          name="usefulness"
          label={t(m.useful)}
          required
          missing={t(m.usefulMissing)}
          options={[
            { value: 'USEFUL', label: t(m.yesHelped) },
            { value: 'PARTLY', label: t(m.partly) },
            { value: 'NOT_USEFUL', label: t(m.noHelp), hint: t(m.noHelpHint) },
          ]}
        />
      </div>
      <RadioGroup
        {...kept('contacted')}
        name="contacted"
        label={t(m.contacted)}
        required
        inline
        options={[
          { value: 'yes', label: t(m.yes) },
          { value: 'no', label: t(m.no) },
        ]}
      />
      <TextArea name="text" label={t(m.text)} hint={t(m.textHint)} rows={3} limit={2000} value={given?.text} onChange={given && ((event) => onChange?.({ text: event.target.value }))} />
    </>
  );
}

export function confirmationOf(values: FormValues) {
  return { usefulness: values.text('usefulness') as Usefulness, contacted: values.text('contacted') === 'yes', text: values.textOrNull('text') };
}
