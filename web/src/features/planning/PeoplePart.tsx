import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { FormPart } from '../../ui/FormPart.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { PartProps } from './EventForm.tsx';
import { m } from './plan.messages.ts';
import { SpeakersField } from './SpeakersField.tsx';

export function PeoplePart({ plan, change }: PartProps): ReactNode {
  const t = useText();
  return (
    <FormPart number={6} title={t(m.people)}>
      <TextArea name="hosts" label={t(m.hosts)} hint={t(m.hostsHint)} rows={3} value={plan.hosts} onChange={(event) => change({ hosts: event.target.value })} />
      <SpeakersField speakers={plan.speakers} onChange={(speakers) => change({ speakers })} />
    </FormPart>
  );
}
