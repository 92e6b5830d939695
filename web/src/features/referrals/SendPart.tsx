import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { CheckboxField } from '../../ui/Choices.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { messageOf } from './keptReferral.ts';
import { m } from './newReferral.messages.ts';
import { TimesField } from './TimesField.tsx';
import { useChosenServices } from './useChosenServices.ts';
import type { PartProps } from './WhoPart.tsx';

type Props = Pick<PartProps, 'kept' | 'change'> & { municipality: string | null };

/** What the service reads, and the company's word that it may. */
export function SendPart({ kept, change, municipality }: Props): ReactNode {
  const t = useText();
  return (
    <FormPart number={3} title={t(m.partSend)}>
      {kept.apart && kept.services.length > 1 ? (
        <Messages {...{ kept, change, municipality }} />
      ) : (
        <TextArea name="message" label={t(kept.services.length > 1 ? m.messageToAll : m.message)} hint={t(m.messageHint)} required limit={4000} rows={4} value={messageOf(kept)} onChange={(event) => change({ message: event.target.value })} />
      )}
      {kept.services.length > 1 && <CheckboxField name="apart" label={t(m.apart)} checked={kept.apart} onChange={(event) => change({ apart: event.target.checked })} />}
      <p className="part-note">{t(m.consentNote)}</p>
      <ConsentFields consent={kept.consent} onChange={(part) => change({ consent: { ...kept.consent, ...part } })} />
      <CheckboxField name="comesAlong" label={t(m.comesAlong)} checked={kept.comesAlong} onChange={(event) => change({ comesAlong: event.target.checked })} />
      {kept.comesAlong && <TimesField name="proposedTimes" label={t(m.times)} hint={t(m.timesHint)} value={kept.times} onChange={(times) => change({ times })} />}
    </FormPart>
  );
}

/** Each begins as what is said to all. */
function Messages({ kept, change, municipality }: Props): ReactNode {
  const t = useText();
  const { named } = useChosenServices(kept, municipality);
  const write = (at: number, message: string) => change({ services: kept.services.map((one, index) => (index === at ? { ...one, message } : one)) });
  return kept.services.map((one, index) => (
    <TextArea key={one.id} name={`services.${index}.message`} label={t(m.messageTo, { name: named(one.id)?.name ?? one.name })} required limit={4000} rows={3} value={messageOf(kept, one)} onChange={(event) => write(index, event.target.value)} />
  ));
}
