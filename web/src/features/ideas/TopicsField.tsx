import { useQuery } from '@apollo/client/react';
import { IdeaTopicsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import { Select } from '../../ui/Select.tsx';
import { m } from './proposing.messages.ts';

/** As many as the API takes. */
export const MOST_TOPICS = 3;

type Props = { value: readonly string[]; onChange: (topics: string[]) => void; hint?: string };

/** What an idea is about: ticks for what was chosen or proposed, and a list for adding another. */
export function TopicsField({ value, onChange, hint }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(IdeaTopicsDocument);
  // What has been ticked once stays there to be ticked again.
  const [seen, setSeen] = useState(value);
  const shown = [...new Set([...seen, ...value])];
  const all = (data?.topics ?? []).map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label));
  const options = shown.flatMap((code) => all.find((one) => one.value === code) ?? []);
  const choose = (topics: string[]) => {
    setSeen([...new Set([...shown, ...topics])]);
    onChange(topics.slice(0, MOST_TOPICS));
  };
  return (
    <>
      {options.length > 0 && <CheckboxGroup name="topics" label={t(m.topics)} hint={hint} mark="" inline options={options} value={[...value]} onChange={choose} />}
      {value.length < MOST_TOPICS && (
        <Select
          name="anotherTopic"
          label={t(options.length > 0 ? m.anotherTopic : m.topic)}
          hint={t(m.topicHint)}
          value=""
          onChange={({ target }) => choose([...value, target.value])}
          options={all.filter((one) => !value.includes(one.value))}
        />
      )}
    </>
  );
}
