import { useQuery } from '@apollo/client/react';
import { ServiceFiltersDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { examples } from './examples.ts';
import { m } from './find.messages.ts';
import { LONGEST } from './needLength.ts';

/** Before anything has been asked: how others ask, and the topics. */
export function FindBeginning({ text, municipality }: { text: string; municipality: string }): ReactNode {
  const t = useText();
  return (
    <>
      {text && <Notice kind="warning" title={t(text.length > LONGEST ? m.tooLong : m.tooShort)} live />}
      <Section title={t(m.examples)}>
        <ul className="find-examples">
          {examples.map((example) => (
            <li key={example.id}>
              <Link to={changedQuery('', { q: t(example), municipality })}>{t(example)}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t(m.topics)}>
        <TopicLinks municipality={municipality} />
      </Section>
    </>
  );
}

function TopicLinks({ municipality }: { municipality: string }): ReactNode {
  const l = useLocalized();
  const { data } = useQuery(ServiceFiltersDocument);
  if (!data) return <Skeleton kind="text" count={14} />;
  return (
    <ul className="find-topics">
      {[...data.topics].sort((a, b) => l(a.name).localeCompare(l(b.name), 'fi')).map(({ code, name }) => (
        <li key={code}>
          <Link to={`/services${changedQuery('', { topic: code, municipality })}`}>{l(name)}</Link>
        </li>
      ))}
    </ul>
  );
}
