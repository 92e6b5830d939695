import type { Usefulness } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { m } from './confirm.messages.ts';

/** Two taps and, for those who want, a few words. */
export function ConfirmFields(): ReactNode {
  const t = useText();
  return (
    <>
      <div className="big-choices">
        <RadioGroup
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
        name="contacted"
        label={t(m.contacted)}
        required
        inline
        options={[
          { value: 'yes', label: t(m.yes) },
          { value: 'no', label: t(m.no) },
        ]}
      />
      <TextArea name="text" label={t(m.text)} hint={t(m.textHint)} rows={3} limit={2000} />
    </>
  );
}

export function confirmationOf(values: FormValues) {
  return { usefulness: values.text('usefulness') as Usefulness, contacted: values.text('contacted') === 'yes', text: values.textOrNull('text') };
}
