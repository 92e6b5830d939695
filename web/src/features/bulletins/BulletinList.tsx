import { useMutation } from '@apollo/client/react';
import { type BulletinsPageQuery, type OneBulletinFragment, ReadBulletinsDocument, RemoveBulletinDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { BulletinCard } from './BulletinCard.tsx';
import { ChangeBulletinDialog } from './ChangeBulletinDialog.tsx';
import { m } from './bulletins.messages.ts';

type ListProps = { data: BulletinsPageQuery; unread: boolean; loading: boolean; onMore: () => void; onChanged: () => void; say: (text: Message) => void };
type Open = { what: 'change' | 'remove'; bulletin: OneBulletinFragment } | null;

export function BulletinList({ data, unread, loading, onMore, onChanged, say }: ListProps): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [open, setOpen] = useState<Open>(null);
  const [failed, mark] = useMarking(onChanged);
  const { edges, pageInfo, totalCount } = data.bulletins;
  const ended = (text: Message) => {
    setOpen(null);
    say(text);
    onChanged();
  };
  if (edges.length === 0) return <EmptyState title={t(unread ? m.emptyUnread : m.emptyAll)} icon="check">{t(unread ? m.emptyUnreadText : m.emptyAllText)}</EmptyState>;
  return (
    <>
      {failed && <Notice kind="error" live title={t(m.failed)} />}
      {data.unreadBulletins > 0 && <p><Button kind="quiet" icon="check" onClick={() => mark({ bulletins: null, read: true }, () => say(m.allRead))}>{t(m.markAll)}</Button></p>}
      <CardList label={t(m.list)}>
        {edges.map(({ node }) => (
          <BulletinCard
            key={node.id}
            bulletin={node}
            isOwn={node.author !== null && node.author?.id === viewer?.id}
            onRead={(read) => mark({ bulletins: [node.id], read })}
            onChange={() => setOpen({ what: 'change', bulletin: node })}
            onRemove={() => setOpen({ what: 'remove', bulletin: node })}
          />
        ))}
      </CardList>
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={onMore} />
      <ChangeBulletinDialog bulletin={open?.what === 'change' ? open.bulletin : null} onClose={() => setOpen(null)} onDone={() => ended(m.saved)} />
      <RemoveDialog bulletin={open?.what === 'remove' ? open.bulletin : null} onClose={() => setOpen(null)} onDone={() => ended(m.removed)} />
    </>
  );
}

type Read = { bulletins: string[] | null; read: boolean };

function useMarking(onChanged: () => void): [failed: boolean, mark: (input: Read, then?: () => void) => void] {
  const [failed, setFailed] = useState(false);
  const [send] = useMutation(ReadBulletinsDocument, { refetchQueries: ['UnreadBulletins'] });
  const mark = async (input: Read, then?: () => void) => {
    setFailed(false);
    try {
      await send({ variables: { input } });
      then?.();
      onChanged();
    } catch {
      setFailed(true);
    }
  };
  return [failed, (input, then) => void mark(input, then)];
}

export type DialogProps = { bulletin: OneBulletinFragment | null; onClose: () => void; onDone: () => void };

function RemoveDialog({ bulletin, onClose, onDone }: DialogProps): ReactNode {
  const t = useText();
  const [remove] = useMutation(RemoveBulletinDocument);
  return (
    <Dialog open={bulletin !== null} title={t(m.removeTitle)} onClose={onClose}>
      {bulletin && (
        <Form
          submit={t(m.remove)}
          submitKind="danger"
          secondary={<Button kind="quiet" onClick={onClose}>{t(m.keep)}</Button>}
          action={async () => {
            await remove({ variables: { bulletin: bulletin.id } });
            onDone();
          }}
        >
          <p>{t(m.removeText, { title: bulletin.title })}</p>
        </Form>
      )}
    </Dialog>
  );
}
