import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { CheckboxField } from '../../ui/Choices.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { PartProps } from './CompanyPart.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { m } from './newReferral.messages.ts';

/** What the service reads, and the company's word that it may. */
export function SendPart({ kept, change }: Pick<PartProps, 'kept' | 'change'>): ReactNode {
  const t = useText();
  return (
    <FormPart number={3} title={t(m.partSend)}>
      <TextArea name="message" label={t(m.message)} hint={t(m.messageHint)} required limit={4000} rows={4} value={kept.message ?? kept.words} onChange={(event) => change({ message: event.target.value })} />
      <CheckboxField name="comesAlong" label={t(m.comesAlong)} checked={kept.comesAlong} onChange={(event) => change({ comesAlong: event.target.checked })} />
      <p className="part-note">{t(m.consentNote)}</p>
      <ConsentFields consent={kept.consent} onChange={(part) => change({ consent: { ...kept.consent, ...part } })} />
    </FormPart>
  );
}
