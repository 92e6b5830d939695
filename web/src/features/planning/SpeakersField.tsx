import { useLazyQuery } from '@apollo/client/react';
import { SpeakerSearchDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { usePaused } from '../companies/CompanyPicker.tsx';
import { Chosen } from '../../ui/ChosenMany.tsx';
import { m } from './plan.messages.ts';
import type { Plan } from './plan.ts';

type Props = { speakers: Plan['speakers']; onChange: (speakers: Plan['speakers']) => void };

const PAUSE = 200;

/** Organisations of the network, found by their names. */
export function SpeakersField({ speakers, onChange }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [text, setText] = useState('');
  const search = usePaused(text.trim(), PAUSE);
  const [ask, { data, previousData, loading }] = useLazyQuery(SpeakerSearchDocument);
  useEffect(() => {
    if (search.length > 1) ask({ variables: { search } }).catch(() => undefined);
  }, [ask, search]);
  const found = search.length > 1 ? ((data ?? previousData)?.organisations.edges ?? []) : [];
  const isNew = (id: string) => !speakers.some((speaker) => speaker.id === id);
  return (
    <ComboBox
      name="speakers"
      label={t(m.speakers)}
      hint={t(m.speakersHint)}
      text={text}
      onText={setText}
      searching={loading || search !== text.trim()}
      options={found.filter(({ node }) => isNew(node.id)).map(({ node }) => ({ value: node.id, label: l(node.name) }))}
      onChoose={({ value, label }) => {
        onChange([...speakers, { id: value, name: label }]);
        setText('');
      }}
    >
      <Chosen label={t(m.speakers)} chosen={speakers.map(({ id, name }) => ({ value: id, label: name }))} onRemove={(gone) => onChange(speakers.filter(({ id }) => id !== gone))} />
    </ComboBox>
  );
}
