import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { ButtonRow } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './results.messages.ts';

/** The ideas of a campaign as files of the API. */
export function OpenData({ campaign }: { campaign: string }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const file = (kind: 'csv' | 'json') => (
    <a className="button button-secondary" href={`/ideas/results.${kind}?${new URLSearchParams({ campaign, language })}`} download>
      <Icon name="down" />
      <span>{t(m[kind])}</span>
    </a>
  );
  return (
    <div className="idea-open-data">
      <Section title={t(m.data)} lead={t(m.dataText)}>
        <ButtonRow>
          {file('csv')}
          {file('json')}
        </ButtonRow>
      </Section>
    </div>
  );
}
