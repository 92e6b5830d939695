import { CombinedGraphQLErrors } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { NeedPageDocument } from '@luotsi/schema';
import type { MovedOnDetails } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './answers.messages.ts';

export type Moved = Pick<MovedOnDetails, 'at' | 'by'>;

export function movedIn(error: unknown): Moved | null {
  const extensions = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions : undefined;
  return (extensions?.['moved'] as Moved | undefined) ?? null;
}

/** Somebody answered a need while this was being written: who and when, and what was written stays until the reader wants to see the answer. */
export function MovedOn({ need, moved }: { need: string; moved: Moved }): ReactNode {
  const client = useApolloClient();
  // The needs that could be answered with it may be the ones that moved.
  const show = () => void Promise.all([client.query({ query: NeedPageDocument, variables: { id: need }, fetchPolicy: 'network-only' }), client.refetchQueries({ include: ['NeedsOfTopic'] })]);
  return <MovedNotice moved={moved} onShow={show} />;
}

export function MovedNotice({ moved, onShow }: { moved: Moved; onShow: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const title = moved.by ? t(m.movedOnBy, { name: moved.by, when: f.dateTime(moved.at) }) : t(m.movedOn);
  return (
    <Notice kind="warning" live title={title} actions={<Button kind="secondary" onClick={onShow}>{t(m.seeNow)}</Button>}>
      <p>{t(m.movedOnText)}</p>
    </Notice>
  );
}
