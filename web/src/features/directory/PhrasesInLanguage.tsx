import { useQuery } from '@apollo/client/react';
import { ServicePhrasesDocument, type ServicePhrasesQuery } from '@luotsi/schema';
import type { Language } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './phrases.messages.ts';
import { RemovePhraseDialog } from './RemovePhraseDialog.tsx';

export type Phrase = ServicePhrasesQuery['needPhrases']['edges'][number]['node'];
type Props = { service: { id: string; concept: string | null }; language: Language; canChange: boolean; onRemoved: (text: string) => void };

export function PhrasesInLanguage({ service, language, canChange, onRemoved }: Props): ReactNode {
  const t = useText();
  const [removing, setRemoving] = useState<Phrase | null>(null);
  const { data, error, loading, fetchMore, refetch } = useQuery(ServicePhrasesDocument, { variables: { service: service.id, language }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <PartFailed error={error} onAgain={refetch} />;
  if (!data) return <Skeleton kind="text" count={4} />;
  const { edges, pageInfo, totalCount } = data.needPhrases;
  const removed = (text: string) => {
    setRemoving(null);
    onRemoved(text);
  };
  return (
    <div>
      <h3>{t(m.count, { language: t(m[language]), n: totalCount })}</h3>
      {edges.length === 0 && <p className="phrase-none">{t(m.none)}</p>}
      <ul className="phrase-list" lang={language.toLowerCase()}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <PhraseLine phrase={node} onRemove={canChange ? () => setRemoving(node) : null} />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && <Pager shown={edges.length} total={totalCount} hasMore pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />}
      <RemovePhraseDialog phrase={removing} concept={service.concept} onClose={() => setRemoving(null)} onRemoved={removed} />
    </div>
  );
}

function PhraseLine({ phrase, onRemove }: { phrase: Phrase; onRemove: (() => void) | null }): ReactNode {
  const t = useText();
  return (
    <>
      <span>{phrase.text}</span>
      {onRemove && (
        <button type="button" className="icon-button" onClick={onRemove} aria-label={t(m.removeOne, { text: phrase.text })}>
          <Icon name="close" />
        </button>
      )}
    </>
  );
}
